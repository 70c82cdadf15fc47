import { ConnectionError, type ErrorCode, type FieldError, graphErrorOf } from './errors.ts';

/** What a server answers, or sends as one event of a subscription. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

const fieldError = (error: NonNullable<Answer['errors']>[number]): FieldError => ({
  message: error.message,
  code: (error.extensions?.code ?? 'UNKNOWN') as ErrorCode,
  path: error.path ?? [],
});

/** Seconds that a response asks to be left alone: RFC 9110 has them as a number or as a date. */
export function retryAfterOf({ headers }: Pick<Response, 'headers'>): number | null {
  const value = headers.get('retry-after');
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, (date - Date.now()) / 1000);
}

/** The answer in a text; null where it is none. */
export function answerIn(text: string): Answer | null {
  try {
    const answer = JSON.parse(text) as Answer | null;
    return typeof answer === 'object' && answer !== null && (answer.data !== undefined || answer.errors !== undefined) ? answer : null;
  } catch {
    // Not JSON: a proxy's page, say. The caller reports it with its status.
    return null;
  }
}

/** The data of an answer that came in a response. @throws GraphError where it has errors. */
export function dataOf({ data, errors }: Answer, response: Pick<Response, 'status' | 'headers'>): unknown {
  if (errors?.length) throw graphErrorOf({ errors: errors.map(fieldError), data: data ?? null, status: response.status, retryAfter: retryAfterOf(response) });
  return data;
}

/** That what answered is no graph. */
export const noGraph = (response: Pick<Response, 'status' | 'headers'>, text: string): ConnectionError =>
  new ConnectionError('NO_GRAPH', `HTTP ${String(response.status)} and no GraphQL answer: ${text.slice(0, 200)}`, response.status, undefined, retryAfterOf(response));

/** The data of a GraphQL response over HTTP. @throws GraphError where it has errors, ConnectionError where it is none. */
export function dataIn(response: Pick<Response, 'status' | 'headers'>, text: string): unknown {
  const answer = answerIn(text);
  if (answer === null) throw noGraph(response, text);
  return dataOf(answer, response);
}
