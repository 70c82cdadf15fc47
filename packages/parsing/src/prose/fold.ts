import { rewritten, trimmedStrand, type Strand } from '../strand.ts';

/** Han, kana and full-width punctuation: between two of these a line break of the source stands for nothing. */
const WIDE = String.raw`[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]`;

/** Every fold of characters, in order. A fold leads back to what it was made from. */
const FOLDS = [
  // Controls, soft hyphens, zero-width blanks and byte-order marks are no text; U+200D is kept, it joins emoji and letters.
  // eslint-disable-next-line no-control-regex -- they are what is meant
  { pattern: /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/gu, by: '' },
  // Half of a surrogate pair is no character: neither UTF-8 nor Postgres has it.
  { pattern: /\p{Cs}/gu, by: '\ufffd' },
  { pattern: new RegExp(`(?<=${WIDE})[^\\S\\n\\u3000]*\\n\\s*(?=${WIDE})`, 'gu'), by: '' },
  { pattern: /[\s\u0085]+/gu, by: ' ' },
  // 8 月 31 日 → 8月31日: the numbers and the units of a date belong together.
  { pattern: /(?<=\d) (?=年|月(?! ?球))|(?<=[年月份]) (?=\d{1,2} ?[月日号號])|(?<=月 ?\d{1,2}) (?=[日号號])|(?<=(?:^|[^\d\w\-–]) ?\d{1,2}) (?=[日号號](?![元前常本]))/gu, by: '' },
] as const satisfies readonly { pattern: RegExp; by: string }[];

/** The text of one block as articles have it: no blank at its ends, one where any stood, none inside a date. */
export const folded = (strand: Strand): Strand =>
  trimmedStrand(FOLDS.reduce<Strand>((text, { pattern, by }) => rewritten(text, pattern, by), strand));
