import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { buildSchema, GraphQLEnumType, GraphQLInterfaceType, GraphQLUnionType, isAbstractType, isEnumType, isObjectType } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import { publicSdl } from './checked-in.ts';
import type { Context } from './context.ts';
import type { Subgraph } from './federate.ts';
import type { NodeName } from './shared/nouns.ts';

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** The owner of the noun first, for its rows answer more than a stub; then whoever has the field. */
function fieldOf(subgraphs: readonly Subgraph[], type: string, field: string): GraphQLField<unknown, Context> | undefined {
  const owned = ({ owns }: Subgraph): number => (owns.includes(type as NodeName) ? 0 : 1);
  for (const { schema } of [...subgraphs].sort((a, b) => owned(a) - owned(b))) {
    const found = schema.getType(type);
    const own = isObjectType(found) ? found.getFields()[field] : undefined;
    if (own) return own;
  }
  return undefined;
}

const typeOf: GraphQLTypeResolver<{ __typename?: string }, unknown> = ({ __typename }) => __typename;

/** The composed graph as one executable schema whose fields call the owning subgraph's resolvers: no planner and no
 *  HTTP, and errors and nulls are graphql-js's own. It needs no more than that, for every field can start from what
 *  a sister hands it: a stub is loaded by its owner's fields, and a field that a sister adds needs the id alone. */
export function supergraphOf(subgraphs: readonly Subgraph[]): GraphQLSchema {
  const composed = buildSchema(publicSdl(), { assumeValid: true });
  return mapSchema(composed, {
    [MapperKind.OBJECT_FIELD]: (config, field, type) => {
      const own = fieldOf(subgraphs, type, field);
      const resolve: Resolver | undefined = own?.resolve;
      return { ...config, ...(resolve && { resolve }), ...(own?.subscribe && { subscribe: own.subscribe }) };
    },
    [MapperKind.ENUM_TYPE]: (type) => withValues(type, subgraphs),
    [MapperKind.ABSTRACT_TYPE]: (type) => {
      if (!isAbstractType(type)) return undefined;
      const config = { ...type.toConfig(), resolveType: typeOf };
      return 'fields' in config ? new GraphQLInterfaceType(config) : new GraphQLUnionType(config);
    },
  });
}

/** The enum with the values that resolvers speak (`try-in-court`), which SDL does not tell. */
function withValues(type: GraphQLEnumType, subgraphs: readonly Subgraph[]): GraphQLEnumType {
  const owned = subgraphs.map(({ schema }) => schema.getType(type.name)).find(isEnumType);
  const values = Object.fromEntries(Object.entries(type.toConfig().values).map(([name, value]) => [name, { ...value, value: owned?.getValue(name)?.value as unknown }]));
  return new GraphQLEnumType({ ...type.toConfig(), values });
}
