import { COMMON_HAN } from './common-characters.data.ts';

/** Encodings that news is found in; the first wins between equals. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = string;

/** Enough to tell encodings apart; whole multiples of two and four bytes keep UTF-16 aligned. */
const SAMPLE = 64 * 1024;

/** How much a decoded sample looks like news: 1 is flawless and common, below 0 is wrong. */
function likelihood(text: string): number {
  let wide = 0;
  let common = 0;
  let strange = 0;
  let letters = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code < 0x20 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0)) strange++;
    else if (code >= 0x3400 && code <= 0x9fff) {
      wide++;
      if (COMMON_HAN.has(character)) common++;
    } else if (code < 0x250 || (code >= 0x2010 && code <= 0x2030) || (code >= 0x3000 && code <= 0x30ff) || (code >= 0xff00 && code <= 0xffe6)) letters++;
    else strange += 0.5;
  }
  const all = wide + letters + strange;
  if (all === 0) return 0;
  return (letters + wide * (0.5 + (wide > 0 ? common / wide : 0))) / all - (5 * strange) / all;
}

function decodedSample(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
  // The sample may cut the last character.
  return bytes.length > SAMPLE ? text.replace(/\ufffd{1,3}$/u, '') : text;
}

export interface Detection {
  readonly encoding: Encoding;
  /** About 1 for flawless text of frequent characters, below 0 for what is no text. */
  readonly score: number;
}

/** The encoding that makes the bytes look most like news. */
export function detected(bytes: Uint8Array): Detection {
  let best: Detection = { encoding: 'utf-8', score: -Infinity };
  for (const encoding of CANDIDATES) {
    const score = likelihood(decodedSample(bytes, encoding));
    if (score > best.score) best = { encoding, score };
  }
  return best;
}
