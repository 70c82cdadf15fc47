import type { IncomingMessage } from 'node:http';
import { DatelineError } from '@dateline/document';
import type { Admit } from '../admission.ts';
import type { Caller } from '../scopes.ts';
import type { LiveBounds } from './bounds.ts';
import { seatsOf } from './seats.ts';
import type { Seats } from './seats.ts';
import type { Stream } from './told.ts';

/** What is open, whichever transport it is open over. */
export interface Live {
  readonly bounds: LiveBounds;
  /** One for each subscription. */
  readonly seats: Seats;
  /** One for each socket. */
  readonly sockets: Seats;
  /** Resolves where whoever was let in would be let in again.
   *  @throws DatelineError `UNAUTHENTICATED`, `FORBIDDEN` */
  stillKnown(request: IncomingMessage, caller: Caller | null): Promise<void>;
  /** Ends the stream when the server stops before the work has ended it. */
  during<Result>(stream: Stream, work: () => Promise<Result>): Promise<Result>;
  /** Ends all streams, and waits for their readers to be told. */
  close(): Promise<void>;
}

/** @param admit counts nobody's rate. */
export function openLive(bounds: LiveBounds, admit: Admit): Live {
  const open = new Map<Stream, Promise<unknown>>();
  let closed = false;
  return {
    bounds,
    seats: seatsOf(bounds.perClient, 'subscriptions of yours'),
    sockets: seatsOf(bounds.perClient, 'sockets of yours'),
    async stillKnown(request, caller) {
      try {
        if ((await admit(request))?.name !== caller?.name) throw new DatelineError('UNAUTHENTICATED', 'the token is no longer known.');
      } catch (error) {
        // A database that is away for a moment knows no tokens, and says so otherwise.
        if (error instanceof DatelineError && (error.code === 'UNAUTHENTICATED' || error.code === 'FORBIDDEN')) throw error;
      }
    },
    async during(stream, work) {
      if (closed) stream.end();
      const ending = work();
      open.set(stream, ending);
      try {
        return await ending;
      } finally {
        open.delete(stream);
      }
    },
    async close() {
      closed = true;
      for (const stream of open.keys()) stream.end();
      await Promise.allSettled(open.values());
    },
  };
}
