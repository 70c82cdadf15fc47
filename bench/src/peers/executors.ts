import type { GraphQLSchema } from 'graphql';
import { execute, parse, validate } from 'graphql';
import type { Storage } from '@dateline/storage';
import { FOUR_HOPS } from '../four-hops.ts';
import type { Peer } from '../peer.ts';

/** The document, read once: every server keeps those that it has read. */
export function documentFor(schema: GraphQLSchema) {
  const document = parse(FOUR_HOPS);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return document;
}

/** What resolvers are handed. */
export const contextOf = (storage: Storage) => ({ reading: storage.reading(), scopes: new Set<never>(), caller: null });

/** graphql-js over a schema. */
export function graphqlJs(name: string, how: string, schema: GraphQLSchema, storage: Storage): Peer {
  const document = documentFor(schema);
  return { name, how, ask: async () => JSON.stringify(await execute({ schema, document, contextValue: contextOf(storage), variableValues: {} })) };
}
