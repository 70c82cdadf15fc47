import { readFile, stat } from 'node:fs/promises';
import { DatelineError } from '@dateline/document';
import type { Original } from '@dateline/parsing';

/** 64 MiB: the largest document that is read at once; an archive of news rarely has more in one file. */
export const LARGEST_SOURCE = 64 * 1024 * 1024;

/** A page that has not come after this many milliseconds is given up. */
const PATIENCE = 30_000;

/** The bytes of a path or http(s) URL. Throws SOURCE_MISSING, SOURCE_UNREADABLE or SOURCE_TOO_LARGE. */
export const readSource = (source: string): Promise<Original> => (/^https?:\/\//iu.test(source) ? fetched(source) : fromFile(source));

async function fromFile(path: string): Promise<Original> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_SOURCE) throw tooLarge(path, size);
    return { bytes: await readFile(path), source: path };
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new DatelineError(code === 'ENOENT' ? 'SOURCE_MISSING' : 'SOURCE_UNREADABLE', `cannot read ${path}: ${message}`, { cause: error });
  }
}

async function fetched(url: string): Promise<Original> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE), headers: { accept: 'text/html, application/xhtml+xml, application/feed+json, application/json, application/xml, text/*' } }).catch((cause: unknown) => {
    throw new DatelineError('SOURCE_UNREADABLE', `cannot fetch ${url}: ${(cause as Error).message}`, { cause });
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new DatelineError(response.status === 404 || response.status === 410 ? 'SOURCE_MISSING' : 'SOURCE_UNREADABLE', `cannot fetch ${url}: HTTP ${response.status}`);
  }
  const contentType = response.headers.get('content-type');
  return { bytes: await bounded(url, response), source: url, ...(contentType !== null && { contentType }) };
}

/** The body, given up as soon as it is larger than is read; a declared length is not believed. */
async function bounded(url: string, response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > LARGEST_SOURCE) throw tooLarge(url, size);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

const tooLarge = (source: string, size: number): DatelineError =>
  new DatelineError('SOURCE_TOO_LARGE', `${source} has ${Math.ceil(size / 1024 / 1024)} MiB or more: at most ${LARGEST_SOURCE / 1024 / 1024} MiB are read at once; split it`);
