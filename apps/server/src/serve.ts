import type { Server as HttpServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { ApolloServerPluginInlineTrace } from '@apollo/server/plugin/inlineTrace';
import { DatelineError } from '@dateline/document';
import { DEFAULT_LIMITS } from '@dateline/schema';
import type { Context, Limits } from '@dateline/schema';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { admissionOf } from './admission.ts';
import { closedSchema } from './closed-schema.ts';
import type { Callers } from './scopes.ts';
import { MAX_BODY } from './body.ts';
import { endedOnce, timeOf } from './deadline.ts';
import { doorOf } from './door.ts';
import type { House, Visit } from './house.ts';
import { faultFormat } from './faults.ts';
import { listen } from './listen.ts';
import { DEFAULT_LIVE } from './live/bounds.ts';
import { openLive } from './live/live.ts';
import { openSockets } from './live/sockets.ts';
import { streamsElsewhere } from './live/streams-elsewhere.ts';
import { Metrics } from './metrics.ts';
import { operationLimits } from './operation-limits.ts';
import { operationLog } from './operation-log.ts';
import type { RunningServer, ServingOptions } from './serving.ts';

/** What is served, whoever serves it. */
export interface Served {
  readonly schema: GraphQLSchema;
  readonly landing: House['landing'];
  readonly maxBody?: number;
  /** Used where the options do not say otherwise. */
  readonly limits?: Limits;
  /** Who is known by a token; nobody where it is not given. */
  readonly callers?: Callers;
  /** A caller's rate is counted here, and not by whoever stands in front. */
  readonly counts?: boolean;
  /** What takes part in every operation besides. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
  /** Whether traces that Apollo's gateways ask for (ftv1) are answered. */
  readonly traced?: boolean;
  /** How many articles there are. */
  articles?(): Promise<number>;
  context(visit: Visit, metrics: Metrics): Promise<Context>;
  ready(): Promise<void>;
}

/** What takes longer would be for nobody: people have gone, programs have asked again. */
const TIMEOUT = 30_000;

/** An operation that takes so many milliseconds stands in the log with its SQL. */
const SLOW = 1000;

type Bounds = Pick<House, 'timeout' | 'documents' | 'limits'>;

function apolloOf({ schema, plugins = [], traced = false }: Served, { introspection = 'open', slow = SLOW, gracePeriod = 10_000 }: ServingOptions, { limits, documents }: Bounds, logger: Logger, door: HttpServer): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema, logger, introspection: true, csrfPrevention: true, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: faultFormat(logger),
    // What is closed is not guessed from what a fault suggests either.
    hideSchemaDetailsFromClientErrors: introspection === 'closed',
    // A list of documents takes the place of Apollo's own memory of them, to which anybody may add.
    ...(documents && { persistedQueries: false as const }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), traced ? ApolloServerPluginInlineTrace({ includeErrors: { masked: true } }) : ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: door, stopGracePeriodMillis: gracePeriod }),
      endedOnce, streamsElsewhere, ...(introspection === 'closed' ? [closedSchema] : []), operationLimits(limits), operationLog(logger, slow), ...plugins,
    ],
  });
}

/** Answers what came over a subscription's transport and is none. */
const onceThrough = (apollo: ApolloServer<Context>, context: House['context'], timeout: number): House['once'] => async ({ query, variables, operationName }, visit) => {
  const contextValue = await context({ ...visit, signal: timeOf(timeout) });
  const { body } = await apollo.executeOperation({ query, variables, ...(operationName !== null && { operationName }) }, { contextValue });
  if (body.kind !== 'single') throw new Error('an operation was answered in parts');
  return body.singleResult;
};

/** Serves an executable schema over HTTP. */
export async function serve(served: Served, options: ServingOptions): Promise<RunningServer> {
  const { landing, ready, maxBody = MAX_BODY, limits: usual = DEFAULT_LIMITS, callers, counts = true } = served;
  const { host = '127.0.0.1', logger = pino(), origins = [], timeout = TIMEOUT, documents = null, rate = null, readers = 'anyone' } = options;
  let stopping: Promise<void> | undefined;
  const door = doorOf(() => house);
  const limits = { ...usual, ...options.limits };
  const apollo = apolloOf(served, options, { limits, documents, timeout }, logger, door);
  const metrics = new Metrics(served.articles);
  const readiness = (): Promise<void> => stopping ? Promise.reject(new DatelineError('DATABASE_UNAVAILABLE', 'the server is stopping.')) : ready();
  // Who stands behind a gateway is known to whoever knows the tokens, and counted by who stands in front.
  const known = { ...(callers && { callers, readers }) };
  const admit = admissionOf({ ...known, rate: counts ? rate : null });
  const live = openLive({ ...DEFAULT_LIVE, ...options.live, ...(!counts && { perClient: Infinity }) }, admissionOf(known));
  const context: House['context'] = (visit) => served.context(visit, metrics);
  const house: House = {
    apollo, origins, logger, landing, maxBody, admit, timeout, documents, metrics, context, live, limits, ready: readiness,
    schema: served.schema, introspection: options.introspection ?? 'open', once: onceThrough(apollo, context, timeout),
  };
  const sockets = openSockets(door, () => house);
  await apollo.start();
  const port = await listen(door, host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/graphql`;
  logger.info({ url }, 'listening');
  return { url, port, stop: () => (stopping ??= Promise.all([sockets.close(), live.close()]).then(() => apollo.stop())) };
}
