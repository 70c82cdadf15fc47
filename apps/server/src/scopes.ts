import { timingSafeEqual } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Scope } from '@dateline/schema';

/** Who sends a token, and what they may do beyond reading. */
export interface Caller {
  /** Stands in the log of curation. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whom the bearer token of a request belongs to; null where it has none or an unknown one. Compared in constant time. */
export function callerOf({ headers }: IncomingMessage, tokens: Readonly<Record<string, Caller>>): Caller | null {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (given === undefined) return null;
  return Object.entries(tokens).reduce<Caller | null>((found, [token, caller]) => (timingSafeEqual(digest(token), digest(given)) ? caller : found), null);
}
