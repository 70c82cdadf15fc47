import { foldHan } from '@dateline/document';

/** The characters of a text as the Chinese model reads them, and where each stands in the text. */
export interface Characters {
  readonly read: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Marks that Chinese typesetting has in full width; between Han characters the narrow form means the same. */
const WIDE = new Map([...',.:;!?()'].map((mark, i) => [mark, [...'，。：；！？（）'][i] ?? mark]));
const DOTS = new Set('•∙・‧･');

/** Traditional to simplified, full-width letters and digits to narrow ones, all digits to 0, the dots of foreign names
 *  to `·`, and white space left out: the model was trained on text without it. Offsets stay those of the text. */
export function charactersOf(text: string): Characters {
  const folded = foldHan(text).replace(/巿/gu, '市');
  const read: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of folded) {
    const start = offset;
    offset += character.length;
    if (/[\s\u200b-\u200f\ufeff]/u.test(character)) continue;
    read.push(readAs(character, read.at(-1) ?? '', folded.charAt(offset)));
    starts.push(start);
    ends.push(offset);
  }
  return { read, starts, ends };
}

function readAs(character: string, before: string, after: string): string {
  if (/\p{Script=Han}/u.test(character)) return character.normalize('NFKC');
  if (/\p{Nd}/u.test(character)) return '0';
  if (DOTS.has(character)) return '·';
  if (/[\uff21-\uff5a]/u.test(character) && /\p{L}/u.test(character)) return character.normalize('NFKC');
  const wide = WIDE.get(character);
  return wide && (isHan(before) || isHan(after)) ? wide : character;
}

const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
