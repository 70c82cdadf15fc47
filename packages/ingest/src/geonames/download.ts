import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatelineError } from '@dateline/document';

export interface Download {
  readonly signal?: AbortSignal;
  /** Bytes that are here, and of how many; null where the server does not say. */
  readonly onProgress?: (bytes: number, size: number | null) => void;
}

/** Fetches a large file into a folder, from where an earlier try broke off; what is whole is not fetched again. The server's version is in
 *  the file's name: a newer one at the same address is another file.
 *  @returns where it lies.
 *  @throws DatelineError SOURCE_MISSING, SOURCE_UNREADABLE; what is here stays for the next try. */
export async function download(url: string, folder: string, { signal, onProgress }: Download = {}): Promise<string> {
  const { headers } = await answer(url, 'HEAD', {}, signal);
  const size = headers.get('content-length') === null ? null : Number(headers.get('content-length'));
  const version = createHash('sha256').update(`${headers.get('etag') ?? headers.get('last-modified') ?? ''} ${String(size)}`).digest('hex').slice(0, 12);
  const path = join(folder, `${version}-${(new URL(url).pathname.split('/').pop() ?? '').replace(/[^\w.-]/gu, '_') || 'dump'}`);
  if ((await sizeOf(path)) !== null) return path;
  await mkdir(folder, { recursive: true });
  const partial = `${path}.part`;
  const here = (await sizeOf(partial)) ?? 0;
  if (size === null || here < size) await append(url, partial, here, size, { ...(signal && { signal }), ...(onProgress && { onProgress }) });
  await rename(partial, path);
  return path;
}

async function append(url: string, partial: string, here: number, size: number | null, { signal, onProgress }: Download): Promise<void> {
  const response = await answer(url, 'GET', here > 0 ? { range: `bytes=${String(here)}-` } : {}, signal);
  const resumed = response.status === 206;
  let bytes = resumed ? here : 0;
  async function* counted(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      onProgress?.(bytes, size);
      yield chunk;
    }
  }
  await pipeline(Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]), counted, createWriteStream(partial, { flags: resumed ? 'a' : 'w' })).catch((cause: unknown) => {
    throw new DatelineError('SOURCE_UNREADABLE', `${url} broke off after ${String(bytes)} bytes: ${(cause as Error).message}; what is here is kept, run it again`, { cause });
  });
  if (size !== null && bytes !== size) throw new DatelineError('SOURCE_UNREADABLE', `${url} ended after ${String(bytes)} of ${String(size)} bytes; what is here is kept, run it again`);
}

async function answer(url: string, method: 'HEAD' | 'GET', headers: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, { method, ...(signal && { signal }), headers: { 'accept-encoding': 'identity', ...headers } }).catch((cause: unknown) => {
    throw new DatelineError('SOURCE_UNREADABLE', `cannot fetch ${url}: ${(cause as Error).message}`, { cause });
  });
  if (response.ok && (method === 'HEAD' || response.body !== null)) return response;
  await response.body?.cancel();
  throw new DatelineError(response.status === 404 || response.status === 410 ? 'SOURCE_MISSING' : 'SOURCE_UNREADABLE', `cannot fetch ${url}: HTTP ${String(response.status)}`);
}

const sizeOf = async (path: string): Promise<number | null> =>
  (await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new DatelineError('SOURCE_UNREADABLE', `cannot look at ${path}: ${error.message}`, { cause: error });
  }))?.size ?? null;
