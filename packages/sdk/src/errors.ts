import type { GraphCodes } from './codes.data.ts';

/** What the graph answers: docs/errors.md says what each means. */
export type GraphCode = keyof GraphCodes;

/** What GraphQL over HTTP answers besides: words that are no operation of this graph, a fault of the server's own. */
export type ProtocolCode = 'BAD_REQUEST' | 'BAD_USER_INPUT' | 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | 'INTERNAL_SERVER_ERROR' | 'OPERATION_RESOLUTION_FAILURE';

/** What the client itself says: nothing answers, in time, or what answers is no graph; a walk is longer than was allowed;
 *  the graph gave no code. */
export type ClientCode = 'UNREACHABLE' | 'TIMED_OUT' | 'NO_GRAPH' | 'TOO_MANY' | 'UNKNOWN';

/** Every code that `DatelineError.code` has. A newer graph may have more. */
export type ErrorCode = GraphCode | ProtocolCode | ClientCode;

/** One error of a GraphQL answer. The code is stable; the message says what was expected. */
export interface FieldError {
  readonly message: string;
  readonly code: ErrorCode;
  /** Where in the answer: `['articles', 'edges', 0, 'node']`; empty for an error of the whole operation. */
  readonly path: readonly (string | number)[];
}

/** Two copies of the client may be in one program, as ESM and as CJS: they know each other's errors by this. */
const MARK = Symbol.for('@dateline/sdk.error');

/** Whatever the client throws, except the reason of a caller's own AbortSignal. */
export abstract class DatelineError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly [MARK] = true;
  constructor(
    readonly code: Code,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** What the graph answered with errors. */
export interface FaultyAnswer {
  readonly errors: readonly FieldError[];
  /** What could be answered; null where nothing could. */
  readonly data: unknown;
  /** HTTP status that it came with. */
  readonly status: number;
  /** Seconds after which the server would answer again; null where it does not say. */
  readonly retryAfter: number | null;
}

/** The graph answered, and some of the operation failed; `code` is that of the first error. Its subclasses say what a program may do. */
export class GraphError<Code extends ErrorCode = ErrorCode> extends DatelineError<Code> implements FaultyAnswer {
  override readonly name: string = 'GraphError';
  readonly errors: readonly FieldError[];
  readonly data: unknown;
  readonly status: number;
  readonly retryAfter: number | null;
  constructor(code: Code, { errors, data, status, retryAfter }: FaultyAnswer) {
    super(code, errors.map((error) => `${error.code}: ${error.message}`).join('\n'));
    this.errors = errors;
    this.data = data;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether any of the errors has this code: `error.has('LIMIT_EXCEEDED')`. */
  has(code: ErrorCode): boolean {
    return this.errors.some((error) => error.code === code);
  }
}

/** The operation is deeper, wider or costlier than is allowed: ask for less, the message says what would pass. */
export class LimitError extends GraphError<'LIMIT_EXCEEDED' | 'TIME_EXCEEDED'> {
  override readonly name = 'LimitError';
}

/** Too many requests in too short a time, or too many subscriptions at once: `retryAfter` has the seconds to wait where the server says them. */
export class RateError extends GraphError<'RATE_EXCEEDED' | 'SUBSCRIPTIONS_EXCEEDED'> {
  override readonly name = 'RateError';
}

/** The token is missing, unknown, or for something else. */
export class AccessError extends GraphError<'UNAUTHENTICATED' | 'FORBIDDEN'> {
  override readonly name = 'AccessError';
}

/** An id or cursor is of nothing that is there, or no longer. */
export class MissingError extends GraphError<'NODE_MISSING' | 'ID_INVALID' | 'CURSOR_INVALID' | 'CURSOR_EXPIRED'> {
  override readonly name = 'MissingError';
}

/** Somebody decided otherwise, or the decision makes no sense any more. */
export class CurationError extends GraphError<'CURATION_BUILT_UPON' | 'CURATION_CONFLICT' | 'CURATION_IMPOSSIBLE' | 'CURATION_UNDONE'> {
  override readonly name = 'CurationError';
}

/** The graph is there and cannot answer just now: the same operation may pass later. */
export class UnavailableError extends GraphError<'DATABASE_UNAVAILABLE' | 'SUBGRAPH_UNAVAILABLE'> {
  override readonly name = 'UnavailableError';
}

/** There was no answer of the graph: nothing can be reached, not in time, or what answered is no GraphQL server. */
export class ConnectionError extends DatelineError<'UNREACHABLE' | 'TIMED_OUT' | 'NO_GRAPH'> {
  override readonly name = 'ConnectionError';
  constructor(
    code: 'UNREACHABLE' | 'TIMED_OUT' | 'NO_GRAPH',
    message: string,
    /** HTTP status; null where no response came. */
    readonly status: number | null,
    options?: ErrorOptions,
    /** Seconds after which the server would answer again; null where it does not say. */
    readonly retryAfter: number | null = null,
  ) {
    super(code, message, options);
  }
}

/** A list is longer than `all` was allowed to fetch; `fetched` says how much of it was seen. */
export class BoundError extends DatelineError<'TOO_MANY'> {
  override readonly name = 'BoundError';
  constructor(readonly fetched: number) {
    super('TOO_MANY', `the list has more than ${String(fetched)} nodes: narrow it, walk it, or say all({ atMost }) with a higher bound`);
  }
}

/** Which class an answer's first code makes; GraphError where it is none of these. */
const CLASSES = {
  LIMIT_EXCEEDED: LimitError,
  TIME_EXCEEDED: LimitError,
  RATE_EXCEEDED: RateError,
  SUBSCRIPTIONS_EXCEEDED: RateError,
  UNAUTHENTICATED: AccessError,
  FORBIDDEN: AccessError,
  NODE_MISSING: MissingError,
  ID_INVALID: MissingError,
  CURSOR_INVALID: MissingError,
  CURSOR_EXPIRED: MissingError,
  CURATION_BUILT_UPON: CurationError,
  CURATION_CONFLICT: CurationError,
  CURATION_IMPOSSIBLE: CurationError,
  CURATION_UNDONE: CurationError,
  DATABASE_UNAVAILABLE: UnavailableError,
  SUBGRAPH_UNAVAILABLE: UnavailableError,
} as const;

/** The class of the errors with a code. */
export type ErrorOf<Code extends ErrorCode> =
  Code extends keyof typeof CLASSES ? InstanceType<(typeof CLASSES)[Code]> & { readonly code: Code }
  : Code extends ConnectionError['code'] ? ConnectionError & { readonly code: Code }
  : Code extends 'TOO_MANY' ? BoundError
  : GraphError<Code>;

/** The error that a faulty answer is. */
export function graphErrorOf(answer: FaultyAnswer): GraphError {
  const code = answer.errors[0]?.code ?? 'UNKNOWN';
  const Class = (Object.hasOwn(CLASSES, code) ? CLASSES[code as keyof typeof CLASSES] : GraphError) as typeof GraphError;
  return new Class(code, answer);
}

/** Whether the client threw it; with a code, whether it is that error: `if (isDatelineError(error, 'RATE_EXCEEDED')) wait(error.retryAfter)`. */
export function isDatelineError<Code extends ErrorCode>(error: unknown, code: Code): error is ErrorOf<Code>;
export function isDatelineError(error: unknown): error is DatelineError;
export function isDatelineError(error: unknown, code?: ErrorCode): boolean {
  if (!(error instanceof Error) || !(MARK in error)) return false;
  return code === undefined || (error as DatelineError).code === code;
}
