import type { EntityKind } from '@dateline/document';
import type { ArticleFilter } from '../list-filters.ts';
import type { ListName, Lists } from '../reading.ts';
import type { Bindings } from './bindings.ts';
import { comparisonRows, countedComparisons, storyConditions } from './story-filters.ts';
import { articleConditions, beginsBy, candidateConditions, curationConditions, entityConditions, eventConditions, set } from './filters.ts';
import { areBegunInRegion, articlesInRegion } from './in-region.ts';
import { areBegunWhere, articlesOfAll, mentioningEach, mentioningWhere } from './mentioned-in.ts';
import { distanceKm, whereConditions } from './nearby.ts';
import type { Rows } from './nouns.ts';
import type { Order } from './order.ts';
import type { RowsQuery } from './rows-query.ts';
import { eventRows, restOf } from './taking-part.ts';

/** A list as SQL: its rows' ids with the keys of each order that it has, first the one it has by default. */
interface ListSource<List extends ListName> {
  readonly noun: keyof Rows;
  readonly rows: string | ((filter: Lists[List]['filter'], bindings: Bindings) => RowsQuery);
  /** All of the rows, where they are counted in another way than they are paged. */
  readonly counted?: (filter: Lists[List]['filter'], bindings: Bindings) => string;
  readonly orders: Readonly<Record<Lists[List]['order'], Order>>;
  readonly usual: Lists[List]['order'];
  readonly conditions: (filter: Lists[List]['filter'], bindings: Bindings) => string;
}

const BY_ID = { column: 'id', type: 'uuid' } as const;

const entities = <K extends EntityKind>(noun: K) => ({
  noun, usual: 'mentions', conditions: entityConditions,
  rows: `SELECT e.id, e.name, e.mention_count AS count FROM entity e WHERE e.kind = '${noun}' AND e.mention_count > 0`,
  orders: { mentions: [{ column: 'count', type: 'bigint', descending: true }, BY_ID], name: [{ column: 'name', type: 'text' }, BY_ID] },
}) as const;

/** Where articles are looked for first: near a point, in a region, among those of whoever is mentioned, or all. */
function articleRows(filter: ArticleFilter, bindings: Bindings): RowsQuery {
  if (filter.where && areBegunWhere(filter)) {
    const { where, ...others } = filter;
    return (Object.values(others).some(set) ? mentioningWhere : mentioningEach)(whereConditions(where, bindings));
  }
  if (filter.where && areBegunInRegion(filter)) return articlesInRegion(filter.where, bindings);
  return articlesOfAll(filter.mentionIds ?? [], bindings);
}

export const LISTS: { readonly [List in ListName]: ListSource<List> } = {
  articles: {
    noun: 'article', usual: 'newest', conditions: articleConditions,
    rows: articleRows,
    orders: { newest: [{ column: 'appeared', type: 'timestamptz', descending: true }, BY_ID], oldest: [{ column: 'appeared', type: 'timestamptz' }, BY_ID] },
  },
  people: entities('person'),
  organizations: entities('organization'),
  locations: {
    ...entities('location'),
    rows: ({ near }, bindings) => `SELECT e.id, e.name, e.mention_count AS count, ${near ? distanceKm(near, bindings) : '0::float8'} AS distance FROM entity e WHERE e.kind = 'location' AND e.mention_count > 0`,
    orders: { ...entities('location').orders, distance: [{ column: 'distance', type: 'double precision' }, BY_ID] },
  },
  events: {
    noun: 'event', usual: 'newest', conditions: (filter, bindings) => `${eventConditions(restOf(filter), bindings)}${beginsBy(filter, bindings)}`, rows: eventRows,
    orders: {
      newest: [{ column: 'time', type: 'text', descending: true }, BY_ID],
      oldest: [{ column: 'since', type: 'text' }, BY_ID],
      mentions: [{ column: 'count', type: 'bigint', descending: true }, BY_ID],
    },
  },
  candidates: {
    noun: 'candidate', usual: 'surest', conditions: candidateConditions,
    rows: `SELECT j.id, j.score, l.kind FROM judgement j JOIN chain l ON l.anchor = j."left" JOIN chain d ON d.anchor = j."right" WHERE j.verdict = 'unsure' AND j.by NOT LIKE 'person:%' AND l.entity_id <> d.entity_id
      AND NOT EXISTS (SELECT 1 FROM curation u WHERE u.action IN ('keep-apart', 'split') AND u.entities @> ARRAY[l.entity_id, d.entity_id] AND NOT is_undone(u.id))`,
    orders: { surest: [{ column: 'score', type: 'double precision', descending: true }, BY_ID] },
  },
  runs: {
    noun: 'run', usual: 'newest', conditions: () => '', rows: 'SELECT u.id, u.started_at AS at FROM run u',
    orders: { newest: [{ column: 'at', type: 'timestamptz', descending: true }, { ...BY_ID, descending: true }] },
  },
  curations: {
    noun: 'curation', usual: 'newest', conditions: curationConditions,
    rows: 'SELECT u.id, u.created_at AS at FROM curation u',
    orders: { newest: [{ column: 'at', type: 'timestamptz', descending: true }, { ...BY_ID, descending: true }], oldest: [{ column: 'at', type: 'timestamptz' }, BY_ID] },
  },
  stories: {
    noun: 'story', usual: 'newest', conditions: storyConditions,
    rows: `SELECT s.id, coalesce(s.end_day, '') AS last, coalesce(s.start_day, '~') AS first, s.article_count AS count FROM story s WHERE s.article_count > 0`,
    orders: {
      newest: [{ column: 'last', type: 'text', descending: true }, BY_ID],
      oldest: [{ column: 'first', type: 'text' }, BY_ID],
      articles: [{ column: 'count', type: 'bigint', descending: true }, BY_ID],
    },
  },
  comparisons: {
    noun: 'comparison', usual: 'newest', conditions: () => '', rows: comparisonRows, counted: countedComparisons,
    orders: { newest: [{ column: 'time', type: 'text', descending: true }, { column: 'event', type: 'uuid' }, BY_ID] },
  },
  sources: { noun: 'source', usual: 'name', conditions: () => '', rows: 'SELECT o.id, o.name FROM source o', orders: { name: [{ column: 'name', type: 'text' }, BY_ID] } },
};
