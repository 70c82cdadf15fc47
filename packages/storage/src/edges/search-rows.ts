import type { SearchNoun } from '../reading.ts';
import { B, K1, TITLE, USUAL_BYTES, type TextNoun } from '../search/impact.ts';
import type { Scored } from '../search/postings.ts';
import { searchQuery, termQueries } from '../search/search-query.ts';
import type { Bindings } from './bindings.ts';
import type { Order } from './order.ts';
import { TEXTS, waiting, type SearchPlan } from './search-plan.ts';

/** Best first; of equals the newest. */
export const BEST_FIRST: Order = [{ column: 'score', type: 'double precision', descending: true }, { column: 'id', type: 'uuid', descending: true }];

export const HIT = `jsonb_build_object('noun', k.noun, 'id', k.id, 'score', k.score)`;

/** Scores are made comparable: a name that is the words is better than one that has them, a name better than a text; among names the more mentioned. */
const ENTITY_SCORE = '2 - 1 / (1 + ln(1 + e.mention_count::float8))';
export const MORE = { article: 0, quotation: 0, event: 0.5 } as const satisfies Record<TextNoun, number>;

export const isTextNoun = (noun: SearchNoun): noun is TextNoun => noun in TEXTS;

/** Those that are found by their text, each once. */
export const textsOf = (nouns: readonly SearchNoun[]): readonly TextNoun[] => [...new Set(nouns)].filter(isTextNoun);

/** What was scored by its postings; and names, and what is in no posting yet, with their scores. */
export const foundNow = (words: string, nouns: readonly SearchNoun[], plans: readonly SearchPlan[], best: ReadonlyMap<TextNoun, readonly Scored[]>, bindings: Bindings): string =>
  [...textsOf(nouns).flatMap((noun) => {
    const plan = plans.find((each) => each.noun === noun);
    return plan ? [known(noun, best.get(noun) ?? [], bindings), scoredTexts(words, plan, waiting(noun), AS_POSTED, bindings)] : [];
  }), ...entities(nouns, words, true, bindings)].join('\nUNION ALL ');

/** The same of an instant: every text of then is scored. */
export const foundThen = (words: string, nouns: readonly SearchNoun[], plans: readonly SearchPlan[], bindings: Bindings): string =>
  [...textsOf(nouns).map((noun) => {
    const { table, as, rows } = TEXTS[noun];
    return scoredTexts(words, plans.find((each) => each.noun === noun) ?? { noun, weights: [] }, `FROM (SELECT * FROM ${table} ${as} WHERE ${rows}) ${as}`, AS_IT_IS, bindings);
  }), ...entities(nouns, words, false, bindings)].join('\nUNION ALL ');

/** Numbers of texts that are gone lead nowhere. */
function known(noun: TextNoun, best: readonly Scored[], { bind }: Bindings): string {
  const { table, as, id, row, rows } = TEXTS[noun];
  return `SELECT '${noun}' AS noun, ${id} AS id, t.score FROM unnest(${bind(best.map(({ number }) => number), 'integer[]')}, ${bind(best.map(({ score }) => score), 'double precision[]')}) AS t(number, score)
    JOIN searched o ON o.number = t.number JOIN ${table} ${as} ON ${row} = o.id AND ${rows}`;
}

/** How a density is taken, and what is added to a score: as the postings will have it, so that a text keeps its place when it comes among them. */
interface Measure {
  readonly density: (exact: string) => string;
  readonly added: string;
}
const AS_POSTED: Measure = { density: (exact) => `power(2, (greatest(0, least(255, 84 + round(30.2966 * ln(greatest(${exact}, 1e-9))))) - 84) / 21)`, added: ' + number * 1e-12' };
const AS_IT_IS: Measure = { density: (exact) => exact, added: '' };

/** BM25 as the postings have it, of what a text's own vector says. A phrase is a word: it is as rare as the rarest of its parts. */
function scoredTexts(words: string, { noun, weights }: SearchPlan, from: string, { density, added }: Measure, { bind }: Bindings): string {
  const { as, id, text } = TEXTS[noun];
  const length = `(${String(1 - B)} + ${String(B)} * octet_length(${text}) / ${String(USUAL_BYTES[noun])})`;
  // Cover density counts single words and phrases alike: each by its weight.
  const times = `${String(TITLE)} * ts_rank_cd('{${String(1 / TITLE)}, ${String(1 / TITLE)}, ${String(1 / TITLE)}, 1}', ${as}.search, t.query)`;
  const queries = termQueries(words);
  const terms = `unnest(${bind(queries, 'tsquery[]')}, ${bind(queries.map((_, index) => weights[index] ?? 0), 'double precision[]')}) AS t(query, weight)`;
  const sum = `(SELECT sum(t.weight * (1 - ${String(K1)} / (${String(K1)} + ${density(`${times} / ${length}`)}))) FROM ${terms})`;
  return `SELECT '${noun}' AS noun, ${id} AS id, ${String(MORE[noun])} + greatest(${sum}, 1e-9)${added} AS score ${from} WHERE ${as}.search @@ ${bind(searchQuery(words) ?? '', 'tsquery')}`;
}

/** All that has the words, in no order. */
export const foundRows = (words: string, nouns: readonly SearchNoun[], bindings: Bindings): string =>
  [...textsOf(nouns).map((noun) => `SELECT ${TEXTS[noun].id} AS id ${matching(words, noun, bindings)}`), ...named(nouns, words, bindings).map((from) => `SELECT e.id ${from}`)].join('\nUNION ALL ');

const matching = (words: string, noun: TextNoun, { bind }: Bindings): string => {
  const { table, as, rows } = TEXTS[noun];
  return `FROM ${table} ${as} WHERE ${rows} AND ${as}.search @@ (SELECT ${bind(searchQuery(words) ?? '', 'tsquery')})`;
};

/** Entities of those of the kinds that are asked for; nothing where none is. */
function named(nouns: readonly SearchNoun[], words: string, { bind }: Bindings): readonly string[] {
  const kinds = [...new Set(nouns)].filter((noun) => !isTextNoun(noun));
  return kinds.length === 0 ? [] : [`FROM entity e WHERE e.kind = ANY('{${kinds.join(',')}}') AND e.mention_count > 0 AND e.search @@ ${bind(searchQuery(words) ?? '', 'tsquery')}`];
}

/** @param isNow whether forms of names are looked for in their table; those of an instant are counted, and asked for one by one. */
const entities = (nouns: readonly SearchNoun[], words: string, isNow: boolean, bindings: Bindings): readonly string[] => named(nouns, words, bindings).map((from) => {
  const whole = bindings.bind(words.trim().toLowerCase(), 'text');
  const isWhole = isNow ? `e.id IN (SELECT n.entity_id FROM entity_name n WHERE lower(n.text) = ${whole})` : `EXISTS (SELECT 1 FROM entity_name n WHERE n.entity_id = e.id AND lower(n.text) = ${whole})`;
  return `SELECT e.kind AS noun, e.id, ${ENTITY_SCORE} + (${isWhole})::int AS score ${from}`;
});
