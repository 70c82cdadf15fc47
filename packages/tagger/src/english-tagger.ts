import type { TaggedName } from '@dateline/analysis';
import { featuresOf, hashOf } from './english-features.ts';
import { scoredBy, type EnglishNetwork } from './english-network.ts';
import { tokensOf } from './english-tokens.ts';
import { labelledNames, nameAt } from './labelled-names.ts';
import { bestPath, marginals, type ChainScores } from './lattice.ts';

/** A linear-chain conditional random field over hashed features. */
export interface EnglishField {
  readonly scores: ChainScores;
  /** Rows of the features by their hash, -1 where the model has none. */
  readonly rowOf: (hash: number) => number;
  /** One row a feature, one weight a label, in units of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** Flags of listed names by the hash of their words. */
  readonly flags: ReadonlyMap<number, number>;
}

/** A field and a network that were trained apart, and read together. */
export interface EnglishModel {
  readonly field: EnglishField;
  readonly network: EnglishNetwork;
  /** The chain of both. */
  readonly scores: ChainScores;
  /** For each label of the field the network's: what only the field knows (MISC) is no name to the network. */
  readonly labelOf: Uint8Array;
}

/** What the scores of each count for in their sum. */
export const SHARE = { field: 0.5, network: 0.5 };

/** The names of each text, in reading order. */
export async function tagEnglish(model: EnglishModel, texts: readonly string[]): Promise<TaggedName[][]> {
  const found: TaggedName[][] = [];
  for (const text of texts) found.push(await namesIn(model, text));
  return found;
}

async function namesIn(model: EnglishModel, text: string): Promise<TaggedName[]> {
  const tokens = tokensOf(text);
  if (tokens.length === 0) return [];
  const { labels } = model.scores;
  const emissions = await emissionsOf(model, tokens.map((token) => token.word));
  const path = bestPath(model.scores, emissions, tokens.length);
  if (path.every((label) => labels[label] === 'O')) return [];
  const starts = tokens.map((token) => token.start);
  const ends = tokens.map((token) => token.end);
  const probabilities = marginals(model.scores, emissions, tokens.length);
  const confidences = Array.from(path, (label, t) => probabilities[t * labels.length + label] as number);
  return labelledNames(labels, path, confidences).map((name) => nameAt(name, starts, ends));
}

/** The scores of both models, one row of the field's labels a word. */
export async function emissionsOf({ field, network, labelOf }: EnglishModel, words: readonly string[]): Promise<Float64Array> {
  const scores = fieldScores(field, words);
  const others = await scoredBy(network, words);
  const size = labelOf.length;
  const width = network.scores.labels.length;
  return scores.map((score, cell) => SHARE.field * score + SHARE.network * (others[Math.floor(cell / size) * width + (labelOf[cell % size] as number)] as number));
}

function fieldScores({ scores, rowOf, weights, step, flags }: EnglishField, words: readonly string[]): Float64Array {
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
