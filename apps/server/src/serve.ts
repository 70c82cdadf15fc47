import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { DatelineError } from '@dateline/document';
import { DEFAULT_LIMITS } from '@dateline/schema';
import type { Context, Limits } from '@dateline/schema';
import type { GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { MAX_BODY } from './body.ts';
import { doorOf } from './door.ts';
import type { House } from './door.ts';
import { faultFormat } from './faults.ts';
import { listen } from './listen.ts';
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
  context(request: IncomingMessage): Promise<Context>;
  ready(): Promise<void>;
}

/** Serves an executable schema over HTTP. */
export async function serve({ schema, landing, context, ready, maxBody = MAX_BODY, limits: usual = DEFAULT_LIMITS }: Served, options: ServingOptions): Promise<RunningServer> {
  const { host = '127.0.0.1', logger = pino(), origins = [], gracePeriod = 10_000 } = options;
  const limits = { ...usual, ...options.limits };
  let stopping: Promise<void> | undefined;
  const door = doorOf(() => house);
  const apollo = new ApolloServer<Context>({
    schema, logger, introspection: true, csrfPrevention: true, includeStacktraceInErrorResponses: false, stopOnTerminationSignals: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: faultFormat(logger),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: door, stopGracePeriodMillis: gracePeriod }),
      operationLimits(limits), operationLog(logger),
    ],
  });
  const readiness = (): Promise<void> => stopping ? Promise.reject(new DatelineError('DATABASE_UNAVAILABLE', 'the server is stopping.')) : ready();
  const house: House = { apollo, origins, logger, landing, maxBody, context, ready: readiness };
  await apollo.start();
  const port = await listen(door, host, options.port).catch(async (error: unknown) => {
    await apollo.stop();
    throw error;
  });
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}/graphql`;
  logger.info({ url }, 'listening');
  return { url, port, stop: () => (stopping ??= apollo.stop()) };
}
