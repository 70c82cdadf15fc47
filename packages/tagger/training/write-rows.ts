/** Writes corpora as the shipped code feeds a network of bytes, with the labels of gold or those that the shipped network would give:
 *
 *    node --conditions=@dateline/source --import @swc-node/register/esm-register training/write-rows.ts --examples FOLDER --out FOLDER CORPUS… [--raw CORPUS…]
 *
 *  A corpus is FOLDER/NAME.jsonl, of write-examples.ts. Each becomes files of numbers, one row a character: NAME.c, .b and .p, the rows of the tables
 *  of characters, bigrams and places; .w, the sums of words' rows; .y, the label, or of raw text the labels' probabilities in 255ths;
 *  and NAME.n, the lengths of its pieces. The tables go with them. */
import { createReadStream, openSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { marginals, soundScores } from '../src/lattice.ts';
import { openChinese } from '../src/open-chinese.ts';
import { lengthOf, piecesOf, type Piece } from '../src/pieces.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { examples: { type: 'string', default: '.' }, out: { type: 'string', default: '.' }, raw: { type: 'string', multiple: true, default: [] } } });
const model = await openChinese();
const { tables, scores: { labels, start, end, steps } } = model;
const WORDS = 3 * tables.words.width;
const TEXTS_A_RUN = 400;

/** The chain of the network, as `marginals` asks for it. */
const chain = (() => {
  const rows = labels.map(() => new Array<number>(labels.length).fill(0));
  for (const [j, to] of steps.to.entries()) for (const [i, from] of steps.from.entries()) (rows[from] as number[])[to] = steps.between[j * steps.from.length + i] as number;
  for (const [k, first] of [1, 5, 9].entries()) for (const t of [0, 1]) for (const s of [0, 1]) (rows[first + s] as number[])[first + 1 + t] = steps.within[k * 4 + t * 2 + s] as number;
  return soundScores(labels, rows, [...start], [...end]);
})();

function writer(name: string): { add: (piece: Piece, y: Uint8Array) => void; close: () => void } {
  const file = (ending: string): number => openSync(`${values.out}/${name}.${ending}`, 'w');
  const files = { c: file('c'), b: file('b'), p: file('p'), w: file('w'), y: file('y') };
  const lengths: number[] = [];
  return {
    add: (piece, y) => {
      lengths.push(lengthOf(piece));
      writeSync(files.c, Uint16Array.from(piece.rows.characters));
      writeSync(files.b, Uint16Array.from(piece.rows.bigrams));
      writeSync(files.p, Uint16Array.from(piece.rows.places));
      writeSync(files.w, wordsOf(piece));
      writeSync(files.y, y);
    },
    close: () => { writeFileSync(`${values.out}/${name}.n`, Int32Array.from(lengths)); },
  };
}

/** Sums of words' rows that end at a byte's limits, as `featureBytes` writes them. */
function wordsOf({ rows: { words, characters } }: Piece): Int8Array {
  const { width, cells } = tables.words;
  const sums = new Int16Array(characters.length * WORDS);
  for (let k = 0; k < words.length; k += 3) {
    const [first, last, row] = [words[k] as number, (words[k + 1] as number) - 1, words[k + 2] as number];
    for (let t = first; t <= last; t++) {
      const at = t * WORDS + (t === first ? 0 : t === last ? 2 : 1) * width;
      for (let i = 0; i < width; i++) sums[at + i] = (sums[at + i] as number) + (cells[row * width + i] as number);
    }
  }
  return Int8Array.from(sums, (sum) => Math.max(-128, Math.min(127, sum)));
}

type Name = readonly [start: number, after: number, kind: string];

async function* linesOf(corpus: string): AsyncGenerator<{ readonly t: string; readonly e: readonly Name[] }> {
  for await (const line of createInterface({ input: createReadStream(`${values.examples}/${corpus}.jsonl`) })) if (line) yield JSON.parse(line) as { t: string; e: Name[] };
}

for (const corpus of positionals) {
  const { add, close } = writer(corpus);
  for await (const { t: text, e: names } of linesOf(corpus)) {
    const y = new Uint8Array(text.length);
    for (const [first, after, kind] of names) for (let t = first; t < after; t++) y[t] = labels.indexOf(`${after - first === 1 ? 'S' : t === first ? 'B' : t === after - 1 ? 'E' : 'I'}-${kind}`);
    const pieces = piecesOf([text], model);
    if (pieces.reduce((sum, piece) => sum + lengthOf(piece), 0) !== text.length) continue;
    let at = 0;
    for (const piece of pieces) add(piece, y.subarray(at, at += lengthOf(piece)));
  }
  close();
}

for (const corpus of values.raw) {
  const { add, close } = writer(corpus);
  let texts: string[] = [];
  const label = async (): Promise<void> => {
    const pieces = piecesOf(texts, model);
    const emissions = await model.network(pieces);
    for (const [k, piece] of pieces.entries()) add(piece, Uint8Array.from(marginals(chain, emissions[k] as Float32Array, lengthOf(piece)), (share) => Math.round(255 * share)));
    texts = [];
  };
  for await (const { t: text } of linesOf(corpus)) {
    texts.push(...text.split(/(?<=[。！？])/u).filter((sentence) => sentence.length > 4));
    if (texts.length > TEXTS_A_RUN) await label();
  }
  await label();
  close();
}

const shapes = Object.fromEntries((['characters', 'bigrams', 'places', 'words'] as const).map((name) => {
  const { width, cells } = tables[name];
  writeFileSync(`${values.out}/table.${name}`, cells);
  return [name, [cells.length / width, width]];
}));
writeFileSync(`${values.out}/tables.json`, JSON.stringify({ labels, shapes }));
