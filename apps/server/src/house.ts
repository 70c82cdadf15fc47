import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import type { Context, Limits } from '@dateline/schema';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Admit } from './admission.ts';
import type { TrustedDocuments } from './documents.ts';
import type { Live } from './live/live.ts';
import type { Prepared } from './live/operation.ts';
import type { Metrics } from './metrics.ts';
import type { Caller } from './scopes.ts';

/** A request that was let in. */
export interface Visit {
  readonly request: IncomingMessage;
  readonly caller: Caller | null;
  readonly signal: AbortSignal;
  /** Where it opens a subscription. */
  readonly live?: { readonly after: string | null; readonly passed: (cursor: string) => void };
}

/** What stands behind the door. */
export interface House {
  readonly apollo: ApolloServer<Context>;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly introspection: 'open' | 'closed';
  readonly live: Live;
  readonly origins: readonly string[];
  readonly logger: Logger;
  /** Bytes of the longest request that is read. */
  readonly maxBody: number;
  readonly admit: Admit;
  /** An operation that takes longer is ended; in milliseconds. */
  readonly timeout: number;
  readonly documents: TrustedDocuments | null;
  readonly metrics: Metrics;
  /** The page for browsers that open /graphql. */
  readonly landing: (endpoint: string) => string;
  context(visit: Visit): Promise<Context>;
  /** Answers an operation that is no subscription, as a request of its own would be. */
  once(operation: Prepared, visit: Omit<Visit, 'signal' | 'live'>): Promise<FormattedExecutionResult>;
  /** Resolves when requests can be answered. */
  ready(): Promise<void>;
}
