import { timingSafeEqual } from 'node:crypto';
import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Scope } from '@dateline/schema';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What the bearer token of a request may do; nothing where it has none or an unknown one. Compared in constant time. */
export function scopesOf({ headers }: IncomingMessage, tokens: Readonly<Record<string, readonly Scope[]>>): ReadonlySet<Scope> {
  const given = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (given === undefined) return new Set();
  return new Set(Object.entries(tokens).flatMap(([token, scopes]) => (timingSafeEqual(digest(token), digest(given)) ? scopes : [])));
}
