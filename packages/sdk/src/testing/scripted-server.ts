import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a scripted server was asked. */
export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly query: string; readonly variables?: Record<string, unknown> };
}

export type Answering = (response: ServerResponse, asked: Asked) => void | Promise<void>;

export interface ScriptedServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  close(): Promise<void>;
}

/** Answers the first request as the first says, the second as the second, and all later ones as the last. */
export async function serverThat(...answers: readonly Answering[]): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const heard = { headers: request.headers, body: JSON.parse(text) as Asked['body'] };
      asked.push(heard);
      void answers[Math.min(asked.length, answers.length) - 1]?.(response, heard);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(() => { closed(); }));
  };
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`, asked, close };
}

/** A response with a body, and perhaps headers. */
export const answers = (status: number, body: string, headers: Record<string, string> = {}): Answering => (response) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
};

/** A stream of server-sent events, which ends, breaks off or stays open. */
export const streams = (text: string, ending: 'end' | 'break' | 'stay' = 'end'): Answering => (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
  response.write(text, () => {
    if (ending === 'end') response.end();
    if (ending === 'break') response.destroy();
  });
};

/** No answer: the connection is cut. */
export const cuts: Answering = (response) => { response.destroy(); };
