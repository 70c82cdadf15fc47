import type { GraphQLSchema } from 'graphql';
import { buildSchema, execute, parse, validate } from 'graphql';
import { askedColumns, publicSdl } from '@dateline/schema';
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

/** What the operation asks of records, as our server finds it; every peer's loaders are told. */
export const asked = askedColumns(buildSchema(publicSdl(), { assumeValid: true }), parse(FOUR_HOPS));

/** What resolvers are handed. */
export function contextOf(storage: Storage) {
  const reading = storage.reading();
  reading.narrow(asked);
  return { reading, scopes: new Set<never>(), caller: null };
}

/** graphql-js over a schema. */
export function graphqlJs(name: string, how: string, schema: GraphQLSchema, storage: Storage): Peer {
  const document = documentFor(schema);
  return { name, how, ask: async () => JSON.stringify(await execute({ schema, document, contextValue: contextOf(storage), variableValues: {} })) };
}
