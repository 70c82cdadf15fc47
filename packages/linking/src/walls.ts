/** Which of some numbered nodes a "different" stands between; of groups, by the number of one of their nodes. */
export interface Walls {
  build(left: number, right: number): void;
  stands(from: number, to: number): boolean;
  /** What stands before one node stands before another, too: for groups that became one. */
  take(by: number, from: number): void;
  /** Whether one stands between some two of these. */
  isAmong(nodes: readonly number[]): boolean;
}

/** Rows of bits, of nodes alone that have a wall: looking across is a matter of one word. */
export function openWalls(size: number): Walls {
  const words = (size + 31) >>> 5;
  const rows = new Map<number, Uint32Array>();
  const rowOf = (node: number): Uint32Array => {
    const row = rows.get(node) ?? new Uint32Array(words);
    rows.set(node, row);
    return row;
  };
  return {
    build(left, right) {
      mark(rowOf(left), right);
      mark(rowOf(right), left);
    },
    stands(from, to) {
      const row = rows.get(from);
      return row !== undefined && ((row[to >>> 5] ?? 0) & (1 << (to & 31))) !== 0;
    },
    take(by, from) {
      const given = rows.get(from);
      if (given === undefined) return;
      const row = rowOf(by);
      for (let word = 0; word < words; word++) row[word] = (row[word] ?? 0) | (given[word] ?? 0);
    },
    isAmong(nodes) {
      if (rows.size === 0 || nodes.length < 2) return false;
      const among = new Uint32Array(words);
      for (const node of nodes) mark(among, node);
      return nodes.some((node) => rows.get(node)?.some((word, index) => (word & (among[index] ?? 0)) !== 0) ?? false);
    },
  };
}

function mark(row: Uint32Array, node: number): void {
  row[node >>> 5] = (row[node >>> 5] ?? 0) | (1 << (node & 31));
}
