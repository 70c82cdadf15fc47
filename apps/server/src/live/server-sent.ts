import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { DatelineError } from '@dateline/document';

/** A response that tells events, as https://html.spec.whatwg.org/multipage/server-sent-events.html and graphql-sse's protocol for distinct connections have it. */
export interface EventSink {
  /** Resolves when the reader has taken what was said.
   *  @throws DatelineError `READER_SLOW` */
  next(message: object, id: string | null): Promise<void>;
  /** A sign of life, which moves the reader's cursor where it has one. */
  beat(id: string | null): void;
  complete(): void;
}

const frame = (id: string | null, event: string, data: string): string => `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;

/** Opens the response. */
export function openEvents(response: ServerResponse, patience: number): EventSink {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' });
  response.write(':\n\n');
  return {
    async next(message, id) {
      if (response.write(frame(id, 'next', JSON.stringify(message))) || response.destroyed) return;
      await drained(response, patience);
    },
    beat: (id) => { if (!response.writableNeedDrain) response.write(id === null ? ':\n\n' : `id: ${id}\n\n`); },
    complete: () => { response.write(frame(null, 'complete', '')); },
  };
}

/** @throws DatelineError `READER_SLOW` */
async function drained(response: ServerResponse, patience: number): Promise<void> {
  const late = AbortSignal.timeout(patience);
  try {
    await Promise.race([once(response, 'drain', { signal: late }), once(response, 'close', { signal: late })]);
  } catch (error) {
    if (!late.aborted) throw error;
    throw new DatelineError('READER_SLOW', `nothing was read for ${String(patience / 1000)} seconds: go on from the last cursor, asking for less of each change.`);
  }
}
