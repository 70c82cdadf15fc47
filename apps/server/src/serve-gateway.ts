import { DatelineError } from '@dateline/document';
import { supergraphSdl } from '@dateline/schema';
import type { Context } from '@dateline/schema';
import { landingPage } from './landing-page.ts';
import { serve } from './serve.ts';
import type { GatewayOptions, RunningServer } from './serving.ts';

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

/** What a gateway's operations carry on to the subgraphs. */
interface Forwarded { readonly headers: Record<string, string> }

/** Serves the whole graph by asking the subgraphs over HTTP.
 *  @throws DatelineError `PORT_IN_USE` */
export async function serveGateway(options: GatewayOptions): Promise<RunningServer> {
  const { urls } = options;
  // Loaded here, for only a gateway needs it and it takes half a second.
  const { getStitchedSchemaFromSupergraphSdl } = await import('@graphql-tools/federation');
  const schema = getStitchedSchemaFromSupergraphSdl({
    supergraphSdl: supergraphSdl(urls), batch: true,
    // Whose token it is and what it may do, the subgraphs know.
    httpExecutorOpts: { headers: (request) => (request?.context as Forwarded | undefined)?.headers ?? {} },
  });
  return serve({
    schema,
    landing: (endpoint) => landingPage('gateway', endpoint),
    context: ({ headers: { authorization } }) => Promise.resolve({ headers: authorization === undefined ? {} : { authorization } } satisfies Forwarded as unknown as Context),
    ready: async () => { await Promise.all(Object.entries(urls).map(([name, url]) => ping(name, url))); },
  }, options);
}
