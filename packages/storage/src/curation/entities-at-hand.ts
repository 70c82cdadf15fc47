import { DatelineError, type EntityKind } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { EntityAtHand } from './decision.ts';

/** The entities of the ids in the order of the ids, each once; one that was merged away stands for its survivor.
 *  @throws DatelineError NODE_MISSING, unless it is lenient */
export async function entitiesAtHand(transaction: Transaction, ids: readonly string[], lenient = false): Promise<EntityAtHand[]> {
  const rows = await transaction.$queryRawUnsafe<{ asked: string; id: string | null; kind: EntityKind }[]>(
    `SELECT p.id AS asked, s.id, s.kind FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, place)
     LEFT JOIN entity e ON e.id = p.id LEFT JOIN entity s ON s.id = coalesce(e.merged_into_id, e.id) AND s.mention_count > 0 ORDER BY p.place`, [...ids]);
  const found = new Map<string, EntityAtHand>();
  for (const { asked, id, kind } of rows) {
    if (id === null && lenient) continue;
    if (id === null) throw new DatelineError('NODE_MISSING', `there is no entity ${asked} in the graph, or nothing mentions it any more.`);
    found.set(id, { id, kind });
  }
  return [...found.values()];
}
