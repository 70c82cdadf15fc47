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
