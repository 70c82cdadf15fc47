import type { IncomingMessage } from 'node:http';
import { DatelineError } from '@dateline/document';
import { turnstileOf } from './rate.ts';
import type { Rate } from './rate.ts';
import type { Caller, Callers } from './scopes.ts';

/** Whom a server answers. */
export interface Admission {
  readonly callers?: Callers;
  /** `token`: reading takes a token too. */
  readonly readers?: 'anyone' | 'token';
  readonly rate?: Rate | null;
}

/** Whose a request is; null where it is nobody's that is known.
 *  @throws DatelineError `UNAUTHENTICATED`, `FORBIDDEN`, `RATE_EXCEEDED` */
export type Admit = (request: IncomingMessage) => Promise<Caller | null>;

function requireReader(caller: Caller | null): void {
  if (caller === null) throw new DatelineError('UNAUTHENTICATED', 'this graph takes a token: send the header Authorization: Bearer …, with a token that the server knows.');
  if (!caller.scopes.includes('read')) throw new DatelineError('FORBIDDEN', `the token ${caller.name} lacks the scope read, which this graph asks for.`);
}

/** Unknown tokens count by their address: guessing one more is no way around the rate. */
export function admissionOf({ callers = () => Promise.resolve(null), readers = 'anyone', rate }: Admission): Admit {
  const pass = rate ? turnstileOf(rate) : () => undefined;
  return async (request) => {
    const caller = await callers(request);
    pass(caller ? `token ${caller.name}` : `address ${request.socket.remoteAddress ?? ''}`, Date.now());
    if (readers === 'token') requireReader(caller);
    return caller;
  };
}
