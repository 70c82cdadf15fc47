import { isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema } from 'graphql';

/** A name that no caller takes, but a gateway. */
const ALIAS = '_cursor_of_the_change_';

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

/** Whether somebody in front of us asks for it as we do: then it stays in the answer. */
export const asksForCursor = (query: string): boolean => query.includes(ALIAS);

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
