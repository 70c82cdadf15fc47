import { searchQuery } from '../search/grams.ts';
import type { Bindings } from './bindings.ts';
import type { Order } from './order.ts';

/** Best first. Scores are made comparable: a name that is the words is better than one that has them, a name better than a text;
 *  among names the more mentioned, among texts Postgres's rank, which counts and weighs the words. */
export const BEST_FIRST: Order = [{ column: 'score', type: 'double precision', descending: true }, { column: 'id', type: 'uuid' }];

export const HIT = `jsonb_build_object('noun', k.noun, 'id', k.id, 'score', k.score)`;

/** Articles, entities and events that have the words. */
export function searchRows(words: string, { bind }: Bindings): string {
  // An empty query finds nothing.
  const wanted = bind(searchQuery(words) ?? '', 'tsquery');
  const whole = bind(words.trim().toLowerCase(), 'text');
  return `
    SELECT 'article' AS noun, r.article_id AS id, ts_rank(r.search, ${wanted}, 32)::float8 AS score FROM revision r WHERE r.current AND r.search @@ ${wanted}
    UNION ALL
    SELECT e.kind, e.id, 2 - 1 / (1 + ln(1 + e.mention_count::float8)) + (EXISTS (SELECT 1 FROM entity_name n WHERE n.entity_id = e.id AND lower(n.text) = ${whole}))::int
    FROM entity e WHERE e.mention_count > 0 AND e.search @@ ${wanted}
    UNION ALL
    SELECT 'event', v.id, 0.5 + ts_rank(v.search, ${wanted}, 32)::float8 FROM event v WHERE v.mention_count > 0 AND v.search @@ ${wanted}`;
}
