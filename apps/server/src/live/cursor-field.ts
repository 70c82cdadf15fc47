import { isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';

/** No caller may take a name that begins so. */
const ALIAS = '__cursor';

const CURSOR: FieldNode = { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: ALIAS }, name: { kind: Kind.NAME, value: 'cursor' } };

/** The document with the cursor asked for too: whoever resumes needs it, whatever was selected. */
export function askingForCursor(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const root = schema.getSubscriptionType();
  const enter = (field: FieldNode): FieldNode | undefined => {
    const type = types.getParentType() === root ? schema.getType(String(types.getType()).replace('!', '')) : undefined;
    if (!field.selectionSet || !isObjectType(type) || !type.getFields()['cursor']) return undefined;
    return { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, CURSOR] } };
  };
  return visit(document, visitWithTypeInfo(types, { Field: { leave: enter } }));
}

/** An answer without what we asked for, and that. */
export function withoutCursor(data: Record<string, unknown> | null | undefined): { readonly data: Record<string, unknown> | null; readonly cursor: string | null } {
  if (!data) return { data: null, cursor: null };
  let cursor: string | null = null;
  const plain = Object.entries(data).map(([name, value]) => {
    const { [ALIAS]: found, ...rest } = (value ?? {}) as Record<string, unknown>;
    if (typeof found === 'string') cursor = found;
    return [name, value && rest] as const;
  });
  return { data: Object.fromEntries(plain), cursor };
}
