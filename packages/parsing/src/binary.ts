/** How much of the bytes is looked at. */
const SAMPLE = 64 * 1024;
/** Text has next to no control characters; random bytes have a tenth. */
const MOST_CONTROLS = 0.01;

/** Formats whose bytes begin like text. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '{\\rtf', 'Rar!', '7z\u00bc\u00af', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', 'OggS', 'RIFF', 'SQLite format 3'] as const;

/** UTF-16 has a zero byte in every ASCII character, always on the same side. */
function isUtf16(sample: Uint8Array): boolean {
  if ((sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)) return true;
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return even + odd > 0 && Math.min(even, odd) * 20 <= Math.max(even, odd);
}

/** Whether bytes are something else than text in any encoding. */
export function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const head = String.fromCharCode(...sample.subarray(0, 16));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  if (isUtf16(sample)) return false;
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  return controls > sample.length * MOST_CONTROLS;
}
