/** Scores of a linear chain: what may begin, follow and end, and by how much. Rows of `transition` are the label before. */
export interface ChainScores {
  readonly labels: readonly string[];
  readonly transition: Float64Array;
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The steps that lead to each label from the one before it, and from each label to the one after it. */
  readonly before: Steps;
  readonly after: Steps;
}

/** The steps that BIOES allows, two thirds of all are none: those of label j stand from `first[j]` to before `first[j + 1]`. */
interface Steps {
  readonly first: Uint16Array;
  /** The label at the other end. */
  readonly beside: Uint8Array;
  readonly scores: Float64Array;
  /** Exponentials of `scores`. */
  readonly odds: Float64Array;
}

/** As low as makes a path lose to every other, and finite, so that sums stay numbers. */
const IMPOSSIBLE = -1e9;

/** A label whose score is so far below the best of its place has no part in probabilities of three digits. */
const FAINT = 16;

const kindOfLabel = (label: string): string => label.slice(2);

/** Whether `next` may follow `before` in BIOES: what was begun goes on in its own kind until it ends. */
export function mayFollow(before: string, next: string): boolean {
  const open = before.startsWith('B-') || before.startsWith('I-');
  const goesOn = next.startsWith('I-') || next.startsWith('E-');
  return open ? goesOn && kindOfLabel(before) === kindOfLabel(next) : !goesOn;
}

/** The scores with every step that BIOES forbids made impossible, whatever training left there. */
export function soundScores(labels: readonly string[], transition: readonly (readonly number[])[], start: readonly number[], end: readonly number[]): ChainScores {
  const sound = labels.map((before, i) => labels.map((next, j) => (mayFollow(before, next) ? (transition[i]?.[j] ?? 0) : IMPOSSIBLE)));
  return {
    labels,
    transition: Float64Array.from(sound.flat()),
    start: Float64Array.from(labels, (label, i) => (mayFollow('O', label) ? (start[i] ?? 0) : IMPOSSIBLE)),
    end: Float64Array.from(labels, (label, i) => (mayFollow(label, 'O') ? (end[i] ?? 0) : IMPOSSIBLE)),
    before: stepsOf(labels.map((_, j) => sound.map((row) => row[j] ?? 0))),
    after: stepsOf(sound),
  };
}

/** `scores` has a row for each label, of the steps to or from every other. */
function stepsOf(scores: readonly (readonly number[])[]): Steps {
  const allowed = scores.map((row) => row.flatMap((score, beside) => (score > IMPOSSIBLE ? [{ beside, score }] : [])));
  const first = new Uint16Array(scores.length + 1);
  allowed.forEach((steps, label) => { first[label + 1] = (first[label] as number) + steps.length; });
  const found = Float64Array.from(allowed.flat(), ({ score }) => score);
  return { first, beside: Uint8Array.from(allowed.flat(), ({ beside }) => beside), scores: found, odds: found.map(Math.exp) };
}

/** Label indices of the best path. `emissions` holds `length` rows of one score a label. */
export function bestPath({ labels: { length: size }, start, end, before: { first, beside, scores } }: ChainScores, emissions: Float32Array | Float64Array | readonly number[], length: number): Uint8Array {
  const cameFrom = new Uint8Array(length * size);
  let best = Float64Array.from(start, (score, i) => score + at(emissions, i));
  let next = new Float64Array(size);
  for (let t = 1, row = size; t < length; t++, row += size) {
    for (let j = 0; j < size; j++) {
      let top = -Infinity;
      let from = 0;
      for (let k = first[j] as number, after = first[j + 1] as number; k < after; k++) {
        const score = (best[beside[k] as number] as number) + (scores[k] as number);
        if (score > top) {
          top = score;
          from = beside[k] as number;
        }
      }
      next[j] = top + (emissions[row + j] as number);
      cameFrom[row + j] = from;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  path[length - 1] = indexOfGreatest(best.map((score, i) => score + at(end, i)));
  for (let t = length - 1; t > 0; t--) path[t - 1] = at(cameFrom, t * size + at(path, t));
  return path;
}

/** Probability of each label at each place, given all of the text: `length` rows of one a label, of which those from `first` to
 *  before `after` are filled. */
export function marginals(scores: ChainScores, emissions: ArrayLike<number>, length: number, first = 0, after = length): Float64Array {
  const size = scores.labels.length;
  const own = new Float64Array(length * size);
  for (let t = 0; t < length * size; t += size) {
    let top = -Infinity;
    for (let j = 0; j < size; j++) top = Math.max(top, at(emissions, t + j));
    for (let j = 0; j < size; j++) own[t + j] = at(emissions, t + j) > top - FAINT ? Math.exp(at(emissions, t + j) - top) : 0;
  }
  const forward = sweep(scores, length, own, false, after);
  const backward = sweep(scores, length, own, true, length - first);
  for (let t = 0; t < first * size; t++) forward[t] = 0;
  for (let t = first * size; t < after * size; t += size) {
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

/** One direction of forward-backward over so many places, each row scaled to sum to one. */
function sweep({ labels: { length: size }, start, end, before, after }: ChainScores, length: number, own: Float64Array, reverse: boolean, places: number): Float64Array {
  const rows = new Float64Array(length * size);
  const edge = (reverse ? end : start).map(Math.exp);
  const { first, beside, odds } = reverse ? after : before;
  for (let k = 0; k < places; k++) {
    const row = (reverse ? length - 1 - k : k) * size;
    const previous = reverse ? row + size : row - size;
    let sum = 0;
    for (let j = 0; j < size; j++) {
      // What is all but impossible here needs no sum.
      if (own[row + j] === 0) continue;
      let score = k === 0 ? (edge[j] as number) : 0;
      if (k > 0) for (let n = first[j] as number, last = first[j + 1] as number; n < last; n++) score += (rows[previous + (beside[n] as number)] as number) * (odds[n] as number);
      score *= own[row + j] as number;
      rows[row + j] = score;
      sum += score;
    }
    for (let j = row; j < row + size; j++) rows[j] = (rows[j] as number) / sum;
  }
  return rows;
}

const at = (list: ArrayLike<number>, index: number): number => list[index] as number;

function indexOfGreatest(list: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < list.length; i++) if (at(list, i) > at(list, best)) best = i;
  return best;
}
