/** One error of a GraphQL answer. `code` is stable (docs/errors.md); the message says what was expected. */
export interface FieldError {
  readonly message: string;
  readonly code: string;
  /** Where in the answer: `['articles', 'edges', 0, 'node']`; empty for an error of the whole operation. */
  readonly path: readonly (string | number)[];
}

/** The graph answered, and some of the operation failed. `data` is what could be answered, null where nothing could. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  constructor(
    readonly errors: readonly FieldError[],
    readonly data: unknown,
  ) {
    super(errors.map((error) => `${error.code}: ${error.message}`).join('\n'));
  }

  /** Whether any of the errors has this code: `error.has('LIMIT_EXCEEDED')`. */
  has(code: string): boolean {
    return this.errors.some((error) => error.code === code);
  }
}

/** There was no answer of the graph: it cannot be reached, or what answered is no GraphQL server. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  constructor(
    message: string,
    /** HTTP status; null where no response came. */
    readonly status: number | null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
