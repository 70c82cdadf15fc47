import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '@dateline/schema';
import { Kind, visit } from 'graphql';
import type { DirectiveNode, DocumentNode, FieldNode, FragmentSpreadNode, InlineFragmentNode, OperationDefinitionNode, SelectionSetNode, ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** The value with which each leaves out what it stands at. */
const LEAVES_OUT: Readonly<Record<string, boolean>> = { skip: true, include: false };

/** Stands where nothing else is left: an object of which nothing is asked is still answered, as {}. No caller takes its alias. */
const NOTHING: FieldNode = {
  kind: Kind.FIELD, alias: { kind: Kind.NAME, value: '_nothing_of_this_' }, name: { kind: Kind.NAME, value: '__typename' },
  directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'skip' }, arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: { kind: Kind.BOOLEAN, value: true } }] }],
};

/** Every variable with its value, or with its default where it has none. */
function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, variables: Variables): Variables {
  const defaults = variableDefinitions.map(({ variable: { name }, defaultValue }) => [name.value, defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined] as const);
  return { ...Object.fromEntries(defaults), ...variables };
}

const known = (value: ValueNode | undefined, values: Variables): unknown =>
  value?.kind === Kind.BOOLEAN ? value.value : value?.kind === Kind.VARIABLE ? values[value.name.value] : undefined;

/** Undefined for another directive, and where the condition is no boolean: graphql-js then says what is wrong. */
function leavesOut({ name, arguments: [condition] = [] }: DirectiveNode, values: Variables): boolean | undefined {
  const value = known(condition?.value, values);
  const leaving = LEAVES_OUT[name.value];
  return leaving === undefined || typeof value !== 'boolean' ? undefined : value === leaving;
}

/** The document as an operation of it asks with these variables: what `@skip` and `@include` leave out is gone, and so are they.
 *  The document itself where it has none. */
export function settled(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): DocumentNode {
  const values = valuesOf(operation, variables);
  const enter = <Node extends FieldNode | FragmentSpreadNode | InlineFragmentNode>(node: Node): Node | null | undefined => {
    const conditions = (node.directives ?? []).map((directive) => ({ directive, left: leavesOut(directive, values) }));
    const open = conditions.filter(({ left }) => left === undefined).map(({ directive }) => directive);
    // A condition that is no boolean must still be met by whoever says so.
    if (open.length === 0 && conditions.some(({ left }) => left)) return null;
    return open.length === conditions.length ? undefined : { ...node, directives: conditions.filter(({ left }) => left !== false).map(({ directive }) => directive) };
  };
  const leave = (node: SelectionSetNode): SelectionSetNode | undefined => (node.selections.length === 0 ? { ...node, selections: [NOTHING] } : undefined);
  return visit(document, { Field: { enter }, FragmentSpread: { enter }, InlineFragment: { enter }, SelectionSet: { leave } });
}

/** Executes operations with their conditions settled. graphql-tools' stitching needs it: where a caller asks for a key on a condition, it adds none of its own,
 *  and has no key to go on with to the next subgraph. What was measured, validated and looked up before is the caller's document. */
export const settledConditions: ApolloServerPlugin<Context> = {
  requestDidStart: () => Promise.resolve({
    executionDidStart: (request) => {
      if (request.operation) Object.assign(request, { document: settled(request.document, request.operation, request.request.variables ?? {}) });
      return Promise.resolve();
    },
  }),
};
