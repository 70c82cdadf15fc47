import { hashOf, isHeadline, readWord, shapeOf } from './english-features.ts';
import type { EnglishTables } from './english-tables.ts';
import { UNKNOWN, type Table } from './table-file.ts';
import type { ChainScores } from './lattice.ts';
import type { RunSteps } from './recurrent-network.ts';

/** A network over the words of a sentence, with the chain of its labels. */
export interface EnglishNetwork {
  readonly tables: EnglishTables;
  readonly scores: ChainScores;
  readonly run: RunSteps;
}

/** Letters of the longest beginning and ending that has a vector. */
const LONGEST_AFFIX = 4;
/** Whether a word is the first of its sentence, and whether the sentence is written as headlines are. */
const FLAGS = 2;

const widthOf = ({ words, prefixes, suffixes, shapes }: EnglishTables): number => words.width + prefixes.width + suffixes.width + shapes.width + FLAGS;

/** The scores of the network's labels for each word of a sentence, one row a word. */
export async function scoredBy({ tables, run }: EnglishNetwork, words: readonly string[]): Promise<Float32Array> {
  const width = widthOf(tables);
  const x = new Float32Array(words.length * width);
  const headline = isHeadline(words) ? 1 : 0;
  words.forEach((word, t) => {
    writeWord(tables, readWord(word), x, t * width);
    x[t * width + width - FLAGS] = t === 0 ? 1 : 0;
    x[t * width + width - 1] = headline;
  });
  return run(x, Int32Array.of(words.length), words.length, width);
}

/** What a word itself tells: its vector, those of its beginnings and endings, and its shape's. */
function writeWord({ words, prefixes, suffixes, shapes, rowOfWord, rowOfShape }: EnglishTables, word: string, x: Float32Array, offset: number): void {
  const lower = word.toLowerCase();
  const whole = rowOfWord(lower);
  let at = offset;
  // Of a word with hyphens that is not known, the last part.
  add(words, whole === UNKNOWN ? rowOfWord(lower.slice(lower.lastIndexOf('-') + 1)) : whole, x, at);
  at += words.width;
  const letters = Array.from(lower);
  for (let n = 1; n <= LONGEST_AFFIX; n++) {
    add(prefixes, rowOfAffix(prefixes, letters.length < n ? undefined : letters.slice(0, n)), x, at);
    add(suffixes, rowOfAffix(suffixes, letters.length < n ? undefined : letters.slice(-n)), x, at + prefixes.width);
  }
  add(shapes, rowOfShape(shapeOf(word)), x, at + prefixes.width + suffixes.width);
}

/** The row of an affix by its hash; the last row is that of a length that the word does not have. */
function rowOfAffix({ cells, width }: Table, affix: readonly string[] | undefined): number {
  const last = cells.length / width - 1;
  return affix ? hashOf(affix.join('')) % last : last;
}

function add({ width, cells, units }: Table, row: number, x: Float32Array, at: number): void {
  for (let k = 0; k < width; k++) x[at + k] = (x[at + k] as number) + (cells[row * width + k] as number) * (units[k] as number);
}
