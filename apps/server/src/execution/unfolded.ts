import { getNamedType, isAbstractType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';

class Unfolding {
  fields = 0;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(readonly schema: GraphQLSchema, document: DocumentNode, readonly most: number) {
    this.#fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  }

  /** False where it is more than the most, or anything stands in it that is not compiled.
   *  @param conditional Whether a condition stands over all of it. */
  within(selection: SelectionSetNode, type: GraphQLObjectType, conditional = false): boolean {
    return selection.selections.every((node) => this.#selection(node, type, conditional));
  }

  #selection(node: SelectionNode, type: GraphQLObjectType, conditional: boolean): boolean {
    const stands = conditional || (node.directives?.length ?? 0) > 0;
    if (node.kind === Kind.FIELD) {
      if (node.name.value === '__schema' || node.name.value === '__type' || ++this.fields > this.most) return false;
      const named = getNamedType(type.getFields()[node.name.value]?.type);
      if (!node.selectionSet || !named) return true;
      const { selectionSet } = node;
      return this.#possible(named.name).every((each) => this.within(selectionSet, each, stands));
    }
    // graphql-jit notes at the fields of a named fragment on what conditions one spread of it stands, and takes these for every other spread's.
    if (node.directives?.length && this.#fragments.size > 0) return false;
    // Of a field that is asked twice, once on a condition or within a fragment on one, it asks what stands there in fragments on none.
    if (conditional) return false;
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    if (!fragment) return false;
    const on = fragment.typeCondition?.name.value ?? type.name;
    return !this.#possible(on).includes(type) || this.within(fragment.selectionSet, type, stands);
  }

  #possible(name: string): readonly GraphQLObjectType[] {
    const type = this.schema.getType(name);
    if (isObjectType(type)) return [type];
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
  }
}

/** How many fields a compiler writes for a valid operation: those of a fragment wherever it is spread, those of an interface for each type that has it, whatever is skipped.
 *  Null where they are more than `most`, or where it asks what is not compiled: introspection, a spread on a condition in a document of named fragments, or a fragment within what stands on a condition. */
export function unfoldedFields(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, most: number): number | null {
  const root = schema.getRootType(operation.operation);
  const unfolding = new Unfolding(schema, document, most);
  return root && unfolding.within(operation.selectionSet, root) ? unfolding.fields : null;
}
