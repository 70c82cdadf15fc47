import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { assignOwners, type Node } from './assign.ts';
import { growEntities } from './grow-entities.ts';
import { insertRows } from './insert-rows.ts';
import type { Former } from './kept.ts';
import { identifyEntities, refreshEntities } from './refresh-entities.ts';

interface StoredNode extends Node {
  readonly kind: string;
  readonly name: string;
  readonly isChain: boolean;
  /** That linking's tables have for it. */
  readonly wikidata: string | null;
}

/** Makes every cluster of personas, and of chains that persons divided, an entity: an id that was there, or a new one. What was merged away redirects.
 *  Chains of articles kept before go with their personas. */
export async function assignEntities(transaction: Transaction, clusters: readonly (readonly string[])[], former: Former['chains']): Promise<void> {
  const nodes = await transaction.$queryRawUnsafe<StoredNode[]>(NODES, clusters.flat());
  const nodeOf = new Map(nodes.map((node) => [node.anchor, node]));
  const { owners, merged } = assignOwners(clusters, nodes, successors(former, nodes));
  const entities = owners.map((owner) => owner ?? uuidv7());
  await insertRows(transaction, [['entity', clusters.flatMap((members, index) => (owners[index] ? [] : [{ id: entities[index] ?? '', kind: nodeOf.get(members[0] ?? '')?.kind ?? '', name: '' }]))]]);
  const moved = clusters.flatMap((members, index) => members.flatMap((key) => {
    const node = nodeOf.get(key);
    return node && node.ownerId !== entities[index] ? [{ ...node, entity: entities[index] ?? '' }] : [];
  }));
  const changed = await moveChains(transaction, moved, nodes.filter(({ isChain }) => isChain).map(({ anchor }) => anchor));
  await refreshEntities(transaction, [...new Set([...changed, ...merged.keys(), ...former.map(({ entityId }) => entityId)])]);
  if (moved.some(({ wikidata }) => wikidata !== null)) await identifyEntities(transaction, moved.map(({ entity }) => entity));
  await redirect(transaction, merged);
}

/** An entity that was merged away owns nothing more: who survived it does. */
const NODES = `
SELECT p.key AS anchor, coalesce(e.merged_into_id, p.entity_id) AS "ownerId", p.chains::float8 AS weight, p.kind, p.profile->>'name' AS name, false AS "isChain", p.profile->>'wikidata' AS wikidata
FROM persona p LEFT JOIN entity e ON e.id = p.entity_id WHERE p.key = ANY($1::text[])
UNION ALL SELECT c.anchor, c.entity_id, 1, c.kind, c.name, true, NULL FROM chain c WHERE c.anchor = ANY($1::text[])`;

/** Which entity a new persona carries on: the one that a chain of the same name was in the article's earlier revision. */
const successors = (former: Former['chains'], nodes: readonly StoredNode[]): Map<string, string> =>
  new Map(nodes.flatMap(({ anchor, ownerId, kind, name }) => {
    const predecessor = ownerId === null ? former.find((chain) => chain.kind === kind && chain.name === name) : undefined;
    return predecessor ? [[anchor, predecessor.entityId] as const] : [];
  }));

/** Gives personas and chains to their entities; answers the entities that got or lost chains of articles kept before. */
async function moveChains(transaction: Transaction, moved: readonly (StoredNode & { readonly entity: string })[], pinned: readonly string[]): Promise<string[]> {
  if (moved.length === 0) return [];
  const [chains, personas] = [moved.filter(({ isChain }) => isChain), moved.filter(({ isChain }) => !isChain)];
  await transaction.$executeRawUnsafe(
    'UPDATE persona p SET entity_id = o.id FROM unnest($1::text[], $2::uuid[]) AS o(key, id) WHERE p.key = o.key', personas.map(({ anchor }) => anchor), personas.map(({ entity }) => entity));
  const old = personas.filter(({ ownerId }) => ownerId !== null);
  if (old.length + chains.length === 0) return [];
  const rows = await transaction.$queryRawUnsafe<{ id: string; former: string | null }[]>(
    MOVE, old.map(({ anchor }) => anchor), old.map(({ entity }) => entity), pinned, chains.map(({ anchor }) => anchor), chains.map(({ entity }) => entity));
  return [...new Set(rows.flatMap(({ id, former }) => [id, ...(former === null ? [] : [former])]))];
}

const MOVE = `
WITH target AS (
  SELECT c.id AS chain, c.entity_id AS former, o.id FROM unnest($1::text[], $2::uuid[]) AS o(key, id) JOIN chain c ON c.persona = o.key AND c.entity_id IS NOT NULL AND NOT c.anchor = ANY($3::text[])
  UNION ALL SELECT c.id, c.entity_id, o.id FROM unnest($4::text[], $5::uuid[]) AS o(anchor, id) JOIN chain c ON c.anchor = o.anchor),
done AS (UPDATE chain c SET entity_id = t.id FROM target t WHERE c.id = t.chain AND c.entity_id IS DISTINCT FROM t.id RETURNING t.id, t.former)
SELECT DISTINCT id, former FROM done`;

/** Gives the articles' chains to the entities of the personas that they are filed under, and counts them there. A chain that persons divided from others has its own already. */
export async function settleChains(transaction: Transaction, articleIds: readonly string[]): Promise<void> {
  const given = await transaction.$queryRawUnsafe<{ id: string }[]>(SETTLE, articleIds);
  await growEntities(transaction, articleIds);
  if (given.length > 0) await refreshEntities(transaction, given.map(({ id }) => id));
}

const SETTLE = `
WITH settled AS (
  UPDATE chain c SET entity_id = coalesce(e.merged_into_id, e.id) FROM persona p JOIN entity e ON e.id = p.entity_id
  WHERE c.article_id = ANY($1::uuid[]) AND c.entity_id IS NULL AND p.key = c.persona)
SELECT DISTINCT entity_id AS id FROM chain WHERE article_id = ANY($1::uuid[]) AND entity_id IS NOT NULL`;

/** Redirects to the survivor, and older redirects with it, so that one step is always enough. */
async function redirect(transaction: Transaction, merged: ReadonlyMap<string, string | null>): Promise<void> {
  const gone = [...merged].filter((each): each is [string, string] => each[1] !== null);
  if (gone.length === 0) return;
  for (const statement of REDIRECT) await transaction.$executeRawUnsafe(statement, gone.map(([from]) => from), gone.map(([, to]) => to));
}

const REDIRECT = [
  'UPDATE entity e SET merged_into_id = g.survivor FROM unnest($1::uuid[], $2::uuid[]) AS g(gone, survivor) WHERE e.id = g.gone OR e.merged_into_id = g.gone',
  'UPDATE event v SET place_id = g.survivor FROM unnest($1::uuid[], $2::uuid[]) AS g(gone, survivor) WHERE v.place_id = g.gone',
] as const;
