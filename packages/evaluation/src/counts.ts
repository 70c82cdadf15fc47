/** What was right of what was found and of what gold has. A share of something is a count whose `found` is its `gold`. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Right or wrong, once. */
export const verdict = (isRight: boolean): Counts => ({ right: isRight ? 1 : 0, found: 1, gold: 1 });

export const sumOf = (counts: Iterable<Counts>): Counts => {
  const sum = { right: 0, found: 0, gold: 0 };
  for (const { right, found, gold } of counts) {
    sum.right += right;
    sum.found += found;
    sum.gold += gold;
  }
  return sum;
};

/** 0 to 1; 0 where nothing was found. */
export const precisionOf = ({ right, found }: Counts): number => (found === 0 ? 0 : right / found);

/** Harmonic mean of precision and recall, 0 to 1; of a share the share itself. */
export const f1Of = ({ right, found, gold }: Counts): number => (found + gold === 0 ? 0 : (2 * right) / (found + gold));
