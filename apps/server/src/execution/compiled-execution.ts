import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { WatchedContext } from '../operation-log.ts';
import { Compiler } from './compiler.ts';

/** One for each schema that is served. */
const compilers = new WeakMap<GraphQLSchema, Compiler>();

/** Answers queries that are asked again by functions that graphql-jit makes of them. What is no plain success — a fault anywhere, a mutation, introspection — is left to graphql-js,
 *  whose errors and nulls are the graph's: what was read already lies in the loaders, so asking again costs no statement. */
export const compiledExecution: ApolloServerPlugin<WatchedContext> = {
  requestDidStart: ({ schema }) => {
    const compiler = compilers.get(schema) ?? new Compiler(schema);
    compilers.set(schema, compiler);
    return Promise.resolve({
      responseForOperation: async ({ document, operation, request, contextValue }) => {
        const result = await compiler.answer(document, operation, contextValue, request.variables ?? {});
        contextValue.watch?.answered(result ? 'compiled' : 'interpreted');
        return result && { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: result.data ?? null } } };
      },
    });
  },
};
