import { detected } from './encoding/detection.ts';

/** How much of the bytes is looked at. */
const SAMPLE = 64 * 1024;
/** Text has next to no control characters; random bytes have a tenth. */
const MOST_CONTROLS = 0.01;

/** What reads worse than this in every encoding is no text. */
const LEAST_SCORE = 0.5;

/** Formats whose bytes begin like text. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', 'Rar!', '7z\u00bc\u00af', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'OggS', 'RIFF', 'SQLite format 3'] as const;

/** Whether bytes are something else than text in any encoding. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const head = String.fromCharCode(...sample.subarray(0, 16));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  // UTF-16 has a zero in every ASCII character: what reads well in it is text all the same.
  return controls > sample.length * MOST_CONTROLS && detected(sample).score < LEAST_SCORE;
}
