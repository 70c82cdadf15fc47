import type { ArticleFilter, WhereFilter } from '../list-filters.ts';
import { idOrNobody, type Bindings } from './bindings.ts';
import { mentioning } from './mentioned-in.ts';
import { survivor } from './nearby.ts';
import type { RowsQuery } from './rows-query.ts';

/** What an id is known by among regions: its gazetteer's, where it has one. */
const regionOf = (id: string): string => `(SELECT g.gazetteer_id FROM entity g WHERE g.id = ${id})`;

/** Articles that tell of a place in the region, in their order. */
const toldOf = (region: string): string => `SELECT t.article_id AS id, t.appeared FROM article_region t WHERE t.region = ${region}`;

/** Whether articles are looked for from the region of which they tell: where no point, box or entity is nearer. */
export const areBegunInRegion = ({ mentionIds, where }: Pick<ArticleFilter, 'mentionIds' | 'where'>): boolean =>
  (mentionIds ?? []).length === 0 && !where?.near && !where?.box && Boolean(where?.withinCountry ?? where?.withinId);

/** Articles that tell of a place in a country, or in a location; one that no gazetteer knows holds nothing but itself. */
export function articlesInRegion({ withinCountry, withinId }: WhereFilter, { bind }: Bindings): RowsQuery {
  if (withinCountry) return toldOf(bind(withinCountry, 'text'));
  const id = survivor(bind(idOrNobody(withinId ?? ''), 'uuid'));
  return [toldOf(regionOf(id)), `${mentioning(id)} AND ${regionOf(id)} IS NULL`];
}

/** Whether an article `a` tells of a place that is in the one country that is all that the filter says; undefined where it says something else. OFFSET keeps the planner from reading all of a country at once. */
export const tellsOfCountry = ({ near, box, withinId, withinCountry }: WhereFilter, { bind }: Bindings): string | undefined =>
  (withinCountry && !near && !box && !withinId ? `EXISTS (SELECT 1 FROM article_region t WHERE t.article_id = a.id AND t.region = ${bind(withinCountry, 'text')} OFFSET 0)` : undefined);

/** Whether the region says all that the filter does; a place that lies in both a country and a location is looked for by itself. */
export const isOneRegion = ({ withinId, withinCountry }: WhereFilter): boolean => !withinId || !withinCountry;
