import type { IncomingMessage } from 'node:http';
import type { Caller } from '../scopes.ts';

/** Whom a request is counted with: a token's holder, else an address. */
export const clientOf = (request: IncomingMessage, caller: Caller | null): string => (caller ? `token ${caller.name}` : `address ${request.socket.remoteAddress ?? ''}`);
