import type { TypedDocument } from './document.ts';
import type { CallOptions, ConnectOptions, SubscribeOptions } from './options.ts';
import { type Endpoint, type Operation, request } from './request.ts';
import { type Subscription, subscriptionOf } from './subscription.ts';
import { type Connection, type Walk, walkOf } from './walk.ts';

/** Variables may be left out where none must be given. */
type With<Variables, Options> = Record<string, never> extends Variables ? [variables?: Variables, options?: Options] : [variables: Variables, options?: Options];

export interface Dateline {
  /** The answer to a query, exactly as deep as its document. What fails on the way is tried again.
   *  @throws GraphError, ConnectionError, or the reason of a signal */
  query<Result, Variables>(document: TypedDocument<Result, Variables, 'query'>, ...rest: With<Variables, CallOptions>): Promise<Result>;
  /** What a mutation did. Sent once, unless the call says `retry`: it may have happened though its answer was lost.
   *  @throws GraphError, ConnectionError, or the reason of a signal */
  mutate<Result, Variables>(document: TypedDocument<Result, Variables, 'mutation'>, ...rest: With<Variables, CallOptions>): Promise<Result>;
  /** Every node of a connection, page after page, asking for the next only when it is wanted. The document takes `$after`
   *  and selects `pageInfo { hasNextPage endCursor }`; `connection` says where in the answer it is. */
  each<Result, Variables extends { after?: string | null }, Edge extends { readonly node: unknown }>(
    document: TypedDocument<Result, Variables, 'query'>,
    variables: Omit<Variables, 'after'>,
    connection: (result: Result) => Connection<Edge> | null | undefined,
    options?: CallOptions,
  ): Walk<Edge>;
  /** What happens, as it happens. A connection that breaks off is opened again where it stood, so that nothing is lost or comes twice. */
  subscribe<Result, Variables>(document: TypedDocument<Result, Variables, 'subscription'>, ...rest: With<Variables, SubscribeOptions>): Subscription<Result>;
}

/** The longest page of the graph. */
const LONGEST_PAGE = 100;

/** No more than are wanted, where the document lets itself be told. */
const sized = (text: string, variables: { readonly first?: unknown }, wanted: number): object =>
  Number.isFinite(wanted) && /\$first\b/u.test(text) ? { first: Math.min(wanted, typeof variables.first === 'number' ? variables.first : LONGEST_PAGE) } : {};

/** A client of the graph at `url`: `connect('http://localhost:4000/graphql')`. Opens nothing until asked. */
export function connect(url: string | URL, options: ConnectOptions = {}): Dateline {
  const endpoint: Endpoint = { url: String(url), options };
  // What an answer holds is known from its document alone, so it is told here, once.
  const ask = (document: Operation['document'], variables: unknown, call?: CallOptions): Promise<never> => request(endpoint, { document, variables }, call) as Promise<never>;
  return {
    query: (document, ...[variables, call]) => ask(document, variables, call),
    mutate: (document, ...[variables, call]) => ask(document, variables, call),
    each: (document, variables, connection, call) =>
      walkOf(async (after, wanted) => connection(await ask(document, { ...variables, ...sized(document.text, variables, wanted), after }, call))),
    subscribe: (document, ...[variables, call]) => subscriptionOf(endpoint, { document, variables }, call) as Subscription<never>,
  };
}
