import { createServer as createHttpServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { HeaderMap } from '@apollo/server';
import { DatelineError } from '@dateline/document';
import type { ErrorCode } from '@dateline/document';
import { sendGraphql, sendHtml, sendJson, sendText } from './answers.ts';
import { jsonBody } from './body.ts';
import { allowOrigin } from './cors.ts';
import { deadlineOf } from './deadline.ts';
import { documentOf, listFor } from './documents.ts';
import type { Asked, TrustedDocuments } from './documents.ts';
import { masked } from './faults.ts';
import type { House } from './house.ts';
import { answerLive } from './live/answer-live.ts';
import { Refused } from './live/operation.ts';
import type { AskedLive } from './live/operation.ts';
import { prepared } from './live/prepared.ts';
import { told } from './live/told.ts';
import { graphiqlPage, sandboxPage } from './pages.ts';
import { RateExceeded } from './rate.ts';
import { urlOf } from './requested-url.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, house: House) => Promise<void> | void;

const wantsPage = ({ method, headers, url }: IncomingMessage): boolean => method === 'GET' && !url?.includes('?') && headers.accept?.includes('text/html') === true;

/** The request as Apollo takes it, with the document that it names by an id in its place. */
function resolved(search: string, body: unknown, documents: TrustedDocuments | null): { readonly search: string; readonly body: unknown } {
  if (!documents) return { search, body };
  if (typeof body === 'object' && body !== null) {
    const { documentId: _id, extensions: _extensions, ...rest } = body as Asked;
    return { search, body: { ...rest, query: documentOf(documents, body) } };
  }
  const asked = new URLSearchParams(search);
  const extensions: unknown = JSON.parse(asked.get('extensions') ?? 'null');
  const query = documentOf(documents, { query: asked.get('query') ?? undefined, documentId: asked.get('documentId') ?? undefined, extensions });
  asked.delete('documentId');
  asked.delete('extensions');
  if (query !== undefined) asked.set('query', query);
  return { search: `?${asked.toString()}`, body };
}

const wantsEvents = (request: IncomingMessage): boolean => request.headers.accept?.includes('text/event-stream') === true || urlOf(request).pathname === '/graphql/stream';

/** What is asked, by POST or, as browsers' EventSource does, by GET. */
function askedLive(request: IncomingMessage, body: unknown): AskedLive {
  if (request.method !== 'GET') return (body ?? {}) as AskedLive;
  const asked = urlOf(request).searchParams;
  return { ...Object.fromEntries(asked), variables: JSON.parse(asked.get('variables') ?? 'null') as AskedLive['variables'], extensions: JSON.parse(asked.get('extensions') ?? 'null') as unknown };
}

async function graphql(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  const { apollo, landing, context, maxBody, admit, timeout, documents } = house;
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (wantsPage(request)) {
    sendHtml(response, landing(`http://${request.headers.host ?? 'localhost'}/graphql`));
    return;
  }
  const caller = await admit(request);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  const body = await jsonBody(request, maxBody);
  if (wantsEvents(request)) {
    const operation = prepared(askedLive(request, body), house, caller);
    if (operation.operation.operation === 'mutation' && request.method === 'GET') throw new DatelineError('ARGUMENT_INVALID', 'a mutation is sent by POST.');
    if (operation.operation.operation === 'subscription' || !request.headers.accept?.includes('json')) {
      await answerLive(request, response, house, operation, caller);
      return;
    }
  }
  const asked = resolved(urlOf(request).search, body, listFor(documents, caller));
  const signal = deadlineOf(response, timeout);
  await sendGraphql(response, await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: (request.method ?? 'GET').toUpperCase(), headers, ...asked },
    context: () => context({ request, caller, signal }),
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

const ON_THIS_MACHINE = /^(127\.|::1$|::ffff:127\.)/;

/** For programs of this machine, and for whoever has a token of the scope admin. */
async function figures(request: IncomingMessage, response: ServerResponse, { admit, metrics }: House): Promise<void> {
  if (!ON_THIS_MACHINE.test(request.socket.remoteAddress ?? '')) {
    const caller = await admit(request);
    if (!caller) throw new DatelineError('UNAUTHENTICATED', 'metrics take a token of the scope admin from elsewhere than this machine.');
    if (!caller.scopes.includes('admin')) throw new DatelineError('FORBIDDEN', `the token ${caller.name} lacks the scope admin, which metrics take.`);
  }
  sendText(response, await metrics.text(), 'text/plain; version=0.0.4; charset=utf-8');
}

const ROUTES: Readonly<Record<string, Answer>> = {
  '/': (_request, response) => void response.writeHead(302, { Location: '/graphql' }).end(),
  '/graphql': graphql,
  '/graphql/stream': graphql,
  '/graphiql': async (_request, response) => { sendHtml(response, await graphiqlPage()); },
  '/sandbox': async (_request, response) => { sendHtml(response, await sandboxPage()); },
  '/health/live': (_request, response) => { sendJson(response, 200, { status: 'live' }); },
  '/health/ready': readiness,
  '/metrics': figures,
};

async function answer(request: IncomingMessage, response: ServerResponse, house: House): Promise<void> {
  allowOrigin(request, response, house.origins);
  const route = ROUTES[urlOf(request).pathname];
  if (!route) {
    sendJson(response, 404, { message: `there is nothing at ${request.url ?? '/'}: try ${Object.keys(ROUTES).join(', ')}` });
    return;
  }
  await route(request, response, house);
}

/** HTTP's word for what is refused before GraphQL is reached; 400 for the rest. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = { LIMIT_EXCEEDED: 413, RATE_EXCEEDED: 429, SUBSCRIPTIONS_EXCEEDED: 429, UNAUTHENTICATED: 401, FORBIDDEN: 403, DATABASE_UNAVAILABLE: 503 };

const statusOf = ({ errors: [first] }: Refused): number => STATUS[first?.extensions['code'] as ErrorCode] ?? 400;

/** A fault before GraphQL was reached, in GraphQL's form all the same. */
function refuse(error: unknown, request: IncomingMessage, response: ServerResponse, house: House): void {
  if (error instanceof Refused && !response.headersSent) {
    sendJson(response, statusOf(error), { errors: told(error.errors, house) });
    return;
  }
  const { logger } = house;
  const known = error instanceof DatelineError ? error : null;
  if (response.headersSent) {
    response.destroy();
    return;
  }
  if (!request.complete) response.setHeader('Connection', 'close');
  if (known instanceof RateExceeded) response.setHeader('Retry-After', String(known.retryAfter));
  if (known?.code === 'UNAUTHENTICATED') response.setHeader('WWW-Authenticate', 'Bearer');
  const fault = known ? { message: known.message, extensions: { code: known.code } } : masked(logger, error, { path: urlOf(request).pathname });
  sendJson(response, known ? (STATUS[known.code] ?? 400) : 500, { errors: [fault] });
}

/** The HTTP server: Node's own, for the routes are few and fixed. */
export const doorOf = (house: () => House): Server =>
  createHttpServer((request, response) => {
    answer(request, response, house()).catch((error: unknown) => { refuse(error, request, response, house()); });
  });
