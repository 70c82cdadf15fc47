import type { SearchNoun } from '../reading.ts';

/** BM25 as Robertson and Zaragoza give it (2009): how soon a word that comes again says nothing new, and how much a long text weighs against it. */
export const K1 = 1.2;
export const B = 0.75;

/** What stands in a title counts this many times what stands in the text. */
export const TITLE = 3;

/** Nouns that are found by their text; the others by their names. */
export type TextNoun = Extract<SearchNoun, 'article' | 'quotation' | 'event'>;

/** Bytes of UTF-8 of a text of usual length. In bytes a Chinese article and an English one that say the same are about as long, in words they are not. A constant,
 *  so that a score stays while the graph grows; BM25 has the mean here, and another mean is another `B`. */
export const USUAL_BYTES = { article: 3000, quotation: 120, event: 40 } as const satisfies Record<TextNoun, number>;

/** How dense a word of a text is: times that it stands there, measured by the text's length. What it adds to a score grows with it, up to its rarity times `K1 + 1`. */
export const densityOf = (times: number, bytes: number, noun: TextNoun): number => times / (1 - B + (B * bytes) / USUAL_BYTES[noun]);

/** Densities from which a word is indexed a second time, under its level: the first of a very common word's texts are found without looking at the others. */
const LEVELS = [1.5, 2.25, 3.4, 5.1, 7.6, 11.4, 17, 26, 38, 58] as const;
export const MOST_DENSE = LEVELS.length;

/** 0 where it is not indexed under a level. */
export function levelOf(density: number): number {
  let level = 0;
  while (level < MOST_DENSE && density >= (LEVELS[level] ?? Infinity)) level++;
  return level;
}

/** How a word is indexed under its level: by what no word begins with. */
export const levelGram = (level: number, gram: string): string => `+${String(level - 1)}${gram}`;
