import type { IncomingMessage } from 'node:http';
import { DatelineError } from '@dateline/document';
import type { WebSocket } from 'ws';
import type { House } from '../house.ts';
import type { Caller } from '../scopes.ts';

/** Close codes: of graphql-ws's protocol, and of https://www.iana.org/assignments/websocket. Clients try again after those of the registry. */
export const CLOSE = { UNAUTHENTICATED: 4401, FORBIDDEN: 4403, RATE_EXCEEDED: 4429, SUBSCRIPTIONS_EXCEEDED: 4429, SERVER_STOPS: 1012, READER_SLOW: 1013 } as const;

export const closeCode = (error: unknown): number => (error instanceof DatelineError ? (CLOSE as Readonly<Record<string, number>>)[error.code] : undefined) ?? 1011;

/** A socket, and whose it is. */
export interface Line {
  readonly socket: WebSocket;
  /** The request that opened it, with the token that the first message says. */
  request: IncomingMessage;
  caller: Caller | null;
  /** Whether its first message was accepted. */
  admitted: boolean;
  alive: boolean;
  /** Frees its place. */
  leave: () => void;
  /** Resolves when the socket has taken the message.
   *  @throws DatelineError `READER_SLOW` */
  send(message: string): Promise<void>;
  readonly finished: Promise<void>;
  readonly finish: () => void;
}

export function lineOf(socket: WebSocket, request: IncomingMessage, { live: { bounds: { patience } } }: House): Line {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => { finish = resolve; });
  const line: Line = { socket, request, caller: null, admitted: false, alive: true, leave: () => undefined, send: (message) => sent(socket, message, patience), finished, finish };
  socket.on('pong', () => { line.alive = true; });
  return line;
}

/** The socket is closed where its reader takes too long; what it says afterwards is for nobody. */
const sent = (socket: WebSocket, message: string, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => {
      socket.close(CLOSE.READER_SLOW, 'READER_SLOW: go on from the last cursor');
      setTimeout(() => { socket.terminate(); }, patience).unref();
      resolve();
    }, patience);
    late.unref();
    socket.send(message, () => {
      clearTimeout(late);
      resolve();
    });
  });
