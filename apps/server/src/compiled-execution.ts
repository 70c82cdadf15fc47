import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@dateline/schema';
import { Kind, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, FragmentSpreadNode, GraphQLSchema, InlineFragmentNode } from 'graphql';

type Run = (context: Context, variables: Readonly<Record<string, unknown>>) => Promise<ExecutionResult> | ExecutionResult;

/** Whoever asks a document once does not wait for it to be compiled. */
const WORTH_COMPILING = 2;

const INTROSPECTION = /__(schema|type)\b/;

/** graphql-jit notes at the fields of a named fragment on what conditions one spread of it stands, and takes these for every other spread's. */
function conditionsFragments({ definitions }: DocumentNode): boolean {
  let conditions = false;
  const noted = ({ directives = [] }: FragmentSpreadNode | InlineFragmentNode): void => { conditions ||= directives.length > 0; };
  for (const definition of definitions) visit(definition, { FragmentSpread: noted, InlineFragment: noted });
  return conditions && definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
}

async function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): Promise<Run | null> {
  if (conditionsFragments(document)) return null;
  // Loaded with the first document that is worth it: no start waits for it.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, name ?? undefined);
  return isCompiledQuery(compiled) ? (context, variables) => compiled.query({}, context, variables) : null;
}

/** Documents that Apollo remembers, how often each was asked, and what became of it. */
function openCompiler(schema: GraphQLSchema): (document: DocumentNode, name: string | null) => Promise<Run | null> | null {
  const known = new WeakMap<DocumentNode, Map<string | null, { asked: number; run?: Promise<Run | null> }>>();
  return (document, name) => {
    const operations = known.get(document) ?? new Map<string | null, { asked: number; run?: Promise<Run | null> }>();
    known.set(document, operations);
    const operation = operations.get(name) ?? { asked: 0 };
    operations.set(name, operation);
    if (++operation.asked < WORTH_COMPILING) return null;
    return (operation.run ??= compile(schema, document, name));
  };
}

/** One for each schema that is served. */
const compilers = new WeakMap<GraphQLSchema, ReturnType<typeof openCompiler>>();

/** Answers queries by functions that graphql-jit makes of them. What is no plain success — a fault anywhere, a mutation, introspection — is left to graphql-js,
 *  whose errors and nulls are the graph's: what was read already lies in the loaders, so asking again costs no statement. */
export const compiledExecution: ApolloServerPlugin<Context> = {
  requestDidStart: ({ schema }) => {
    const compiler = compilers.get(schema) ?? openCompiler(schema);
    compilers.set(schema, compiler);
    return Promise.resolve({
      responseForOperation: async ({ document, operation, operationName, request, source, contextValue }) => {
        const run = operation.operation === 'query' && !INTROSPECTION.test(source) ? await compiler(document, operationName) : null;
        const result = await run?.(contextValue, request.variables ?? {});
        if (!result || result.errors) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
      },
    });
  },
};
