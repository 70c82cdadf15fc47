import type { AskedColumns, Nouns } from '@dateline/storage';
import { isAbstractType, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLNamedType, GraphQLSchema } from 'graphql';
import type { FieldReads } from './shared/reads.ts';
import { subgraphs } from './subgraphs.ts';

/** What each field of the graph takes of records, whichever subgraph answers it. */
const reads = (type: string, field: string): readonly FieldReads[] => subgraphs.flatMap((each) => each.reads.get(`${type}.${field}`) ?? []);

const possible = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : isObjectType(type) ? [type.name] : [];

/** What a valid document asks of records, in all of its operations and on whatever condition: more than one of them asks, and never less. */
function asked(schema: GraphQLSchema, document: DocumentNode): AskedColumns {
  const columns = new Map<keyof Nouns, Set<string> | null>();
  const take = (noun: keyof Nouns, names: readonly string[] | null): void => {
    const known = columns.get(noun);
    columns.set(noun, known === null || names === null ? null : new Set([...known ?? [], ...names]));
  };
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, {
    Field: ({ name: { value: field } }) => {
      const parent = types.getParentType();
      for (const type of parent ? possible(schema, parent) : []) for (const each of reads(type, field)) for (const [noun, names] of Object.entries(each)) take(noun as keyof Nouns, names);
    },
  }));
  return new Map([...columns].flatMap(([noun, names]) => (names === null ? [] : [[noun, names] as const])));
}

const known = new WeakMap<DocumentNode, AskedColumns>();

/** What a valid document asks of records; reckoned once. */
export function askedColumns(schema: GraphQLSchema, document: DocumentNode): AskedColumns {
  const before = known.get(document);
  if (before) return before;
  const columns = asked(schema, document);
  known.set(document, columns);
  return columns;
}
