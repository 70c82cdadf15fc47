import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLNamedType } from 'graphql';
import type { Chance } from './chance.fixture.ts';
import type { Values } from './values.fixture.ts';

/** Writes arguments, some of them as variables. */
export class Arguments {
  readonly variables: Record<string, unknown> = {};
  readonly #declared: string[] = [];

  constructor(readonly chance: Chance, readonly values: Values) {}

  /** `($v0: Int = 3, $v1: Boolean!)`, or nothing. */
  get declarations(): string {
    return this.#declared.length > 0 ? `(${this.#declared.join(', ')})` : '';
  }

  of(field: GraphQLField<unknown, unknown>, answers: GraphQLNamedType): string {
    const paged = field.args.some(({ name }) => name === 'first');
    const backward = paged && this.chance.maybe(0.12);
    const given = field.args.filter((argument) => this.#isGiven(argument, backward));
    const written = given.map((argument) => {
      const { name, type } = argument;
      const purpose = { argument: name, field: field.name, answers: answers.name };
      const value = !isNonNullType(type) && this.chance.maybe(0.04) ? null : this.values.of(type, purpose);
      return `${name}: ${this.#value(type, value, 0.3)}`;
    });
    return written.length > 0 ? `(${written.join(', ')})` : '';
  }

  /** ` @skip(if: true)`, ` @include(if: $v3)`, and mostly nothing. */
  directive(): string {
    if (!this.chance.maybe(0.06)) return '';
    const include = this.chance.maybe(0.6);
    const condition = this.chance.maybe(0.5) ? this.#variable('Boolean!', this.chance.maybe(0.7) === include) : String(this.chance.maybe(0.7) === include);
    return ` @${include ? 'include' : 'skip'}(if: ${condition})`;
  }

  /** Pages are small, for nested ones multiply; a page has one end, now and then both. */
  #isGiven({ name, type }: GraphQLArgument, backward: boolean): boolean {
    if (isNonNullType(type)) return true;
    if (name === 'first') return this.chance.maybe(backward ? 0.03 : 0.95);
    if (name === 'last') return backward;
    return this.chance.maybe(name === 'after' || name === 'before' ? 0.08 : 0.2);
  }

  #value(type: GraphQLInputType, value: unknown, asVariable: number): string {
    if (value !== null && this.chance.maybe(asVariable)) return this.#variable(String(type), value, isNonNullType(type) ? undefined : type);
    return this.#literal(type, value, Math.min(asVariable, 0.1));
  }

  #variable(type: string, value: unknown, optional?: GraphQLInputType): string {
    const name = `v${String(this.#declared.length)}`;
    const byDefault = optional && this.chance.maybe(0.3) ? ` = ${this.#literal(optional, value, 0)}` : '';
    this.#declared.push(`$${name}: ${type}${byDefault}`);
    if (byDefault === '') this.variables[name] = value;
    return `$${name}`;
  }

  #literal(type: GraphQLInputType, value: unknown, asVariable = 0.1): string {
    if (value === null) return 'null';
    if (isNonNullType(type)) return this.#literal(type.ofType as GraphQLInputType, value, asVariable);
    if (isEnumType(type)) return String(value);
    if (isListType(type)) {
      const items = (value as readonly unknown[]).map((item) => this.#value(type.ofType as GraphQLInputType, item, asVariable));
      return items.length === 1 && this.chance.maybe(0.3) ? items.join('') : `[${items.join(', ')}]`;
    }
    if (!isInputObjectType(type)) return JSON.stringify(value);
    const fields = type.getFields();
    return `{ ${Object.entries(value as object).map(([name, each]) => `${name}: ${this.#value(fields[name]?.type as GraphQLInputType, each, asVariable)}`).join(', ')} }`;
  }
}
