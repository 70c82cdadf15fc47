/** Reads corpora as the shipped code reads a text, and writes what the networks are trained on:
 *
 *    node --import @swc-node/register/esm-register training/write-examples.ts --out FOLDER CORPUS…
 *
 *  A corpus is JSON Lines, `{ c: [characters], e: [[start, end, type], …] }`, or raw text, a paragraph a line (`.txt`).
 *  Each becomes FOLDER/NAME.jsonl, `{ t: characters as one text, w: [length and tag of each of jieba's words], e: names }`,
 *  offsets being characters of `t`. */
import { createHash } from 'node:crypto';
import { createWriteStream, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { charactersOf } from '../src/chinese-characters.ts';
import { chunksOf } from '../src/chunks.ts';

const LONGEST_CHUNK = 256;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: '.' } } });
const jieba = Jieba.withDict(dict);

type Name = readonly [start: number, end: number, kind: string];

function examplesOf(text: string, names: readonly Name[]): object[] {
  const { read, starts } = charactersOf(text);
  const placeOf = new Map(Array.from(starts, (start, place): [number, number] => [start, place]));
  const placed = names.flatMap(([start, end, kind]): Name[] => {
    const [first, after] = [placeOf.get(start), placeOf.get(end) ?? (end >= text.length ? read.length : undefined)];
    return first === undefined || after === undefined || first >= after ? [] : [[first, after, kind]];
  });
  return chunksOf(read, LONGEST_CHUNK).map(({ first, after }) => {
    const part = read.slice(first, after);
    return {
      t: part,
      w: jieba.tag(part, true).flatMap(({ word, tag }) => [word.length, tag]),
      e: placed.filter(([start, end]) => start >= first && end <= after).map(([start, end, kind]) => [start - first, end - first, kind]),
    };
  });
}

function* examplesIn(path: string): Generator<object> {
  const file = readFileSync(path);
  process.stderr.write(`${path} sha256 ${createHash('sha256').update(file).digest('hex')}\n`);
  const lines = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8').split('\n').filter((line) => line.trim() !== '');
  for (const line of lines) {
    if (path.endsWith('.txt')) yield* examplesOf(line, []);
    else yield* examplesOf(...joined(JSON.parse(line) as { c: string[]; e: Name[] }));
  }
}

/** A list of characters as one text, its names' offsets in UTF-16 code units. */
function joined({ c, e }: { c: readonly string[]; e: readonly Name[] }): [string, Name[]] {
  const offsets = [0];
  for (const character of c) offsets.push((offsets.at(-1) ?? 0) + character.length);
  return [c.join(''), e.map(([start, end, kind]) => [offsets[start] ?? 0, offsets[end] ?? 0, kind])];
}

for (const path of positionals) {
  const out = createWriteStream(join(values.out, `${basename(path).replace(/\.(jsonl(\.gz)?|txt)$/u, '')}.jsonl`));
  for (const example of examplesIn(path)) out.write(`${JSON.stringify(example)}\n`);
  out.end();
}
