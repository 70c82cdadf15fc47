import { DatelineError } from '@dateline/document';
import { GraphQLError } from 'graphql';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { asGraphqlError, faultFormat } from '../faults.ts';

/** One message of a subscription. */
export interface Told {
  readonly result: FormattedExecutionResult;
  /** Where whoever has it goes on; null where it is no change. */
  readonly cursor: string | null;
}

/** A subscription that is open. It never ends by itself: where it does, the server stops or what it stands on is away, and the subscriber may go on elsewhere. */
export interface Stream extends AsyncIterable<Told> {
  /** Up to where all was told, or left out by the filter; null where nothing came yet. */
  readonly passed: string | null;
  end(): void;
}

/** Faults after which going on from the same cursor, or with the same token, is in vain. */
const FINAL: ReadonlySet<unknown> = new Set(['CURSOR_EXPIRED', 'CURSOR_INVALID', 'UNAUTHENTICATED', 'FORBIDDEN']);

/** Whether a message says that the subscription is over for good. */
export const isFinal = ({ result }: Told): boolean => !result.data && result.errors?.some(({ extensions }) => FINAL.has(extensions?.['code'])) === true;

/** Errors as callers are told them, with stable codes; our own faults masked. */
export const told = (errors: readonly GraphQLError[], { logger }: { readonly logger: Logger }): GraphQLFormattedError[] =>
  errors.map((error) => faultFormat(logger)({ message: error.message, ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error));

/** A fault outside of any field, as a message. */
export const toldFault = (error: unknown, house: { readonly logger: Logger }): Told => {
  const fault = error instanceof GraphQLError ? error : error instanceof DatelineError ? asGraphqlError(error) : new GraphQLError('', { originalError: error as Error });
  return { result: { errors: told([fault], house) }, cursor: null };
};
