import type { Ask } from '../edges/asking.ts';

/** What the graph held of one sort of fact at one instant and otherwise at another; of articles that it knew at both. */
export interface DifferenceRecord {
  readonly fact: DiffFact;
  /** Of mentions and entities person, organization or location; of reports and events their kind; of quotations direct or indirect. */
  readonly kind: string;
  readonly added: number;
  readonly withdrawn: number;
  readonly changed: number;
  /** A few of each, what is changed first. */
  readonly examples: readonly DifferenceExample[];
}

export interface DifferenceExample {
  readonly change: 'added' | 'withdrawn' | 'changed';
  readonly words: string;
  /** What was shown of it at either instant; null where it was not there. */
  readonly before: string | null;
  readonly after: string | null;
  readonly articleId: string | null;
}

interface Compared {
  /** Rows `t` of a remembered table. */
  readonly table: string;
  /** What makes two rows the same fact, whatever their ids: where it stands, and the words, for a revised text has others there. */
  readonly key: string;
  readonly kind: string;
  readonly words: string;
  /** What of it is compared, as it is shown. */
  readonly shown: string;
  readonly article: string;
  /** Which rows a reader saw. */
  readonly seen: string;
}

const COMPARED = {
  mention: { table: 'mention', key: `t.article_id || ' ' || t.start || '-' || t."end" || ' ' || t.exact`, kind: 't.kind', words: 't.exact', shown: `concat_ws(' · ', t.kind, t.form, t.role)`, article: 't.article_id', seen: 'TRUE' },
  quotation: { table: 'quotation', key: `t.article_id || ' ' || t.content_start || '-' || t.content_end || ' ' || md5(t.content)`, kind: `CASE WHEN t.direct THEN 'direct' ELSE 'indirect' END`, words: 't.content', shown: `concat_ws(' · ', t.cue, t.stance)`, article: 't.article_id', seen: 'NOT t.rejected' },
  eventMention: { table: 'event_mention', key: `t.article_id || ' ' || t.trigger_start || '-' || t.trigger_end || ' ' || t.trigger`, kind: 't.kind', words: 't.exact', shown: `concat_ws(' · ', t.kind, t.modality, t.time)`, article: 't.article_id', seen: 'NOT t.rejected' },
  entity: { table: 'entity', key: 't.id::text', kind: 't.kind', words: 't.name', shown: `concat_ws(' · ', t.name, t.country, t.lat, t.lon)`, article: 'NULL::uuid', seen: 't.mention_count > 0' },
  event: { table: 'event', key: 't.id::text', kind: 't.kind', words: 't.title', shown: `concat_ws(' · ', t.kind, t.title, t.time_start, t.time_end)`, article: 'NULL::uuid', seen: 't.mention_count > 0' },
} as const satisfies Record<string, Compared>;

export type DiffFact = keyof typeof COMPARED;
export const DIFF_FACTS = Object.keys(COMPARED) as readonly DiffFact[];

const EXAMPLES = 5;

/** Only what was recorded between the two instants can differ; facts of articles that came between are no change. */
const statement = ({ table, key, kind, words, shown, article, seen }: Compared): string => `
WITH was AS (SELECT ${key} AS key, ${kind} AS kind, ${words} AS words, ${shown} AS shown, ${article} AS article FROM history.${table} t
  WHERE t.recorded_at <= $1::timestamptz AND t.recorded_until > $1::timestamptz AND t.recorded_until <= $2::timestamptz AND ${seen}),
is_now AS (SELECT ${key} AS key, ${kind} AS kind, ${words} AS words, ${shown} AS shown, ${article} AS article FROM (
    SELECT t.* FROM public.${table} t WHERE t.recorded_at > $1::timestamptz AND t.recorded_at <= $2::timestamptz) t WHERE ${seen}
  UNION ALL SELECT ${key}, ${kind}, ${words}, ${shown}, ${article} FROM history.${table} t
  WHERE t.recorded_at > $1::timestamptz AND t.recorded_at <= $2::timestamptz AND t.recorded_until > $2::timestamptz AND ${seen}),
both_ends AS (SELECT coalesce(n.kind, w.kind) AS kind, coalesce(n.words, w.words) AS words, w.shown AS before, n.shown AS after, coalesce(n.article, w.article) AS article,
    CASE WHEN w.key IS NULL THEN 'added' WHEN n.key IS NULL THEN 'withdrawn' ELSE 'changed' END AS change
  FROM was w FULL JOIN is_now n ON n.key = w.key WHERE w.shown IS DISTINCT FROM n.shown),
told AS (SELECT b.*, row_number() OVER (PARTITION BY kind, change ORDER BY words COLLATE "C", article) AS place FROM both_ends b
  WHERE b.article IS NULL OR EXISTS (SELECT 1 FROM article a WHERE a.id = b.article AND a.ingested_at <= $1::timestamptz))
SELECT kind, count(*) FILTER (WHERE change = 'added')::int AS added, count(*) FILTER (WHERE change = 'withdrawn')::int AS withdrawn, count(*) FILTER (WHERE change = 'changed')::int AS changed,
  jsonb_agg(jsonb_build_object('change', change, 'words', words, 'before', before, 'after', after, 'articleId', article) ORDER BY change, place) FILTER (WHERE place <= ${String(EXAMPLES)}) AS examples
FROM told GROUP BY kind ORDER BY count(*) DESC, kind COLLATE "C"`;

/** How the graph as it was known at the second instant differs from the first: a scan of what was recorded between. */
export async function differencesBetween(ask: Ask, from: Date, to: Date): Promise<DifferenceRecord[]> {
  const lists = await Promise.all(DIFF_FACTS.map(async (fact) => {
    const rows = await ask<Omit<DifferenceRecord, 'fact'>>({ sql: statement(COMPARED[fact]), values: [from.toISOString(), to.toISOString()] });
    return rows.map((row) => ({ fact, ...row }));
  }));
  return lists.flat();
}
