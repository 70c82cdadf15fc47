import type { Scored, ScoredTexts } from './postings.ts';

/** Which stretch of a ranking is asked for: what is worse than `after` and better than `before`, beginning with the best, or from the end. */
export interface Bounds {
  readonly after: number | null;
  readonly before: number | null;
  readonly fromEnd: boolean;
}

/** The first texts of a stretch, by noun, and the score of the last of them where there are more. What stands on a bound is in: it is compared by its id too.
 *  @param most null: all. */
export function bestOf<Noun>(all: ReadonlyMap<Noun, ScoredTexts>, { after, before, fromEnd }: Bounds, most: number | null): { readonly of: ReadonlyMap<Noun, readonly Scored[]>; readonly last: number | null } {
  const [worst, best] = [before ?? -Infinity, after ?? Infinity];
  const last = most === null ? null : boundOf([...all.values()], { worst, best, fromEnd }, most);
  const [from, to] = last === null ? [worst, best] : fromEnd ? [worst, last] : [last, best];
  return { of: new Map([...all].map(([noun, texts]) => [noun, between(texts, from, to)])), last };
}

function between({ numbers, scores }: ScoredTexts, from: number, to: number): readonly Scored[] {
  const found: Scored[] = [];
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? 0;
    if (score >= from && score <= to) found.push({ number: numbers[at] ?? 0, score });
  }
  return found;
}

interface Stretch {
  readonly worst: number;
  readonly best: number;
  readonly fromEnd: boolean;
}

/** The score of the last of so many; null where there are no more than these. A heap holds those that are best so far, its root the worst of them: most of what comes is not better and is passed over. */
function boundOf(all: readonly ScoredTexts[], { worst, best, fromEnd }: Stretch, most: number): number | null {
  const heap = new Float64Array(most);
  const sign = fromEnd ? -1 : 1;
  let count = 0;
  for (const { scores } of all) {
    for (const score of scores) {
      if (score < worst || score > best) continue;
      if (count < most) rise(heap, count, sign * score);
      else if (sign * score > (heap[0] ?? 0)) sink(heap, sign * score);
      count++;
    }
  }
  return count > most ? sign * (heap[0] ?? 0) : null;
}

/** Puts one more into a heap that has so many. */
function rise(heap: Float64Array, count: number, value: number): void {
  let at = count;
  for (let parent = (at - 1) >> 1; at > 0 && (heap[parent] ?? 0) > value; parent = (at - 1) >> 1) {
    heap[at] = heap[parent] ?? 0;
    at = parent;
  }
  heap[at] = value;
}

/** Puts one into a full heap in the place of its root. */
function sink(heap: Float64Array, value: number): void {
  let at = 0;
  for (let child = 1; child < heap.length; child = 2 * at + 1) {
    if ((heap[child + 1] ?? Infinity) < (heap[child] ?? 0)) child++;
    if ((heap[child] ?? 0) >= value) break;
    heap[at] = heap[child] ?? 0;
    at = child;
  }
  heap[at] = value;
}
