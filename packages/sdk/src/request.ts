import { dataIn } from './answer.ts';
import type { TypedDocument } from './document.ts';
import { ConnectionError, DatelineError } from './errors.ts';
import type { CallOptions, ConnectOptions } from './options.ts';
import { ATTEMPTS, isPassing, pause, waitAfter } from './patience.ts';

const TIMEOUT = 30_000;

/** A graph, and how it is asked. */
export interface Endpoint {
  readonly url: string;
  readonly options: ConnectOptions;
}

/** An operation with what it is asked with. */
export interface Operation {
  readonly document: Pick<TypedDocument, 'kind' | 'text'>;
  readonly variables: unknown;
}

const unreachable = (url: string, cause: unknown): ConnectionError =>
  new ConnectionError('UNREACHABLE', `no answer from ${url}; is \`npm start\` running there?`, null, { cause });

/** What a broken connection throws: the reason of the signal that broke it, else that nothing can be reached. */
export const brokenBy = (url: string, signal: AbortSignal | undefined) => (cause: unknown): never => {
  throw signal?.aborted ? signal.reason : unreachable(url, cause);
};

/** The signal that is aborted with either. */
export const eitherOf = (one: AbortSignal | undefined, other: AbortSignal | undefined): AbortSignal | undefined => (one && other ? AbortSignal.any([one, other]) : (one ?? other));

/** Sends an operation, and gives whatever answers. @throws ConnectionError `UNREACHABLE`, or the signal's reason */
export async function post({ url, options }: Endpoint, { document, variables }: Operation, headers: Readonly<Record<string, string>>, signal: AbortSignal | undefined): Promise<Response> {
  const token = typeof options.token === 'function' ? await options.token() : options.token;
  const body = JSON.stringify({ query: document.text, variables });
  const sent = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...options.headers, ...headers };
  const send = options.fetch ?? fetch;
  return send(url, { method: 'POST', headers: sent, body, ...(signal && { signal }) }).catch(brokenBy(url, signal));
}

/** One try: the data, or what went wrong. @throws ConnectionError `TIMED_OUT`, or the reason of the caller's signal */
async function attempt(endpoint: Endpoint, operation: Operation, { signal: callers, timeout = endpoint.options.timeout ?? TIMEOUT, headers }: CallOptions): Promise<{ readonly data: unknown } | { readonly error: DatelineError }> {
  const clock = AbortSignal.timeout(timeout);
  const signal = eitherOf(callers, clock);
  try {
    const response = await post(endpoint, operation, { ...headers, accept: 'application/graphql-response+json, application/json' }, signal);
    const text = await response.text().catch(brokenBy(endpoint.url, signal));
    return { data: dataIn(response, text) };
  } catch (error) {
    if (callers?.aborted) throw callers.reason;
    if (clock.aborted) throw new ConnectionError('TIMED_OUT', `no answer from ${endpoint.url} in ${String(timeout)} ms`, null, { cause: error });
    if (error instanceof DatelineError) return { error };
    throw error;
  }
}

/** The data of one operation, after as many tries as are allowed.
 *  @throws GraphError, ConnectionError, or the reason of the caller's signal */
export async function request(endpoint: Endpoint, operation: Operation, call: CallOptions = {}): Promise<unknown> {
  const signal = eitherOf(endpoint.options.signal, call.signal);
  const retry = call.retry ?? (operation.document.kind === 'mutation' ? false : (endpoint.options.retry ?? {}));
  const attempts = retry === false ? 1 : (retry.attempts ?? ATTEMPTS);
  for (let tried = 1; ; tried++) {
    const outcome = await attempt(endpoint, operation, { ...call, ...(signal && { signal }) });
    if ('data' in outcome) return outcome.data;
    const wait = retry === false || tried >= attempts || !isPassing(outcome.error) ? null : waitAfter(tried, outcome.error, retry);
    if (wait === null) throw outcome.error;
    await pause(wait, signal);
  }
}
