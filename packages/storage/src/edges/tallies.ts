import type { FacetName } from '../records/index.ts';
import { ALL_ARTICLES } from './mentioned-in.ts';
import type { Rows } from './nouns.ts';
import { EVERY_EVENT } from './taking-part.ts';

/** Nouns of which it is kept how many there are, with all their rows, and what they are counted by. */
const TALLIES = {
  article: { rows: ALL_ARTICLES, facets: ['language', 'source', 'month'] },
  event: { rows: EVERY_EVENT, facets: ['kind', 'month'] },
} as const satisfies Partial<Record<keyof Rows, { readonly rows: string; readonly facets: readonly FacetName[] }>>;

/** The noun of which these are all rows. */
export const allOf = (rows: string): keyof typeof TALLIES | undefined => (Object.keys(TALLIES) as (keyof typeof TALLIES)[]).find((noun) => TALLIES[noun].rows === rows);

/** How many of the noun there are. */
export const tallyOf = (noun: keyof typeof TALLIES): string => `coalesce((SELECT t.count FROM tally t WHERE t.noun = '${noun}' AND t.facet = ''), 0)`;

/** Whether it is kept how many of a noun each value has. */
export const isTallied = (noun: keyof typeof TALLIES, facet: FacetName): boolean => (TALLIES[noun].facets as readonly FacetName[]).includes(facet);

/** The values by which all of a noun are counted, each with its id, where it has one, and how many have it. */
export const talliedBy = (noun: keyof typeof TALLIES, facet: FacetName): string =>
  (facet === 'source'
    ? `SELECT o.name AS value, o.id, t.count::int AS count FROM tally t JOIN source o ON o.id = t.value::uuid WHERE t.noun = '${noun}' AND t.facet = 'source'`
    : `SELECT t.value, NULL::uuid AS id, t.count::int AS count FROM tally t WHERE t.noun = '${noun}' AND t.facet = '${facet}'`);
