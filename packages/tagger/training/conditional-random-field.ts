/* eslint-disable @typescript-eslint/no-non-null-assertion -- index arithmetic over arrays that are as long as their makers say */
import { ALLOWED } from './corpus.ts';

export interface Example {
  /** Hashes of the features of each token. */
  readonly features: readonly Uint32Array[];
  readonly labels: Uint8Array;
}

export interface TrainedField {
  readonly labels: readonly string[];
  /** Row of a feature in `weights`, by its hash. */
  readonly rows: ReadonlyMap<number, number>;
  /** One row of weights a feature, one weight a label. */
  readonly weights: Float64Array;
  readonly transition: Float64Array;
}

export interface TrainingOptions {
  readonly labels: readonly string[];
  readonly epochs: number;
  /** Features seen less often are left out. */
  readonly least: number;
  readonly rate: number;
  readonly decay: number;
  readonly seed: number;
  /** Share of the features of a token that a step does not see, so that no one feature is relied on. */
  readonly dropout: number;
  readonly afterEpoch: (epoch: number, loss: number, now: () => TrainedField) => void;
}

/** Keeps AdaGrad's first steps small. */
const INITIAL_SQUARE = 0.1;

/** Weights that make the labels of the examples likely: stochastic gradients of the log-likelihood, AdaGrad's steps. */
export function trained(examples: readonly Example[], options: TrainingOptions): TrainedField {
  const rows = frequentFeatures(examples, options.least);
  const size = options.labels.length;
  const field = { labels: options.labels, rows, weights: new Float64Array(rows.size * size), transition: new Float64Array(size * size) };
  const indexed = examples.map(({ features, labels }) => ({
    features: features.map((list) => Int32Array.from(list, (hash) => rows.get(hash) ?? -1).filter((row) => row >= 0)),
    labels,
  }));
  const squares = { weights: new Float64Array(field.weights.length).fill(INITIAL_SQUARE), transition: new Float64Array(size * size).fill(INITIAL_SQUARE) };
  const random = generator(options.seed);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    for (const index of shuffled(indexed.length, random)) {
      const example = indexed[index];
      if (example && example.labels.length > 0) loss += learn(field, squares, thinned(example, options.dropout, random), options);
    }
    options.afterEpoch(epoch, loss / examples.length, () => ({ ...field, weights: field.weights.map((weight) => weight * (1 - options.dropout)) }));
  }
  return { ...field, weights: field.weights.map((weight) => weight * (1 - options.dropout)) };
}

const thinned = ({ features, labels }: Indexed, dropout: number, random: () => number): Indexed => ({
  features: features.map((list) => list.filter(() => random() >= dropout)),
  labels,
});

function frequentFeatures(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const list of features) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const rows = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) rows.set(hash, rows.size);
  return rows;
}

interface Indexed {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** One step on one sentence; gives the loss before it. */
function learn(field: TrainedField, squares: { weights: Float64Array; transition: Float64Array }, { features, labels }: Indexed, { rate, decay }: TrainingOptions): number {
  const size = field.labels.length;
  const length = labels.length;
  const scores = new Float64Array(length * size);
  features.forEach((list, t) => {
    for (const row of list) for (let j = 0; j < size; j++) scores[t * size + j]! += field.weights[row * size + j]!;
  });
  const { states, steps, logSum, goldScore } = expectations(field, scores, labels);
  for (let t = 0; t < length; t++) {
    for (let j = 0; j < size; j++) {
      const gradient = states[t * size + j]! - (labels[t] === j ? 1 : 0);
      if (Math.abs(gradient) < 1e-6) continue;
      for (const row of features[t]!) {
        const k = row * size + j;
        const slope = gradient + decay * field.weights[k]!;
        squares.weights[k]! += slope * slope;
        field.weights[k]! -= (rate * slope) / Math.sqrt(squares.weights[k]!);
      }
    }
  }
  for (let k = 0; k < size * size; k++) {
    const slope = steps[k]!;
    if (slope === 0) continue;
    squares.transition[k]! += slope * slope;
    field.transition[k]! -= (rate * slope) / Math.sqrt(squares.transition[k]!);
  }
  return logSum - goldScore;
}

/** Forward-backward: the probability of each label at each place, and of each step less those of gold. */
function expectations(field: TrainedField, scores: Float64Array, labels: Uint8Array) {
  const size = field.labels.length;
  const step = Float64Array.from(field.transition, (weight, k) => (ALLOWED[Math.floor(k / size)]![k % size] ? Math.exp(weight) : 0));
  const chain = forwardPass(size, labels.length, scores, step);
  const backward = backwardPass(size, labels.length, chain, step);
  return {
    states: chain.forward.map((value, k) => value * backward[k]!),
    steps: stepsBeyondGold(size, labels, chain, backward, step),
    logSum: chain.logSum,
    goldScore: labels.reduce((sum, label, t) => sum + scores[t * size + label]! + (t > 0 ? field.transition[labels[t - 1]! * size + label]! : 0), 0),
  };
}

interface Forward {
  /** Each row scaled to sum to one, by `scale`. */
  readonly forward: Float64Array;
  readonly scale: Float64Array;
  /** Exponentials of the scores, each row's greatest being one. */
  readonly own: Float64Array;
  readonly logSum: number;
}

function forwardPass(size: number, length: number, scores: Float64Array, step: Float64Array): Forward {
  const forward = new Float64Array(length * size);
  const own = new Float64Array(length * size);
  const scale = new Float64Array(length);
  let logSum = 0;
  for (let t = 0; t < length; t++) {
    const top = Math.max(...scores.subarray(t * size, (t + 1) * size));
    let sum = 0;
    for (let j = 0; j < size; j++) {
      own[t * size + j] = Math.exp(scores[t * size + j]! - top);
      let value = t === 0 && ALLOWED[0]![j] ? 1 : 0;
      for (let i = 0; t > 0 && i < size; i++) value += forward[(t - 1) * size + i]! * step[i * size + j]!;
      value *= t === length - 1 && !ALLOWED[j]![0] ? 0 : own[t * size + j]!;
      forward[t * size + j] = value;
      sum += value;
    }
    for (let j = 0; j < size; j++) forward[t * size + j]! /= sum;
    scale[t] = sum;
    logSum += Math.log(sum) + top;
  }
  return { forward, scale, own, logSum };
}

function backwardPass(size: number, length: number, { own, scale }: Forward, step: Float64Array): Float64Array {
  const backward = new Float64Array(length * size);
  for (let j = 0; j < size; j++) backward[(length - 1) * size + j] = ALLOWED[j]![0] ? 1 : 0;
  for (let t = length - 2; t >= 0; t--) {
    for (let i = 0; i < size; i++) {
      let value = 0;
      for (let j = 0; j < size; j++) value += step[i * size + j]! * own[(t + 1) * size + j]! * backward[(t + 1) * size + j]!;
      backward[t * size + i] = value / scale[t + 1]!;
    }
  }
  return backward;
}

function stepsBeyondGold(size: number, labels: Uint8Array, { forward, own, scale }: Forward, backward: Float64Array, step: Float64Array): Float64Array {
  const steps = new Float64Array(size * size);
  for (let t = 1; t < labels.length; t++) {
    steps[labels[t - 1]! * size + labels[t]!]! -= 1;
    for (let i = 0; i < size; i++) {
      const before = forward[(t - 1) * size + i]!;
      if (before < 1e-9) continue;
      for (let j = 0; j < size; j++) steps[i * size + j]! += (before * step[i * size + j]! * own[t * size + j]! * backward[t * size + j]!) / scale[t]!;
    }
  }
  return steps;
}

/** Mulberry32: numbers in [0, 1) that depend on the seed alone. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled(length: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [order[i], order[other]] = [order[other]!, order[i]!];
  }
  return order;
}
