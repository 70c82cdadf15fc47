/** Which of some numbered nodes a "different" stands between; of groups, by the number of one of their nodes. */
export interface Walls {
  build(left: number, right: number): void;
  /** One between each of some and each that is another, on the side of the former: whoever divides many raises those of the latter, too. */
  raise(nodes: readonly number[], isOther: (node: number) => boolean): void;
  /** As if none had been built between two. */
  raze(left: number, right: number): void;
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
    raise(nodes, isOther) {
      const among = new Uint32Array(words);
      for (let node = 0; node < size; node++) if (isOther(node)) mark(among, node);
      for (const node of nodes) add(rowOf(node), among);
    },
    raze(left, right) {
      clear(rows.get(left), right);
      clear(rows.get(right), left);
    },
    stands(from, to) {
      const row = rows.get(from);
      return row !== undefined && ((row[to >>> 5] ?? 0) & (1 << (to & 31))) !== 0;
    },
    take(by, from) {
      const given = rows.get(from);
      if (given === undefined) return;
      add(rowOf(by), given);
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

function clear(row: Uint32Array | undefined, node: number): void {
  if (row !== undefined) row[node >>> 5] = (row[node >>> 5] ?? 0) & ~(1 << (node & 31));
}

function add(row: Uint32Array, given: Uint32Array): void {
  for (let word = 0; word < row.length; word++) row[word] = (row[word] ?? 0) | (given[word] ?? 0);
}
