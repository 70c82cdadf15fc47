import type { Scored } from './postings.ts';

/** Which stretch of a ranking is asked for: what is worse than `after` and better than `before`, beginning with the best, or from the end. */
export interface Bounds {
  readonly after: number | null;
  readonly before: number | null;
  readonly fromEnd: boolean;
}

/** The first texts of a stretch, by noun, and the score of the last of them where there are more. What stands on a bound is in: it is compared by its id too.
 *  @param most null: all. */
export function bestOf<Noun>(all: ReadonlyMap<Noun, readonly Scored[]>, { after, before, fromEnd }: Bounds, most: number | null): { readonly of: ReadonlyMap<Noun, readonly Scored[]>; readonly last: number | null } {
  const inside = ({ score }: Scored): boolean => (after === null || score <= after) && (before === null || score >= before);
  const within = after === null && before === null ? all : new Map([...all].map(([noun, texts]) => [noun, texts.filter(inside)]));
  const count = [...within.values()].reduce((sum, texts) => sum + texts.length, 0);
  if (most === null || count <= most) return { of: within, last: null };
  const scores = new Float64Array(count);
  let at = 0;
  for (const texts of within.values()) for (const { score } of texts) scores[at++] = score;
  scores.sort();
  const last = (fromEnd ? scores[most - 1] : scores[count - most]) ?? 0;
  return { of: new Map([...within].map(([noun, texts]) => [noun, texts.filter(({ score }) => (fromEnd ? score <= last : score >= last))])), last };
}
