import type { EventKind, Judgement, TimePrecision } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { searchVector } from '../search/grams.ts';
import { assignOwners } from './assign.ts';
import type { Former } from './kept.ts';

/** A report of an event with what linking compares, as linking gave it. */
export interface ReportToKeep {
  readonly anchor: string;
  readonly profile: object;
  /** What it is found by as a candidate. */
  readonly keys: readonly string[];
}

/** Some reports, and persons' judgements of them that stand, in the order in which they were made. */
export interface ReportsAbout {
  readonly reports: readonly { readonly anchor: string; readonly eventId: string | null; readonly profile: unknown }[];
  readonly judgements: readonly Judgement[];
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
  /** Anchor of a chain that names the place. */
  readonly place: string | null;
}

/** Keeps what linking compares of reports that are there, and what they are found by. */
export async function keepReports(transaction: Transaction, reports: readonly ReportToKeep[]): Promise<void> {
  if (reports.length > 0) await transaction.$executeRawUnsafe(KEEP, JSON.stringify(reports));
}

const KEEP = `
WITH given AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(anchor text, profile jsonb, keys text[])),
kept AS (UPDATE event_mention m SET profile = g.profile FROM given g WHERE m.anchor = g.anchor RETURNING m.id, g.keys),
gone AS (DELETE FROM event_mention_key o USING kept k WHERE o.event_mention_id = k.id AND NOT o.key = ANY(k.keys))
INSERT INTO event_mention_key (key, event_mention_id) SELECT DISTINCT unnest(k.keys), k.id FROM kept k ON CONFLICT DO NOTHING`;

/** Of the given reports: themselves, all that share a key with one of them, and those that persons judged one or not one with them. */
export async function reportsAbout(transaction: Transaction, anchors: readonly string[]): Promise<ReportsAbout> {
  const [about] = await transaction.$queryRawUnsafe<Partial<ReportsAbout>[]>(ABOUT, [...anchors]);
  return { reports: about?.reports ?? [], judgements: about?.judgements ?? [] };
}

const ABOUT = `
WITH judged AS MATERIALIZED (
  SELECT j."left", j."right", j.verdict, j.score, j.because, j.by, j.created_at FROM judgement j
  WHERE j.by LIKE 'person:%' AND (j."left" = ANY($1::text[]) OR j."right" = ANY($1::text[])) AND (j.curation_id IS NULL OR NOT is_undone(j.curation_id)))
SELECT (SELECT jsonb_agg(jsonb_build_object('anchor', m.anchor, 'eventId', m.event_id, 'profile', m.profile)) FROM event_mention m WHERE m.profile IS NOT NULL AND m.id IN (
    SELECT k.event_mention_id FROM event_mention_key k WHERE k.key IN (SELECT o.key FROM event_mention_key o JOIN event_mention f ON f.id = o.event_mention_id WHERE f.anchor = ANY($1::text[]))
    UNION SELECT f.id FROM event_mention f WHERE f.anchor = ANY($1::text[] || ARRAY(SELECT d."left" FROM judged d UNION SELECT d."right" FROM judged d)))) AS reports,
  (SELECT jsonb_agg(to_jsonb(d) - 'created_at' ORDER BY d.created_at) FROM judged d) AS judgements`;

/** Anchors of the events' reports. */
export async function reportsOfEvents(transaction: Transaction, eventIds: readonly string[]): Promise<string[]> {
  const rows = await transaction.eventMention.findMany({ where: { eventId: { in: [...eventIds] } }, select: { anchor: true } });
  return rows.map(({ anchor }) => anchor);
}

/** Makes every cluster an event: an id that was there, or a new one. What was merged away redirects. */
export async function assignEvents(transaction: Transaction, clusters: readonly EventCluster[], former: Former['eventMentions']): Promise<void> {
  const nodes = await transaction.eventMention.findMany({ where: { anchor: { in: clusters.flatMap(({ members }) => members) } }, select: { anchor: true, eventId: true, kind: true, trigger: true } });
  const votes = successors(former, nodes);
  const { owners, merged } = assignOwners(clusters.map(({ members }) => members), nodes.map(({ anchor, eventId }) => ({ anchor, ownerId: eventId })), votes);
  const ids = owners.map((owner) => owner ?? uuidv7());
  await writeEvents(transaction, clusters, ids);
  await transaction.$executeRawUnsafe(
    'UPDATE event_mention m SET event_id = o.id FROM unnest($1::text[], $2::uuid[]) AS o(anchor, id) WHERE m.anchor = o.anchor AND m.event_id IS DISTINCT FROM o.id',
    clusters.flatMap(({ members }) => members), clusters.flatMap(({ members }, index) => members.map(() => ids[index])),
  );
  await transaction.$executeRawUnsafe(COUNTS, [...new Set([...ids, ...merged.keys(), ...former.map(({ eventId }) => eventId)])]);
  const gone = [...merged].filter((each): each is [string, string] => each[1] !== null);
  if (gone.length > 0) await transaction.$executeRawUnsafe(REDIRECT, gone.map(([from]) => from), gone.map(([, to]) => to));
}

const REDIRECT = 'UPDATE event e SET merged_into_id = g.survivor FROM unnest($1::uuid[], $2::uuid[]) AS g(gone, survivor) WHERE e.id = g.gone OR e.merged_into_id = g.gone';

const successors = (former: Former['eventMentions'], nodes: readonly { anchor: string; eventId: string | null; kind: string; trigger: string }[]): Map<string, string> =>
  new Map(nodes.flatMap(({ anchor, eventId, kind, trigger }) => {
    const predecessor = eventId === null ? former.find((mention) => mention.kind === kind && mention.trigger === trigger) : undefined;
    return predecessor ? [[anchor, predecessor.eventId] as const] : [];
  }));

async function writeEvents(transaction: Transaction, clusters: readonly EventCluster[], ids: readonly string[]): Promise<void> {
  const rows = clusters.map(({ kind, title, timeStart, timeEnd, timePrecision, place }, index) => ({
    id: ids[index], kind, title, timeStart, timeEnd, timePrecision, place, search: searchVector([{ text: title, weight: 'B' }]),
  }));
  await transaction.$executeRawUnsafe(UPSERT, JSON.stringify(rows));
}

const UPSERT = `
INSERT INTO event (id, kind, title, time_start, time_end, time_precision, place_id, search)
SELECT id, kind, title, "timeStart", "timeEnd", "timePrecision", (SELECT c.entity_id FROM chain c WHERE c.anchor = r.place), search::tsvector
FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, kind text, title text, "timeStart" text, "timeEnd" text, "timePrecision" text, place text, search text)
ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, time_start = excluded.time_start, time_end = excluded.time_end,
  time_precision = excluded.time_precision, place_id = excluded.place_id, search = excluded.search
WHERE (event.kind, event.title, event.time_start, event.time_end, event.time_precision, event.place_id) IS DISTINCT FROM
  (excluded.kind, excluded.title, excluded.time_start, excluded.time_end, excluded.time_precision, excluded.place_id)`;

const COUNTS = `
UPDATE event e SET mention_count = n.mentions, article_count = n.articles
FROM (SELECT g.id, count(m.id) AS mentions, count(DISTINCT m.article_id) AS articles FROM unnest($1::uuid[]) AS g(id) LEFT JOIN event_mention m ON m.event_id = g.id GROUP BY g.id) n
WHERE e.id = n.id AND (e.mention_count <> n.mentions OR e.article_count <> n.articles)`;
