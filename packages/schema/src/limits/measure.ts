import { getArgumentValues, getDirectiveValues, getNamedType, getNullableType, getVariableValues, GraphQLIncludeDirective, GraphQLSkipDirective, isCompositeType, isInterfaceType, isListType, isObjectType, Kind } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, GraphQLField, GraphQLSchema, OperationDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { DEFAULT_PAGE } from '../shared/page.ts';

/** A list that is no page (blocks, names, participants) counts as this many; their median in news is below it. */
const LIST = 10;

/** Fragments within fragments can unfold without end in few tokens: what is larger than this is not measured to its end. */
const MAX_FIELDS = 20_000;

/** A field that takes first and last, where it stands, the page it asks for, and what it costs with all below it. */
export interface PagedField {
  readonly path: string;
  readonly argument: 'first' | 'last';
  readonly page: number;
  readonly cost: number;
}

/** What an operation could cost. */
export interface Measure {
  /** Objects that the answer could hold; Infinity where the operation unfolds into too many fields to tell. */
  readonly cost: number;
  readonly depth: number;
  /** The deepest field's path, in the names of the answer. */
  readonly deepest: string;
  /** The paths of aliased fields, in the order of the document. */
  readonly aliased: readonly string[];
  readonly paged: readonly PagedField[];
}

interface Place {
  readonly path: readonly string[];
  /** How many objects stand here at most; never below one, so that an empty page hides nothing. */
  readonly times: number;
  /** Size of the page whose connection this is. */
  readonly page: number;
}

class Measuring implements Measure {
  cost = 0;
  depth = 0;
  deepest = '';
  readonly aliased: string[] = [];
  readonly paged: PagedField[] = [];
  #fields = 0;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(readonly schema: GraphQLSchema, document: DocumentNode, readonly variables: Readonly<Record<string, unknown>>) {
    this.#fragments = new Map(document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  }

  selections({ selections }: SelectionSetNode, type: string, place: Place): number {
    return selections.reduce((sum, node) => sum + (this.#skipped(node) ? 0 : this.#selection(node, type, place)), 0);
  }

  #skipped(node: SelectionNode): boolean {
    return getDirectiveValues(GraphQLSkipDirective, node, this.variables)?.['if'] === true
      || getDirectiveValues(GraphQLIncludeDirective, node, this.variables)?.['if'] === false;
  }

  #selection(node: SelectionNode, type: string, place: Place): number {
    if (node.kind === Kind.FIELD) return this.#field(node, type, place);
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    return fragment ? this.selections(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, place) : 0;
  }

  /** Introspection costs nothing: the schema bounds it. */
  #field(node: FieldNode, typeName: string, { path, times, page }: Place): number {
    if (++this.#fields > MAX_FIELDS) return Infinity;
    const here = [...path, node.alias?.value ?? node.name.value];
    if (node.alias) this.aliased.push(here.join('.'));
    const type = this.schema.getType(typeName);
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (field === undefined) return 0;
    if (here.length > this.depth) [this.depth, this.deepest] = [here.length, here.join('.')];
    const named = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(named)) return 0;
    const list = isListType(getNullableType(field.type));
    const asked = this.#page(field, node);
    const objects = times * (!list ? 1 : typeName.endsWith('Connection') ? page : (asked?.page ?? LIST));
    const cost = objects + this.selections(node.selectionSet, named.name, { path: here, times: Math.max(1, objects), page: asked?.page ?? 1 });
    if (asked) this.paged.push({ ...asked, path: here.join('.'), cost });
    return cost;
  }

  #page(field: GraphQLField<unknown, unknown>, node: FieldNode): Pick<PagedField, 'argument' | 'page'> | null {
    if (!field.args.some(({ name }) => name === 'first')) return null;
    const { first, last } = getArgumentValues(field, node, this.variables) as { first?: number | null; last?: number | null };
    return typeof last === 'number' ? { argument: 'last', page: Math.max(0, last) } : { argument: 'first', page: Math.max(0, first ?? DEFAULT_PAGE) };
  }
}

/** Measures a valid operation before it runs, with its variables. Variables that do not fit cost nothing: the operation will not run. */
export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): Measure {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const measuring = new Measuring(schema, document, coerced ?? {});
  const root = schema.getRootType(operation.operation);
  if (root && coerced) measuring.cost = measuring.selections(operation.selectionSet, root.name, { path: [], times: 1, page: 1 });
  return measuring;
}
