import { DatelineError } from '@dateline/document';
import type { Client } from '../client.ts';
import { unavailable } from '../unavailable.ts';
import type { ChangeBatch, ChangedNoun, ChangeRecord } from './change-log.ts';

/** Changes of one batch; the log is asked again for more. */
export const BATCH = 100;

interface Row {
  readonly last: bigint;
  readonly pruned: bigint;
  readonly changes: readonly (Omit<ChangeRecord, 'at'> & { readonly at: string })[] | null;
}

const LATEST = `greatest((SELECT max(c.id) FROM change c), (SELECT p.pruned_to FROM change_pruning p))`;

// One statement, so that all of it is of one instant.
const READ = `
SELECT ${LATEST} AS last, (SELECT p.pruned_to FROM change_pruning p) AS pruned, (
  SELECT jsonb_agg(jsonb_build_object('cursor', f.id::text, 'noun', f.noun, 'id', f.node_id, 'what', f.what, 'others', f.others, 'at', f.recorded_at) ORDER BY f.id)
  FROM (SELECT c.* FROM change c WHERE c.noun = ANY($1::text[]) AND c.id > $2::bigint ORDER BY c.id LIMIT $3::int) f) AS changes`;

/** Where the log stands. */
export async function latestChange(client: Client): Promise<string> {
  const [row] = await reached(client.$queryRawUnsafe<{ last: bigint }[]>(`SELECT ${LATEST} AS last`));
  return String(row?.last ?? 0);
}

/** The next changes of the nouns after a cursor.
 *  @throws DatelineError CURSOR_INVALID, CURSOR_EXPIRED, DATABASE_UNAVAILABLE */
export async function readChanges(client: Client, nouns: readonly ChangedNoun[], cursor: string): Promise<ChangeBatch> {
  const after = positionOf(cursor);
  const [row] = await reached(client.$queryRawUnsafe<Row[]>(READ, nouns, after, BATCH));
  const { last, pruned, changes } = row ?? { last: 0n, pruned: 0n, changes: null };
  if (after < pruned) throw new DatelineError('CURSOR_EXPIRED', `changes up to ${String(pruned)} are no longer kept, and ${cursor} is before: read what is needed from the lists, then watch from now on.`);
  if (after > last) throw new DatelineError('CURSOR_INVALID', `the graph has had ${String(last)} changes, and ${cursor} is beyond: this cursor is of another graph.`);
  const found = (changes ?? []).map(({ at, what, ...change }): ChangeRecord => ({ ...change, what: what.includes('added') ? ['added'] : what, at: new Date(at) }));
  return { changes: found, upTo: found.length < BATCH ? String(last) : (found.at(-1)?.cursor ?? cursor) };
}

/** Longer ones are no id of Postgres. */
const CURSOR = /^\d{1,18}$/;

function positionOf(cursor: string): bigint {
  if (!CURSOR.test(cursor)) throw new DatelineError('CURSOR_INVALID', `${JSON.stringify(cursor.slice(0, 80))} is no cursor of a change: give one that a subscription told.`);
  return BigInt(cursor);
}

async function reached<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}
