import type { IncomingMessage } from 'node:http';

/** What a request asks for, of whichever name the server was asked by. */
export const urlOf = ({ url }: Pick<IncomingMessage, 'url'>): URL => new URL(url ?? '/', 'http://localhost');
