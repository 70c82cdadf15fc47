import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { parse, print } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createResolversMap } from 'type-graphql';
import type { Context } from './context.ts';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.9';

/** Directives of the specification that classes may carry. */
const DIRECTIVES = ['@key', '@shareable', '@external', '@inaccessible', '@interfaceObject', '@override', '@provides', '@requires', '@tag'] as const;

/** Imports those that the SDL uses. */
function linked(sdl: string): string {
  const used = DIRECTIVES.filter((directive) => new RegExp(`${directive}\\b`).test(sdl));
  return `extend schema @link(url: "${FEDERATION}", import: [${used.map((directive) => JSON.stringify(directive)).join(', ')}])\n\n${sdl}`;
}

/** Answers a representation that a gateway sends: its `__typename`, the fields of a key, and what `@requires` names. */
export type Reference = (representation: never, context: Context) => unknown;

/** The federated form of a schema that type-graphql built: its SDL, and the same executable with `_service` and `_entities`. */
export function subgraphSchema(plain: GraphQLSchema, references: Readonly<Record<string, Reference>>): { readonly sdl: string; readonly schema: GraphQLSchema } {
  const sdl = linked(print(getDocumentNodeFromSchema(plain)));
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, reference] of Object.entries(references)) resolvers[type] = { ...resolvers[type], __resolveReference: reference };
  return { sdl, schema: buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]) };
}
