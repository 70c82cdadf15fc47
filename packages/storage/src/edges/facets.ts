import { DatelineError, type EntityKind } from '@dateline/document';
import type { FacetName } from '../records/index.ts';
import type { Rows } from './nouns.ts';
import type { Statement } from './asking.ts';
import type { Paged } from './page-query.ts';
import { unitedRows } from './rows-query.ts';
import { openBindings } from './bindings.ts';
import { STANDING } from './standing.ts';
import { allOf, isTallied, talliedBy } from './tallies.ts';

/** How rows `k` of a noun come to a value: tables joined to them, and the value; a value that is somebody has an id and a kind, one that is an outlet an id. */
interface FacetSource {
  readonly joined: string;
  readonly value: string;
  readonly entity?: EntityKind;
  readonly source?: true;
  /** A row may have the same value more than once. */
  readonly repeats?: true;
}

const ARTICLE = 'JOIN article a ON a.id = k.id';
const EVENT = 'JOIN event v ON v.id = k.id';

const inArticles = (kind: EntityKind): FacetSource => ({ joined: `JOIN chain c ON c.article_id = k.id AND c.kind = '${kind}' JOIN entity e ON e.id = c.entity_id`, value: 'e.name', entity: kind, repeats: true });

const inEvents = (kind: EntityKind): FacetSource => ({
  joined: `JOIN participation q ON q.event_id = k.id AND q.kind = '${kind}' AND q.parts > 0 JOIN entity e ON e.id = q.entity_id`, value: 'e.name', entity: kind,
});

/** What the rows of each noun may be counted by. */
const FACETS: Partial<Record<keyof Rows, Partial<Record<FacetName, FacetSource>>>> = {
  article: {
    language: { joined: ARTICLE, value: 'a.language' },
    source: { joined: `${ARTICLE} JOIN source o ON o.id = a.source_id`, value: 'o.name', source: true },
    category: { joined: 'JOIN revision r ON r.article_id = k.id AND r.current CROSS JOIN LATERAL unnest(r.categories) AS y(name)', value: 'y.name', repeats: true },
    month: { joined: ARTICLE, value: 'left(a.day, 7)' },
    person: inArticles('person'), organization: inArticles('organization'), location: inArticles('location'),
  },
  event: {
    kind: { joined: EVENT, value: 'v.kind' },
    standing: { joined: EVENT, value: STANDING },
    month: { joined: EVENT, value: 'left(v.time_start, 7)' },
    country: { joined: `${EVENT} JOIN entity e ON e.id = v.place_id`, value: 'e.country' },
    person: inEvents('person'), organization: inEvents('organization'), location: inEvents('location'),
  },
  location: { country: { joined: 'JOIN entity e ON e.id = k.id', value: 'e.country' } },
};

/** Of all articles there are it is counted already in how many each entity stands. */
function allArticlesBy({ entity }: FacetSource, parents: readonly string[], first: number): Statement {
  const bindings = openBindings();
  const sql = `SELECT p.id AS parent, e.name AS value, e.article_count AS count, NULL AS "sourceId", e.id AS "entityId", e.kind AS "entityKind" FROM unnest(${bindings.bind(parents, 'uuid[]')}) AS p(id)
    CROSS JOIN LATERAL (SELECT * FROM entity e WHERE e.kind = ${bindings.bind(entity, 'text')} AND e.article_count > 0 ORDER BY e.article_count DESC, e.name COLLATE "C", e.id LIMIT ${bindings.bind(first, 'bigint')}) e
    ORDER BY e.article_count DESC, e.name COLLATE "C", e.id`;
  return { sql, values: bindings.values };
}

/** One statement for all parents: how many rows of each have each value, those of most rows first. Rows without a value are not counted. */
export function facetStatement({ rows, conditions }: Pick<Paged, 'rows' | 'conditions'>, noun: keyof Rows, facet: FacetName, parents: readonly string[], first: number): Statement {
  const source = FACETS[noun]?.[facet];
  if (!source) throw new DatelineError('ARGUMENT_INVALID', `${noun}s are not counted by ${facet}.`);
  const { joined, value, entity, source: outlet, repeats } = source;
  const bindings = openBindings();
  const parent = bindings.bind(parents, 'uuid[]');
  const [all, narrowed] = [unitedRows(rows(bindings)), conditions(bindings)];
  const everything = narrowed === '' ? allOf(all) : undefined;
  if (entity && everything === 'article') return allArticlesBy(source, parents, first);
  const id = entity ? 'e.id' : outlet ? 'o.id' : 'NULL::uuid';
  const counted = everything && isTallied(everything, facet) ? talliedBy(everything, facet) : `SELECT x.value, x.id, ${repeats ? 'count(DISTINCT x.row)' : 'count(*)'}::int AS count FROM (
    SELECT ${value} AS value, ${id} AS id, k.id AS row FROM (SELECT s.id FROM (${all}) s WHERE TRUE${narrowed}) k ${joined}) x
  WHERE x.value IS NOT NULL GROUP BY x.value, x.id`;
  const sql = `SELECT p.id AS parent, f.value, f.count, ${outlet ? 'f.id' : 'NULL'} AS "sourceId", ${entity ? `f.id AS "entityId", '${entity}'` : `NULL AS "entityId", NULL`} AS "entityKind"
FROM unnest(${parent}) WITH ORDINALITY AS p(id, place) CROSS JOIN LATERAL (
  SELECT * FROM (${counted}) n ORDER BY n.count DESC, n.value COLLATE "C", n.id LIMIT ${bindings.bind(first, 'bigint')}) f
ORDER BY p.place, f.count DESC, f.value COLLATE "C", f.id`;
  return { sql, values: bindings.values };
}
