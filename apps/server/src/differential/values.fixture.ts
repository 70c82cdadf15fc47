import { isEnumType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import type { Chance } from './chance.fixture.ts';
import type { World } from './world.fixture.ts';

const ENTITIES = ['Person', 'Organization', 'Location'];

/** Which types' ids an argument takes, where it does not say so by the type that its field answers. */
const ID_TYPES: Readonly<Record<string, readonly string[]>> = {
  source: ['Source'], story: ['Story'], place: ['Location'], location: ['Location'], event: ['Event'], participant: ENTITIES, entity: ENTITIES, claimant: ENTITIES,
  from: ['Run'], to: ['Run'], into: ENTITIES, left: ENTITIES, right: ENTITIES, mentions: ['Mention'],
};

const DAYS = ['2021-08-10', '2021-08-12', '2021-08-14', '2021-08-17'];
const WORDS = ['塔利班', '加兹尼', '加茲尼', '多哈', '发言人', 'quantity:person', 'time', 'anna', '哈利', ' '];

/** Strings that an argument of this name takes. */
const STRINGS: Readonly<Record<string, readonly string[]>> = {
  asOf: ['2121-01-01T00:00:00Z', '2021-08-13T09:00:00+02:00'], from: DAYS, to: DAYS, language: ['zh-Hans', 'en'], country: ['AF', 'QA'], reason: ['one man'],
};

/** Numbers that an argument of this name takes; others take 0 to 1. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = { lat: [32, 34.5], lon: [60, 69.25], km: [1, 900], south: [20, 31], north: [33, 50], west: [40, 61], east: [65, 80] };

/** What nobody would send: one in forty values is such a one, so that errors are compared too. */
const STRANGE = { ID: ['nonsense', 'RXZlbnQ6MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAw', ''], String: ['nonsense', ''], Int: [-1, 101], Float: [-500, 500] } as const;

/** What a value is for. */
export interface Purpose {
  readonly argument: string;
  /** The field whose argument it is, and the type of its answer. */
  readonly field: string;
  readonly answers: string;
}

/** Makes values for arguments, as JSON has them. */
export class Values {
  constructor(readonly chance: Chance, readonly world: World) {}

  of(type: GraphQLInputType, purpose: Purpose): unknown {
    const { chance } = this;
    if (isNonNullType(type)) return this.of(type.ofType as GraphQLInputType, purpose);
    if (isListType(type)) return Array.from({ length: chance.below(3) || 1 }, () => this.of(type.ofType as GraphQLInputType, purpose));
    if (isEnumType(type)) return chance.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) || chance.maybe(0.25));
      return Object.fromEntries(fields.map((field) => [field.name, !isNonNullType(field.type) && chance.maybe(0.05) ? null : this.of(field.type, { ...purpose, argument: field.name })]));
    }
    return this.#scalar(type.name, purpose);
  }

  #scalar(type: string, purpose: Purpose): unknown {
    const { chance } = this;
    if (type === 'Boolean') return chance.maybe(0.5);
    if (chance.maybe(0.025)) return chance.pick<string | number>(STRANGE[type as keyof typeof STRANGE]);
    if (type === 'ID') return this.#id(purpose);
    if (type === 'Int') return chance.below(4);
    if (type === 'Float') return chance.pick(NUMBERS[purpose.argument] ?? [0, 0.5, 1]);
    return this.#string(purpose);
  }

  /** Now and then one of another type, or one that nothing has. */
  #id({ argument, answers }: Purpose): string {
    const known = Object.keys(this.world.ids);
    const types = (ID_TYPES[argument] ?? [answers]).filter((type) => known.includes(type));
    return this.chance.pick(this.world.ids[this.chance.pick(types.length === 0 || this.chance.maybe(0.03) ? known : types)] ?? []);
  }

  #string({ argument, field }: Purpose): string {
    if (argument !== 'after' && argument !== 'before') return this.chance.pick(STRINGS[argument] ?? WORDS);
    return this.chance.pick(this.world.cursors[field] ?? Object.values(this.world.cursors).flat());
  }
}
