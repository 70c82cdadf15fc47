import type { Bindings } from './bindings.ts';
import { survivor } from './nearby.ts';
import { idOrNobody } from './filters.ts';

/** Who stands in more articles than this is met often enough when articles are looked at in the order of the page; for anybody else it begins with theirs. Twenty of a
 *  hundred thousand are found equally fast by both when somebody stands in some 1,400. */
const OFTEN = 1_000;

const articleCount = (entity: string): string => `coalesce((SELECT e.article_count FROM entity e WHERE e.id = ${entity}), 0)`;

/** Two queries of the same rows for an entity, of which one is run, since its counter is known before: in the order of all articles `a`, or from the entity. Both end in a condition. */
const eitherWay = (entity: string, walked: string, begun: string): readonly string[] =>
  [`${walked} AND ${articleCount(entity)} > ${String(OFTEN)}`, `${begun} AND ${articleCount(entity)} <= ${String(OFTEN)}`];

/** Rows of what stands in an article, with its own `id` and `ordinal`, for the entity `p`; from its chain `c`. OFFSET keeps the planner from reading all of an entity at once. */
export const inArticlesOf = (joined: string, row: string, condition = ''): readonly string[] => {
  const columns = `${row}.id, coalesce(a.appeared_at, '-infinity') AS appeared, a.id AS article, ${row}.ordinal`;
  return eitherWay('p.id',
    `SELECT ${columns} FROM article a CROSS JOIN LATERAL (SELECT ${row}.id, ${row}.ordinal FROM chain c ${joined} WHERE c.article_id = a.id AND c.entity_id = p.id${condition} OFFSET 0) ${row} WHERE TRUE`,
    `SELECT ${columns} FROM chain c ${joined} JOIN article a ON a.id = ${row}.article_id WHERE c.entity_id = p.id${condition}`);
};

const ARTICLE = `SELECT a.id, coalesce(a.appeared_at, '-infinity') AS appeared FROM article a`;

const stands = (entity: string): string => `EXISTS (SELECT 1 FROM chain c WHERE c.article_id = a.id AND c.entity_id = ${entity} OFFSET 0)`;

/** As an array, for the planner to begin with it: it does not know whose articles they are, and takes everybody for as often met as the average. */
const standsAmong = (entity: string): string => `a.id = ANY(ARRAY(SELECT c.article_id FROM chain c WHERE c.entity_id = ${entity}))`;

/** Articles that mention the entity `p`. */
export const ARTICLES_OF = eitherWay('p.id', `${ARTICLE} WHERE ${stands('p.id')}`, `${ARTICLE} WHERE ${standsAmong('p.id')}`);

/** Articles that mention every one of the entities: begun with whoever stands in the fewest. */
export function articlesThatMention(ids: readonly string[], { bind }: Bindings): string | readonly string[] {
  if (ids.length === 0) return ARTICLE;
  const survivors = ids.map((id) => survivor(bind(idOrNobody(id), 'uuid')));
  const least = `(SELECT e.id FROM entity e WHERE e.id IN (${survivors.join(', ')}) ORDER BY e.article_count, e.id LIMIT 1)`;
  const all = survivors.map(stands).join(' AND ');
  return eitherWay(least, `${ARTICLE} WHERE ${all}`, `${ARTICLE} WHERE ${standsAmong(least)} AND ${all}`);
}
