import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { charactersOf } from './chinese-characters.ts';
import { bigramRows, unitRows, type ChineseTables } from './chinese-tables.ts';
import { featureWidth, placesIn, rowsOf, unitsOf, writeFeatures, type Segmenter } from './chinese-features.ts';
import { lexiconOf } from './lexicon.ts';
import type { Table } from './table-file.ts';

type Rows = Readonly<Record<string, readonly number[]>>;

/** The same example that `training/check_features.py` reads. */
const example = JSON.parse(readFileSync(new URL('../training/features.example.json', import.meta.url), 'utf8')) as {
  readonly text: string;
  readonly words: readonly (number | string)[];
  readonly characters: Rows;
  readonly bigrams: Rows;
  readonly places: Rows;
  readonly lexicon: Rows;
  readonly unknown: Readonly<Record<'characters' | 'bigrams' | 'places', readonly number[]>>;
  readonly features: readonly (readonly number[])[];
};

/** Cells are signed bytes, so that 10000 is 100 of a unit of 100. */
const table = (rows: readonly (readonly number[])[], unit = 1): Table => ({
  width: rows[0]!.length,
  cells: Int8Array.from(rows.flat(), (value) => value / unit),
  units: new Float32Array(rows[0]!.length).fill(unit),
});
const listed = (name: 'characters' | 'bigrams' | 'places'): number[][] => [example.unknown[name].map(() => 0), [...example.unknown[name]], ...Object.values(example[name]).map((row) => [...row])];

const rowOfUnit = unitRows(Object.keys(example.characters).join(''));
/** 1, the row of the unknown, where the example has none. */
const place = (name: string): number => Object.keys(example.places).indexOf(name) + 2;

const tables: ChineseTables = {
  labels: ['O'],
  characters: table(listed('characters')),
  bigrams: table(listed('bigrams')),
  places: table(listed('places')),
  words: table(Object.values(example.lexicon), 100),
  rowOfUnit,
  rowOfBigram: bigramRows(Object.keys(example.bigrams).join(''), rowOfUnit),
  rowsOfTag: (tag) => ({ alone: place(`S-${tag}`), first: place(`B-${tag}`), within: place(`M-${tag}`), last: place(`E-${tag}`) }),
  lexicon: lexiconOf(Object.keys(example.lexicon).map((word, row) => [word, row]), Object.keys(example.lexicon).join('').length),
};

/** The words that the example says; jieba is not asked. */
const segment: Segmenter = (_, found) => {
  for (let k = 0; k < example.words.length; k += 2) found(Number(example.words[k]), tables.rowsOfTag(String(example.words[k + 1])));
};

const width = featureWidth(tables);
const read = charactersOf(example.text);
const [places] = placesIn([read.read], segment) as [Int32Array];
/** The features of place t of x, as the network multiplies them. */
const featuresAt = (x: Float32Array, t: number): number[] => [...x.slice(t * width, (t + 1) * width)].map((value, k) => value * unitsOf(tables)[k]!);

describe('what the network reads of a text', () => {
  it('is what it was trained on: the example that both sides are held to', () => {
    const x = new Float32Array(example.text.length * width);
    writeFeatures(tables, rowsOf(tables, read, places), x, 0, width);
    expect(example.features.map((_, t) => featuresAt(x, t))).toEqual(example.features);
  });

  it('is written with a stride, beside other texts', () => {
    const x = new Float32Array(example.text.length * width * 2);
    writeFeatures(tables, rowsOf(tables, read, places), x, width, width * 2);
    expect(featuresAt(x, 3)).toEqual(example.features[1]);
    expect(featuresAt(x, 0)).toEqual(example.features[0]!.map(() => 0));
  });

  it('is made of places, text by text, even where words stand beyond the basic plane', () => {
    const found = placesIn([charactersOf('𠮷抵').read, charactersOf('王').read], (lines, word) => {
      for (const one of lines) word(one.length, tables.rowsOfTag(one === '抵' ? 'v' : 'nr'));
    });
    expect(found.map((rows) => [...rows])).toEqual([[place('S-nr'), place('S-v')], [place('S-nr')]]);
  });
});
