import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import type { EdgeName } from '@dateline/storage';
import { defaultFieldResolver, isObjectType, parse, print, specifiedDirectives } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchemaSync, createResolversMap } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from './context.ts';
import type { EdgeTable } from './shared/edges.ts';
import { fromOf } from './shared/from.ts';
import { globalId, readGlobalId } from './shared/global-id.ts';
import { nodeNames, NOUNS } from './shared/nouns.ts';
import type { NodeName } from './shared/nouns.ts';
import { Stub } from './shared/stub.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])\n\n';

export const SUBGRAPH_NAMES = ['article', 'person', 'location', 'event'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** One of the four parts of the graph, able to answer alone. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Nouns whose rows this subgraph reads; of all others it knows the id. */
  readonly owns: readonly NodeName[];
  readonly edges: readonly EdgeName[];
  /** As checked in and composed: Federation 2. */
  readonly sdl: string;
  /** Executable, with `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
}

interface SubgraphParts {
  readonly name: SubgraphName;
  readonly owns: readonly NodeName[];
  readonly types: readonly ClassType[];
  readonly resolvers: readonly ClassType[];
  readonly edges: EdgeTable;
}

type FieldOf = GraphQLField<{ readonly id: string }, Context>;

/** The same resolver, which first loads the row where it is handed a stub. */
function loading(field: FieldOf): GraphQLFieldResolver<{ readonly id: string }, Context> {
  const resolve = field.resolve ?? defaultFieldResolver;
  return (source, args, context, info) =>
    source instanceof Stub ? source.row(context.reading).then((row) => row && resolve(row, args, context, info)) : resolve(source, args, context, info);
}

/** Lets fields be had as their `@From` says. */
function completeFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      const from = fromOf(field);
      if (from) field.resolve = from;
    }
  }
}

/** Makes ids global and lets the owner's fields load stubs: said here once, so that no noun can forget it. */
function completeNodes(schema: GraphQLSchema, { owns, edges }: SubgraphParts): void {
  for (const name of nodeNames) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as FieldOf[]) {
      if (field.name === 'id') field.resolve = ({ id }) => globalId(name, id);
      else if (owns.includes(name) && !(`${NOUNS[name].noun}.${field.name}` in edges)) field.resolve = loading(field);
    }
  }
}

/** Answers the representations that a gateway sends: rows of what is owned, stubs of what is not. */
const references = (schema: GraphQLSchema, owns: readonly NodeName[]) =>
  Object.fromEntries(nodeNames.filter((name) => schema.getType(name)).map((name) => [name, {
    __resolveReference: ({ id }: { id: string }, { reading }: Context) => {
      const key = readGlobalId(id, name).id;
      return owns.includes(name) ? reading.byId(NOUNS[name].noun, key) : new Stub(name, key);
    },
  }]));

/** Builds a subgraph from its classes. */
export function federate(parts: SubgraphParts): Subgraph {
  const { name, owns, resolvers, types, edges } = parts;
  const plain = buildSchemaSync({
    resolvers: resolvers as [ClassType, ...ClassType[]], orphanedTypes: [...types], directives: [...specifiedDirectives], validate: false, skipCheck: true,
  });
  const query = plain.getQueryType();
  if (query) query.description = 'Where every question starts.';
  const mutation = plain.getMutationType();
  if (mutation) mutation.description = 'What people may change; it takes a token with the scope that the field names.';
  completeFields(plain);
  completeNodes(plain, parts);
  const sdl = LINK + print(getDocumentNodeFromSchema(plain));
  const resolversMap = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [type, reference] of Object.entries(references(plain, owns))) Object.assign((resolversMap[type] ??= {}), reference);
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolversMap as never }]);
  return { name, owns, edges: Object.keys(edges) as EdgeName[], sdl, schema };
}
