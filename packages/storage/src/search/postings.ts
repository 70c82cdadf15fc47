import { K1, type TextNoun } from './impact.ts';
import { phraseDensities } from './phrases.ts';
import { DENSITIES, type Posting, type Slots } from './posting.ts';
import type { Gram } from './search-query.ts';

/** One of the things that are asked for, with the place of its first gram among all. */
export interface PostedTerm {
  readonly grams: readonly Gram[];
  readonly first: number;
}

/** A text that has all that is asked for. */
export interface Scored {
  readonly number: number;
  readonly score: number;
}

const BLOCK = 2 ** 16;

/** No two texts are equally good: of those whose words are as dense the newer one, by as much as nobody sees. */
const NEWER = 1e-12;

/** How many texts of a noun have each gram. */
export function countsOf(postings: readonly Posting[], noun: TextNoun, grams: number): number[] {
  const counts = Array<number>(grams).fill(0);
  for (const posting of postings) if (posting.noun === noun) counts[posting.gram] = (counts[posting.gram] ?? 0) + posting.texts.length / 3;
  return counts;
}

/** All texts of a noun that have every term, by BM25 with the title's words counted with the text's, as BM25F has it, in parts of the most that it could be.
 *  @param weights what each term counts, together 1. @param base what all have more. */
export function scored(postings: readonly Posting[], noun: TextNoun, terms: readonly PostedTerm[], weights: readonly number[], base: number): Scored[] {
  const own = postings.filter((posting) => posting.noun === noun);
  const blocks = [...new Set(own.map(({ block }) => block))];
  const slots: Slots = { of: new Map(blocks.map((block, slot) => [block, slot * BLOCK])), size: blocks.length * BLOCK };
  const sums = new Float64Array(slots.size);
  const had = new Uint8Array(slots.size);
  for (const [place, term] of terms.entries()) {
    const densities = densitiesOf(own, term, slots);
    const weight = weights[place] ?? 0;
    for (let at = 0; at < densities.length; at++) {
      const density = densities[at] ?? 0;
      if (density === 0 || had[at] !== place) continue;
      had[at] = place + 1;
      sums[at] = (sums[at] ?? 0) + weight * (1 - K1 / (K1 + density));
    }
  }
  const found: Scored[] = [];
  for (const [block, start] of slots.of) {
    for (let at = start; at < start + BLOCK; at++) {
      if (had[at] !== terms.length) continue;
      const number = block * BLOCK + at - start;
      found.push({ number, score: base + (sums[at] ?? 0) + number * NEWER });
    }
  }
  return found;
}

/** How dense a term is in each text. A beginning is as dense as all that begins so. */
function densitiesOf(own: readonly Posting[], { grams, first }: PostedTerm, slots: Slots): Float64Array {
  const postings = grams.map((_, index) => own.filter(({ gram }) => gram === first + index));
  if (grams.length > 1) return phraseDensities(grams.map(({ at }) => at), postings, slots);
  const densities = new Float64Array(slots.size);
  for (const { block, texts } of postings[0] ?? []) {
    const start = slots.of.get(block) ?? 0;
    for (let at = 0; at < texts.length; at += 3) {
      const text = start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0);
      densities[text] = (densities[text] ?? 0) + (DENSITIES[texts[at + 2] ?? 0] ?? 0);
    }
  }
  return densities;
}
