import type { EntityKind } from '@dateline/document';
import { LABEL_OF, labelledNames, type LabelledName } from './labelled-names.ts';
import { bestPath, marginals, type ChainScores } from './lattice.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';

/** A piece of text, the labels' scores of its characters and the names that they give. */
export interface Reading {
  readonly piece: Piece;
  readonly emissions: Float32Array;
  readonly names: readonly LabelledName[];
}

/** Least confidence of a name that others are read by. */
const CLEAR = 0.9;
/** What a name seen elsewhere adds to the scores of its first and its last label. */
const BONUS = 2;
const KINDS: readonly EntityKind[] = ['person', 'location', 'organization'];

/** The names that a path of best labels gives. */
export function decoded(scores: ChainScores, emissions: Float32Array): LabelledName[] {
  const length = emissions.length / scores.labels.length;
  const path = bestPath(scores, emissions, length);
  const outside = scores.labels.indexOf('O');
  return path.every((label) => label === outside) ? [] : labelledNames(scores.labels, path, marginals(scores, emissions, length));
}

/** The readings again, where a name that one shows clearly stands unread in another: its labels gain there, and the
 *  best path is sought anew. */
export function consistent(scores: ChainScores, readings: readonly Reading[]): readonly Reading[] {
  const clear = clearNames(readings);
  if (!clear) return readings;
  return readings.map((reading) => {
    const emissions = raised(scores.labels, reading, clear);
    return emissions ? { ...reading, emissions, names: decoded(scores, emissions) } : reading;
  });
}

/** Names of two characters and more that are read clearly somewhere, each with the kind that it mostly has. */
function clearNames(readings: readonly Reading[]): Lexicon | undefined {
  const counts = new Map<string, number[]>();
  for (const { piece, names } of readings) {
    for (const { first, after, kind, confidence } of names) {
      if (confidence < CLEAR || after - first < 2) continue;
      const word = piece.characters.read.slice(first, after);
      const count = counts.get(word) ?? KINDS.map(() => 0);
      count[KINDS.indexOf(kind)] = (count[KINDS.indexOf(kind)] ?? 0) + 1;
      counts.set(word, count);
    }
  }
  if (counts.size === 0) return undefined;
  return lexiconOf(Array.from(counts, ([word, count]) => [word, count.indexOf(Math.max(...count))] as const), counts.size * 2);
}

function raised(labels: readonly string[], { piece, emissions, names }: Reading, clear: Lexicon): Float32Array | undefined {
  let copy: Float32Array | undefined;
  clear.eachIn(piece.characters.units, (first, after, row) => {
    if (names.some((name) => name.first < after && first < name.after)) return;
    const kind = LABEL_OF[KINDS[row] as EntityKind];
    copy ??= emissions.slice();
    for (const [t, place] of [[first, 'B'], [after - 1, 'E']] as const) {
      const cell = t * labels.length + labels.indexOf(`${place}-${kind}`);
      copy[cell] = (copy[cell] ?? 0) + BONUS;
    }
  });
  return copy;
}
