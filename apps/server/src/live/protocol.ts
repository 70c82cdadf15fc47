import type { IncomingMessage } from 'node:http';
import { GraphQLError } from 'graphql';
import type { ExecutionArgs, ExecutionResult } from 'graphql';
import type { ServerOptions, SubscribePayload } from 'graphql-ws';
import { DatelineError } from '@dateline/document';
import type { House } from '../house.ts';
import { clientOf } from './client.ts';
import { closeCode, CLOSE } from './line.ts';
import type { Line } from './line.ts';
import { Refused } from './operation.ts';
import type { AskedLive, Prepared } from './operation.ts';
import { prepared } from './prepared.ts';
import { streamOf } from './stream.ts';
import { isFinal, toldFault } from './told.ts';
import type { Stream } from './told.ts';

type Options = ServerOptions<Record<string, unknown>, Line>;

/** What an accepted operation is answered by. */
interface Accepted {
  readonly run: () => AsyncIterableIterator<ExecutionResult> | Promise<ExecutionResult>;
}

const FIRST_MESSAGE = 10_000;

/** A browser says a token only in the first message. */
function withToken(request: IncomingMessage, params: Readonly<Record<string, unknown>> | null | undefined): IncomingMessage {
  const authorization = params?.['authorization'] ?? params?.['Authorization'];
  return typeof authorization === 'string' ? Object.create(request, { headers: { value: { ...request.headers, authorization } } }) as IncomingMessage : request;
}

/** What graphql-ws is told to do. */
export const protocolOf = (house: House): Options => ({
  connectionInitWaitTimeout: FIRST_MESSAGE,
  onConnect: async ({ connectionParams, extra: line }) => {
    line.request = withToken(line.request, connectionParams);
    try {
      line.caller = await house.admit(line.request);
      line.leave = house.live.sockets(clientOf(line.request, line.caller));
      line.admitted = true;
      return true;
    } catch (error) {
      line.socket.close(closeCode(error), error instanceof DatelineError ? error.message.slice(0, 100) : '');
      return false;
    }
  },
  onSubscribe: async ({ extra: line }, _id, payload) => {
    try {
      await house.admit(line.request);
      return await accepted(line, payload, house);
    } catch (error) {
      if (error instanceof Refused) return error.errors;
      return (toldFault(error, house).result.errors ?? []).map(({ message, extensions }) => new GraphQLError(message, { extensions: extensions ?? null }));
    }
  },
  subscribe: ({ contextValue }) => (contextValue as Accepted).run(),
  execute: ({ contextValue }) => (contextValue as Accepted).run(),
});

async function accepted(line: Line, payload: SubscribePayload, house: House): Promise<ExecutionArgs> {
  const asked = payload as SubscribePayload & AskedLive;
  const operation = prepared(asked, house, line.caller);
  const args = (run: Accepted['run']): ExecutionArgs => ({ schema: house.schema, document: operation.document, operationName: operation.operationName, contextValue: { run } satisfies Accepted });
  const visit = { request: line.request, caller: line.caller };
  if (operation.operation.operation !== 'subscription') return args(() => house.once(operation, visit) as Promise<ExecutionResult>);
  const leave = house.live.seats(clientOf(line.request, line.caller));
  try {
    const stream = await streamOf(operation, visit, operation.after, house);
    return args(() => conducted(stream, line, operation, house, leave));
  } catch (error) {
    leave();
    throw error;
  }
}

/** Tells until somebody ends it. A stream that ends closes the socket: to complete the operation would say that nothing more is to come. */
function conducted(stream: Stream, { socket }: Line, operation: Prepared, house: House, leave: () => void): AsyncIterableIterator<ExecutionResult> {
  const messages = stream[Symbol.asyncIterator]();
  const gone = house.metrics.subscription('ws');
  let finish: () => void = () => undefined;
  void house.live.during(stream, () => new Promise<void>((resolve) => { finish = resolve; }));
  let over = false;
  const end = (why: string): IteratorReturnResult<undefined> => {
    if (!over) {
      gone(why);
      house.logger.info({ operation: operation.operationName ?? operation.operation.name?.value, kind: 'subscription', transport: 'ws', ended: why }, 'subscription ended');
    }
    over = true;
    stream.end();
    leave();
    finish();
    return { done: true, value: undefined };
  };
  let final = false;
  return {
    [Symbol.asyncIterator]() { return this; },
    async next() {
      const { done, value } = final ? { done: true as const, value: undefined } : await messages.next();
      if (!done) {
        final = isFinal(value);
        return { done: false, value: value.result as ExecutionResult };
      }
      if (!final && !over) socket.close(CLOSE.SERVER_STOPS, 'go on from the last cursor');
      return end(final ? 'refused' : 'server left');
    },
    return: () => Promise.resolve(end('reader left')),
    throw: (error: unknown) => {
      end('reader left');
      return Promise.reject(error as Error);
    },
  };
}
