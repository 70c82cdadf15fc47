import type { TimelineFilter, TimelineOf } from '../list-filters.ts';
import type { TimeBucket } from '../records/index.ts';
import type { Bindings } from './bindings.ts';
import { all, eventConditions, set } from './filters.ts';
import { LIES_IN } from './nearby.ts';
import { NOUNS } from './nouns.ts';
import type { Paged } from './page-query.ts';
import { STORY_OF_EVENT } from './story-edges.ts';

/** Of an event `v` the first day of the bucket in which it begins; null where its time is known less exactly. Weeks begin on Monday, as ISO 8601 has them. */
const BUCKET_START = {
  day: `CASE WHEN length(v.time_start) >= 10 THEN left(v.time_start, 10) END`,
  week: `CASE WHEN length(v.time_start) >= 10 THEN date_trunc('week', left(v.time_start, 10)::date)::date::text END`,
  month: `CASE WHEN length(v.time_start) >= 7 THEN left(v.time_start, 7) || '-01' END`,
  year: `left(v.time_start, 4) || '-01-01'`,
} as const satisfies Record<TimeBucket, string>;

/** Times of which a bucket of the size knows where they begin; a month's first day is no day that a report tells. */
const FINE: Readonly<Record<TimeBucket, readonly string[]>> = {
  day: ['minute', 'hour', 'day'],
  week: ['minute', 'hour', 'day', 'week'],
  month: ['minute', 'hour', 'day', 'week', 'month'],
  year: ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'season', 'year'],
};

/** Days of our era, which begin with a digit: what comes before has a sign, and is in no bucket. */
const IN_CALENDAR = `v.time_start COLLATE "C" >= '0' AND v.time_start COLLATE "C" < ':'`;

const isFine = (bucket: TimeBucket, { bind }: Bindings): string => `(coalesce(v.time_precision, 'vague') = ANY(${bind(FINE[bucket], 'text[]')}) AND ${IN_CALENDAR} AND ${BUCKET_START[bucket]} IS NOT NULL)`;

const survivor = (table: 'story' | 'entity'): string => `(SELECT coalesce(o.merged_into_id, o.id) FROM ${table} o WHERE o.id = p.id)`;

/** Where events `v` are told of that `p.id` is asked about; ends in a condition. An entity's are read in the order in which they begin. */
const SUBJECTS = {
  story: `event v WHERE v.id IN (SELECT m.event_id FROM telling t JOIN event_mention m ON m.article_id = t.article_id WHERE t.story_id = ${survivor('story')}) AND (${STORY_OF_EVENT('v.id')}) = ${survivor('story')} AND v.time_start IS NOT NULL`,
  entity: `participation q JOIN event v ON v.id = q.event_id WHERE q.entity_id = ${survivor('entity')} AND q.parts > 0 AND q.time COLLATE "C" > ''`,
  place: `event v WHERE v.place_id IN (SELECT e.id FROM entity e WHERE ${LIES_IN(survivor('entity'))}) AND v.time_start IS NOT NULL`,
} as const satisfies Record<TimelineOf, string>;

/** What is known only by its month or year may begin on any day of it. */
function begins({ beginFrom, beginTo }: TimelineFilter, bindings: Bindings): string {
  const latest = (): string => `left(CASE WHEN coalesce(v.time_precision, 'vague') = ANY(${bindings.bind(FINE.day, 'text[]')}) THEN v.time_start ELSE v.time_end END, 10) COLLATE "C"`;
  return all([
    set(beginFrom) && `${latest()} >= ${bindings.bind(beginFrom, 'text')}`,
    set(beginTo) && `left(v.time_start, 10) COLLATE "C" <= ${bindings.bind(beginTo, 'text')}`,
  ]);
}

const timelineRows = (of: TimelineOf, filter: TimelineFilter, bindings: Bindings): string =>
  `SELECT v.id, ${of === 'entity' ? 'q.time' : 'v.time_start AS time'} FROM ${SUBJECTS[of]} AND v.mention_count > 0${begins(filter, bindings)}${filter.vague ? ` AND NOT ${isFine(filter.bucket, bindings)}` : ''}`;

/** Events of a timeline, in the order in which they begin. */
export const timelinePaged = (of: TimelineOf, filter: TimelineFilter): Paged => ({
  name: `timeline:${of}`, source: NOUNS.event, order: [{ column: 'time', type: 'text' }, { column: 'id', type: 'uuid' }],
  rows: (bindings) => timelineRows(of, filter, bindings), conditions: (bindings) => eventConditions(filter, bindings),
});

/** Where all of them are counted, those of an entity are looked up together, as an array: one by one takes twice as long. */
const COUNTED = {
  ...SUBJECTS,
  entity: `event v WHERE v.id = ANY(ARRAY(SELECT q.event_id FROM participation q WHERE q.entity_id = ${survivor('entity')} AND q.parts > 0 AND q.time COLLATE "C" > '' OFFSET 0))`,
} as const satisfies Record<TimelineOf, string>;

const bucketRows = (of: TimelineOf, filter: TimelineFilter, bindings: Bindings): string => `
  SELECT (${BUCKET_START[filter.bucket]}) COLLATE "C" AS time, count(*) AS count, (array_agg(v.id ORDER BY v.mention_count DESC, v.time_start COLLATE "C", v.id))[:3] AS leading
  FROM (SELECT v.* FROM ${COUNTED[of]} AND v.mention_count > 0${begins(filter, bindings)} AND ${isFine(filter.bucket, bindings)}) v CROSS JOIN LATERAL (SELECT v.id) s WHERE TRUE${eventConditions(filter, bindings)} GROUP BY 1`;

const LENGTH = { day: '1 day', week: '7 days', month: '1 month', year: '1 year' } as const satisfies Record<TimeBucket, string>;

/** Buckets of a timeline in which some event begins, with how many do. */
export const bucketsPaged = (of: TimelineOf, filter: TimelineFilter): Paged => ({
  name: `buckets:${of}:${filter.bucket}`, order: [{ column: 'time', type: 'text' }], rows: (bindings) => bucketRows(of, filter, bindings), conditions: () => '',
  source: `jsonb_build_object('start', k.time, 'end', (k.time::date + interval '${LENGTH[filter.bucket]}' - interval '1 day')::date, 'eventCount', k.count,
    'leading', (SELECT jsonb_agg(jsonb_build_object('eventId', l.id) ORDER BY l.place) FROM unnest(k.leading) WITH ORDINALITY AS l(id, place)))`,
});
