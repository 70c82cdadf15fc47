import type { TaggedName } from '@dateline/analysis';
import { charactersOf, type Characters } from './chinese-characters.ts';
import { chunksOf } from './chunks.ts';
import { labelledNames, nameAt } from './labelled-names.ts';
import { bestPath, marginals, soundScores, type ChainScores } from './lattice.ts';

/** What the model's JSON file holds beside its ONNX file. */
export interface ChineseVocabulary {
  /** Indices of characters, of bigrams (a character and the next) and of jieba's tags with the character's place in the word. */
  readonly c: Readonly<Record<string, number>>;
  readonly b: Readonly<Record<string, number>>;
  readonly j: Readonly<Record<string, number>>;
  readonly lab: readonly string[];
  readonly tr: readonly (readonly number[])[];
  readonly st: readonly number[];
  readonly en: readonly number[];
}

/** The words of a sentence with their parts of speech; together they are the sentence. */
export type Segmenter = (sentence: string) => readonly { readonly tag: string; readonly word: string }[];

/** Runs the network: three grids of indices, `rows` × `width`, to `rows` × `width` × labels of scores. */
export type Network = (inputs: Record<'c' | 'b' | 'j', BigInt64Array>, rows: number, width: number) => Promise<Float32Array>;

export interface ChineseModel {
  readonly vocabulary: ChineseVocabulary;
  readonly segment: Segmenter;
  readonly run: Network;
}

/** Characters of a chunk: longer ones only cost time. */
const LONGEST_CHUNK = 256;
/** Characters in one run of the network, padding included: larger batches leave the processor's cache. */
const LARGEST_BATCH = 4096;
const PADDING = 0;
const UNKNOWN = 1;

interface Piece {
  readonly text: number;
  readonly characters: Characters;
  readonly c: readonly number[];
  readonly b: readonly number[];
  readonly j: readonly number[];
}

/** The names of each text, in reading order. */
export async function tagChinese(model: ChineseModel, texts: readonly string[]): Promise<TaggedName[][]> {
  const { vocabulary } = model;
  const scores = soundScores(vocabulary.lab, vocabulary.tr, vocabulary.st, vocabulary.en);
  const found: TaggedName[][] = texts.map(() => []);
  const pieces = texts.flatMap((text, index) => piecesOf(model, text, index));
  for (const batch of batchesOf(pieces)) {
    const width = Math.max(...batch.map((piece) => piece.c.length));
    const emissions = await model.run({ c: grid(batch, 'c', width), b: grid(batch, 'b', width), j: grid(batch, 'j', width) }, batch.length, width);
    batch.forEach((piece, row) => found[piece.text]?.push(...namesOf(scores, piece, emissions, row * width * vocabulary.lab.length)));
  }
  for (const names of found) names.sort((a, b) => a.span.start - b.span.start);
  return found;
}

function piecesOf({ vocabulary, segment }: ChineseModel, text: string, index: number): Piece[] {
  const { read, starts, ends } = charactersOf(text);
  const places = placesInWords(read, segment);
  const c = read.map((character) => vocabulary.c[character] ?? UNKNOWN);
  const b = read.map((character, i) => vocabulary.b[character + (read[i + 1] ?? '')] ?? UNKNOWN);
  const j = places.map((place) => vocabulary.j[place] ?? UNKNOWN);
  return chunksOf(read, LONGEST_CHUNK).map(({ first, after }) => ({
    text: index,
    characters: { read: read.slice(first, after), starts: starts.slice(first, after), ends: ends.slice(first, after) },
    c: c.slice(first, after),
    b: b.slice(first, after),
    j: j.slice(first, after),
  }));
}

/** For each character its place in its word and the word's part of speech: `B-ns`, `E-ns`, `S-v`. */
function placesInWords(characters: readonly string[], segment: Segmenter): string[] {
  return segment(characters.join('')).flatMap(({ word, tag }) => {
    const { length } = [...word];
    if (length === 1) return [`S-${tag}`];
    return Array.from({ length }, (_, i) => `${i === 0 ? 'B' : i === length - 1 ? 'E' : 'M'}-${tag}`);
  });
}

/** Pieces of like length together, so that little is padded. */
function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let batch: Piece[] = [];
  for (const piece of [...pieces].sort((a, b) => a.c.length - b.c.length)) {
    const shortest = batch[0]?.c.length ?? piece.c.length;
    if (batch.length > 0 && ((batch.length + 1) * piece.c.length > LARGEST_BATCH || piece.c.length > shortest * 1.3 + 2)) {
      batches.push(batch);
      batch = [];
    }
    batch.push(piece);
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

function grid(batch: readonly Piece[], input: 'c' | 'b' | 'j', width: number): BigInt64Array {
  const cells = new BigInt64Array(batch.length * width).fill(BigInt(PADDING));
  batch.forEach((piece, row) => {
    piece[input].forEach((index, t) => {
      cells[row * width + t] = BigInt(index);
    });
  });
  return cells;
}

function namesOf(scores: ChainScores, { characters }: Piece, emissions: Float32Array, offset: number): TaggedName[] {
  const { length } = characters.read;
  const path = bestPath(scores, emissions, length, offset);
  if (path.every((label) => scores.labels[label] === 'O')) return [];
  const probabilities = marginals(scores, emissions, length, offset);
  return labelledNames(scores.labels, path, probabilities).map((name) => nameAt(name, characters.starts, characters.ends));
}
