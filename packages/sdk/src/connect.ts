import { print } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { answerOf } from './answer.ts';
import { ConnectionError } from './errors.ts';
import { nodesOf, type Connection } from './pages.ts';

export interface ConnectOptions {
  /** Sent as `Authorization: Bearer …`; reading on loopback needs none. */
  readonly token?: string;
  /** Sent with every request, besides what the protocol needs. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds after which a request is given up. Default 30,000. */
  readonly timeout?: number;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof fetch;
}

type VariablesOf<Variables> = Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface Dateline {
  /** The answer to one operation, exactly as deep as its document. Throws GraphError or ConnectionError. */
  query<Result, Variables>(document: TadaDocumentNode<Result, Variables>, ...variables: VariablesOf<Variables>): Promise<Result>;
  /** Every node of a connection, page after page, asking for the next only when it is wanted. The document takes `$after`
   *  and selects `pageInfo { hasNextPage endCursor }`; `connection` says where in the answer it is. */
  each<Result, Variables extends { after?: string | null }, Node>(
    document: TadaDocumentNode<Result, Variables>,
    variables: Omit<Variables, 'after'>,
    connection: (result: Result) => Connection<Node> | null | undefined,
  ): AsyncIterableIterator<Node>;
}

/** A client of the graph at `url`: `connect('http://localhost:4000/graphql')`. Opens nothing until asked. */
export function connect(url: string | URL, options: ConnectOptions = {}): Dateline {
  const send = options.fetch ?? fetch;
  const headers = {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    ...(options.token && { authorization: `Bearer ${options.token}` }),
    ...options.headers,
  };
  const query = async <Result, Variables>(document: TadaDocumentNode<Result, Variables>, variables?: Variables): Promise<Result> => {
    const body = JSON.stringify({ query: print(document), variables });
    const response = await send(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(options.timeout ?? 30_000) }).catch((cause: unknown) => {
      throw new ConnectionError(`no answer from ${String(url)}; is \`npm start\` running there?`, null, { cause });
    });
    return answerOf<Result>(response);
  };
  return {
    query: (document, ...[variables]) => query(document, variables),
    each: (document, variables, connection) => nodesOf((after) => query(document, { ...variables, after } as never).then(connection)),
  };
}
