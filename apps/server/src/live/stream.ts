import { DatelineError } from '@dateline/document';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionResult, FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { House, Visit } from '../door.ts';
import { timeOf } from '../deadline.ts';
import { asGraphqlError, faultFormat } from '../faults.ts';
import type { WatchedContext } from '../operation-log.ts';
import { askingForCursor, asksForCursor, withoutCursor } from './cursor-field.ts';
import { Refused } from './prepared.ts';
import type { Prepared } from './prepared.ts';

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
export const told = (errors: readonly GraphQLError[], { logger }: Pick<House, 'logger'>): GraphQLFormattedError[] =>
  errors.map((error) => faultFormat(logger)({ message: error.message, ...(error.path && { path: error.path }), ...(error.locations && { locations: error.locations }), extensions: { code: 'INTERNAL_SERVER_ERROR', ...error.extensions } }, error));

/** A fault outside of any field, as a message. */
export const toldFault = (error: unknown, house: Pick<House, 'logger'>): Told => {
  const fault = error instanceof GraphQLError ? error : error instanceof DatelineError ? asGraphqlError(error) : new GraphQLError('', { originalError: error as Error });
  return { result: { errors: told([fault], house) }, cursor: null };
};

/** Opens a subscription after a cursor that the transport gives, or that its arguments give.
 *  @throws Refused */
export async function streamOf(operation: Prepared, visit: Omit<Visit, 'signal' | 'live'>, after: string | null, house: House): Promise<Stream> {
  const ending = new AbortController();
  let passed: string | null = null;
  const live = { after, passed: (cursor: string): void => { passed = cursor; } };
  const document = askingForCursor(operation.document, house.schema);
  const source = await createSourceEventStream({
    schema: house.schema, document, operationName: operation.operationName, variableValues: operation.variables, contextValue: await house.context({ ...visit, signal: ending.signal, live }),
  });
  if (!(Symbol.asyncIterator in source)) throw new Refused(told(source.errors ?? [], house).map(({ message, extensions }) => new GraphQLError(message, { extensions: extensions ?? null })));
  const telling = tellAll({ source, document, operation, visit, house });
  return {
    get passed() { return passed; },
    end: () => { ending.abort(); },
    [Symbol.asyncIterator]: () => telling,
  };
}

interface Opened {
  readonly source: AsyncIterable<unknown>;
  readonly document: Prepared['document'];
  readonly operation: Prepared;
  readonly visit: Omit<Visit, 'signal' | 'live'>;
  readonly house: House;
}

async function* tellAll(opened: Opened): AsyncGenerator<Told, void, undefined> {
  try {
    for await (const change of opened.source) yield await tell(opened, change);
  } catch (error) {
    yield toldFault(error, opened.house);
  }
}

/** Each change is an operation of its own: nothing that an earlier one read is remembered, and it has the time that any operation has. */
async function tell({ document, operation: { operationName, variables, operation, query }, visit, house }: Opened, change: unknown): Promise<Told> {
  const context = await house.context({ ...visit, signal: timeOf(house.timeout) });
  const answer: ExecutionResult = await execute({ schema: house.schema, document, rootValue: change, operationName, variableValues: variables, contextValue: context });
  const { data: plain, cursor } = withoutCursor(answer.data);
  const data = asksForCursor(query) ? (answer.data ?? null) : plain;
  const errors = told(answer.errors ?? [], house);
  (context as WatchedContext).watch?.end(operationName ?? operation.name?.value, 'subscription', [...new Set(errors.map(({ extensions }) => String(extensions?.['code'])))]);
  house.metrics.told();
  return { result: { ...(errors.length > 0 && { errors }), data, ...(cursor !== null && { extensions: { cursor } }) }, cursor };
}
