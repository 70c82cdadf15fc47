import { createHash } from 'node:crypto';
import type { Storage } from '@dateline/storage';
import type { PreparedDocument, Trip } from './prepared.ts';
import { readSource } from './read-source.ts';

/** What is known besides a document's bytes. */
export interface Preparing {
  readonly storage: Pick<Storage, 'kept' | 'keptDocument' | 'keptReferenceDay'>;
  readonly again?: boolean;
  readonly referenceDayOf?: (source: string) => string | null;
}

/** Reads a document, and takes it through parsing and analysis unless all of it is kept already and is not to be read again.
 *  @throws DatelineError SOURCE_…, FORMAT_UNKNOWN, DATABASE_UNAVAILABLE, and ARGUMENT_INVALID for a reference day that the calendar has not. */
export async function prepare(source: string, { storage, again = false, referenceDayOf }: Preparing, trip: () => Promise<Trip>): Promise<PreparedDocument> {
  const original = await readSource(source);
  const sha256 = createHash('sha256').update(original.bytes).digest('hex');
  const kept = again ? null : await storage.keptDocument(sha256);
  if (kept) return { articles: kept.map(({ articleId, item, title }) => ({ keptAs: articleId, item, title, issues: [] })), issues: [] };
  const referenceDay = referenceDayOf?.(source) ?? (again ? await storage.keptReferenceDay(sha256) : null);
  return await (await trip())(referenceDay === null ? original : { ...original, referenceDay }, again ? NOTHING_KEPT : storage);
}

/** Whoever analyses again asks nobody whether an article is known. */
const NOTHING_KEPT: Pick<Storage, 'kept'> = { kept: () => Promise.resolve(null) };
