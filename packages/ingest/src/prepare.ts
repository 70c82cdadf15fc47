import { createHash } from 'node:crypto';
import type { Issue } from '@dateline/document';
import type { ArticleToFile, Storage } from '@dateline/storage';
import { readSource } from './read-source.ts';
import type { Trip } from './trip.ts';

/** An article that is known already, or one that is ready to be kept. */
export type Prepared = { readonly item: string | null; readonly title: string | null; readonly issues: readonly Issue[] } & ({ readonly keptAs: string } | { readonly document: ArticleToFile });

export interface PreparedDocument {
  readonly articles: readonly Prepared[];
  /** Faults of the document as a whole. */
  readonly issues: readonly Issue[];
}

/** Reads a document, and takes it through parsing and analysis unless all of it is kept already.
 *  @throws DatelineError SOURCE_…, FORMAT_UNKNOWN, DATABASE_UNAVAILABLE */
export async function prepare(source: string, storage: Pick<Storage, 'kept' | 'keptDocument'>, trip: () => Promise<Trip>): Promise<PreparedDocument> {
  const original = await readSource(source);
  const kept = await storage.keptDocument(createHash('sha256').update(original.bytes).digest('hex'));
  if (kept) return { articles: kept.map(({ articleId, item, title }) => ({ keptAs: articleId, item, title, issues: [] })), issues: [] };
  return await (await trip())(original, storage);
}
