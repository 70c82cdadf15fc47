import { getNamedType, GraphQLUnionType, isAbstractType, isCompositeType, isLeafType, isObjectType } from 'graphql';
import type { GraphQLCompositeType, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Arguments } from './arguments.fixture.ts';
import type { Chance } from './chance.fixture.ts';
import type { Coverage } from './coverage.fixture.ts';
import { Values } from './values.fixture.ts';
import type { World } from './world.fixture.ts';

export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What operations are made of. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly chance: Chance;
  readonly coverage: Coverage;
}

type FieldOf = GraphQLField<unknown, unknown>;

/** Fields that lead on, which a list of fields by chance would mostly miss. */
const LEADING: Readonly<Record<string, number>> = { edges: 4, node: 6 };

/** No alias is called so: stitching asks for the key beside what is asked, and a subgraph refuses two fields of one name. */
const KEY = 'id';

class Writing {
  readonly #material: Material;
  readonly #arguments: Arguments;
  readonly #fragments: { readonly name: string; readonly on: string; readonly text: string }[] = [];
  #fields = 0;
  #aliases = 0;

  constructor(material: Material, readonly largest: number) {
    this.#material = material;
    this.#arguments = new Arguments(material.chance, new Values(material.chance, material.world));
  }

  operation(kind: 'query' | 'mutation', root: GraphQLObjectType, levels: number): Operation {
    const { chance } = this.#material;
    const chosen = this.#choice(root, Object.values(root.getFields()), 1 + chance.below(kind === 'query' ? 3 : 1));
    const selection = chosen.map((field) => this.#field(root, field, levels)).join(' ');
    const { declarations, variables } = this.#arguments;
    const name = declarations !== '' || kind === 'mutation' || chance.maybe(0.3) ? `${kind} Asked${declarations} ` : '';
    return { query: [`${name}{ ${selection} }`, ...this.#fragments.map(({ text }) => text)].join('\n'), variables };
  }

  #choice(type: GraphQLCompositeType, fields: readonly FieldOf[], count: number): FieldOf[] {
    const { chance, coverage } = this.#material;
    return chance.sample(fields, count, ({ name, type: answers }) => ((isLeafType(getNamedType(answers)) ? 1 : 2) * (LEADING[name] ?? 1)) / Math.sqrt(1 + coverage.times(type.name, name)));
  }

  #field(parent: GraphQLCompositeType, field: FieldOf, levels: number): string {
    const { chance } = this.#material;
    this.#fields++;
    const answers = getNamedType(field.type);
    const alias = chance.maybe(0.12) ? `${chance.maybe(0.3) && isObjectType(parent) ? chance.pick(Object.keys(parent.getFields()).filter((name) => name !== KEY)) : `a${String(this.#aliases++)}`}: ` : '';
    const selection = isCompositeType(answers) ? ` { ${this.#selection(answers, levels - 1)} }` : '';
    return `${alias}${field.name}${this.#arguments.of(field, answers)}${this.#arguments.directive()}${selection}`;
  }

  #selection(type: GraphQLCompositeType, levels: number): string {
    const { chance } = this.#material;
    const earlier = this.#fragments.filter(({ on }) => on === type.name);
    const parts = [this.#plain(type, levels)];
    if (isAbstractType(type)) parts.push(...this.#narrowed(type, levels));
    if (chance.maybe(0.06)) parts.push(`... on ${type.name}${this.#arguments.directive()} { ${this.#plain(type, levels) || '__typename'} }`);
    if (earlier.length > 0 && chance.maybe(0.3)) parts.push(`...${chance.pick(earlier).name}${this.#arguments.directive()}`);
    else if (chance.maybe(0.07)) parts.push(this.#fragment(type, levels));
    if (chance.maybe(isAbstractType(type) ? 0.6 : 0.05)) parts.unshift('__typename');
    return parts.filter((part) => part !== '').join(' ') || '__typename';
  }

  #fragment(type: GraphQLCompositeType, levels: number): string {
    const inside = this.#plain(type, levels) || '__typename';
    const name = `F${String(this.#fragments.length)}`;
    this.#fragments.push({ name, on: type.name, text: `fragment ${name} on ${type.name} { ${inside} }` });
    return `...${name}${this.#arguments.directive()}`;
  }

  /** Fields of the type itself; where there is no room left, those that end. */
  #plain(type: GraphQLCompositeType, levels: number): string {
    const { chance } = this.#material;
    if (type instanceof GraphQLUnionType) return '';
    const fields = Object.values(type.getFields());
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const going = levels > 0 && this.#fields < this.largest;
    const room = going || leaves.length === 0 ? fields : leaves;
    return this.#choice(type, levels < -3 ? leaves : room, 1 + chance.below(going ? 3 : 2)).map((field) => this.#field(type, field, levels)).join(' ');
  }

  #narrowed(type: GraphQLCompositeType, levels: number): string[] {
    const { chance, schema } = this.#material;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    return chance.sample(possible, 1 + chance.below(3), () => 1).map((each) => (
      chance.maybe(0.2) ? this.#fragment(each, levels) : `... on ${each.name}${this.#arguments.directive()} { ${this.#selection(each, levels)} }`
    ));
  }
}

/** Writes an operation by chance. Mostly it is valid; two fields of one name that differ make it invalid. */
export function writeOperation(material: Material): Operation {
  const { chance, schema } = material;
  const kind = chance.maybe(0.02) ? 'mutation' : 'query';
  const root = schema.getRootType(kind as never);
  if (!root) throw new Error(`the schema has no ${kind}`);
  return new Writing(material, 10 + chance.below(40)).operation(kind, root, 3 + chance.below(14));
}
