import type { ChainScores } from './lattice.ts';

/** A chain over BIOES labels of three kinds, whose steps are written out: as loops over steps (`lattice.ts`) they cost three times as
 *  much, and of reading an article with 64 units that was a fifth. */
export interface ThreeKinds {
  readonly labels: readonly string[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Scores of the steps, and their exponentials in reading order and against it. */
  readonly steps: Steps;
  readonly odds: Steps;
  readonly oddsBack: Steps;
}

/** Of two neighbouring places, seven labels of one may stand beside seven of the other; of each kind, two beside two. */
interface Steps {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** A row for each label of `to`. */
  readonly between: Float64Array;
  /** Of each kind, whose labels stand from B on: from its labels `source` and the next one, to `target` and the next one. */
  readonly source: 0 | 1;
  readonly target: 0 | 1;
  readonly within: Float64Array;
}

const LABELS = 13;
/** After these a name may begin: O, and E and S of each kind. */
const CLOSED = Uint8Array.of(0, 3, 4, 7, 8, 11, 12);
/** These may stand after them: O, and B and S of each kind. */
const OPENING = Uint8Array.of(0, 1, 4, 5, 8, 9, 12);
/** The B of each kind. */
const FIRSTS = [1, 5, 9];

/** @throws RangeError unless the labels are O, and B, I, E and S of three kinds, in this order. */
export function threeKinds({ labels, start, end, transition }: ChainScores): ThreeKinds {
  const expected = ['O', ...FIRSTS.flatMap((first) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${labels[first]?.slice(2) ?? ''}`))];
  if (labels.join() !== expected.join()) throw new RangeError(`the labels are ${labels.join()}, not ${expected.join()}`);
  const score = (before: number, next: number): number => transition[before * LABELS + next] as number;
  const steps = stepsOf(CLOSED, OPENING, 0, 1, score);
  const back = stepsOf(OPENING, CLOSED, 1, 0, (next, before) => score(before, next));
  return { labels, start, end, steps, odds: exponentials(steps), oddsBack: exponentials(back) };
}

function stepsOf(from: Uint8Array, to: Uint8Array, source: 0 | 1, target: 0 | 1, score: (one: number, other: number) => number): Steps {
  const both = [0, 1];
  return {
    from, to, source, target,
    between: Float64Array.from([...to].flatMap((other) => Array.from(from, (one) => score(one, other)))),
    within: Float64Array.from(FIRSTS.flatMap((first) => both.flatMap((t) => both.map((s) => score(first + source + s, first + target + t))))),
  };
}

const exponentials = (steps: Steps): Steps => ({ ...steps, between: steps.between.map(Math.exp), within: steps.within.map(Math.exp) });

/** Label indices of the best path. `emissions` holds `length` rows of one score a label. */
export function bestOfThree({ start, end, steps }: ThreeKinds, emissions: Float32Array, length: number): Uint8Array {
  const best = lent(0, length);
  for (let j = 0; j < LABELS; j++) best[j] = (start[j] as number) + (emissions[j] as number);
  for (let row = LABELS; row < length * LABELS; row += LABELS) farthest(steps, best, emissions, row);
  const path = new Uint8Array(length);
  for (let t = length - 1, label = lastOf(best, end, length); ; t--) {
    path[t] = label;
    if (t === 0) return path;
    label = cameFrom(steps, best, (t - 1) * LABELS, label);
  }
}

/** Fills a row of best scores from the row before. */
function farthest({ from, to, between, within }: Steps, best: Float64Array, emissions: Float32Array, row: number): void {
  const before = row - LABELS;
  const a = best[before + (from[0] as number)] as number;
  const b = best[before + (from[1] as number)] as number;
  const c = best[before + (from[2] as number)] as number;
  const d = best[before + (from[3] as number)] as number;
  const e = best[before + (from[4] as number)] as number;
  const f = best[before + (from[5] as number)] as number;
  const g = best[before + (from[6] as number)] as number;
  for (let j = 0, k = 0; j < 7; j++, k += 7) {
    const one = Math.max(Math.max(a + (between[k] as number), b + (between[k + 1] as number)), Math.max(c + (between[k + 2] as number), d + (between[k + 3] as number)));
    const other = Math.max(Math.max(e + (between[k + 4] as number), f + (between[k + 5] as number)), g + (between[k + 6] as number));
    const cell = row + (to[j] as number);
    best[cell] = Math.max(one, other) + (emissions[cell] as number);
  }
  for (let first = 1, k = 0; k < 12; first += 4, k += 4) {
    const begun = best[before + first] as number;
    const going = best[before + first + 1] as number;
    const cell = row + first + 1;
    best[cell] = Math.max(begun + (within[k] as number), going + (within[k + 1] as number)) + (emissions[cell] as number);
    best[cell + 1] = Math.max(begun + (within[k + 2] as number), going + (within[k + 3] as number)) + (emissions[cell + 1] as number);
  }
}

function lastOf(best: Float64Array, end: Float64Array, length: number): number {
  const row = (length - 1) * LABELS;
  let last = 0;
  for (let j = 1; j < LABELS; j++) if ((best[row + j] as number) + (end[j] as number) > (best[row + last] as number) + (end[last] as number)) last = j;
  return last;
}

/** The first label at `row` that a best step to `label` leads from: asked along one path only, noted nowhere. */
function cameFrom({ from, to, between, within }: Steps, best: Float64Array, row: number, label: number): number {
  const rank = to.indexOf(label);
  if (rank < 0) {
    const first = label - ((label - 1) % 4);
    const k = first - 1 + ((label - 1) % 4 - 1) * 2;
    return (best[row + first + 1] as number) + (within[k + 1] as number) > (best[row + first] as number) + (within[k] as number) ? first + 1 : first;
  }
  let source = 0;
  let top = -Infinity;
  for (let i = 0; i < 7; i++) {
    const score = (best[row + (from[i] as number)] as number) + (between[rank * 7 + i] as number);
    if (score > top) {
      top = score;
      source = from[i] as number;
    }
  }
  return source;
}

/** Probability of the path's label, given all of the text, at each place from `first` to before `after`; elsewhere 0. */
export function confidencesOfThree({ start, end, odds, oddsBack }: ThreeKinds, emissions: Float32Array, path: Uint8Array, first: number, after: number): Float64Array {
  const { length } = path;
  const own = lent(0, length);
  for (let row = 0; row < length * LABELS; row += LABELS) ownOdds(emissions, own, row);
  const forward = lent(1, length);
  for (let j = 0; j < LABELS; j++) forward[j] = Math.exp(start[j] as number);
  for (let t = 1; t < after; t++) leadOn(odds, forward, own, (t - 1) * LABELS, t * LABELS);
  const backward = lent(2, length);
  for (let j = 0, row = (length - 1) * LABELS; j < LABELS; j++) backward[row + j] = Math.exp(end[j] as number);
  for (let t = length - 2; t >= first; t--) leadOn(oddsBack, backward, own, (t + 1) * LABELS, t * LABELS);
  const confidences = new Float64Array(length);
  for (let t = first; t < after; t++) {
    let sum = 0;
    for (let j = t * LABELS; j < (t + 1) * LABELS; j++) sum += (forward[j] as number) * (own[j] as number) * (backward[j] as number);
    const cell = t * LABELS + (path[t] as number);
    confidences[t] = ((forward[cell] as number) * (own[cell] as number) * (backward[cell] as number)) / sum;
  }
  return confidences;
}

/** Exponentials of a place's scores, the greatest being 1; below a ten-millionth they are nothing. */
function ownOdds(emissions: Float32Array, own: Float64Array, row: number): void {
  let top = emissions[row] as number;
  for (let j = row + 1; j < row + LABELS; j++) top = Math.max(top, emissions[j] as number);
  for (let j = row; j < row + LABELS; j++) {
    const below = top - (emissions[j] as number);
    own[j] = below < FAINT ? exponential(below) : 0;
  }
}

const FAINT = 16;
const FINE = 64;
const POWERS = Float64Array.from({ length: FAINT * FINE + 1 }, (_, step) => Math.exp(-step / FINE));

/** `Math.exp(-below)` to eight digits, at half of what it costs. */
function exponential(below: number): number {
  const step = (below * FINE) | 0;
  const rest = step / FINE - below;
  return (POWERS[step] as number) * (1 + rest * (1 + rest * (1 / 2 + rest / 6)));
}

/** Fills a row with what the labels at `beside` give to its own, which sums to one. */
function leadOn({ from, to, between, source, target, within }: Steps, rows: Float64Array, own: Float64Array, beside: number, row: number): void {
  for (let j = 0; j < LABELS; j++) GIVEN[j] = (rows[beside + j] as number) * (own[beside + j] as number);
  const a = GIVEN[from[0] as number] as number;
  const b = GIVEN[from[1] as number] as number;
  const c = GIVEN[from[2] as number] as number;
  const d = GIVEN[from[3] as number] as number;
  const e = GIVEN[from[4] as number] as number;
  const f = GIVEN[from[5] as number] as number;
  const g = GIVEN[from[6] as number] as number;
  let sum = 0;
  for (let j = 0, k = 0; j < 7; j++, k += 7) {
    const score = a * (between[k] as number) + b * (between[k + 1] as number) + c * (between[k + 2] as number) + d * (between[k + 3] as number)
      + e * (between[k + 4] as number) + f * (between[k + 5] as number) + g * (between[k + 6] as number);
    rows[row + (to[j] as number)] = score;
    sum += score;
  }
  for (let first = 1, k = 0; k < 12; first += 4, k += 4) {
    const one = GIVEN[first + source] as number;
    const other = GIVEN[first + source + 1] as number;
    const cell = row + first + target;
    rows[cell] = one * (within[k] as number) + other * (within[k + 1] as number);
    rows[cell + 1] = one * (within[k + 2] as number) + other * (within[k + 3] as number);
    sum += (rows[cell] as number) + (rows[cell + 1] as number);
  }
  const share = 1 / sum;
  for (let j = row; j < row + LABELS; j++) rows[j] = (rows[j] as number) * share;
}

/** What the labels at one place give to the next one's. A function that gave each of them would put a number into memory every time. */
const GIVEN = new Float64Array(LABELS);

/** Memory for so many places, the same at each call: fresh memory costs as much as what is worked out in it. */
function lent(which: 0 | 1 | 2, length: number): Float64Array {
  let memory = MEMORY[which];
  if (!memory || memory.length < length * LABELS) MEMORY[which] = memory = new Float64Array(2 * length * LABELS);
  return memory;
}

const MEMORY: Float64Array[] = [];
