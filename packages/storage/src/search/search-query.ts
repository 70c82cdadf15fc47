import { pairsOf, runsOf, type Run } from './grams.ts';

/** One of the things that a search asks for: words that follow each other. */
export interface Term {
  readonly runs: readonly Run[];
  /** Whether the last word may go on: `taliba*`. */
  readonly open: boolean;
}

/** Quotation marks of both scripts hold a phrase together. */
const PART = /["“”「『](?<phrase>[^"“”」』]*)["“”」』]?|(?<word>[^\s"“”「『]+)/gu;

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
  const terms = termsOf(words).map(queryOf);
  return terms.length === 0 ? null : [...new Set(terms)].join(' & ');
}

/** Grams with their distance from the first, as `searchVector` counts them: a Chinese stretch takes one place for each of its characters. */
function queryOf({ runs, open }: Term): string {
  let place = 0;
  const grams = runs.flatMap(({ chinese, text }, index) => {
    const pairs = chinese ? pairsOf(text, false) : [];
    const isLast = index === runs.length - 1;
    const own = pairs.length > 0 ? pairs.map((gram, at) => ({ gram: `'${gram}'`, at: place + at })) : [{ gram: `'${text}'${chinese || (open && isLast) ? ':*' : ''}`, at: place }];
    place += chinese ? [...text].length : 1;
    return own;
  });
  const query = grams.map(({ gram, at }, index) => (index === 0 ? gram : `<${at - (grams[index - 1]?.at ?? 0) === 1 ? '-' : String(at - (grams[index - 1]?.at ?? 0))}> ${gram}`)).join(' ');
  const [only] = runs;
  return grams.length > 1 || (only?.chinese === true && [...only.text].length > 1) ? `(${query})` : query;
}
