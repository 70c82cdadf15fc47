import type { Posting } from '../search/posting.ts';
import { countsOf } from '../search/postings.ts';
import { gramQuery, isCharacter, termGrams, type Gram } from '../search/search-query.ts';
import type { TextNoun } from '../search/impact.ts';
import { openBindings } from './bindings.ts';
import type { Statement } from './asking.ts';

/** How the texts of a noun are ranked in one search. Found out with the first page, and carried by its cursors: what is written meanwhile moves no text to another page. */
export interface SearchPlan {
  readonly noun: TextNoun;
  /** What each of the terms counts by how rare it is; together 1. */
  readonly weights: readonly number[];
}

/** Where each noun's texts lie: the table, its short name, what is found, the row by which postings know it, which rows, and the text that it is measured by. */
export const TEXTS = {
  article: { table: 'revision', as: 'r', id: 'r.article_id', row: 'r.id', rows: 'r.current', text: 'r.text' },
  quotation: { table: 'quotation', as: 'q', id: 'q.id', row: 'q.id', rows: 'NOT q.rejected', text: 'q.content' },
  event: { table: 'event', as: 'v', id: 'v.id', row: 'v.id', rows: 'v.mention_count > 0', text: 'v.title' },
} as const satisfies Record<TextNoun, { readonly table: string; readonly as: string; readonly id: string; readonly row: string; readonly rows: string; readonly text: string }>;

/** Texts of a noun that have come and are in no posting yet. */
export const waiting = (noun: TextNoun): string => {
  const { table, as, row, rows } = TEXTS[noun];
  return `FROM (SELECT ${as}.*, w.number FROM (SELECT w.id, w.number FROM searched w WHERE w.noun = '${noun}' AND NOT w.folded OFFSET 0) w JOIN ${table} ${as} ON ${row} = w.id WHERE ${rows} OFFSET 0) ${as}`;
};

/** A row for each gram, noun and block of texts, and one for each noun with how many there are and the runs that postings are of: the gram is then none. */
export interface PostingRow {
  readonly gram: number | null;
  readonly noun: TextNoun;
  readonly block: number;
  readonly texts: Uint8Array | null;
  readonly places: Uint8Array | null;
  readonly runs: readonly number[] | null;
}

/** The postings of all grams that are asked for, a row or more for each gram and block; places only of those that stand in a phrase.
 *  @param known Runs of which the postings are at hand: where there are no others, none are told. */
export function postingStatement(words: string, nouns: readonly TextNoun[], known: readonly number[] | null): Statement {
  const { bind, values } = openBindings();
  const asked = termGrams(words).flatMap((grams) => grams.map((gram) => lookup(gram, grams.length > 1)));
  const grams = `unnest(${bind(asked.map(({ gram }) => gram), 'text[]')}, ${bind(asked.map(({ until }) => until), 'text[]')}, ${bind(asked.map(({ placed }) => placed), 'boolean[]')}, ${bind(asked.map(({ query }) => query), 'text[]')}) WITH ORDINALITY AS g(gram, until, placed, query, place)`;
  const noun = bind(nouns, 'text[]');
  const runs = `ARRAY(SELECT r.id FROM posting_run r ORDER BY r.id)`;
  // Each gram is looked up by the key: a planner who does not know how many rows it has would read the whole table. Of words that begin so there are many rows, of a word a few, which are told as they lie.
  const sql = `SELECT g.place::int - 1 AS gram, p.noun, p.block, p.texts, p.places, NULL::int[] AS runs FROM (SELECT * FROM ${grams} WHERE ${runs} IS DISTINCT FROM ${bind(known, 'integer[]')}) g CROSS JOIN LATERAL (
    SELECT * FROM (
      SELECT e.noun, e.block, e.texts, CASE WHEN g.placed THEN e.places END AS places FROM posting e WHERE e.gram = g.gram AND e.noun = ANY(${noun}) AND g.until IS NULL
      UNION ALL SELECT e.noun, e.block, string_agg(e.texts, ''), string_agg(CASE WHEN g.placed THEN e.places END, '') FROM posting e WHERE e.gram >= g.gram AND e.gram < g.until AND e.noun = ANY(${noun}) GROUP BY e.noun, e.block) o OFFSET 0) p
  ${nouns.map((each) => `UNION ALL SELECT NULL, '${each}', greatest(t.reltuples, 1)::int, NULL, NULL, ${runs} FROM pg_class t WHERE t.oid = 'public.${TEXTS[each].table}'::regclass`).join('\n  ')}
  ${asked.length > 1 ? nouns.map((each) => waitingCounts(each, grams)).join('\n  ') : ''}`;
  return { sql, values, lasting: true };
}

/** How a gram is looked up: by its name, or by all names that begin so; and what texts that are in no posting yet are asked for. */
function lookup(gram: Gram, placed: boolean): { readonly gram: string; readonly until: string | null; readonly placed: boolean; readonly query: string } {
  const query = gramQuery(gram);
  if (!placed && isCharacter(gram)) return { gram: `*${gram.gram}`, until: null, placed, query };
  return { gram: gram.gram, until: gram.begins ? `${gram.gram}\u{10FFFF}` : null, placed, query };
}

/** Of what is in no posting yet it is only counted how many have a gram, as so many empty texts. */
const waitingCounts = (noun: TextNoun, grams: string): string =>
  `UNION ALL SELECT g.place::int - 1, '${noun}', -1, int4send((SELECT count(*) ${waiting(noun)} WHERE ${TEXTS[noun].as}.search @@ g.query::tsquery)::int), NULL, NULL FROM ${grams}`;

/** What the postings say of each noun: how rare each term is. Of a term in several grams the rarest says it. */
export function plansFrom(postings: readonly Posting[], rest: readonly PostingRow[], words: string, nouns: readonly TextNoun[]): readonly SearchPlan[] {
  const terms = termGrams(words);
  const grams = terms.flat().length;
  return nouns.map((noun) => {
    const own = rest.filter((row) => row.noun === noun);
    const texts = own.find(({ gram }) => gram === null)?.block ?? 1;
    const counts = countsOf(postings, noun, grams);
    for (const { gram, texts: bytes } of own) if (gram !== null && bytes) counts[gram] = (counts[gram] ?? 0) + new DataView(bytes.buffer, bytes.byteOffset).getInt32(0);
    return { noun, weights: weightsOf(counts, texts, terms.map(({ length }) => length)) };
  });
}

export const isPosting = (row: PostingRow): row is PostingRow & Posting => row.gram !== null && row.block >= 0;

/** @param grams of each term how many it has. */
function weightsOf(counts: readonly number[], texts: number, grams: readonly number[]): readonly number[] {
  let at = 0;
  const rarities = grams.map((length) => rarity(Math.min(...counts.slice(at, at += length)), texts));
  const sum = rarities.reduce((total, each) => total + each, 0);
  return rarities.length > 1 ? rarities.map((each) => each / sum) : [1];
}

/** Robertson and Sparck Jones, as Lucene keeps it above 0. */
const rarity = (count: number, texts: number): number => Math.log(1 + (Math.max(texts, count) - count + 0.5) / (count + 0.5));

/** Of an instant there are no postings: in how many texts each gram is, is counted. */
export function countsStatement(words: string, nouns: readonly TextNoun[]): Statement {
  const bindings = openBindings();
  const grams = bindings.bind(termGrams(words).flat().map(gramQuery), 'text[]');
  return { sql: nouns.map((noun) => countsOfThen(noun, grams)).join('\nUNION ALL '), values: bindings.values };
}

const countsOfThen = (noun: TextNoun, grams: string): string => {
  const { table, as, rows } = TEXTS[noun];
  return `SELECT '${noun}' AS noun, (SELECT count(*) FROM ${table} ${as} WHERE ${rows})::int AS texts, ARRAY(SELECT (SELECT count(*) FROM ${table} ${as} WHERE ${rows} AND ${as}.search @@ g.gram::tsquery)::int FROM unnest(${grams}) WITH ORDINALITY AS g(gram, place) ORDER BY g.place) AS counts`;
};

/** A row of what `countsStatement` asks. */
export interface CountsRow {
  readonly noun: TextNoun;
  readonly texts: number;
  readonly counts: readonly number[];
}

export const plansOfThen = (rows: readonly CountsRow[], words: string): readonly SearchPlan[] =>
  rows.map(({ noun, texts, counts }) => ({ noun, weights: weightsOf(counts, texts, termGrams(words).map(({ length }) => length)) }));
