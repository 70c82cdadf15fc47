import { createHash } from 'node:crypto';
import type { Storage } from '@dateline/storage';
import type { PreparedDocument, Trip } from './prepared.ts';
import { readSource } from './read-source.ts';

/** Reads a document, and takes it through parsing and analysis unless all of it is kept already.
 *  @throws DatelineError SOURCE_…, FORMAT_UNKNOWN, DATABASE_UNAVAILABLE */
export async function prepare(source: string, storage: Pick<Storage, 'kept' | 'keptDocument'>, trip: () => Promise<Trip>): Promise<PreparedDocument> {
  const original = await readSource(source);
  const kept = await storage.keptDocument(createHash('sha256').update(original.bytes).digest('hex'));
  if (kept) return { articles: kept.map(({ articleId, item, title }) => ({ keptAs: articleId, item, title, issues: [] })), issues: [] };
  return await (await trip())(original, storage);
}
