import type { IncomingMessage, ServerResponse } from 'node:http';

/** Where Apollo's Sandbox and Explorer are served from. */
export const STUDIO = 'https://studio.apollographql.com';

const ON_THIS_MACHINE = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Whether web pages of an origin may read answers. */
export const mayRead = (origin: string, origins: readonly string[]): boolean => origin === STUDIO || ON_THIS_MACHINE.test(origin) || origins.includes(origin);

/** Lets web pages of allowed origins read answers. Others are answered too, as programs are, but a browser keeps it from them. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void {
  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (origin === undefined || !mayRead(origin, origins)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  if (request.method !== 'OPTIONS') return;
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', request.headers['access-control-request-headers'] ?? 'content-type, apollo-require-preflight');
  response.setHeader('Access-Control-Max-Age', '600');
  // Chrome asks before a public page reaches a private address: https://wicg.github.io/private-network-access/
  if (request.headers['access-control-request-private-network'] === 'true') response.setHeader('Access-Control-Allow-Private-Network', 'true');
}
