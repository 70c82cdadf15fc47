import { DatelineError } from '@dateline/document';
import { judge, measure } from '@dateline/schema';
import { getOperationAST, GraphQLError, parse, validate } from 'graphql';
import type { DocumentNode } from 'graphql';
import { keptFrom } from '../closed-schema.ts';
import { documentOf, listFor } from '../documents.ts';
import { asGraphqlError } from '../faults.ts';
import type { House } from '../house.ts';
import type { Caller } from '../scopes.ts';
import { Refused } from './operation.ts';
import type { AskedLive, Prepared } from './operation.ts';

const refusal = (code: string, message: string): Refused => new Refused([new GraphQLError(message, { extensions: { code } })]);

const coded = (code: string) => (error: GraphQLError): GraphQLError => new GraphQLError(error.message, { nodes: error.nodes ?? null, source: error.source ?? null, positions: error.positions ?? null, extensions: { ...error.extensions, code } });

/** Reads what is asked, within the same bounds as any other operation.
 *  @throws Refused */
export function prepared(asked: AskedLive, { schema, limits, documents, introspection }: House, caller: Caller | null): Prepared {
  const listed = listFor(documents, caller);
  const query = listed ? refusing(() => documentOf(listed, asked)) : asked.query;
  if (typeof query !== 'string') throw refusal('BAD_REQUEST', 'the request has no query: send {"query": "subscription …"} in JSON.');
  const document = parsed(query, limits.tokens);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Refused(faults.map(coded('GRAPHQL_VALIDATION_FAILED')));
  const kept = introspection === 'closed' ? keptFrom(document, new Set(caller?.scopes)) : null;
  if (kept) throw new Refused([kept]);
  const operation = getOperationAST(document, asked.operationName);
  if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', 'the document has several operations, or none of that name: say which by operationName.');
  const variables = asked.variables ?? {};
  refusing(() => { judge(measure(schema, document, operation, variables), limits); });
  return { document, operation, query, variables, operationName: asked.operationName ?? null, after: cursorIn(asked.extensions) };
}

/** As long as a header's would be read. */
function cursorIn(extensions: unknown): string | null {
  const after = (extensions as { readonly after?: unknown } | null | undefined)?.after;
  return typeof after === 'string' ? after.slice(0, 200) : null;
}

/** @throws Refused where the work throws a DatelineError. */
function refusing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof DatelineError ? new Refused([asGraphqlError(error)]) : error;
  }
}

function parsed(query: string, maxTokens: number): DocumentNode {
  try {
    return parse(query, { maxTokens });
  } catch (error) {
    throw error instanceof GraphQLError ? new Refused([coded('GRAPHQL_PARSE_FAILED')(error)]) : error;
  }
}
