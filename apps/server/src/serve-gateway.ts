import { DatelineError } from '@dateline/document';
import { supergraphSdl } from '@dateline/schema';
import type { Context } from '@dateline/schema';
import { GraphQLError } from 'graphql';
import { settledConditions } from './conditions.ts';
import { asGraphqlError } from './faults.ts';
import { landingPage } from './landing-page.ts';
import { subscribed } from './live/from-subgraph.ts';
import type { Onward } from './live/from-subgraph.ts';
import { serve } from './serve.ts';
import type { WatchedContext } from './operation-log.ts';
import type { GatewayOptions, RunningServer } from './serving.ts';
import { OperationWatch } from './watch.ts';

/** A subgraph that takes longer counts as away. */
const PING_TIMEOUT = 2000;

/** @throws DatelineError `SUBGRAPH_UNAVAILABLE` */
async function ping(name: string, url: string): Promise<void> {
  const ready = new URL('/health/ready', url);
  const answer = await fetch(ready, { signal: AbortSignal.timeout(PING_TIMEOUT) }).catch((error: unknown) => {
    throw new DatelineError('SUBGRAPH_UNAVAILABLE', `the ${name} subgraph does not answer at ${ready.href}: start it, or say where it is.`, { cause: error });
  });
  if (!answer.ok) throw new DatelineError('SUBGRAPH_UNAVAILABLE', `the ${name} subgraph at ${ready.href} is not ready: ${await answer.text()}`);
}

interface SubgraphAnswer { readonly data?: unknown; readonly errors?: readonly GraphQLError[] }

/** Where nothing is left of a subgraph's answer, its first fault is that of all that was asked of it in one request; else a field
 *  beside the one that failed would look like a fault of ours, as would several faults at one place. */
const shared = (answer: SubgraphAnswer): SubgraphAnswer =>
  answer.data !== null && answer.data !== undefined ? answer : { ...answer, ...(answer.errors && { errors: answer.errors.slice(0, 1).map(({ message, extensions }) => new GraphQLError(message, { extensions })) }) };

const signalOf = (context: unknown): AbortSignal | undefined => (context as Partial<WatchedContext> | undefined)?.watch?.signal;

/** Asks a subgraph until the operation has taken its time. A subgraph that is not waited for any more cancels its SQL. The executor's own signals are left out: it joins
 *  each request's to one of its own, where a listener of every request stays until the collector of garbage comes by. */
const fetching = (url: string, init: RequestInit | undefined, context: unknown): Promise<Response> => fetch(url, { ...init, signal: signalOf(context) ?? null });

/** An operation that has taken its time says so, whatever became of its request. */
async function endingWith(signal: AbortSignal | undefined, asked: Promise<SubgraphAnswer>): Promise<SubgraphAnswer> {
  const answer = await asked;
  return signal?.aborted && signal.reason instanceof DatelineError ? { errors: [asGraphqlError(signal.reason)] } : answer;
}

/** What a gateway's operations carry on to the subgraphs. */
interface Forwarded extends Onward { readonly headers: Record<string, string> }

/** Serves the whole graph by asking the subgraphs over HTTP.
 *  @throws DatelineError `PORT_IN_USE` */
export async function serveGateway(options: GatewayOptions): Promise<RunningServer> {
  const { urls } = options;
  // Loaded here, for only a gateway needs it and it takes half a second.
  const { getStitchedSchemaFromSupergraphSdl } = await import('@graphql-tools/federation');
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraphSdl(urls), batch: true,
    onSubschemaConfig: (subschema) => {
      const { executor, endpoint } = subschema;
      // A subscription asks for as long as it is open: what it asked before is not kept.
      subschema.batchingOptions = { dataLoaderOptions: { cache: false } };
      if (executor) subschema.executor = async (request) => request.operationType === 'subscription' ? await subscribed(endpoint ?? '', request as never) as never : shared(await endingWith(signalOf(request.context), executor(request) as Promise<SubgraphAnswer>)) as never;
    },
    // Whose token it is and what it may do, the subgraphs know. Requests of two operations are never one: where the first is ended, the other goes on.
    httpExecutorOpts: { fetch: fetching as never, deduplicateInflightRequests: false, headers: (request) => (request?.context as Forwarded | undefined)?.headers ?? {} },
  });
  return serve({
    schema,
    plugins: [settledConditions],
    landing: (endpoint) => landingPage('gateway', endpoint),
    context: ({ request, signal, live }, metrics) => {
      const watch = new OperationWatch(request, metrics, signal);
      const { authorization } = request.headers;
      return Promise.resolve({ watch, scopes: new Set(), signal, ...(live && { live }), headers: { ...watch.onward, ...(authorization !== undefined && { authorization }) } } satisfies Omit<WatchedContext, 'reading'> & Forwarded as unknown as Context);
    },
    ready: async () => { await Promise.all(Object.entries(urls).map(([name, url]) => ping(name, url))); },
  }, options);
}
