import type { EntityKind } from '@dateline/document';
import type { SearchNoun } from '../reading.ts';
import { B, K1, MOST_DENSE, TITLE, USUAL_BYTES, type TextNoun } from '../search/impact.ts';
import { denseGrams, everyGram, gramQueries, searchQuery, termQueries } from '../search/search-query.ts';
import type { Bindings } from './bindings.ts';
import type { Order } from './order.ts';
import { rankedQuery, TEXTS, type SearchPlan } from './search-plan.ts';

/** Best first; of equals, and of what is not ranked, the newest. */
export const BEST_FIRST: Order = [{ column: 'score', type: 'double precision', descending: true }, { column: 'id', type: 'uuid', descending: true }];

export const HIT = `jsonb_build_object('noun', k.noun, 'id', k.id, 'score', k.score)`;

/** Scores are made comparable: a name that is the words is better than one that has them, a name better than a text; among names the more mentioned. */
const ENTITY_SCORE = '2 - 1 / (1 + ln(1 + e.mention_count::float8))';
const EVENT_OVER_TEXT = 0.5;

export const isTextNoun = (noun: SearchNoun): noun is TextNoun => noun in TEXTS;

/** What is ranked, with its score. */
export function rankedRows(words: string, nouns: readonly SearchNoun[], plans: readonly SearchPlan[], isNow: boolean, bindings: Bindings): string {
  return [...new Set(nouns)].map((noun) => {
    const plan = plans.find((each) => each.noun === noun);
    return isTextNoun(noun) ? (plan ? rankedTexts(words, plan, bindings) : 'SELECT NULL, NULL::uuid, 0::float8 WHERE FALSE') : entities(noun, words, isNow, bindings);
  }).join('\nUNION ALL ');
}

/** BM25 with the title's words counted with the text's, as BM25F has it, in parts of the most that it could be. A phrase is a word: it is as rare as the rarest of its parts. */
function rankedTexts(words: string, plan: SearchPlan, { bind }: Bindings): string {
  const { as, id, text } = TEXTS[plan.noun];
  const length = `(${String(1 - B)} + ${String(B)} * octet_length(${text}) / ${String(USUAL_BYTES[plan.noun])})`;
  // Cover density counts single words and phrases alike: each by its weight.
  const times = (query: string): string => `${String(TITLE)} * ts_rank_cd('{${String(1 / TITLE)}, ${String(1 / TITLE)}, ${String(1 / TITLE)}, 1}', ${as}.search, ${bind(query, 'tsquery')})`;
  const parts = termQueries(words).map((query, index) => `${bind(plan.weights[index] ?? 0, 'double precision')} * (1 - ${String(K1)} / (${String(K1)} + ${times(query)} / ${length}))`);
  return `SELECT '${plan.noun}' AS noun, ${id} AS id, ${plan.noun === 'event' ? `${String(EVENT_OVER_TEXT)} + ` : ''}greatest(${parts.join(' + ')}, 1e-9) AS score ${rankedFrom(words, plan, bind)}`;
}

/** @returns the rows that the plan ranks. They are found by the index of words and by no other: what else is asked is asked of what it found. */
function rankedFrom(words: string, plan: SearchPlan, bind: Bindings['bind']): string {
  const { as, id } = TEXTS[plan.noun];
  const found = (query: string): string => indexed(plan.noun, query, bind);
  const phrase = plan.level > 0 ? phraseOf(words, as, bind) : '';
  if (plan.floor === null) return `${found(rankedQuery(plan, words))} WHERE TRUE${phrase}`;
  const floor = bind(plan.floor, 'uuid');
  const denser = plan.level === MOST_DENSE ? '' : ` UNION ALL SELECT ${as}.* ${found(denseGrams(words, plan.level + 1))} WHERE ${id} < ${floor}`;
  return `FROM (SELECT ${as}.* ${found(rankedQuery(plan, words))} WHERE ${id} >= ${floor}${denser}) ${as} WHERE TRUE${phrase}`;
}

/** Whether grams follow each other is looked up in the text: the index knows only that they are there. */
const phraseOf = (words: string, as: string, bind: Bindings['bind']): string =>
  (gramQueries(words).some(({ length }) => length > 1) ? ` AND ${as}.search @@ ${bind(searchQuery(words) ?? '', 'tsquery')}` : '');

/** The query stands apart: whoever plans the statement would take a scan of the whole table for cheap, not knowing what it costs to fetch a text's words. */
const indexed = (noun: TextNoun, query: string, bind: Bindings['bind']): string => {
  const { table, as, rows } = TEXTS[noun];
  return `FROM (SELECT ${as}.* FROM ${table} ${as} WHERE ${rows} AND ${as}.search @@ (SELECT ${bind(query, 'tsquery')}) OFFSET 0) ${as}`;
};

/** What has the words and is not ranked. */
export function unrankedRows(words: string, plans: readonly SearchPlan[], bindings: Bindings): string {
  const parts = plans.filter(({ level }) => level > 0).map((plan) => {
    const { as, id } = TEXTS[plan.noun];
    const { bind } = bindings;
    return `SELECT '${plan.noun}' AS noun, ${id} AS id, 0::float8 AS score ${indexed(plan.noun, everyGram(words), bind)}
      LEFT JOIN (SELECT ${id} AS id ${rankedFrom(words, plan, bind)}) ranked ON ranked.id = ${id} WHERE ranked.id IS NULL${phraseOf(words, as, bind)}`;
  });
  return parts.join('\nUNION ALL ');
}

const matching = (words: string, noun: TextNoun, { bind }: Bindings): string => {
  const { table, as, rows } = TEXTS[noun];
  return `FROM ${table} ${as} WHERE ${rows} AND ${as}.search @@ (SELECT ${bind(searchQuery(words) ?? '', 'tsquery')})`;
};

/** All that has the words, in no order. */
export const foundRows = (words: string, nouns: readonly SearchNoun[], bindings: Bindings): string =>
  [...new Set(nouns)].map((noun) => (isTextNoun(noun) ? `SELECT ${TEXTS[noun].id} AS id ${matching(words, noun, bindings)}` : `SELECT e.id ${named(noun, words, bindings)}`)).join('\nUNION ALL ');

const named = (kind: EntityKind, words: string, { bind }: Bindings): string =>
  `FROM entity e WHERE e.kind = '${kind}' AND e.mention_count > 0 AND e.search @@ ${bind(searchQuery(words) ?? '', 'tsquery')}`;

/** @param isNow whether forms of names are looked for in their table; those of an instant are counted, and asked for one by one. */
function entities(kind: EntityKind, words: string, isNow: boolean, bindings: Bindings): string {
  const whole = bindings.bind(words.trim().toLowerCase(), 'text');
  const isWhole = isNow ? `e.id IN (SELECT n.entity_id FROM entity_name n WHERE lower(n.text) = ${whole})` : `EXISTS (SELECT 1 FROM entity_name n WHERE n.entity_id = e.id AND lower(n.text) = ${whole})`;
  return `SELECT '${kind}' AS noun, e.id, ${ENTITY_SCORE} + (${isWhole})::int AS score ${named(kind, words, bindings)}`;
}
