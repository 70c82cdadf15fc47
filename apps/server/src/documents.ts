import { createHash } from 'node:crypto';
import { DatelineError } from '@dateline/document';
import type { Caller } from './scopes.ts';

/** Documents that the server knows, so that a request may send an id in the place of a query. */
export interface TrustedDocuments {
  /** Id to document; an id is mostly the SHA-256 of its document, in hexadecimal. */
  readonly byId: ReadonlyMap<string, string>;
  /** Whether no others are answered. */
  readonly only: boolean;
}

/** Reads a list of documents: `{ "id": "query …" }`, or the manifest that Apollo's tools write.
 *  @throws DatelineError `CONFIG_INVALID` */
export function documentsIn(json: string): ReadonlyMap<string, string> {
  try {
    const list = JSON.parse(json) as ({ operations?: readonly { id: string; body: string }[] } & Record<string, string>) | null;
    const entries = list === null ? [['']] : Array.isArray(list.operations) ? list.operations.map(({ id, body }) => [id, body] as const) : Object.entries(list);
    if (entries.every((pair) => pair.length === 2 && pair.every((each) => typeof each === 'string'))) return new Map(entries as [string, string][]);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DatelineError('CONFIG_INVALID', 'the list of documents is neither {"id": "query …"} in JSON nor a persisted query manifest of Apollo\'s.');
}

/** The list as it binds a caller: whoever has the scope admin may ask beyond it. */
export const listFor = (documents: TrustedDocuments | null, caller: Caller | null): TrustedDocuments | null =>
  documents && (caller?.scopes.includes('admin') ? { ...documents, only: false } : documents);

/** What a request may say of its document. */
export interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

const persistedId = (extensions: unknown): unknown => (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery?.sha256Hash;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The document that is asked for, by its id or itself.
 *  @throws DatelineError `DOCUMENT_UNKNOWN` where the id is none of the list, or only the list is answered. */
export function documentOf({ byId, only }: TrustedDocuments, { query, documentId, extensions }: Asked): string | undefined {
  const id = documentId ?? persistedId(extensions);
  if (typeof id === 'string') {
    const found = byId.get(id) ?? (typeof query === 'string' && !only && digest(query) === id ? query : undefined);
    if (found === undefined) throw new DatelineError('DOCUMENT_UNKNOWN', `the server has no document with the id ${JSON.stringify(id.slice(0, 80))}: register it, or send the query itself${only ? ' with a token of the scope admin' : ''}.`);
    return found;
  }
  if (typeof query !== 'string') return undefined;
  const listed = (): boolean => byId.get(digest(query)) === query || [...byId.values()].includes(query);
  if (only && !listed()) throw new DatelineError('DOCUMENT_UNKNOWN', 'the server answers only documents of its list: send {"documentId": "…"} of one of them, or register this one.');
  return query;
}
