import { DatelineError } from '@dateline/document';
import type { Original } from '@dateline/parsing';
import { LARGEST, tooLarge } from './originals.ts';

/** A server that takes longer counts as away, in milliseconds. */
const PATIENCE = 30_000;

async function readBounded(source: string, body: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > LARGEST) throw tooLarge(source, `more than ${String(LARGEST / 1024 / 1024)} MiB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The document at an address, redirects followed.
 *  @throws DatelineError SOURCE_MISSING for 404 and 410, SOURCE_UNREADABLE for any other failure, SOURCE_TOO_LARGE */
export async function fetched(source: string): Promise<Original> {
  try {
    const answer = await fetch(source, { signal: AbortSignal.timeout(PATIENCE), headers: { 'user-agent': 'dateline', accept: 'text/html,application/xhtml+xml,application/xml,application/json,text/*;q=0.9,*/*;q=0.5' } });
    if (answer.status === 404 || answer.status === 410) throw new DatelineError('SOURCE_MISSING', `${source} answers ${String(answer.status)}: there is no such document.`);
    if (!answer.ok || !answer.body) throw new DatelineError('SOURCE_UNREADABLE', `${source} answers ${String(answer.status)} ${answer.statusText}.`);
    const contentType = answer.headers.get('content-type');
    return { source, bytes: await readBounded(source, answer.body), ...(contentType !== null && { contentType }) };
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    const reason = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : String(error);
    throw new DatelineError('SOURCE_UNREADABLE', `cannot fetch ${source}: ${reason}`, { cause: error });
  }
}
