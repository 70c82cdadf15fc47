import { createHash } from 'node:crypto';
import type { Storage } from '@dateline/storage';
import type { PreparedDocument, Trip } from './prepared.ts';
import { readSource } from './read-source.ts';

/** Reads a document, and takes it through parsing and analysis unless all of it is kept already and is not to be read again.
 *  @throws DatelineError SOURCE_…, FORMAT_UNKNOWN, DATABASE_UNAVAILABLE */
export async function prepare(source: string, storage: Pick<Storage, 'kept' | 'keptDocument'>, trip: () => Promise<Trip>, again = false): Promise<PreparedDocument> {
  const original = await readSource(source);
  if (again) return await (await trip())(original, NOTHING_KEPT);
  const kept = await storage.keptDocument(createHash('sha256').update(original.bytes).digest('hex'));
  if (kept) return { articles: kept.map(({ articleId, item, title }) => ({ keptAs: articleId, item, title, issues: [] })), issues: [] };
  return await (await trip())(original, storage);
}

/** Whoever analyses again asks nobody whether an article is known. */
const NOTHING_KEPT: Pick<Storage, 'kept'> = { kept: () => Promise.resolve(null) };
