import { DEFAULT_LIMITS, subgraphs, SUBGRAPHS, supergraphOf } from '@dateline/schema';
import type { GraphQLSchema } from 'graphql';
import { readingWhatIsAsked } from './asked-columns.ts';
import { compiledExecution } from './execution/compiled-execution.ts';
import { landingPage } from './landing-page.ts';
import type { WatchedContext } from './operation-log.ts';
import { callersOf } from './scopes.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';
import type { RunningServer, StorageOptions, SubgraphOptions } from './serving.ts';
import { OperationWatch } from './watch.ts';

/** A gateway measures what it lets in; what it then sends joins many requests into one (an alias each) and names up to ten
 *  thousand entities by id, so a subgraph lets that pass. */
const BEHIND_A_GATEWAY = { counts: false, traced: true, maxBody: 50_000_000, limits: { ...DEFAULT_LIMITS, aliases: 10_000, tokens: 200_000 } };

const serveStored = (schema: GraphQLSchema, what: Parameters<typeof landingPage>[0], options: StorageOptions, bounds: Partial<Served> = {}): Promise<RunningServer> => {
  const { storage, tokens = {} } = options;
  return serve({
    ...bounds,
    schema,
    plugins: [readingWhatIsAsked, ...(bounds.plugins ?? [])],
    landing: (endpoint) => landingPage(what, endpoint),
    callers: callersOf(tokens, storage.tokens),
    articles: () => storage.reading().countList('articles', {}),
    context: ({ request, caller, signal, live }, metrics) => {
      const watch = new OperationWatch(request, metrics, signal);
      const { changes } = storage;
      const watching = live && changes && { ...live, changes, signal, reading: () => storage.reading() };
      const context: WatchedContext = { ...(watching && { watching }), reading: storage.reading(watch), caller: caller?.name ?? null, scopes: new Set(caller?.scopes), watch, ...(storage.curation && { curation: storage.curation }) };
      return Promise.resolve(context);
    },
    ready: () => storage.ping(),
  }, options);
};

/** Serves the whole graph from one process.
 *  @throws DatelineError `PORT_IN_USE` */
export const createServer = (options: StorageOptions): Promise<RunningServer> =>
  serveStored(supergraphOf(subgraphs), 'graph', options, options.execution === 'interpreted' ? {} : { plugins: [compiledExecution] });

/** Serves one subgraph alone, with `_service` and `_entities`, for a router or gateway in front of it.
 *  @throws DatelineError `PORT_IN_USE` */
export const serveSubgraph = (options: SubgraphOptions): Promise<RunningServer> => serveStored(SUBGRAPHS[options.name].schema, options.name, options, BEHIND_A_GATEWAY);
