import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import type { ApolloServer } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import type { Context } from '@dateline/schema';
import type { Logger } from 'pino';
import { sendGraphql, sendHtml, sendJson } from './answers.ts';
import { jsonBody } from './body.ts';
import { allowOrigin } from './cors.ts';
import { graphiqlPage, sandboxPage } from './pages.ts';

/** What stands behind the door. */
export interface House {
  readonly apollo: ApolloServer<Context>;
  readonly origins: readonly string[];
  readonly logger: Logger;
  /** Bytes of the longest request that is read. */
  readonly maxBody: number;
  /** The page for browsers that open /graphql. */
  readonly landing: (endpoint: string) => string;
  context(request: IncomingMessage): Promise<Context>;
  /** Resolves when requests can be answered. */
  ready(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, house: House) => Promise<void> | void;

const wantsPage = ({ method, headers, url }: IncomingMessage): boolean => method === 'GET' && !url?.includes('?') && headers.accept?.includes('text/html') === true;

async function graphql(request: IncomingMessage, response: ServerResponse, { apollo, landing, context, maxBody }: House): Promise<void> {
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (wantsPage(request)) {
    sendHtml(response, landing(`http://${request.headers.host ?? 'localhost'}/graphql`));
    return;
  }
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  const body = await jsonBody(request, maxBody);
  const search = new URL(request.url ?? '/', 'http://localhost').search;
  await sendGraphql(response, await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, search, body },
    context: () => context(request),
  }));
}

async function readiness(_request: IncomingMessage, response: ServerResponse, { ready, logger }: House): Promise<void> {
  try {
    await ready();
    sendJson(response, 200, { status: 'ready' });
  } catch (error) {
    logger.warn({ err: error }, 'not ready');
    const { code, message } = error instanceof DatelineError ? error : { code: 'INTERNAL_SERVER_ERROR', message: 'see the log' };
    sendJson(response, 503, { status: 'unready', code, message });
  }
}

const ROUTES: Readonly<Record<string, Answer>> = {
  '/': (_request, response) => void response.writeHead(302, { Location: '/graphql' }).end(),
  '/graphql': graphql,
  '/graphiql': async (_request, response) => { sendHtml(response, await graphiqlPage()); },
  '/sandbox': async (_request, response) => { sendHtml(response, await sandboxPage()); },
  '/health/live': (_request, response) => { sendJson(response, 200, { status: 'live' }); },
  '/health/ready': readiness,
};

async function answer(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  allowOrigin(request, response, house.origins);
  const route = ROUTES[new URL(request.url ?? '/', 'http://localhost').pathname];
  if (!route) {
    sendJson(response, 404, { message: `there is nothing at ${request.url ?? '/'}: try ${Object.keys(ROUTES).join(', ')}` });
    return;
  }
  await route(request, response, house);
}

/** A fault before GraphQL was reached, in GraphQL's form all the same. */
function refuse(error: unknown, request: IncomingMessage, response: ServerResponse, { logger }: House): void {
  const known = error instanceof DatelineError ? error : null;
  if (!known) logger.error({ err: error, url: request.url }, 'a request failed');
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader('Connection', 'close');
  sendJson(response, !known ? 500 : known.code === 'LIMIT_EXCEEDED' ? 413 : 400, {
    errors: [{ message: known?.message ?? 'Something went wrong inside; the server\'s log says what.', extensions: { code: known?.code ?? 'INTERNAL_SERVER_ERROR' } }],
  });
}

/** The HTTP server: Node's own, for the routes are six and fixed. */
export const doorOf = (house: () => House): Server =>
  createHttpServer((request, response) => {
    answer(request, response, house()).catch((error: unknown) => { refuse(error, request, response, house()); });
  });
