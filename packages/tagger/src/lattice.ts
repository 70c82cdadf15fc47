/** Scores of a linear chain: what may begin, follow and end, and by how much. Rows of `transition` are the label before. */
export interface ChainScores {
  readonly labels: readonly string[];
  readonly transition: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
}

/** As low as makes a path lose to every other, and finite, so that sums stay numbers. */
const IMPOSSIBLE = -1e9;

const kindOfLabel = (label: string): string => label.slice(2);

/** Whether `next` may follow `before` in BIOES: what was begun goes on in its own kind until it ends. */
export function mayFollow(before: string, next: string): boolean {
  const open = before.startsWith('B-') || before.startsWith('I-');
  const goesOn = next.startsWith('I-') || next.startsWith('E-');
  return open ? goesOn && kindOfLabel(before) === kindOfLabel(next) : !goesOn;
}

/** The scores with every step that BIOES forbids made impossible, whatever training left there. */
export function soundScores(labels: readonly string[], transition: readonly (readonly number[])[], start: readonly number[], end: readonly number[]): ChainScores {
  const size = labels.length;
  const sound = new Float64Array(size * size).fill(IMPOSSIBLE);
  labels.forEach((before, i) => {
    labels.forEach((next, j) => {
      if (mayFollow(before, next)) sound[i * size + j] = transition[i]?.[j] ?? 0;
    });
  });
  return {
    labels,
    transition: sound,
    start: Float64Array.from(labels, (label, i) => (mayFollow('O', label) ? (start[i] ?? 0) : IMPOSSIBLE)),
    end: Float64Array.from(labels, (label, i) => (mayFollow(label, 'O') ? (end[i] ?? 0) : IMPOSSIBLE)),
  };
}

/** Label indices of the best path. `emissions` holds `length` rows of one score a label, from `offset` on. */
export function bestPath(scores: ChainScores, emissions: ArrayLike<number>, length: number, offset = 0): Uint8Array {
  const { transition, start, end } = scores;
  const size = scores.labels.length;
  const cameFrom = new Uint8Array(length * size);
  let best = Float64Array.from(start, (score, i) => score + at(emissions, offset + i));
  for (let t = 1; t < length; t++) {
    const next = new Float64Array(size);
    for (let j = 0; j < size; j++) {
      let top = -Infinity;
      let from = 0;
      for (let i = 0; i < size; i++) {
        const score = at(best, i) + at(transition, i * size + j);
        if (score > top) {
          top = score;
          from = i;
        }
      }
      next[j] = top + at(emissions, offset + t * size + j);
      cameFrom[t * size + j] = from;
    }
    best = next;
  }
  const path = new Uint8Array(length);
  path[length - 1] = indexOfGreatest(best.map((score, i) => score + at(end, i)));
  for (let t = length - 1; t > 0; t--) path[t - 1] = at(cameFrom, t * size + at(path, t));
  return path;
}

/** Probability of each label at each place, given all of the text: `length` rows of one a label. */
export function marginals(scores: ChainScores, emissions: ArrayLike<number>, length: number, offset = 0): Float64Array {
  const size = scores.labels.length;
  const step = scores.transition.map(Math.exp);
  const own = new Float64Array(length * size);
  for (let t = 0; t < length; t++) {
    let top = -Infinity;
    for (let j = 0; j < size; j++) top = Math.max(top, at(emissions, offset + t * size + j));
    for (let j = 0; j < size; j++) own[t * size + j] = Math.exp(at(emissions, offset + t * size + j) - top);
  }
  const forward = sweep(size, length, own, scores.start.map(Math.exp), (i, j) => at(step, i * size + j), false);
  const backward = sweep(size, length, own, scores.end.map(Math.exp), (i, j) => at(step, j * size + i), true);
  for (let t = 0; t < length; t++) {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const both = (at(forward, t * size + j) * at(backward, t * size + j)) / at(own, t * size + j);
      forward[t * size + j] = both;
      sum += both;
    }
    for (let j = 0; j < size; j++) forward[t * size + j] = at(forward, t * size + j) / sum;
  }
  return forward;
}

/** One direction of forward-backward, each row scaled to sum to one. */
function sweep(size: number, length: number, own: Float64Array, edge: Float64Array, step: (i: number, j: number) => number, reverse: boolean): Float64Array {
  const rows = new Float64Array(length * size);
  for (let k = 0; k < length; k++) {
    const t = reverse ? length - 1 - k : k;
    const previous = (reverse ? t + 1 : t - 1) * size;
    let sum = 0;
    for (let j = 0; j < size; j++) {
      let score = k === 0 ? at(edge, j) : 0;
      if (k > 0) for (let i = 0; i < size; i++) score += at(rows, previous + i) * step(i, j);
      score *= at(own, t * size + j);
      rows[t * size + j] = score;
      sum += score;
    }
    for (let j = 0; j < size; j++) rows[t * size + j] = at(rows, t * size + j) / sum;
  }
  return rows;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

function indexOfGreatest(list: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < list.length; i++) if (at(list, i) > at(list, best)) best = i;
  return best;
}
