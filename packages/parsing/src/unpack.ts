import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DatelineError, issue, type Issue } from '@dateline/document';

/** Bytes that are read at once, packed or unpacked: a document is text for people, and its analysis holds all of it. */
export const MAX_BYTES = 64 * 1024 * 1024;
/** A gzip in a gzip happens; more is an attack. */
const MAX_LAYERS = 2;

export interface Unpacked {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

export function tooLarge(source: string): DatelineError {
  return new DatelineError('SOURCE_TOO_LARGE', `${source} holds more than the ${MAX_BYTES / 1024 / 1024} MiB that are read at once; split it`);
}

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function gunzipped(bytes: Uint8Array, source: string): Promise<Unpacked> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of Readable.from([bytes]).pipe(createGunzip())) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
      if (length > MAX_BYTES) throw tooLarge(source);
    }
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    return { bytes: Buffer.concat(chunks), issues: [issue('truncated', error instanceof Error ? error.message : undefined)] };
  }
  return { bytes: Buffer.concat(chunks), issues: [] };
}

/** The bytes without gzip around them. What a damaged gzip still gives is kept. */
export async function unpacked(bytes: Uint8Array, source: string): Promise<Unpacked> {
  if (bytes.length > MAX_BYTES) throw tooLarge(source);
  let result: Unpacked = { bytes, issues: [] };
  for (let layer = 0; layer < MAX_LAYERS && isGzip(result.bytes); layer++) {
    const inner = await gunzipped(result.bytes, source);
    result = { bytes: inner.bytes, issues: [...result.issues, ...inner.issues] };
  }
  return result;
}
