import type { EdgeName, Edges } from '../reading.ts';
import type { Rows } from './nouns.ts';
import { ARTICLES_OF, inArticlesOf } from './mentioned-in.ts';
import type { Order } from './order.ts';
import type { RowsQuery } from './page-query.ts';
import { ALIASES, CO_MENTIONS, ROLES_IN_ORGANIZATION, ROLES_OF_PERSON } from './profile-edges.ts';
import { FIRST_TOLD, SOURCE_RECORD, SOURCES_OF_EVENT } from './sources.ts';
import { BOTH_STAND } from './standing.ts';
import { STORY_EDGES } from './story-edges.ts';

/** An edge as SQL: a query of the rows' ids and order keys for the parent `p.id`. A new edge is one row of the table. */
export interface EdgeSource {
  readonly noun: keyof Rows;
  readonly rows: RowsQuery;
  readonly order: Order;
  /** The record, made from the row `k` itself, where the noun has no table of its own. */
  readonly record?: string;
  /** How many rows there are, where a counter is kept of it. */
  readonly count?: string;
}

type NounOf<Row> = { [Noun in keyof Rows]: Rows[Noun] extends Row ? (Row extends Rows[Noun] ? Noun : never) : never }[keyof Rows];

type Kind = 'person' | 'organization' | 'location';

const MOST_FIRST: Order = [{ column: 'count', type: 'bigint', descending: true }, { column: 'id', type: 'uuid' }];
const NEWEST_FIRST: Order = [{ column: 'time', type: 'text', descending: true }, { column: 'id', type: 'uuid' }];
const LATEST_ARTICLE_FIRST: Order = [{ column: 'appeared', type: 'timestamptz', descending: true }, { column: 'id', type: 'uuid' }];
const AS_READ: Order = [{ column: 'ordinal', type: 'bigint' }, { column: 'id', type: 'uuid' }];
/** Facts of several articles: latest article first, in it as read. */
const LATEST_THEN_AS_READ: Order = [{ column: 'appeared', type: 'timestamptz', descending: true }, { column: 'article', type: 'uuid' }, ...AS_READ];
const EARLIEST_THEN_AS_READ: Order = [{ column: 'appeared', type: 'timestamptz' }, { column: 'article', type: 'uuid' }, ...AS_READ];
const BY_SLOT: Order = [{ column: 'slot', type: 'text' }, ...EARLIEST_THEN_AS_READ];

const APPEARED = `coalesce(a.appeared_at, '-infinity') AS appeared`;

/** From an entity's chain to the events that it takes part in, and the reverse. */
const PART = 'event_argument g JOIN reference f ON f.id = g.reference_id JOIN chain c ON c.id = f.chain_id JOIN event_mention m ON m.id = g.event_mention_id';
const EVENTS_OF_ENTITY = `SELECT m.event_id FROM ${PART} WHERE c.entity_id = p.id`;
const EVENTS_OF_PLACE = `${EVENTS_OF_ENTITY} UNION SELECT w.id FROM event w WHERE w.place_id = p.id`;

const inArticle = <K extends Kind>(noun: K) => ({
  noun, order: MOST_FIRST,
  rows: `SELECT c.entity_id AS id, sum(c.mention_count) AS count FROM chain c WHERE c.article_id = p.id AND c.kind = '${noun}' AND c.entity_id IS NOT NULL GROUP BY c.entity_id`,
}) as const;

const inEvent = <K extends Kind>(noun: K) => ({
  noun, order: MOST_FIRST,
  rows: `SELECT s.id, sum(s.count) AS count FROM (
    SELECT c.entity_id AS id, count(*) AS count FROM ${PART} WHERE m.event_id = p.id AND c.kind = '${noun}' AND c.entity_id IS NOT NULL GROUP BY c.entity_id
    ${noun === 'location' ? 'UNION ALL SELECT w.place_id, 1 FROM event w WHERE w.id = p.id AND w.place_id IS NOT NULL' : ''}) s GROUP BY s.id`,
}) as const;

/** Those who take part in an event that the entity takes part in; the count is of events. */
const together = <K extends Kind>(noun: K, events: string) => ({
  noun, order: MOST_FIRST,
  rows: `SELECT c.entity_id AS id, count(DISTINCT m.event_id) AS count FROM ${PART}
    WHERE m.event_id IN (${events}) AND c.kind = '${noun}' AND c.entity_id <> p.id GROUP BY c.entity_id`,
}) as const;

const eventsAmong = (events: string) => ({
  noun: 'event', order: NEWEST_FIRST,
  rows: `SELECT v.id, coalesce(v.time_start, '') AS time FROM event v WHERE v.id IN (${events})`,
}) as const;

const counted = (column: 'mention_count' | 'article_count'): string => `coalesce((SELECT e.${column} FROM entity e WHERE e.id = p.id), 0)`;

const ARTICLES_OF_ENTITY = {
  noun: 'article', order: LATEST_ARTICLE_FIRST, count: counted('article_count'),
  rows: ARTICLES_OF,
} as const;

const MENTIONS_OF_ENTITY = {
  noun: 'mention', order: LATEST_THEN_AS_READ, count: counted('mention_count'),
  rows: inArticlesOf('JOIN mention m ON m.chain_id = c.id', 'm'),
} as const;

const QUOTATIONS_OF_ENTITY = {
  noun: 'quotation', order: LATEST_THEN_AS_READ,
  rows: inArticlesOf('JOIN reference f ON f.chain_id = c.id JOIN quotation q ON q.speaker_id = f.id', 'q', ' AND NOT q.rejected'),
} as const;

export const EDGES = {
  'article.people': inArticle('person'),
  'article.organizations': inArticle('organization'),
  'article.locations': inArticle('location'),
  'article.events': { noun: 'event', order: AS_READ, rows: 'SELECT m.event_id AS id, min(m.ordinal) AS ordinal FROM event_mention m WHERE m.article_id = p.id AND m.event_id IS NOT NULL GROUP BY m.event_id' },
  'article.eventMentions': { noun: 'eventMention', order: AS_READ, rows: 'SELECT m.id, m.ordinal FROM event_mention m WHERE m.article_id = p.id AND m.event_id IS NOT NULL' },
  'article.quotations': { noun: 'quotation', order: AS_READ, rows: 'SELECT q.id, q.ordinal FROM quotation q WHERE q.article_id = p.id AND NOT q.rejected' },
  'article.mentions': { noun: 'mention', order: AS_READ, rows: 'SELECT m.id, m.ordinal FROM mention m JOIN chain c ON c.id = m.chain_id WHERE m.article_id = p.id AND c.entity_id IS NOT NULL' },
  'source.articles': { noun: 'article', order: LATEST_ARTICLE_FIRST, rows: `SELECT a.id, ${APPEARED} FROM article a WHERE a.source_id = p.id` },
  'person.articles': ARTICLES_OF_ENTITY,
  'person.events': eventsAmong(EVENTS_OF_ENTITY),
  'person.quotations': QUOTATIONS_OF_ENTITY,
  'person.mentions': MENTIONS_OF_ENTITY,
  'person.locations': together('location', EVENTS_OF_ENTITY),
  'person.people': together('person', EVENTS_OF_ENTITY),
  'person.organizations': together('organization', EVENTS_OF_ENTITY),
  'person.roles': ROLES_OF_PERSON,
  'person.aliases': ALIASES,
  'person.coMentions': CO_MENTIONS,
  'organization.articles': ARTICLES_OF_ENTITY,
  'organization.events': eventsAmong(EVENTS_OF_ENTITY),
  'organization.quotations': QUOTATIONS_OF_ENTITY,
  'organization.mentions': MENTIONS_OF_ENTITY,
  'organization.locations': together('location', EVENTS_OF_ENTITY),
  'organization.people': together('person', EVENTS_OF_ENTITY),
  'organization.organizations': together('organization', EVENTS_OF_ENTITY),
  'organization.roles': ROLES_IN_ORGANIZATION,
  'organization.aliases': ALIASES,
  'organization.coMentions': CO_MENTIONS,
  'location.articles': ARTICLES_OF_ENTITY,
  'location.events': eventsAmong(EVENTS_OF_PLACE),
  'location.mentions': MENTIONS_OF_ENTITY,
  'location.people': together('person', EVENTS_OF_PLACE),
  'location.organizations': together('organization', EVENTS_OF_PLACE),
  'location.children': { noun: 'location', order: MOST_FIRST, rows: 'SELECT e.id, e.mention_count AS count FROM entity e WHERE e.parent_id = p.id AND e.mention_count > 0' },
  'location.coMentions': CO_MENTIONS,
  'event.articles': {
    noun: 'article', order: LATEST_ARTICLE_FIRST,
    rows: `SELECT a.id, ${APPEARED} FROM article a WHERE a.id IN (SELECT m.article_id FROM event_mention m WHERE m.event_id = p.id)`,
  },
  'event.people': inEvent('person'),
  'event.organizations': inEvent('organization'),
  'event.locations': inEvent('location'),
  'event.mentions': {
    noun: 'eventMention', order: EARLIEST_THEN_AS_READ,
    rows: `SELECT m.id, ${APPEARED}, a.id AS article, m.ordinal FROM event_mention m JOIN article a ON a.id = m.article_id WHERE m.event_id = p.id`,
  },
  'event.claims': {
    noun: 'claim', order: BY_SLOT,
    rows: `SELECT l.id, l.slot, ${APPEARED}, a.id AS article, m.ordinal FROM event_mention m JOIN claim l ON l.event_mention_id = m.id JOIN article a ON a.id = m.article_id WHERE m.event_id = p.id AND NOT l.rejected`,
  },
  'event.comparisons': { noun: 'comparison', order: [{ column: 'slot', type: 'text' }, { column: 'first', type: 'text' }, { column: 'id', type: 'uuid' }], rows: `SELECT x.id, x.slot, x.left_value || ' ' || x.right_value AS first FROM comparison x WHERE x.event_id = p.id AND ${BOTH_STAND}` },
  'event.sources': { noun: 'eventSource', order: FIRST_TOLD, rows: SOURCES_OF_EVENT, record: SOURCE_RECORD },
  'article.copies': {
    noun: 'article', order: LATEST_ARTICLE_FIRST,
    rows: `SELECT a.id, ${APPEARED} FROM syndication y JOIN syndication z ON z.original_id = y.original_id AND z.article_id <> y.article_id JOIN article a ON a.id = z.article_id WHERE y.article_id = p.id`,
  },
  ...STORY_EDGES,
} as const satisfies { [Edge in EdgeName]: EdgeSource & { readonly noun: NounOf<Edges[Edge]> } };
