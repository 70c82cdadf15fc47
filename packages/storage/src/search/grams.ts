import { foldHan } from '@dateline/document';

/** A stretch of one script: Chinese is indexed by pairs of characters, the rest by words. */
export interface Run {
  readonly chinese: boolean;
  readonly text: string;
}

const RUN = /(?<chinese>[\p{Script=Han}〇]+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The text as it is compared: simplified characters, compatibility forms resolved, accents off, lower case. */
export const folded = (text: string): string => foldHan(text.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase());

export function* runsOf(text: string): Generator<Run> {
  for (const { 0: run, groups } of folded(text).matchAll(RUN)) yield { chinese: groups?.['chinese'] !== undefined, text: run };
}

/** What is indexed, in reading order: of 阿富汗 阿富, 富汗 and 汗, so that one character is found as the beginning of a gram. */
export function gramsOf(text: string): string[] {
  return [...runsOf(text)].flatMap(({ chinese, text: run }) => (chinese ? pairsOf(run, true) : [run]));
}

export function pairsOf(run: string, withLast: boolean): string[] {
  const characters = [...run];
  const pairs = characters.slice(0, -1).map((character, index) => `${character}${characters[index + 1] ?? ''}`);
  return withLast ? [...pairs, characters.at(-1) ?? ''] : pairs;
}

/** Positions beyond this are all this to Postgres: a phrase is not found there, single words are. */
const LAST_POSITION = 16_383;

/** Bytes. Postgres refuses a vector over 1 MiB and a word over 2 kB; what stands behind in a book-long text is not searched. */
const LARGEST_VECTOR = 900_000;
const LONGEST_WORD = 500;

/** Letters of weight for `ts_rank`: the title's words weigh more than the text's. */
export type Weight = 'A' | 'B' | 'C' | 'D';

/** A tsvector as Postgres reads one. Parts follow each other with a gap, so that no phrase runs across. */
export function searchVector(parts: readonly { readonly text: string; readonly weight: Weight }[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  let size = 0;
  for (const { text, weight } of parts) {
    for (const gram of gramsOf(text)) {
      if (gram.length > LONGEST_WORD || size > LARGEST_VECTOR) continue;
      size += places.has(gram) ? 2 : Buffer.byteLength(gram) + 10;
      position = Math.min(position + 1, LAST_POSITION);
      const at = places.get(gram) ?? [];
      // Postgres keeps at most 255 places of a word.
      if (at.length < 255) at.push(`${String(position)}${weight === 'D' ? '' : weight}`);
      places.set(gram, at);
    }
    position++;
  }
  return [...places].map(([gram, at]) => `'${gram}':${at.join(',')}`).join(' ');
}
