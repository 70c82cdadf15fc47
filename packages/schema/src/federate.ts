import 'reflect-metadata';
import type { EdgeName } from '@dateline/storage';
import { defaultFieldResolver, isObjectType, specifiedDirectives } from 'graphql';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { Context } from './context.ts';
import { walk } from './shared/edges.ts';
import type { EdgeTable } from './shared/edges.ts';
import { fromOf } from './shared/from.ts';
import { globalId, readGlobalId } from './shared/global-id.ts';
import { isNodeName, nodeNames, NOUNS } from './shared/nouns.ts';
import type { NodeName } from './shared/nouns.ts';
import { saidToRead } from './shared/reads.ts';
import type { FieldReads } from './shared/reads.ts';
import { Stub } from './shared/stub.ts';
import { subgraphSchema } from './subgraph-schema.ts';
import type { Reference } from './subgraph-schema.ts';

export const SUBGRAPH_NAMES = ['article', 'person', 'location', 'event'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** One of the four parts of the graph, able to answer alone. */
export interface Subgraph {
  readonly name: SubgraphName;
  /** Nouns whose rows this subgraph reads; of all others it knows the id. */
  readonly owns: readonly NodeName[];
  readonly edges: readonly EdgeName[];
  /** What fields take of records, by `Type.field`; one that is not named takes nothing. */
  readonly reads: ReadonlyMap<string, FieldReads>;
  /** Executable, without what only gateways ask. */
  readonly plain: GraphQLSchema;
  /** As checked in and composed: Federation 2. */
  readonly sdl: string;
  /** Executable, with `_service` and `_entities`. Made when it is first asked for: one process that answers all needs it of none. */
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

/** The owner's own fields, and the name that a sister tells of an entity. */
const loadsRow = ({ owns, edges }: SubgraphParts, type: NodeName, field: string): boolean =>
  owns.includes(type) ? !(`${NOUNS[type].noun}.${field}` in edges) : field === 'name';

/** Makes ids global, lets the owner's fields load stubs and walks edges: said here once, so that no noun can forget it. Edges are walked without the instance
 *  of the class of arguments that type-graphql would make each time: three in a hundred of an answer's time went there. */
function completeNodes(schema: GraphQLSchema, parts: SubgraphParts): void {
  for (const name of nodeNames) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()) as FieldOf[]) {
      const edge = `${NOUNS[name].noun}.${field.name}` as EdgeName;
      const walked = parts.edges[edge];
      if (field.name === 'id') field.resolve = ({ id }) => globalId(name, id);
      else if (walked) field.resolve = walk(edge, walked) as never;
      else if (loadsRow(parts, name, field.name)) field.resolve = loading(field);
    }
  }
}

/** What a field takes of records; asked before fields are completed, while those that code makes are known by it. */
function readsOf(parts: SubgraphParts, type: string, field: FieldOf): FieldReads {
  const said = saidToRead(field);
  if (!isNodeName(type)) return said ?? {};
  const { noun } = NOUNS[type];
  if (said || field.name === 'id' || `${noun}.${field.name}` in parts.edges) return { [noun]: [], ...said };
  return { [noun]: field.resolve || fromOf(field) ? null : [field.name] };
}

const allReads = (schema: GraphQLSchema, parts: SubgraphParts): ReadonlyMap<string, FieldReads> => new Map(Object.values(schema.getTypeMap()).filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, readsOf(parts, type.name, field)] as const)));

/** Answers the representations that a gateway sends: rows of what is owned, stubs of what is not. */
const references = (schema: GraphQLSchema, owns: readonly NodeName[]): Readonly<Record<string, Reference>> =>
  Object.fromEntries(nodeNames.filter((name) => schema.getType(name)).map((name) => [name, ({ id }: { id: string }, { reading }: Context) => {
    const key = readGlobalId(id, name).id;
    return owns.includes(name) ? reading.byId(NOUNS[name].noun, key) : new Stub(name, key);
  }]));

/** type-graphql asks for one wherever there are subscriptions; ours follow the log of changes, and publish to nobody. */
const noPubSub = { publish: (): never => { throw new Error('nothing is published'); }, subscribe: (): never => { throw new Error('nothing is published'); } };

/** Builds a subgraph from its classes. */
export function federate(parts: SubgraphParts): Subgraph {
  const { name, owns, resolvers, types, edges } = parts;
  const plain = buildSchemaSync({
    resolvers: resolvers as [ClassType, ...ClassType[]], orphanedTypes: [...types], directives: [...specifiedDirectives], pubSub: noPubSub, validate: false, skipCheck: true,
  });
  const query = plain.getQueryType();
  if (query) query.description = 'Where every question starts.';
  const mutation = plain.getMutationType();
  if (mutation) mutation.description = 'What people may change; it takes a token with the scope that the field names.';
  const subscription = plain.getSubscriptionType();
  if (subscription) subscription.description = 'What is told as it comes, over server-sent events or WebSocket; it goes on from any cursor that the log of changes still holds.';
  const reads = allReads(plain, parts);
  completeFields(plain);
  completeNodes(plain, parts);
  let federated: ReturnType<typeof subgraphSchema> | undefined;
  const made = (): ReturnType<typeof subgraphSchema> => (federated ??= subgraphSchema(plain, references(plain, owns)));
  return {
    name, owns, edges: Object.keys(edges) as EdgeName[], plain, reads,
    get sdl() { return made().sdl; },
    get schema() { return made().schema; },
  };
}
