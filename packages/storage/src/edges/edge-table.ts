import type { EdgeName, Edges } from '../reading.ts';
import type { Rows } from './nouns.ts';
import { ARTICLES_OF, inArticlesOf } from './mentioned-in.ts';
import { countedOr } from './often.ts';
import type { Order } from './order.ts';
import type { RowsQuery } from './rows-query.ts';
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

const inArticle = <K extends Kind>(noun: K) => ({
  noun, order: MOST_FIRST,
  rows: `SELECT c.entity_id AS id, sum(c.mention_count) AS count FROM chain c WHERE c.article_id = p.id AND c.kind = '${noun}' AND c.entity_id IS NOT NULL GROUP BY c.entity_id`,
}) as const;

/** Who takes part in an event, in most arguments of its reports first; its own place counts once more. */
const inEvent = <K extends Kind>(noun: K) => ({
  noun, order: MOST_FIRST, rows: `SELECT q.entity_id AS id, q.parts + q.place::int AS count FROM participation q WHERE q.event_id = p.id AND q.kind = '${noun}'`,
}) as const;

/** Those who take part, in what a report says, in an event that the entity takes part in; the count is of events. */
const together = <K extends Kind>(noun: K) => ({
  noun, order: MOST_FIRST,
  rows: countedOr(`SELECT k.other_id AS id, k.count FROM co_participation k WHERE k.entity_id = p.id AND k.kind = '${noun}'`,
    (condition) => `SELECT o.entity_id AS id, count(*) AS count FROM participation q JOIN participation o ON o.event_id = q.event_id
      WHERE q.entity_id = p.id AND o.kind = '${noun}' AND o.parts > 0 AND o.entity_id <> p.id AND ${condition} GROUP BY o.entity_id`),
}) as const;

/** Events that an entity takes part in, or that happen there. */
const EVENTS_OF_ENTITY = { noun: 'event', order: NEWEST_FIRST, rows: 'SELECT q.event_id AS id, q.time FROM participation q WHERE q.entity_id = p.id' } as const;

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
  'person.events': EVENTS_OF_ENTITY,
  'person.quotations': QUOTATIONS_OF_ENTITY,
  'person.mentions': MENTIONS_OF_ENTITY,
  'person.locations': together('location'),
  'person.people': together('person'),
  'person.organizations': together('organization'),
  'person.roles': ROLES_OF_PERSON,
  'person.aliases': ALIASES,
  'person.coMentions': CO_MENTIONS,
  'organization.articles': ARTICLES_OF_ENTITY,
  'organization.events': EVENTS_OF_ENTITY,
  'organization.quotations': QUOTATIONS_OF_ENTITY,
  'organization.mentions': MENTIONS_OF_ENTITY,
  'organization.locations': together('location'),
  'organization.people': together('person'),
  'organization.organizations': together('organization'),
  'organization.roles': ROLES_IN_ORGANIZATION,
  'organization.aliases': ALIASES,
  'organization.coMentions': CO_MENTIONS,
  'location.articles': ARTICLES_OF_ENTITY,
  'location.events': EVENTS_OF_ENTITY,
  'location.mentions': MENTIONS_OF_ENTITY,
  'location.people': together('person'),
  'location.organizations': together('organization'),
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
