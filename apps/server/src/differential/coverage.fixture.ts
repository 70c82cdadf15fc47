import { getNamedType, isAbstractType, isObjectType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLObjectType, GraphQLSchema } from 'graphql';

/** Which fields of the schema operations asked, and how often: what was asked seldom is asked rather. */
export class Coverage {
  readonly #asked = new Map<string, number>();

  constructor(readonly schema: GraphQLSchema) {
    for (const type of answering(schema)) for (const field of Object.keys(type.getFields())) this.#asked.set(`${type.name}.${field}`, 0);
  }

  times(type: string, field: string): number {
    return this.#asked.get(`${type}.${field}`) ?? 0;
  }

  /** Notes an operation's fields, and gives their names: a field of an interface is one of each type that has it. */
  note(document: DocumentNode): ReadonlySet<string> {
    const fields = fieldsOf(this.schema, document);
    for (const field of fields) this.#asked.set(field, (this.#asked.get(field) ?? 0) + 1);
    return fields;
  }

  /** Fields never asked. */
  get missing(): string[] {
    return [...this.#asked].flatMap(([field, times]) => (times === 0 ? [field] : []));
  }

  get size(): number {
    return this.#asked.size;
  }
}

/** Types that queries and mutations lead to: what only a subscription answers is asked elsewhere. */
function answering(schema: GraphQLSchema): ReadonlySet<GraphQLObjectType> {
  const types = new Set<GraphQLObjectType>();
  const reach = (type: unknown): void => {
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(reach);
    if (!isObjectType(type) || types.has(type)) return;
    types.add(type);
    for (const field of Object.values(type.getFields())) reach(getNamedType(field.type));
  };
  reach(schema.getQueryType());
  reach(schema.getMutationType());
  return types;
}

/** `Article.title` and so on, for every field that a document asks. */
export function fieldsOf(schema: GraphQLSchema, document: DocumentNode): ReadonlySet<string> {
  const types = new TypeInfo(schema);
  const fields = new Set<string>();
  visit(document, visitWithTypeInfo(types, {
    [Kind.FIELD]: ({ name }) => {
      const parent = types.getParentType();
      if (!parent || name.value.startsWith('__') || parent.name.startsWith('__')) return;
      const owners = isObjectType(parent) ? [parent] : schema.getPossibleTypes(parent as never);
      for (const owner of owners) fields.add(`${getNamedType(owner).name}.${name.value}`);
    },
  }));
  return fields;
}
