import { buildSchema, isAbstractType, isEnumType, isInputObjectType, isObjectType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLArgument, GraphQLEnumType, GraphQLField, GraphQLInputField, GraphQLSchema, GraphQLTypeResolver } from 'graphql';
import { publicSdl } from './checked-in.ts';
import type { Context } from './context.ts';
import type { Subgraph } from './federate.ts';
import type { NodeName } from './shared/nouns.ts';

/** The owner of the noun first, for its rows answer more than a stub; then whoever has the field. */
function fieldOf(subgraphs: readonly Subgraph[], type: string, field: string): GraphQLField<unknown, Context> | undefined {
  const owned = ({ owns }: Subgraph): number => (owns.includes(type as NodeName) ? 0 : 1);
  for (const { plain } of [...subgraphs].sort((a, b) => owned(a) - owned(b))) {
    const found = plain.getType(type);
    const own = isObjectType(found) ? found.getFields()[field] : undefined;
    if (own) return own;
  }
  return undefined;
}

const typeOf: GraphQLTypeResolver<{ __typename?: string }, unknown> = ({ __typename }) => __typename;

/** What SDL does not tell of a field: how it is had, and the values that resolvers speak where an argument is not given. */
function completeField(field: GraphQLField<unknown, Context>, own: GraphQLField<unknown, Context> | undefined): void {
  if (own?.resolve) field.resolve = own.resolve;
  if (own?.subscribe) field.subscribe = own.subscribe;
  for (const argument of field.args) completeDefault(argument, own?.args.find(({ name }) => name === argument.name));
}

function completeDefault(given: GraphQLArgument | GraphQLInputField, own: GraphQLArgument | GraphQLInputField | undefined): void {
  if (own) given.defaultValue = own.defaultValue;
}

/** The values that resolvers speak (`try-in-court`), which SDL does not tell. graphql-js looks at them when the first one is answered. */
function completeValues(type: GraphQLEnumType, own: GraphQLEnumType | undefined): void {
  for (const value of type.getValues()) value.value = own?.getValue(value.name)?.value;
}

/** The composed graph as one executable schema whose fields call the owning subgraph's resolvers: no planner and no
 *  HTTP, and errors and nulls are graphql-js's own. It needs no more than that, for every field can start from what
 *  a sister hands it: a stub is loaded by its owner's fields, and a field that a sister adds needs the id alone. */
export function supergraphOf(subgraphs: readonly Subgraph[]): GraphQLSchema {
  const composed = buildSchema(publicSdl(), { assumeValid: true });
  for (const type of Object.values(composed.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const owned = subgraphs.flatMap(({ plain }) => plain.getType(type.name) ?? []);
    if (isAbstractType(type)) type.resolveType = typeOf as GraphQLTypeResolver<unknown, unknown>;
    else if (isEnumType(type)) completeValues(type, owned.find(isEnumType));
    else if (isObjectType(type)) for (const field of Object.values(type.getFields())) completeField(field, fieldOf(subgraphs, type.name, field.name));
    else if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) completeDefault(field, owned.find(isInputObjectType)?.getFields()[field.name]);
  }
  return composed;
}
