import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, makeServer } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { mayRead } from '../cors.ts';
import type { House } from '../house.ts';
import { urlOf } from '../requested-url.ts';
import { closeCode, CLOSE, lineOf } from './line.ts';
import type { Line } from './line.ts';
import { protocolOf } from './protocol.ts';

/** Subscriptions over WebSocket, in the protocol of graphql-ws. */
export interface Sockets {
  /** Tells all who are connected that the server stops, and where they were they may go on. */
  close(): Promise<void>;
}

const PATHS = new Set(['/graphql', '/graphql/stream']);

/** Browsers ask nobody before a page of whatever origin opens a socket: so the server looks. A page of the server's own may. */
const welcome = ({ headers: { origin, host }, url = '/' }: IncomingMessage, { origins }: House): boolean =>
  PATHS.has(urlOf({ url }).pathname) && (origin === undefined || mayRead(origin, origins) || (URL.canParse(origin) && new URL(origin).host === host));

/** Takes sockets beside what the HTTP server answers. */
export function openSockets(door: Server, house: () => House): Sockets {
  const sockets = new WebSocketServer({ noServer: true, handleProtocols: (protocols) => handleProtocols(protocols), perMessageDeflate: false, maxPayload: 1_000_000 });
  const lines = new Set<Line>();
  door.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (!welcome(request, house())) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, stream, head, (socket) => { converse(socket, request, house(), lines); });
  });
  return {
    async close() {
      for (const { socket } of lines) socket.close(CLOSE.SERVER_STOPS, 'the server stops: go on from the last cursor');
      for (const { socket, finished } of lines) {
        const patience = setTimeout(() => { socket.terminate(); }, 1000);
        await finished;
        clearTimeout(patience);
      }
      sockets.close();
    },
  };
}

function converse(socket: WebSocket, request: IncomingMessage, house: House, lines: Set<Line>): void {
  const line = lineOf(socket, request, house);
  lines.add(line);
  const closed = makeServer(protocolOf(house)).opened({ protocol: socket.protocol, send: line.send, close: (code, reason) => { socket.close(code, reason); }, onMessage: (heard) => { socket.on('message', (message: Buffer) => { void answer(line, heard, message); }); } }, line);
  const beating = setInterval(() => { beat(line, house); }, house.live.bounds.heartbeat);
  socket.on('error', (error) => { house.logger.debug({ err: error }, 'a socket failed'); });
  socket.on('close', (code: number, reason: Buffer) => {
    clearInterval(beating);
    lines.delete(line);
    line.leave();
    void closed(code, String(reason)).finally(line.finish);
  });
}

async function answer({ socket }: Line, heard: (message: string) => Promise<void>, message: Buffer): Promise<void> {
  try {
    await heard(String(message));
  } catch (error) {
    socket.close(closeCode(error), error instanceof Error ? error.message.slice(0, 100) : '');
  }
}

/** A reader that answers no ping has gone without a word. */
function beat(line: Line, { live }: House): void {
  if (!line.alive) line.socket.terminate();
  line.alive = false;
  line.socket.ping();
  if (line.admitted) live.stillKnown(line.request, line.caller).catch((error: unknown) => { line.socket.close(closeCode(error), 'the token is no longer known'); });
}
