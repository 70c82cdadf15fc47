/** What a list says of a word or a run of words: bits of `NameFlags`. */
export type NameFlags = (words: string) => number;

/** 32-bit FNV-1a over UTF-16 code units, going on from `seed`. Weights are found by it: changing it breaks every model. */
export function hashOf(words: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Kinds of characters, runs as one: `McDonald` → `XxXx`, `1996-08` → `9-9`. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const character of word) {
    const kind = /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{N}/u.test(character) ? '9' : character;
    if (!shape.endsWith(kind)) shape += kind;
  }
  return shape;
}

/** Digits as one, typographic quotes as plain ones: what the corpora write. */
export const readWord = (word: string): string => word.replace(/\d/gu, '0').replace(/[“”]|``|''/gu, '"').replace(/[‘’]/gu, "'");

/** Whether most words begin with a capital: a headline tells less by its capitals. */
export function isHeadline(words: readonly string[]): boolean {
  const alphabetic = words.filter((word) => /\p{L}/u.test(word));
  return alphabetic.length > 3 && alphabetic.filter((word) => /^\p{Lu}/u.test(word)).length / alphabetic.length > 0.7;
}

const EDGE = '|';

interface Reading {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly shapes: readonly string[];
  readonly flags: readonly number[];
  readonly headline: boolean;
}

/** The features of every token of a sentence, as hashes: the word, its form and its surroundings. */
export function featuresOf(tokens: readonly string[], flagsOf: NameFlags): Uint32Array[] {
  const words = tokens.map(readWord);
  const sentence: Reading = {
    words,
    lower: words.map((word) => word.toLowerCase()),
    shapes: words.map(shapeOf),
    flags: flagsIn(tokens, flagsOf),
    headline: isHeadline(words),
  };
  return words.map((_, i) => Uint32Array.from(featuresAt(sentence, i), (feature) => hashOf(feature)));
}

function featuresAt(sentence: Reading, i: number): string[] {
  const { words, lower, shapes, flags } = sentence;
  const word = words[i] ?? '';
  const low = (k: number): string => lower[i + k] ?? EDGE;
  const shape = (k: number): string => shapes[i + k] ?? EDGE;
  const flag = (k: number): number => flags[i + k] ?? 0;
  const at = sentence.headline ? 'h' : '';
  const features = [
    'b', `w ${word}`, `l ${low(0)}`, `s ${shape(0)}${at}`, `f ${flag(0)}`, `i ${i === 0} ${shape(0)}${at}`,
    `s-s ${shape(-1)} ${shape(0)}`, `ss+ ${shape(0)} ${shape(1)}`, `-s+ ${shape(-1)} ${shape(0)} ${shape(1)}`,
    `ff+ ${flag(0)} ${flag(1)}`, `-ff ${flag(-1)} ${flag(0)}`, `fs ${flag(0)} ${shape(0)}${at}`,
    `l-l ${low(-1)} ${low(0)}`, `ll+ ${low(0)} ${low(1)}`, `l-s ${low(-1)} ${shape(0)}`, `sl+ ${shape(0)} ${low(1)}`,
    `l-- ${low(-2)} ${low(-1)} ${shape(0)}`, `l++ ${shape(0)} ${low(1)} ${low(2)}`, `-l+ ${low(-1)} ${shape(0)} ${low(1)}`,
    `n ${word.length < 5 ? word.length : word.length < 9 ? 5 : 9} ${shape(0)}`,
  ];
  for (const k of [-2, -1, 1, 2]) features.push(`l${k} ${low(k)}`, `s${k} ${shape(k)}`, `f${k} ${flag(k)}`);
  for (const k of [-1, 1]) features.push(`x${k} ${low(k).slice(-3)}`, `w${k} ${words[i + k] ?? EDGE}`);
  for (let k = 3; k <= 5; k++) features.push(`c ${low(-k)}`, `C ${low(k)}`);
  for (let n = 1; n <= 5 && n < word.length; n++) features.push(`p ${low(0).slice(0, n)}`, `e ${low(0).slice(-n)}`, `es ${low(0).slice(-n)} ${shape(0)}`);
  if (word.includes('-')) for (const part of low(0).split('-')) features.push(`h ${part}`);
  return features;
}

/** The longest runs of words that a list knows give each of their words the list's flags and the place in the run. */
function flagsIn(tokens: readonly string[], flagsOf: NameFlags): number[] {
  const flags = tokens.map(() => 0);
  for (let length = 1; length <= 4; length++) {
    for (let first = 0; first + length <= tokens.length; first++) {
      if (!/^\p{Lu}/u.test(tokens[first] ?? '')) continue;
      const found = flagsOf(tokens.slice(first, first + length).join(' '));
      for (let k = 0; found && k < length; k++) flags[first + k] = (flags[first + k] ?? 0) | found | (length > 1 ? (k === 0 ? 256 : 512) : 0);
    }
  }
  return flags;
}
