import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@dateline/schema';
import { BREAK, GraphQLError, Kind, visit } from 'graphql';
import type { DocumentNode } from 'graphql';

const TELLING: ReadonlySet<string> = new Set(['__schema', '__type']);

function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, { [Kind.FIELD]: ({ name }) => {
    asks ||= TELLING.has(name.value);
    return asks ? BREAK : undefined;
  } });
  return asks;
}

/** What keeps a document from being answered where the schema is closed; null where nothing does. */
export const keptFrom = (document: DocumentNode, scopes: ReadonlySet<string>): GraphQLError | null =>
  scopes.has('admin') || !asksForSchema(document) ? null : new GraphQLError('the schema of this server is closed: asking for it takes a token of the scope admin.', { extensions: { code: 'FORBIDDEN', http: { status: 403 } } });

/** Tells the schema to who administers the server alone. */
export const closedSchema: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    didResolveOperation: ({ document, contextValue: { scopes } }) => {
      const fault = keptFrom(document, scopes);
      return fault ? Promise.reject(fault) : Promise.resolve();
    },
  }),
};
