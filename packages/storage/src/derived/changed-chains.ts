import type { Analysis, EntityKind } from '@dateline/document';
import { annotationsOf } from '../analyses/annotations.ts';
import { articleOf, issuesOf } from '../analyses/article.ts';
import { WHOLE } from '../analyses/whole-article.ts';
import type { Transaction } from '../client.ts';
import type { Kept } from '../filing/kept.ts';
import { refreshEntities } from '../filing/refresh-entities.ts';
import { takeDue } from './due.ts';

/** An article some of whose chains are otherwise than they were when it was linked. */
export interface ChangedChains {
  /** What those chains showed and were stands in `former`. */
  readonly kept: Kept;
  /** As decided. */
  readonly analysis: Analysis;
  /** Which chains, by their places. */
  readonly changed: readonly number[];
}

/** Chains whose kind people changed, as nobody's; they are due no more. At most as many as said. */
export async function takeChangedChains(transaction: Transaction, most: number): Promise<ChangedChains[]> {
  const due = await takeDue(transaction, 'chain', most);
  if (due.length === 0) return [];
  const articles = await transaction.article.findMany({ where: { chains: { some: { id: { in: due } } } }, include: WHOLE });
  const loosed = await transaction.$queryRawUnsafe<{ id: string; kind: EntityKind; name: string; entity: string | null; personas: string[] }[]>(LOOSE, due);
  await refreshEntities(transaction, loosed.flatMap(({ entity }) => entity ?? []));
  const wasOf = new Map(loosed.map((chain) => [chain.id, chain]));
  return articles.flatMap((article) => {
    const [revision] = article.revisions;
    if (!revision) return [];
    const changed = article.chains.flatMap(({ id }, index) => (wasOf.has(id) ? [index] : []));
    const former = changed.flatMap((index) => wasOf.get(article.chains[index]?.id ?? '') ?? []);
    return [{
      kept: {
        status: 'reanalysed', articleId: article.id, chains: article.chains.map(({ id, anchor }) => ({ id, anchor })), eventMentions: [],
        former: { personas: former.map(({ personas }) => personas), chains: former.flatMap(({ kind, name, entity }) => (entity === null ? [] : [{ kind, name, entityId: entity }])), eventMentions: [] },
      },
      analysis: { article: articleOf(article, revision), sentences: [], ...annotationsOf(article), issues: issuesOf(revision) },
      changed,
    }];
  });
}

/** What they showed is counted no more once they are linked anew. */
const LOOSE = `
WITH was AS (SELECT id, kind, name, entity_id AS entity, personas FROM chain WHERE id = ANY($1::uuid[]) FOR UPDATE),
loose AS (UPDATE chain c SET entity_id = NULL, persona = NULL, personas = '{}' FROM was WHERE c.id = was.id)
SELECT id, kind, name, entity, personas FROM was ORDER BY id`;

/** What a chain alone was an entity of goes on to answer as the one that it is of now. */
export async function redirectFormer(transaction: Transaction, chains: readonly ChangedChains[]): Promise<void> {
  const ids = chains.flatMap(({ kept }) => kept.former.chains.map(({ entityId }) => entityId));
  await transaction.$executeRawUnsafe(REDIRECT, ids, chains.flatMap(({ kept, changed }) => changed.map((index) => kept.chains[index]?.id ?? '')));
}

const REDIRECT = `
UPDATE entity e SET merged_into_id = c.entity_id FROM chain c
WHERE e.id = ANY($1::uuid[]) AND c.id = ANY($2::uuid[]) AND c.entity_id <> e.id AND e.kind = c.kind AND e.name = c.name AND e.merged_into_id IS NULL
  AND NOT EXISTS (SELECT 1 FROM chain x WHERE x.entity_id = e.id) AND NOT EXISTS (SELECT 1 FROM persona p WHERE p.entity_id = e.id)`;
