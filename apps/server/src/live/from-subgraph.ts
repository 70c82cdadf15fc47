import { DatelineError } from '@dateline/document';
import { print } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Visit } from '../house.ts';
import { eventsOf } from './event-stream.ts';

/** What a gateway hands on with an operation. */
export interface Onward {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly live?: Visit['live'];
}

/** What stitching asks of a subgraph. */
interface SubgraphRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly context?: Onward | undefined;
  readonly info?: { rootValue: unknown } | undefined;
}

/** Opens a subscription of a subgraph, over server-sent events. Stitching's own way loses what we go on from, the difference between a stream that is complete
 *  and one that was cut, and characters that come in two pieces.
 *  @throws DatelineError `SUBGRAPH_UNAVAILABLE` */
export async function subscribed(url: string, request: SubgraphRequest): Promise<ExecutionResult | AsyncIterable<ExecutionResult>> {
  const { document, variables, context } = request;
  const after = context?.live?.after ?? null;
  const answer = await fetch(url, {
    method: 'POST', body: JSON.stringify({ query: print(document), variables }), signal: context?.signal ?? null,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...context?.headers, ...(after !== null && { 'last-event-id': after }) },
  }).catch((error: unknown) => { throw new DatelineError('SUBGRAPH_UNAVAILABLE', 'a subgraph that this needs does not answer: /health/ready says which.', { cause: error }); });
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream') || !answer.body) return await answer.json() as ExecutionResult;
  return told(answer.body as unknown as AsyncIterable<Uint8Array>, request);
}

async function* told(body: AsyncIterable<Uint8Array>, { context, info }: SubgraphRequest): AsyncGenerator<ExecutionResult, void, undefined> {
  try {
    for await (const { id, event, data } of eventsOf(body)) {
      // Stitching remembers what it loaded by this value: without a new one, a node that changes twice would be told as it was the first time.
      if (info) info.rootValue = {};
      if (event === 'complete') return;
      if (event === 'next') yield JSON.parse(data) as ExecutionResult;
      if (id !== null) context?.live?.passed(id);
    }
  } catch (error) {
    // Whoever reads goes on from its last cursor, by the same gateway or another: a stream that was cut ends without a word.
    if (!context?.signal.aborted && !(error instanceof TypeError)) throw error;
  }
}
