import { pairsOf, runsOf, type Run } from './grams.ts';

/** One of the things that a search asks for: words that follow each other. */
export interface Term {
  readonly runs: readonly Run[];
  /** Whether the last word may go on: `taliba*`. */
  readonly open: boolean;
}

/** Quotation marks of both scripts hold a phrase together. */
const PART = /["“”「『](?<phrase>[^"“”」『]*)["“”」『]?|(?<word>[^\s"“”「『]+)/gu;

/** What the words ask for, all of it: each word for itself, unless quotation marks hold them together. Chinese that is written together always is. */
export function termsOf(words: string): Term[] {
  return [...words.matchAll(PART)].flatMap(({ groups }) => {
    const { phrase, word = '' } = groups ?? {};
    if (phrase !== undefined) return termOf([...runsOf(phrase)], false);
    const runs = [...runsOf(word)];
    const open = /[\p{L}\p{N}]\*$/u.test(word);
    return runs.flatMap((run, index) => termOf([run], open && index === runs.length - 1));
  });
}

const termOf = (runs: readonly Run[], open: boolean): Term[] => (runs.length === 0 ? [] : [{ runs, open }]);

/** A tsquery that finds all that is asked for, Chinese and quoted words as phrases; null where there is no word in it. */
export function searchQuery(words: string): string | null {
  const terms = termQueries(words);
  return terms.length === 0 ? null : terms.join(' & ');
}

/** Each of the things that are asked for as a tsquery of its own, once. */
export const termQueries = (words: string): readonly string[] => [...new Set(termsOf(words).map(queryOf))];

/** The grams of each of the things that are asked for, in the order of `termQueries`. */
export const termGrams = (words: string): readonly (readonly Gram[])[] => [...new Map(termsOf(words).map((term) => [queryOf(term), gramsOf(term)])).values()];

/** A gram by itself as a tsquery. */
export const gramQuery = ({ gram, begins }: Pick<Gram, 'gram' | 'begins'>): string => `'${gram}'${begins ? ':*' : ''}`;

export interface Gram {
  readonly gram: string;
  /** Distance from the first, as `searchVector` counts: a Chinese stretch takes one place for each of its characters. */
  readonly at: number;
  /** Whether it is only the beginning of one. */
  readonly begins: boolean;
}

/** Whether it is one Chinese character, with which pairs begin: postings have these together, under its name with an asterisk. */
export const isCharacter = ({ gram, begins }: Gram): boolean => begins && CHARACTER.test(gram);

const CHARACTER = /^[\p{Script=Han}〇]$/u;

function gramsOf({ runs, open }: Term): readonly Gram[] {
  let place = 0;
  return runs.flatMap(({ chinese, text }, index): readonly Gram[] => {
    const pairs = chinese ? pairsOf(text, false) : [];
    const own = pairs.length > 0 ? pairs.map((gram, at) => ({ gram, at: place + at, begins: false })) : [{ gram: text, at: place, begins: chinese || (open && index === runs.length - 1) }];
    place += chinese ? [...text].length : 1;
    return own;
  });
}

function queryOf(term: Term): string {
  const grams = gramsOf(term);
  const query = grams.map((gram, index) => `${index === 0 ? '' : `<${gram.at - (grams[index - 1]?.at ?? 0) === 1 ? '-' : String(gram.at - (grams[index - 1]?.at ?? 0))}> `}${gramQuery(gram)}`).join(' ');
  const [only] = term.runs;
  return grams.length > 1 || (only?.chinese === true && [...only.text].length > 1) ? `(${query})` : query;
}
