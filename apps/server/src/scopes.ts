import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Scope } from '@dateline/schema';

/** Who sends a token, and what they may do beyond reading. */
export interface Caller {
  /** Stands in the log of curation. */
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Where tokens are kept; only their digests are. */
export interface StoredTokens {
  find(secret: string): Promise<Caller | null>;
}

/** Finds out whose a request is; null where it has no token, or an unknown one. */
export type Callers = (request: IncomingMessage) => Promise<Caller | null>;

/** A token that was revoked is refused after so many milliseconds at most; until then the database is not asked again. */
const REMEMBERED = 10_000;

/** More would be somebody who guesses. */
const MOST_REMEMBERED = 1000;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The token of the header `Authorization: Bearer …`. */
export const bearerOf = ({ headers }: IncomingMessage): string | null => /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? null;

/** Compared in constant time. */
const configured = (tokens: Readonly<Record<string, Caller>>, given: string): Caller | null =>
  Object.entries(tokens).reduce<Caller | null>((found, [token, caller]) => (timingSafeEqual(digest(token), digest(given)) ? caller : found), null);

/** Knows the tokens of the configuration, and those that are stored. */
export function callersOf(tokens: Readonly<Record<string, Caller>>, stored?: StoredTokens): Callers {
  const remembered = new Map<string, { readonly caller: Promise<Caller | null>; readonly until: number }>();
  const storedCaller = (secret: string): Promise<Caller | null> => {
    const key = digest(secret).toString('base64');
    const known = remembered.get(key);
    if (known && known.until > Date.now()) return known.caller;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const caller = stored?.find(secret) ?? Promise.resolve(null);
    remembered.set(key, { caller, until: Date.now() + REMEMBERED });
    caller.catch(() => remembered.delete(key));
    return caller;
  };
  return async (request) => {
    const given = bearerOf(request);
    return given === null ? null : configured(tokens, given) ?? await storedCaller(given);
  };
}
