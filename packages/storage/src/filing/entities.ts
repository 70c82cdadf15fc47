import type { EntityKind } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { assignOwners } from './assign.ts';
import type { Former, Kept } from './kept.ts';
import { refreshEntities } from './refresh-entities.ts';

/** A chain with what linking compares, and the entity that it belongs to; `profile` is linking's own, as it was given. */
export interface StoredChain {
  readonly anchor: string;
  readonly entityId: string | null;
  readonly profile: unknown;
}

export interface ProfiledChain {
  readonly anchor: string;
  readonly profile: object;
  /** What it is found by as a candidate. */
  readonly keys: readonly string[];
}

/** Keeps what linking compares of chains that are there. */
export async function keepProfiles(transaction: Transaction, chains: readonly ProfiledChain[]): Promise<void> {
  await transaction.$executeRawUnsafe(
    'UPDATE chain c SET profile = p.profile::jsonb FROM unnest($1::text[], $2::text[]) AS p(anchor, profile) WHERE c.anchor = p.anchor',
    chains.map(({ anchor }) => anchor), chains.map(({ profile }) => JSON.stringify(profile)),
  );
  const keys = chains.flatMap((chain) => chain.keys.map((key) => ({ key, anchor: chain.anchor })));
  await transaction.$executeRawUnsafe(
    'INSERT INTO chain_key (key, chain_id) SELECT k.key, c.id FROM unnest($1::text[], $2::text[]) AS k(key, anchor) JOIN chain c ON c.anchor = k.anchor ON CONFLICT DO NOTHING',
    keys.map(({ key }) => key), keys.map(({ anchor }) => anchor),
  );
}

/** Chains of an entity with one name that are worth comparing with: a hundredth adds nothing that the first few do not say. */
const REPRESENTATIVES = 4;

/** Chains of a kind that share a key with those asked for: of each entity and name a few, of what belongs to nobody all. */
export const chainsByKeys = (transaction: Transaction, kind: EntityKind, keys: readonly string[]): Promise<StoredChain[]> =>
  transaction.$queryRawUnsafe<StoredChain[]>(
    `SELECT anchor, "entityId", profile FROM (
       SELECT c.anchor, c.entity_id AS "entityId", c.profile, row_number() OVER (PARTITION BY c.entity_id, c.name ORDER BY c.anchor COLLATE "C") AS place
       FROM chain c WHERE c.kind = $2 AND c.profile IS NOT NULL AND c.id IN (SELECT chain_id FROM chain_key WHERE key = ANY($1::text[]))) c
     WHERE "entityId" IS NULL OR place <= ${String(REPRESENTATIVES)} ORDER BY anchor COLLATE "C"`,
    keys, kind,
  );

/** Anchors of all chains of the entities. */
export async function anchorsOfEntities(transaction: Transaction, entityIds: readonly string[]): Promise<string[]> {
  const rows = await transaction.chain.findMany({ where: { entityId: { in: [...entityIds] } }, select: { anchor: true } });
  return rows.map(({ anchor }) => anchor);
}

/** Makes every cluster an entity: an id that was there, or a new one. What was merged away redirects. */
export async function assignEntities(transaction: Transaction, clusters: readonly (readonly string[])[], kept: Kept): Promise<void> {
  const nodes = await transaction.chain.findMany({ where: { anchor: { in: clusters.flat() } }, select: { anchor: true, entityId: true, kind: true, name: true } });
  const kindOf = new Map(nodes.map(({ anchor, kind }) => [anchor, kind]));
  const votes = successors(kept.former.chains, nodes);
  const { owners, merged } = assignOwners(clusters, nodes.map(({ anchor, entityId }) => ({ anchor, ownerId: entityId })), votes);
  const entities = owners.map((owner) => owner ?? uuidv7());
  const minted = clusters.flatMap((members, index) => (owners[index] ? [] : [{ id: entities[index] ?? '', kind: kindOf.get(members[0] ?? '') ?? '', name: '' }]));
  await transaction.entity.createMany({ data: minted });
  const entityOf = new Map(clusters.flatMap((members, index) => members.map((anchor) => [anchor, entities[index] ?? ''] as const)));
  await transaction.$executeRawUnsafe(
    'UPDATE chain c SET entity_id = o.id FROM unnest($1::text[], $2::uuid[]) AS o(anchor, id) WHERE c.anchor = o.anchor AND c.entity_id IS DISTINCT FROM o.id',
    [...entityOf.keys()], [...entityOf.values()],
  );
  await refreshEntities(transaction, [...new Set([...entities, ...merged.keys(), ...kept.former.chains.map(({ entityId }) => entityId)])]);
  await redirect(transaction, merged);
}

/** Which entity a new chain carries on: the one that a chain of the same name was in the article's earlier revision. */
const successors = (former: Former['chains'], nodes: readonly { anchor: string; entityId: string | null; kind: string; name: string }[]): Map<string, string> =>
  new Map(nodes.flatMap(({ anchor, entityId, kind, name }) => {
    const predecessor = entityId === null ? former.find((chain) => chain.kind === kind && chain.name === name) : undefined;
    return predecessor ? [[anchor, predecessor.entityId] as const] : [];
  }));

/** Redirects to the survivor, and older redirects with it, so that one step is always enough. */
async function redirect(transaction: Transaction, merged: ReadonlyMap<string, string | null>): Promise<void> {
  for (const [from, to] of merged) {
    if (to === null) continue;
    await transaction.entity.updateMany({ where: { OR: [{ id: from }, { mergedIntoId: from }] }, data: { mergedIntoId: to } });
    await transaction.event.updateMany({ where: { placeId: from }, data: { placeId: to } });
    await transaction.$executeRawUnsafe(REKEY, from, to, to);
  }
}

/** Keys of event mentions that name an entity which was merged away name the survivor. */
const REKEY = `
WITH old AS (DELETE FROM event_mention_key WHERE key LIKE '%' || $1 AND event_mention_id IN (
  SELECT g.event_mention_id FROM chain c JOIN reference f ON f.chain_id = c.id JOIN event_argument g ON g.reference_id = f.id WHERE c.entity_id = $2::uuid) RETURNING *)
INSERT INTO event_mention_key (key, event_mention_id) SELECT replace(key, $1, $3), event_mention_id FROM old ON CONFLICT DO NOTHING`;
