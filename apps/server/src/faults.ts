import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { DatelineError } from '@dateline/document';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { tooManyTokens } from './too-many-tokens.ts';

/** A caller's or the world's fault with its stable code, as GraphQL puts it. */
export const asGraphqlError = (error: DatelineError): GraphQLError => new GraphQLError(error.message, { originalError: error, extensions: { code: error.code } });

/** What a caller is told of our own fault: an id, which the log has too. */
export function masked(logger: Logger, error: unknown, where: object): { readonly message: string; readonly extensions: { readonly code: string; readonly id: string } } {
  const id = randomUUID();
  logger.error({ err: error, id, ...where }, 'something failed inside');
  return { message: `Something went wrong inside; the server's log says what, at ${id}.`, extensions: { code: 'INTERNAL_SERVER_ERROR', id } };
}

/** What graphql-js says where it stops counting the faults of what a caller sent, and the code of those before it. */
const ENOUGH: readonly (readonly [RegExp, string])[] = [[/^Too many validation errors/, 'GRAPHQL_VALIDATION_FAILED'], [/^Too many errors processing variables/, 'BAD_USER_INPUT']];

/** The first of several faults that left one null: a gateway hears of all of them as one. */
const firstOf = (cause: unknown): unknown => (cause instanceof AggregateError ? firstOf(cause.errors[0]) : cause);

/** Such faults as the first of them, where it is told with a code. */
function alone(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const first = firstOf(cause);
  return first === cause || !(first instanceof GraphQLError) || first.extensions['code'] === undefined ? formatted : { ...formatted, message: first.message, extensions: first.extensions };
}

/** Gives every error its stable code. What is our fault is told to the log, not to the caller. */
export const faultFormat = (logger: Logger) => (given: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const [formatted, cause] = [alone(given, error), firstOf(unwrapResolverError(error))];
  if (cause instanceof DatelineError) return { ...formatted, extensions: { ...formatted.extensions, code: cause.code } };
  const tokens = tooManyTokens(cause);
  if (tokens !== null) return { message: tokens, extensions: { ...formatted.extensions, code: 'LIMIT_EXCEEDED' } };
  const [, enough] = ENOUGH.find(([words]) => words.test(formatted.message)) ?? [];
  if (enough !== undefined) return { ...formatted, extensions: { ...formatted.extensions, code: enough } };
  // What graphql-tools' executor says when a subgraph cannot be reached or answers with no GraphQL.
  if (formatted.extensions?.['code'] === 'SUBREQUEST_HTTP_ERROR') {
    logger.error({ err: cause, path: formatted.path }, 'a subgraph does not answer');
    return { message: 'a subgraph that this needs does not answer: /health/ready says which.', ...(formatted.path && { path: formatted.path }), extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  }
  // Masked by a subgraph already, whose log has the id.
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR' || formatted.extensions['id'] !== undefined) return formatted;
  return { ...formatted, ...masked(logger, cause, { path: formatted.path }) };
};
