/** Items in groups that only ever grow together. */
export interface Clusters {
  join(a: number, b: number): void;
  /** The least item of the group. */
  of(item: number): number;
}

export function clusters(size: number): Clusters {
  const parents = Int32Array.from({ length: size }, (_, item) => item);
  const of = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[item] = root;
    return root;
  };
  return {
    of,
    join: (a, b) => {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      parents[high] = low;
    },
  };
}
