import type { TaggedName } from '@dateline/analysis';
import { featuresOf, hashOf } from './english-features.ts';
import { tokensOf } from './english-tokens.ts';
import { labelledNames, nameAt } from './labelled-names.ts';
import { bestPath, marginals, type ChainScores } from './lattice.ts';

/** A linear-chain conditional random field over hashed features. */
export interface EnglishModel {
  readonly scores: ChainScores;
  /** Rows of the features by their hash, -1 where the model has none. */
  readonly rowOf: (hash: number) => number;
  /** One row a feature, one weight a label, in units of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Flags of listed names by the hash of their words. */
  readonly flags: ReadonlyMap<number, number>;
}

/** The names of each text, in reading order. */
export const tagEnglish = (model: EnglishModel, texts: readonly string[]): TaggedName[][] => texts.map((text) => namesIn(model, text));

function namesIn(model: EnglishModel, text: string): TaggedName[] {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const { labels } = model.scores;
  const emissions = emissionsOf(model, tokens.map((token) => token.word));
  const path = bestPath(model.scores, emissions, tokens.length);
  if (path.every((label) => labels[label] === 'O')) return [];
  const starts = tokens.map((token) => token.start);
  const ends = tokens.map((token) => token.end);
  return labelledNames(labels, path, marginals(model.scores, emissions, tokens.length)).map((name) => nameAt(name, starts, ends));
}

function emissionsOf({ scores, rowOf, weights, step, flags }: EnglishModel, words: readonly string[]): Float64Array {
  const size = scores.labels.length;
  const emissions = new Float64Array(words.length * size);
  featuresOf(words, (run) => flags.get(hashOf(run)) ?? 0).forEach((features, t) => {
    for (const hash of features) {
      const row = rowOf(hash) * size;
      if (row < 0) continue;
      for (let j = 0; j < size; j++) emissions[t * size + j] = (emissions[t * size + j] ?? 0) + (weights[row + j] ?? 0) * step;
    }
  });
  return emissions;
}
