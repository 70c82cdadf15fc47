import type { EntityKind } from '@dateline/document';
import type { SearchNoun } from '../reading.ts';
import { searchQuery } from '../search/search-query.ts';
import type { Bindings } from './bindings.ts';
import type { Order } from './order.ts';

/** Best first. Scores are made comparable: a name that is the words is better than one that has them, a name better than a text;
 *  among names the more mentioned, among texts Postgres's rank, which counts and weighs the words. */
export const BEST_FIRST: Order = [{ column: 'score', type: 'double precision', descending: true }, { column: 'id', type: 'uuid' }];

export const HIT = `jsonb_build_object('noun', k.noun, 'id', k.id, 'score', k.score)`;

/** As BM25 has it, a word counts less the more often it stands there, and less in a long text: 1 divides by the logarithm of the length, 32 keeps it below 1. */
const NORMALIZATION = 1 | 32;

/** How each noun is found by a query `wanted`, and how well; `whole` are the words as they are. */
const SEARCHED = {
  article: (wanted) => `SELECT 'article' AS noun, r.article_id AS id, ts_rank(r.search, ${wanted}, ${String(NORMALIZATION)})::float8 AS score FROM revision r WHERE r.current AND r.search @@ ${wanted}`,
  quotation: (wanted) => `SELECT 'quotation' AS noun, q.id, ts_rank(q.search, ${wanted}, ${String(NORMALIZATION)})::float8 AS score FROM quotation q WHERE NOT q.rejected AND q.search @@ ${wanted}`,
  event: (wanted) => `SELECT 'event' AS noun, v.id, 0.5 + ts_rank(v.search, ${wanted}, ${String(NORMALIZATION)})::float8 AS score FROM event v WHERE v.mention_count > 0 AND v.search @@ ${wanted}`,
  person: (wanted, whole) => entities('person', wanted, whole),
  organization: (wanted, whole) => entities('organization', wanted, whole),
  location: (wanted, whole) => entities('location', wanted, whole),
} as const satisfies Record<SearchNoun, (wanted: string, whole: string) => string>;

const entities = (kind: EntityKind, wanted: string, whole: string): string => `
  SELECT e.kind AS noun, e.id, 2 - 1 / (1 + ln(1 + e.mention_count::float8)) + (EXISTS (SELECT 1 FROM entity_name n WHERE n.entity_id = e.id AND lower(n.text) = ${whole}))::int AS score
  FROM entity e WHERE e.kind = '${kind}' AND e.mention_count > 0 AND e.search @@ ${wanted}`;

/** What has the words, of the nouns given. */
export function searchRows(words: string, nouns: readonly SearchNoun[], { bind }: Bindings): string {
  // An empty query finds nothing.
  const wanted = bind(searchQuery(words) ?? '', 'tsquery');
  const whole = bind(words.trim().toLowerCase(), 'text');
  return `SELECT s.* FROM (${[...new Set(nouns)].map((noun) => SEARCHED[noun](wanted, whole)).join(' UNION ALL ')}) s WHERE ${whole} IS NOT NULL`;
}
