import { setMaxListeners } from 'node:events';
import { createSourceEventStream, execute, GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { settled } from '../conditions.ts';
import { timeOf } from '../deadline.ts';
import type { House, Visit } from '../house.ts';
import type { WatchedContext } from '../operation-log.ts';
import { askingForCursor, asksForCursor, withoutCursor } from './cursor-field.ts';
import { Refused } from './operation.ts';
import type { Prepared } from './operation.ts';
import { told, toldFault } from './told.ts';
import type { Stream, Told } from './told.ts';

/** Opens a subscription after a cursor that the transport gives, or that its arguments give.
 *  @throws Refused */
export async function streamOf(operation: Prepared, visit: Omit<Visit, 'signal' | 'live'>, after: string | null, house: House): Promise<Stream> {
  const ending = new AbortController();
  setMaxListeners(0, ending.signal);
  let passed: string | null = null;
  const live = { after, passed: (cursor: string): void => { passed = cursor; } };
  const document = askingForCursor(settled(operation.document, operation.operation, operation.variables), house.schema);
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
