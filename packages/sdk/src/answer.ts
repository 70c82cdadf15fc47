import { ConnectionError, type FieldError, GraphError } from './errors.ts';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

const fieldError = (error: NonNullable<Answer['errors']>[number]): FieldError => ({
  message: error.message,
  code: error.extensions?.code ?? 'UNKNOWN',
  path: error.path ?? [],
});

/** The data of a GraphQL response over HTTP; throws GraphError where it has errors, ConnectionError where it is none. */
export async function answerOf<Result>(response: Response): Promise<Result> {
  const text = await response.text();
  const answer = parsed(text);
  if (answer === null || (answer.data === undefined && answer.errors === undefined)) {
    throw new ConnectionError(`HTTP ${response.status} and no GraphQL answer: ${text.slice(0, 200)}`, response.status);
  }
  if (answer.errors?.length) throw new GraphError(answer.errors.map(fieldError), answer.data ?? null);
  return answer.data as Result;
}

function parsed(text: string): Answer | null {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    // Not JSON: a proxy's page, say. The caller reports it with its status.
    return null;
  }
}
