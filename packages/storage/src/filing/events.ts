import type { EntityKind, EventKind, EventRole, Modality, Place, TimePrecision } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { searchVector } from '../search/grams.ts';
import { assignOwners } from './assign.ts';
import type { Former, Kept } from './kept.ts';

/** A report of an event as linking looks at it, with its references resolved to entities. */
export interface StoredEventMention {
  readonly anchor: string;
  readonly eventId: string | null;
  readonly articleId: string;
  /** ISO day of the article, stated or inferred. */
  readonly day: string | null;
  readonly kind: EventKind;
  readonly trigger: string;
  readonly modality: Modality;
  readonly time: string | null;
  /** Of the time expression. */
  readonly precision: TimePrecision | null;
  readonly source: { readonly entity: string | null; readonly words: string } | null;
  readonly arguments: readonly StoredArgument[];
  /** The article's title. */
  readonly title: string | null;
  /** Entities that the article names, countries and regions aside. */
  readonly company: readonly { readonly entity: string; readonly kind: EntityKind }[];
}

export interface StoredArgument {
  readonly role: EventRole;
  readonly entity: string | null;
  /** The name that this article uses, so that a report is in one language; else the filler's words. */
  readonly words: string;
  readonly place: Pick<Place, 'id' | 'kind' | 'country' | 'admin1'> | null;
  readonly quantity: { readonly value: number; readonly upper: number | null; readonly unit: string | null } | null;
}

/** An event made of reports. */
export interface EventCluster {
  /** Anchors of the reports. */
  readonly members: readonly string[];
  readonly kind: EventKind;
  readonly title: string;
  /** ISO 8601, bounds inclusive; both or none. */
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: TimePrecision | null;
  /** Entity of the place. */
  readonly placeId: string | null;
}

const MENTION = `
SELECT m.anchor, m.event_id AS "eventId", m.article_id AS "articleId", a.day, m.kind, m.trigger, m.modality, m.time, t.precision,
  CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('entity', sc.entity_id, 'words', coalesce(se.name, s.exact)) END AS source,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('role', g.role, 'entity', c.entity_id, 'words', CASE WHEN c.entity_id IS NULL THEN r.exact ELSE c.name END,
      'place', CASE WHEN c.place IS NOT NULL THEN jsonb_build_object('id', c.place->'id', 'kind', c.place->'kind', 'country', c.place->'country', 'admin1', c.place->'admin1') END,
      'quantity', CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('value', q.value, 'upper', q.upper, 'unit', q.unit) END) ORDER BY g.ordinal)
    FROM event_argument g JOIN reference r ON r.id = g.reference_id
      LEFT JOIN chain c ON c.id = r.chain_id LEFT JOIN quantity q ON q.id = g.quantity_id
    WHERE g.event_mention_id = m.id), '[]') AS arguments,
  (SELECT v.title FROM revision v WHERE v.article_id = a.id AND v.current) AS title,
  coalesce((
    SELECT jsonb_agg(DISTINCT jsonb_build_object('entity', e.id, 'kind', e.kind)) FROM chain c JOIN entity e ON e.id = c.entity_id
    WHERE c.article_id = a.id AND coalesce(e.place_kind, '') NOT IN ('country', 'region')), '[]') AS company
FROM event_mention m JOIN article a ON a.id = m.article_id
  LEFT JOIN time_expression t ON t.id = m.time_expression_id
  LEFT JOIN reference s ON s.id = m.attribution_id LEFT JOIN chain sc ON sc.id = s.chain_id LEFT JOIN entity se ON se.id = sc.entity_id`;

const inOrder = `ORDER BY m.anchor COLLATE "C"`;

/** Reports to compare with; news is retold soon, so the latest articles come first. */
const CANDIDATES = 400;

export const eventMentionsByAnchors = (transaction: Transaction, anchors: readonly string[]): Promise<StoredEventMention[]> =>
  transaction.$queryRawUnsafe<StoredEventMention[]>(`${MENTION} WHERE m.anchor = ANY($1::text[]) ${inOrder}`, anchors);

export const eventMentionsByKeys = (transaction: Transaction, keys: readonly string[]): Promise<StoredEventMention[]> =>
  transaction.$queryRawUnsafe<StoredEventMention[]>(`${MENTION} WHERE m.id IN (SELECT event_mention_id FROM event_mention_key WHERE key = ANY($1::text[]))
    ORDER BY a.day DESC NULLS LAST, m.anchor COLLATE "C" LIMIT ${String(CANDIDATES)}`, keys);

export const eventMentionsOfEvents = (transaction: Transaction, eventIds: readonly string[]): Promise<StoredEventMention[]> =>
  transaction.$queryRawUnsafe<StoredEventMention[]>(`${MENTION} WHERE m.event_id = ANY($1::uuid[]) ${inOrder}`, eventIds);

/** Keeps what reports are found by as candidates. */
export async function keepEventKeys(transaction: Transaction, mentions: readonly { readonly anchor: string; readonly keys: readonly string[] }[]): Promise<void> {
  const keys = mentions.flatMap((mention) => mention.keys.map((key) => ({ key, anchor: mention.anchor })));
  await transaction.$executeRawUnsafe(
    'INSERT INTO event_mention_key (key, event_mention_id) SELECT k.key, m.id FROM unnest($1::text[], $2::text[]) AS k(key, anchor) JOIN event_mention m ON m.anchor = k.anchor ON CONFLICT DO NOTHING',
    keys.map(({ key }) => key), keys.map(({ anchor }) => anchor),
  );
}

/** Makes every cluster an event: an id that was there, or a new one. What was merged away redirects. */
export async function assignEvents(transaction: Transaction, clusters: readonly EventCluster[], kept: Kept): Promise<void> {
  const nodes = await transaction.eventMention.findMany({ where: { anchor: { in: clusters.flatMap(({ members }) => members) } }, select: { anchor: true, eventId: true, kind: true, trigger: true } });
  const votes = successors(kept.former.eventMentions, nodes);
  const { owners, merged } = assignOwners(clusters.map(({ members }) => members), nodes.map(({ anchor, eventId }) => ({ anchor, ownerId: eventId })), votes);
  const ids = owners.map((owner) => owner ?? uuidv7());
  await writeEvents(transaction, clusters, ids);
  await transaction.$executeRawUnsafe(
    'UPDATE event_mention m SET event_id = o.id FROM unnest($1::text[], $2::uuid[]) AS o(anchor, id) WHERE m.anchor = o.anchor AND m.event_id IS DISTINCT FROM o.id',
    clusters.flatMap(({ members }) => members), clusters.flatMap(({ members }, index) => members.map(() => ids[index])),
  );
  await transaction.$executeRawUnsafe(COUNTS, [...new Set([...ids, ...merged.keys(), ...kept.former.eventMentions.map(({ eventId }) => eventId)])]);
  for (const [from, to] of merged) {
    if (to !== null) await transaction.event.updateMany({ where: { OR: [{ id: from }, { mergedIntoId: from }] }, data: { mergedIntoId: to } });
  }
}

const successors = (former: Former['eventMentions'], nodes: readonly { anchor: string; eventId: string | null; kind: string; trigger: string }[]): Map<string, string> =>
  new Map(nodes.flatMap(({ anchor, eventId, kind, trigger }) => {
    const predecessor = eventId === null ? former.find((mention) => mention.kind === kind && mention.trigger === trigger) : undefined;
    return predecessor ? [[anchor, predecessor.eventId] as const] : [];
  }));

async function writeEvents(transaction: Transaction, clusters: readonly EventCluster[], ids: readonly string[]): Promise<void> {
  const rows = clusters.map(({ kind, title, timeStart, timeEnd, timePrecision, placeId }, index) => ({
    id: ids[index], kind, title, timeStart, timeEnd, timePrecision, placeId, search: searchVector([{ text: title, weight: 'B' }]),
  }));
  await transaction.$executeRawUnsafe(UPSERT, JSON.stringify(rows));
}

const UPSERT = `
INSERT INTO event (id, kind, title, time_start, time_end, time_precision, place_id, search)
SELECT id, kind, title, "timeStart", "timeEnd", "timePrecision", "placeId", search::tsvector
FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, kind text, title text, "timeStart" text, "timeEnd" text, "timePrecision" text, "placeId" uuid, search text)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, time_start = excluded.time_start, time_end = excluded.time_end,
  time_precision = excluded.time_precision, place_id = excluded.place_id, search = excluded.search`;

const COUNTS = `
UPDATE event e SET
  mention_count = (SELECT count(*) FROM event_mention m WHERE m.event_id = e.id),
  article_count = (SELECT count(DISTINCT m.article_id) FROM event_mention m WHERE m.event_id = e.id)
WHERE e.id = ANY($1::uuid[])`;
