import { execute, isAbstractType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';
import type { Answer } from './answers.fixture.ts';

const TYPE = 'typeOfIt';
const ASKED_TYPE: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' }, alias: { kind: Kind.NAME, value: TYPE } };

/** The document, asking besides for the type of whatever may be of several. */
export function withTypes(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  return visit(document, visitWithTypeInfo(types, {
    [Kind.SELECTION_SET]: (node) => (isAbstractType(types.getType()) || isAbstractType(types.getParentType()) ? { ...node, selections: [...node.selections, ASKED_TYPE] } : undefined),
  }));
}

/** An answer to `withTypes(document)` as the specification completes it: where a field that cannot be null is, its parent is null.
 *  Hive's runtime leaves such a null where it stands. */
export function completed(schema: GraphQLSchema, document: DocumentNode, variables: Readonly<Record<string, unknown>>, { data = null, ...answer }: Answer): Answer {
  // Where all is skipped it answers nothing, and the specification an empty object.
  if (data === null) return { ...answer, data: answer.errors ? null : {} };
  const done = execute({
    schema, document, variableValues: variables, rootValue: data,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, { path }) => source[path.key],
    typeResolver: (value) => (value as Record<string, string>)[TYPE],
  }) as Answer;
  return { ...answer, data: JSON.parse(JSON.stringify(done.data ?? null)) as null };
}
