import { searchQuery, denseGrams, everyGram, gramQueries } from '../search/search-query.ts';
import { MOST_DENSE, type TextNoun } from '../search/impact.ts';
import { openBindings, type Bindings } from './bindings.ts';
import type { Statement } from './page-query.ts';

/** How the texts of a noun are ranked in one search. Found out with the first page, and carried by its cursors: what is written meanwhile moves no text to another page. */
export interface SearchPlan {
  readonly noun: TextNoun;
  /** 0: all that have the words are ranked. Else those are that have each of them as densely as the level says; the rest follows unranked, newest first. */
  readonly level: number;
  /** Of those that are no denser than the level says ranked are only the ones from this id on, which are the newer ones; null: all. */
  readonly floor: string | null;
  /** What each of the terms counts by how rare it is; together 1. */
  readonly weights: readonly number[];
}

/** So many are ranked without asking whether that is too many, and at least so many of more; so many at most. */
const ALL = 400;
const LEAST = 200;
const MOST = 600;

/** More that have a word are counted as this many where the statistics of the column do not know it: it is in less than a hundredth of texts. */
const COUNTED = 5000;

/** Where each noun's texts lie: the table, its short name, what is found, which rows, and the text that it is measured by. */
export const TEXTS = {
  article: { table: 'revision', as: 'r', id: 'r.article_id', rows: 'r.current', text: 'r.text' },
  quotation: { table: 'quotation', as: 'q', id: 'q.id', rows: 'NOT q.rejected', text: 'q.content' },
  event: { table: 'event', as: 'v', id: 'v.id', rows: 'v.mention_count > 0', text: 'v.title' },
} as const satisfies Record<TextNoun, { readonly table: string; readonly as: string; readonly id: string; readonly rows: string; readonly text: string }>;

/** One row for each noun with its plan, but for the weights: in how many texts each gram is, and how many there are.
 *  @param whole whether everything is ranked, however much it is. */
export function planStatement(words: string, nouns: readonly TextNoun[], whole: boolean): Statement {
  const bindings = openBindings();
  const queries = queriesOf(words, whole, bindings);
  const grams = gramQueries(words);
  const asked = bindings.bind(grams.length > 1 ? grams.flat() : [], 'text[]');
  return { sql: nouns.map((noun) => planOf(noun, queries, asked)).join('\nUNION ALL '), values: bindings.values };
}

/** Levels with the queries that find their texts and how many are asked for, in the order in which they are tried. What begins with few letters begins many words, of which
 *  an index reads all: there what is densest is looked for first. */
function queriesOf(words: string, whole: boolean, { bind }: Bindings): string {
  const all = { level: 0, query: everyGram(words), asked: whole ? MANY : ALL + 1, least: 0, most: whole ? MANY : ALL };
  const dense = Array.from({ length: MOST_DENSE }, (_, above) => ({ level: MOST_DENSE - above, query: denseGrams(words, MOST_DENSE - above), asked: LEAST, least: LEAST, most: MANY }));
  const last = { level: 1, query: denseGrams(words, 1), asked: 0, least: 0, most: MANY };
  const levels = whole ? [all] : gramQueries(words).flat().some((gram) => gram.endsWith('*')) ? [...dense, all, last] : [all, ...dense, last];
  return `jsonb_to_recordset(${bind(JSON.stringify(levels), 'jsonb')}) AS l(level int, query text, asked int, least int, most int)`;
}

const MANY = 2 ** 31 - 1;

function planOf(noun: TextNoun, levels: string, grams: string): string {
  const { table, as, id, rows: current } = TEXTS[noun];
  const found = (query: string): string => `FROM ${table} ${as} WHERE ${current} AND ${as}.search @@ ${query}`;
  const texts = `(SELECT greatest(t.reltuples, 1) FROM pg_class t WHERE t.oid = 'public.${table}'::regclass)::float8`;
  return `SELECT '${noun}' AS noun, p.level, (SELECT c.id FROM (SELECT ${id} AS id ${found('p.query::tsquery')} AND p.level > 0 ORDER BY ${id} DESC OFFSET ${String(MOST - 1)} LIMIT 1) c) AS floor, ${texts} AS texts,
    ARRAY(SELECT coalesce(known.share * ${texts}, (SELECT count(*) FROM (SELECT ${found('g.gram::tsquery')} LIMIT ${String(COUNTED)}) n))::float8
      FROM unnest(${grams}) WITH ORDINALITY AS g(gram, place)
      LEFT JOIN (SELECT e.gram, e.share FROM pg_stats s, unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) AS e(gram, share) WHERE s.schemaname = 'public' AND s.tablename = '${table}' AND s.attname = 'search') known
        ON g.gram = '''' || known.gram || '''' ORDER BY g.place) AS counts
  FROM (SELECT l.* FROM ${levels} CROSS JOIN LATERAL (SELECT count(*) AS had FROM (SELECT ${found('l.query::tsquery')} LIMIT l.asked) n) c WHERE c.had BETWEEN l.least AND l.most LIMIT 1) p`;
}

/** A row of what `planStatement` asks. */
export interface PlanRow {
  readonly noun: TextNoun;
  readonly level: number;
  readonly floor: string | null;
  readonly texts: number;
  readonly counts: readonly number[];
}

/** Of a term in several grams the rarest says how rare it is. */
export function planFrom({ noun, level, floor, texts, counts }: PlanRow, words: string): SearchPlan {
  let at = 0;
  const rarities = gramQueries(words).map(({ length }) => rarity(Math.min(...counts.slice(at, at += length)), texts));
  const sum = rarities.reduce((total, each) => total + each, 0);
  return { noun, level, floor, weights: rarities.length > 1 ? rarities.map((each) => each / sum) : [1] };
}

/** Robertson and Sparck Jones, as Lucene keeps it above 0. */
const rarity = (count: number, texts: number): number => Math.log(1 + (Math.max(texts, count) - count + 0.5) / (count + 0.5));

/** The query that finds what a plan ranks. */
export const rankedQuery = ({ level }: Pick<SearchPlan, 'level'>, words: string): string => (level === 0 ? (searchQuery(words) ?? '') : denseGrams(words, level));
