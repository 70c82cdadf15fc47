import { K1, type TextNoun } from './impact.ts';
import { phraseDensities } from './phrases.ts';
import { DENSITIES, type Dense, type Posting, type Slots } from './posting.ts';
import { isCharacter, type Gram } from './search-query.ts';

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

/** All of them, each with its score in the same place: of a common word there are a hundred thousand, too many for an object each. */
export interface ScoredTexts {
  readonly numbers: Int32Array;
  readonly scores: Float64Array;
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
export function scored(postings: readonly Posting[], noun: TextNoun, terms: readonly PostedTerm[], weights: readonly number[], base: number): ScoredTexts {
  const own = postings.filter((posting) => posting.noun === noun);
  const [only] = terms;
  if (only && terms.length === 1 && isPlain(only)) return scoredByOne(own, worthOf(weights[0] ?? 0), base);
  const blocks = [...new Set(own.map(({ block }) => block))];
  const slots: Slots = { of: new Map(blocks.map((block, slot) => [block, slot * BLOCK])), size: blocks.length * BLOCK };
  const sums: Sums = { sums: new Float64Array(slots.size), had: new Uint8Array(slots.size) };
  // What has the first term is all that may have them all.
  const [first = new Int32Array(0), ...others] = terms.map((term, place) => {
    if (isPlain(term)) return addPlain(sums, place, own.filter(({ gram }) => gram === term.first), slots, worthOf(weights[place] ?? 0));
    return addDense(sums, place, denseOf(own, term, slots), weights[place] ?? 0);
  });
  return withAll(sums, first, 1 + others.length, blocks, base);
}

/** One gram, whole: no text has it twice. */
const isPlain = ({ grams: [only, ...others] }: PostedTerm): boolean => only !== undefined && others.length === 0 && (!only.begins || isCharacter(only));

/** What a gram adds to a score, by the byte of its density. */
const worthOf = (weight: number): Float64Array => DENSITIES.map((density) => weight * (1 - K1 / (K1 + density)));

/** Of one word nothing has to be added up. */
function scoredByOne(own: readonly Posting[], worth: Float64Array, base: number): ScoredTexts {
  const size = own.reduce((sum, { texts }) => sum + texts.length / 3, 0);
  const [numbers, scores] = [new Int32Array(size), new Float64Array(size)];
  let next = 0;
  for (const { block, texts } of own) {
    for (let at = 0; at < texts.length; at += 3) {
      const number = block * BLOCK + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0);
      numbers[next] = number;
      scores[next++] = base + (worth[texts[at + 2] ?? 0] ?? 0) + number * NEWER;
    }
  }
  return { numbers, scores };
}

/** Of each slot what its terms add up to, and how many of them it has. */
interface Sums {
  readonly sums: Float64Array;
  readonly had: Uint8Array;
}

/** @returns the slots to which it was added. */
function addPlain({ sums, had }: Sums, place: number, postings: readonly Posting[], slots: Slots, worth: Float64Array): Int32Array {
  const added = new Int32Array(postings.reduce((sum, { texts }) => sum + texts.length / 3, 0));
  let count = 0;
  for (const { block, texts } of postings) {
    const start = slots.of.get(block) ?? 0;
    for (let at = 0; at < texts.length; at += 3) {
      const slot = start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0);
      if (had[slot] !== place) continue;
      had[slot] = place + 1;
      sums[slot] = (sums[slot] ?? 0) + (worth[texts[at + 2] ?? 0] ?? 0);
      added[count++] = slot;
    }
  }
  return added.subarray(0, count);
}

/** @returns the slots to which it was added. */
function addDense({ sums, had }: Sums, place: number, { slots, densities }: Dense, weight: number): Int32Array {
  const added = new Int32Array(slots.length);
  let count = 0;
  for (const slot of slots) {
    if (had[slot] !== place) continue;
    had[slot] = place + 1;
    sums[slot] = (sums[slot] ?? 0) + weight * (1 - K1 / (K1 + (densities[slot] ?? 0)));
    added[count++] = slot;
  }
  return added.subarray(0, count);
}

/** Those slots that have all terms. */
function withAll({ sums, had }: Sums, slots: Int32Array, terms: number, blocks: readonly number[], base: number): ScoredTexts {
  const [numbers, scores] = [new Int32Array(slots.length), new Float64Array(slots.length)];
  let next = 0;
  for (const slot of slots) {
    if (had[slot] !== terms) continue;
    const number = (blocks[Math.floor(slot / BLOCK)] ?? 0) * BLOCK + (slot % BLOCK);
    numbers[next] = number;
    scores[next++] = base + (sums[slot] ?? 0) + number * NEWER;
  }
  return { numbers: numbers.subarray(0, next), scores: scores.subarray(0, next) };
}

/** How dense a term is in each text. A beginning is as dense as all that begins so. */
function denseOf(own: readonly Posting[], { grams, first }: PostedTerm, slots: Slots): Dense {
  const postings = grams.map((_, index) => own.filter(({ gram }) => gram === first + index));
  if (grams.length > 1) return phraseDensities(grams.map(({ at }) => at), postings, slots);
  const densities = new Float64Array(slots.size);
  const found = new Int32Array(slots.size);
  let count = 0;
  for (const { block, texts } of postings[0] ?? []) {
    const start = slots.of.get(block) ?? 0;
    for (let at = 0; at < texts.length; at += 3) {
      const slot = start + ((texts[at] ?? 0) << 8) + (texts[at + 1] ?? 0);
      if (densities[slot] === 0) found[count++] = slot;
      densities[slot] = (densities[slot] ?? 0) + (DENSITIES[texts[at + 2] ?? 0] ?? 0);
    }
  }
  return { slots: found.subarray(0, count), densities };
}
