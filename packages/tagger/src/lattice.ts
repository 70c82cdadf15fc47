/** Scores of a linear chain: what may begin, follow and end, and by how much. Rows of `transition` are the label before. */
export interface ChainScores {
  readonly labels: readonly string[];
  readonly transition: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** For each label those that may stand before it, and after it: two thirds of all steps are none. */
  readonly before: readonly Uint8Array[];
  readonly after: readonly Uint8Array[];
  /** Exponentials of `transition`. */
  readonly odds: Float64Array;
}

/** As low as makes a path lose to every other, and finite, so that sums stay numbers. */
const IMPOSSIBLE = -1e9;

/** A label whose score is so far below the best of its place has no part in probabilities of three digits. */
const FAINT = 25;

const kindOfLabel = (label: string): string => label.slice(2);

/** Whether `next` may follow `before` in BIOES: what was begun goes on in its own kind until it ends. */
export function mayFollow(before: string, next: string): boolean {
  const open = before.startsWith('B-') || before.startsWith('I-');
  const goesOn = next.startsWith('I-') || next.startsWith('E-');
  return open ? goesOn && kindOfLabel(before) === kindOfLabel(next) : !goesOn;
}

/** The scores with every step that BIOES forbids made impossible, whatever training left there. */
export function soundScores(labels: readonly string[], transition: readonly (readonly number[])[], start: readonly number[], end: readonly number[]): ChainScores {
  const sound = Float64Array.from(labels.flatMap((before, i) => labels.map((next, j) => (mayFollow(before, next) ? (transition[i]?.[j] ?? 0) : IMPOSSIBLE))));
  const places = (fits: (label: string) => boolean): Uint8Array => Uint8Array.from(labels.flatMap((label, i) => (fits(label) ? [i] : [])));
  return {
    labels,
    transition: sound,
    start: Float64Array.from(labels, (label, i) => (mayFollow('O', label) ? (start[i] ?? 0) : IMPOSSIBLE)),
    end: Float64Array.from(labels, (label, i) => (mayFollow(label, 'O') ? (end[i] ?? 0) : IMPOSSIBLE)),
    before: labels.map((next) => places((label) => mayFollow(label, next))),
    after: labels.map((before) => places((label) => mayFollow(before, label))),
    odds: sound.map(Math.exp),
  };
}

/** Label indices of the best path. `emissions` holds `length` rows of one score a label. */
export function bestPath({ labels, transition, start, end, before }: ChainScores, emissions: ArrayLike<number>, length: number): Uint8Array {
  const size = labels.length;
  const cameFrom = new Uint8Array(length * size);
  let best = Float64Array.from(start, (score, i) => score + at(emissions, i));
  let next = new Float64Array(size);
  for (let t = 1; t < length; t++) {
    for (let j = 0; j < size; j++) {
      const own = before[j] as Uint8Array;
      let top = -Infinity;
      let from = 0;
      for (let k = 0; k < own.length; k++) {
        const i = at(own, k);
        const score = at(best, i) + at(transition, i * size + j);
        if (score > top) {
          top = score;
          from = i;
        }
      }
      next[j] = top + at(emissions, t * size + j);
      cameFrom[t * size + j] = from;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  path[length - 1] = indexOfGreatest(best.map((score, i) => score + at(end, i)));
  for (let t = length - 1; t > 0; t--) path[t - 1] = at(cameFrom, t * size + at(path, t));
  return path;
}

/** Probability of each label at each place, given all of the text: `length` rows of one a label. */
export function marginals(scores: ChainScores, emissions: ArrayLike<number>, length: number): Float64Array {
  const size = scores.labels.length;
  const own = new Float64Array(length * size);
  for (let t = 0; t < length * size; t += size) {
    let top = -Infinity;
    for (let j = 0; j < size; j++) top = Math.max(top, at(emissions, t + j));
    for (let j = 0; j < size; j++) own[t + j] = at(emissions, t + j) > top - FAINT ? Math.exp(at(emissions, t + j) - top) : 0;
  }
  const forward = sweep(scores, length, own, false);
  const backward = sweep(scores, length, own, true);
  for (let t = 0; t < length * size; t += size) {
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const both = at(own, t + j) > 0 ? (at(forward, t + j) * at(backward, t + j)) / at(own, t + j) : 0;
      forward[t + j] = both;
      sum += both;
    }
    for (let j = 0; j < size; j++) forward[t + j] = at(forward, t + j) / sum;
  }
  return forward;
}

/** One direction of forward-backward, each row scaled to sum to one. */
function sweep({ labels, start, end, before, after, odds }: ChainScores, length: number, own: Float64Array, reverse: boolean): Float64Array {
  const size = labels.length;
  const rows = new Float64Array(length * size);
  const edge = (reverse ? end : start).map(Math.exp);
  // From i to j is a step of `odds`, read backwards from j to i.
  const [along, across] = reverse ? [1, size] : [size, 1];
  for (let k = 0; k < length; k++) {
    const row = (reverse ? length - 1 - k : k) * size;
    const previous = reverse ? row + size : row - size;
    let sum = 0;
    for (let j = 0; j < size; j++) {
      const beside = (reverse ? after : before)[j] as Uint8Array;
      let score = k === 0 ? at(edge, j) : 0;
      for (let n = 0; k > 0 && n < beside.length; n++) score += at(rows, previous + at(beside, n)) * at(odds, at(beside, n) * along + j * across);
      score *= at(own, row + j);
      rows[row + j] = score;
      sum += score;
    }
    for (let j = 0; j < size; j++) rows[row + j] = at(rows, row + j) / sum;
  }
  return rows;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

function indexOfGreatest(list: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < list.length; i++) if (at(list, i) > at(list, best)) best = i;
  return best;
}
