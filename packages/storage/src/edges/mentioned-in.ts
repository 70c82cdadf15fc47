import type { ArticleFilter } from '../list-filters.ts';
import { idOrNobody, type Bindings } from './bindings.ts';
import { survivor } from './nearby.ts';
import type { RowsOfEach } from './rows-query.ts';

/** When the article of a chain appeared, as the index of chains has it. */
const appearedOf = (chain: string): string => `coalesce(${chain}.appeared_at, '-infinity')`;

const APPEARED = appearedOf('c');

/** Rows of what stands in an article, with its own `id` and `ordinal`, for the entity `p`; from its chain `c`, in the order of articles. */
export const inArticlesOf = (joined: string, row: string, condition = ''): string =>
  `SELECT ${row}.id, ${APPEARED} AS appeared, c.article_id AS article, ${row}.ordinal FROM chain c ${joined} WHERE c.entity_id = p.id${condition}`;

/** Articles that mention an entity, in their order. Several chains of an article may be of one entity: the first counts, and the others stand
 *  beside it in the index that is read anyway, for they appeared with it. OFFSET keeps the planner from reading all of an entity at once. */
export const mentioning = (entity: string): string => `SELECT c.article_id AS id, ${APPEARED} AS appeared FROM chain c WHERE c.entity_id = ${entity}
  AND NOT EXISTS (SELECT 1 FROM chain d WHERE d.entity_id = c.entity_id AND ${appearedOf('d')} = ${APPEARED} AND d.article_id = c.article_id AND d.ordinal < c.ordinal OFFSET 0)`;

/** Articles that mention the entity `p`. */
export const ARTICLES_OF = mentioning('p.id');

const stands = (entity: string): string => `EXISTS (SELECT 1 FROM chain o WHERE o.article_id = c.article_id AND o.entity_id = ${entity} OFFSET 0)`;

const placesWhere = (conditions: readonly string[]): string => `SELECT e.id FROM entity e WHERE e.kind = 'location' AND ${conditions.join(' AND ')}`;

/** Articles that mention a place that is where the filter says: from the places' chains, which know when their articles appeared. */
export const mentioningWhere = (conditions: readonly string[]): string =>
  `SELECT c.article_id AS id, ${APPEARED} AS appeared FROM chain c WHERE c.entity_id = ANY(ARRAY(${placesWhere(conditions)})) GROUP BY 1, 2`;

/** The same place by place, each in the order of articles: where nothing else is asked of them, of each place no more than a page is read. */
export const mentioningEach = (conditions: readonly string[]): RowsOfEach => ({
  each: placesWhere(conditions), all: mentioningWhere(conditions),
  rows: mentioning('b.id'),
});

/** Whether articles are looked for from the places that they mention: near a point or in a box there are few. */
export const areBegunWhere = ({ mentionIds, where }: Pick<ArticleFilter, 'mentionIds' | 'where'>): boolean => (mentionIds ?? []).length === 0 && Boolean(where?.near ?? where?.box);

/** Every article there is. */
export const ALL_ARTICLES = `SELECT a.id, coalesce(a.appeared_at, '-infinity') AS appeared FROM article a`;

/** Articles that mention every one of the entities, begun with whoever stands in the fewest. */
export function articlesOfAll(ids: readonly string[], { bind }: Bindings): string {
  if (ids.length === 0) return ALL_ARTICLES;
  const [first = '', ...others] = ids.map((id) => survivor(bind(idOrNobody(id), 'uuid')));
  if (others.length === 0) return mentioning(first);
  const all = [first, ...others];
  const least = `(SELECT e.id FROM entity e WHERE e.id IN (${all.join(', ')}) ORDER BY e.article_count, e.id LIMIT 1)`;
  return `${mentioning(least)} AND ${all.map(stands).join(' AND ')}`;
}
