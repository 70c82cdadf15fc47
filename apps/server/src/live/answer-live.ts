import type { IncomingMessage, ServerResponse } from 'node:http';
import { DatelineError } from '@dateline/document';
import type { House } from '../house.ts';
import type { Caller } from '../scopes.ts';
import { clientOf } from './client.ts';
import type { Prepared } from './operation.ts';
import { openEvents } from './server-sent.ts';
import type { EventSink } from './server-sent.ts';
import { streamOf } from './stream.ts';
import { isFinal, toldFault } from './told.ts';
import type { Stream } from './told.ts';

/** Longer than any cursor. */
const lastEventId = ({ headers }: IncomingMessage): string | null => String(headers['last-event-id'] ?? '').trim().slice(0, 200) || null;

/** Answers an operation by server-sent events: a subscription for as long as both sides wish, any other once.
 *  @throws Refused, DatelineError `SUBSCRIPTIONS_EXCEEDED` */
export async function answerLive(request: IncomingMessage, response: ServerResponse, house: House, operation: Prepared, caller: Caller | null): Promise<void> {
  const { live, metrics, logger } = house;
  if (operation.operation.operation !== 'subscription') {
    const result = await house.once(operation, { request, caller });
    const sink = openEvents(response, live.bounds.patience);
    await sink.next(result, null);
    sink.complete();
    response.end();
    return;
  }
  const leave = live.seats(clientOf(request, caller));
  try {
    const stream = await streamOf(operation, { request, caller }, lastEventId(request) ?? operation.after, house);
    const ended = metrics.subscription('sse');
    const why = await live.during(stream, () => conduct(stream, openEvents(response, live.bounds.patience), { request, response, house, caller }));
    ended(why);
    logger.info({ operation: operation.operationName ?? operation.operation.name?.value, kind: 'subscription', transport: 'sse', ended: why }, 'subscription ended');
  } finally {
    leave();
  }
}

interface Seat {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly house: House;
  readonly caller: Caller | null;
}

/** Tells until somebody ends it; answers who or what did. */
async function conduct(stream: Stream, sink: EventSink, { request, response, house, caller }: Seat): Promise<string> {
  let refusal: unknown;
  const beating = setInterval(() => {
    sink.beat(stream.passed);
    house.live.stillKnown(request, caller).catch((error: unknown) => { refusal = error; stream.end(); });
  }, house.live.bounds.heartbeat);
  response.once('close', stream.end);
  try {
    for await (const message of stream) {
      if (response.destroyed) return 'reader left';
      await sink.next(message.result, message.cursor);
      if (!isFinal(message)) continue;
      sink.complete();
      return 'refused';
    }
    if (!(refusal instanceof DatelineError)) return response.destroyed ? 'reader left' : 'server left';
    await sink.next(toldFault(refusal, house).result, null);
    sink.complete();
    return 'refused';
  } catch (error) {
    if (!(error instanceof DatelineError && error.code === 'READER_SLOW')) throw error;
    response.write(`event: next\ndata: ${JSON.stringify(toldFault(error, house).result)}\n\n`);
    return 'reader slow';
  } finally {
    clearInterval(beating);
    stream.end();
    response.end();
    setTimeout(() => { response.destroy(); }, house.live.bounds.patience).unref();
  }
}
