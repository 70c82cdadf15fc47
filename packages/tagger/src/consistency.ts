import type { EntityKind } from '@dateline/document';
import { LABEL_OF, labelledNames, type LabelledName } from './labelled-names.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Piece } from './pieces.ts';
import { bestOfThree, confidencesOfThree, type ThreeKinds } from './three-kinds.ts';

/** A piece of text, the labels' scores of its characters and the names that they give. */
export interface Reading {
  readonly piece: Piece;
  readonly emissions: Float32Array;
  readonly names: readonly LabelledName[];
}

/** Least confidence of a name that others are read by. Found with `BONUS` on sentences that a network had not been trained on. */
const CLEAR = 0.8;
/** What a name adds to the scores of its first and its last label where all its other occurrences are clear: by their share otherwise. */
const BONUS = 1;
const KINDS: readonly EntityKind[] = ['person', 'location', 'organization'];

/** The names that a path of best labels gives. */
export function decoded(scores: ThreeKinds, emissions: Float32Array): LabelledName[] {
  const length = emissions.length / scores.labels.length;
  const path = bestOfThree(scores, emissions, length);
  const outside = scores.labels.indexOf('O');
  const first = path.findIndex((label) => label !== outside);
  if (first < 0) return [];
  const last = path.findLastIndex((label) => label !== outside);
  return labelledNames(scores.labels, path, confidencesOfThree(scores, emissions, path, first, last + 1));
}

/** The readings again, where a name that one shows clearly stands in another unread, cut otherwise or as another kind: its
 *  labels gain there, and the best path is sought anew. */
export function consistent(scores: ThreeKinds, readings: readonly Reading[]): readonly Reading[] {
  const clear = clearNames(readings);
  if (!clear) return readings;
  return readings.map((reading) => {
    const emissions = raised(scores.labels, reading, clear);
    return emissions ? { ...reading, emissions, names: decoded(scores, emissions) } : reading;
  });
}

/** Names that are read clearly somewhere: `counts[row]` says how often as each kind, `seen[row]` how often it stands anywhere, read so or not. */
interface ClearNames {
  readonly words: Lexicon;
  readonly counts: readonly (readonly number[])[];
  readonly seen: readonly number[];
}

/** Those of two characters and more. */
function clearNames(readings: readonly Reading[]): ClearNames | undefined {
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
  const nodes = Array.from(counts.keys()).reduce((sum, word) => sum + word.length, 0);
  const words = lexiconOf(Array.from(counts.keys(), (word, row) => [word, row] as const), nodes);
  const seen = Array.from(counts, () => 0);
  for (const reading of readings) eachOf(words, reading, (row) => { seen[row] = (seen[row] ?? 0) + 1; });
  return { words, counts: [...counts.values()], seen };
}

/** Calls `found` wherever one of the words stands and is no part of a longer name; `own` is the name that is read there. */
function eachOf(words: Lexicon, { piece, names }: Reading, found: (row: number, first: number, after: number, own: LabelledName | undefined) => void): void {
  words.eachIn(piece.characters.units, (first, after, row) => {
    const own = names.find((name) => name.first <= first && after <= name.after);
    if (own === undefined || own.after - own.first === after - first) found(row, first, after, own);
  });
}

function raised(labels: readonly string[], reading: Reading, { words, counts, seen }: ClearNames): Float32Array | undefined {
  let copy: Float32Array | undefined;
  eachOf(words, reading, (row, first, after, own) => {
    const elsewhere = withoutOwn(counts[row] ?? [], own);
    const most = Math.max(...elsewhere);
    const kind = KINDS[elsewhere.indexOf(most)] as EntityKind;
    if (most === 0 || own?.kind === kind) return;
    copy ??= reading.emissions.slice();
    for (const [t, place] of [[first, 'B'], [after - 1, 'E']] as const) {
      const cell = t * labels.length + labels.indexOf(`${place}-${LABEL_OF[kind]}`);
      copy[cell] = (copy[cell] ?? 0) + (BONUS * most) / ((seen[row] ?? 0) - 1);
    }
  });
  return copy;
}

/** What others say of a name: a reading is no evidence for itself. */
function withoutOwn(counts: readonly number[], own: LabelledName | undefined): readonly number[] {
  return own && own.confidence >= CLEAR ? counts.map((count, k) => (KINDS[k] === own.kind ? count - 1 : count)) : counts;
}
