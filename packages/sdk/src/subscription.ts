import { answerIn, dataIn, dataOf, noGraph } from './answer.ts';
import { ConnectionError, DatelineError } from './errors.ts';
import { eventsOf, type Heard } from './events.ts';
import type { SubscribeOptions } from './options.ts';
import { ATTEMPTS, isPassing, pause, waitAfter } from './patience.ts';
import { brokenBy, eitherOf, type Endpoint, type Operation, post } from './request.ts';

/** What happens in the graph, as it happens. It ends when the server completes it, or quietly when it is closed or its signal is aborted. */
export interface Subscription<Result> extends AsyncIterableIterator<Result> {
  /** Where the stream stands; a later subscription goes on after it. Null before the server said anything. */
  readonly lastEventId: string | null;
  close(): void;
}

/** Three heartbeats of the server. */
const SILENCE = 45_000;

/** What is known of a subscription between its connections. */
interface Course extends Heard {
  /** Connections in a row that brought nothing. */
  failures: number;
  /** Whether the server ever took it: then what breaks off is opened again as long as it takes. */
  opened: boolean;
}

/** The server could not keep up with a slow reader, and ends the connection: what follows comes over the next. */
const isSlowReader = (error: unknown): boolean => error instanceof DatelineError && error.code === 'READER_SLOW';

/** Opens a stream after the last event. @throws GraphError, ConnectionError */
async function open(endpoint: Endpoint, operation: Operation, { headers }: SubscribeOptions, course: Course, signal: AbortSignal): Promise<Response & { readonly body: ReadableStream<Uint8Array> }> {
  const after: Record<string, string> = course.lastEventId === null ? {} : { 'last-event-id': course.lastEventId };
  const response = await post(endpoint, operation, { ...headers, ...after, accept: 'text/event-stream' }, signal);
  if (response.ok && response.body && response.headers.get('content-type')?.startsWith('text/event-stream')) return response as Response & { body: ReadableStream<Uint8Array> };
  const text = await response.text().catch(brokenBy(endpoint.url, signal));
  dataIn(response, text);
  throw noGraph(response, text);
}

/** Results until the connection ends: true where the server completed the subscription. */
async function* resultsOf(response: Response & { readonly body: ReadableStream<Uint8Array> }, course: Course): AsyncGenerator<unknown, boolean> {
  for await (const { event, data } of eventsOf(response.body, course)) {
    course.failures = 0;
    if (event === 'complete') return true;
    const answer = event === 'next' ? answerIn(data) : null;
    if (answer) yield dataOf(answer, response);
  }
  return false;
}

/** The results of one connection, which is given up when it is silent for too long. */
async function* connectionOf(endpoint: Endpoint, operation: Operation, options: SubscribeOptions, course: Course, ending: AbortSignal): AsyncGenerator<unknown, boolean> {
  const silent = new AbortController();
  const { silence = SILENCE } = options;
  const giveUp = (): void => { silent.abort(new ConnectionError('UNREACHABLE', `no sign of life from ${endpoint.url} in ${String(silence)} ms`, null)); };
  let watch = setTimeout(giveUp, silence);
  course.life = () => {
    clearTimeout(watch);
    watch = setTimeout(giveUp, silence);
  };
  const signal = AbortSignal.any([ending, silent.signal]);
  try {
    const response = await open(endpoint, operation, options, course, signal);
    course.opened = true;
    options.onState?.('open');
    return yield* resultsOf(response, course);
  } catch (error) {
    // A stream that breaks throws what its platform throws; what we threw ourselves says more.
    if (error instanceof DatelineError) throw error;
    return brokenBy(endpoint.url, signal)(error);
  } finally {
    clearTimeout(watch);
  }
}

/** Milliseconds until the next connection. @throws what ended the last one, where another would not help */
function waitFor(error: unknown, course: Course, retry: SubscribeOptions['retry'] = {}): number {
  course.failures += 1;
  const attempts = retry === false ? 1 : (retry.attempts ?? (course.opened ? Infinity : ATTEMPTS));
  const wait = retry === false || !(isPassing(error) || isSlowReader(error)) || course.failures >= attempts ? null : waitAfter(course.failures, error, { ...(course.retry !== undefined && { base: course.retry }), ...retry });
  if (wait === null) throw error;
  return wait;
}

async function* courseOf(endpoint: Endpoint, operation: Operation, options: SubscribeOptions, course: Course, ending: AbortSignal): AsyncGenerator<unknown, undefined> {
  while (!ending.aborted) {
    let wait: number;
    try {
      if (yield* connectionOf(endpoint, operation, options, course, ending)) return;
      throw new ConnectionError('UNREACHABLE', `${endpoint.url} ended the connection`, null);
    } catch (error) {
      if (ending.aborted) return;
      wait = waitFor(error, course, options.retry ?? endpoint.options.retry);
    }
    options.onState?.('waiting');
    await pause(wait, ending).catch(() => undefined);
  }
}

/** Subscribes when the first event is asked for. */
export function subscriptionOf(endpoint: Endpoint, operation: Operation, options: SubscribeOptions = {}): Subscription<unknown> {
  const closing = new AbortController();
  const course: Course = { lastEventId: options.lastEventId ?? null, failures: 0, opened: false };
  const ending = eitherOf(eitherOf(endpoint.options.signal, options.signal), closing.signal) ?? closing.signal;
  const events = courseOf(endpoint, operation, options, course, ending);
  const close = (): void => { closing.abort(); };
  return {
    get lastEventId() { return course.lastEventId; },
    close,
    next: () => events.next(),
    return: () => {
      close();
      return events.return(undefined);
    },
    [Symbol.asyncIterator]() { return this; },
  };
}
