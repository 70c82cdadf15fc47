import type { Transaction } from '../client.ts';
import { refreshEntities } from '../filing/refresh-entities.ts';

/** Brings everything that is derived from who a chain belongs to up to date, after chains went from the one entity to the other. */
export async function followChains(transaction: Transaction, moves: readonly { readonly from: string; readonly to: string }[]): Promise<void> {
  for (const { from, to } of moves) await transaction.$executeRawUnsafe(REKEY, from, to);
  await refreshEntities(transaction, [...new Set(moves.flatMap(({ from, to }) => [to, from]))]);
}

/** Keys of reports that name the one entity name the other, where chains of the other take part; the old ones stay where chains of the one still do. */
const REKEY = `
WITH part AS (SELECT c.entity_id, g.event_mention_id FROM chain c JOIN reference f ON f.chain_id = c.id JOIN event_argument g ON g.reference_id = f.id WHERE c.entity_id IN ($1::uuid, $2::uuid)),
old AS (SELECT k.key, k.event_mention_id FROM event_mention_key k
  WHERE k.event_mention_id IN (SELECT p.event_mention_id FROM part p WHERE p.entity_id = $2::uuid) AND position($1::text IN k.key) > 0),
gone AS (DELETE FROM event_mention_key k USING old WHERE k.key = old.key AND k.event_mention_id = old.event_mention_id
  AND NOT EXISTS (SELECT 1 FROM part p WHERE p.event_mention_id = k.event_mention_id AND p.entity_id = $1::uuid))
INSERT INTO event_mention_key (key, event_mention_id) SELECT replace(old.key, $1::text, $2::text), old.event_mention_id FROM old ON CONFLICT DO NOTHING`;
