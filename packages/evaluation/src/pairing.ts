/** A left and a right index that belong together. */
export type Pair = readonly [left: number, right: number];

/** Pairs by falling likeness, each index at most once; a likeness of 0 pairs nothing. Of equals the earlier ones pair. */
export function pair<Left, Right>(lefts: readonly Left[], rights: readonly Right[], likeness: (left: Left, right: Right) => number): Pair[] {
  const all = lefts.flatMap((left, i) => rights.map((right, j) => ({ i, j, score: likeness(left, right) }))).filter(({ score }) => score > 0);
  all.sort((a, b) => b.score - a.score);
  const takenLeft = new Set<number>();
  const takenRight = new Set<number>();
  return all.flatMap(({ i, j }): Pair[] => {
    if (takenLeft.has(i) || takenRight.has(j)) return [];
    takenLeft.add(i);
    takenRight.add(j);
    return [[i, j]];
  });
}
