import { describe, expect, test } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { subgraphs } from './subgraphs.ts';
import { supergraphOf } from './supergraph.ts';

const schema = supergraphOf(subgraphs);

/** Everything of a type that ought to be described, by path. */
function described(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined] = [type.name, type.description];
  if (isEnumType(type)) return [own, ...type.getValues().map(({ name, description }): [string, string | null | undefined] => [`${type.name}.${name}`, description])];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [own];
  return [own, ...Object.values(type.getFields() as Record<string, { name: string; description?: string | null; args?: readonly { name: string; description?: string | null }[] }>).flatMap((field): [string, string | null | undefined][] => [
    [`${type.name}.${field.name}`, field.description],
    ...(field.args ?? []).map(({ name, description }): [string, string | null | undefined] => [`${type.name}.${field.name}(${name})`, description]),
  ])];
}

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('descriptions', () => {
  test('every type, field, argument and enum value has one, and it is a sentence', () => {
    const bare = types.flatMap(described).filter(([path, description]) => !/[.:]$/u.test(description ?? '') && !path.startsWith('EventKind.') && !/^(String|Int|Float|Boolean|ID)$/u.test(path));
    expect(bare).toEqual([]);
  });

  test('an event kind is described by its gloss in English and Chinese', () => {
    const kinds = schema.getType('EventKind');
    expect(isEnumType(kinds) && kinds.getValue('TRY_IN_COURT')).toMatchObject({ value: 'try-in-court', description: 'trial · 审判' });
  });

  test('subgraphs describe what they share alike', () => {
    const texts = new Map<string, Set<string>>();
    for (const { schema: part } of subgraphs) {
      for (const [path, description] of Object.values(part.getTypeMap()).filter(({ name }) => !name.startsWith('_')).flatMap(described)) {
        texts.set(path, (texts.get(path) ?? new Set()).add(description ?? ''));
      }
    }
    expect([...texts].filter(([path, { size }]) => size > 1 && !/^Query\._|^(String|Int|Float|Boolean|ID)$/u.test(path))).toEqual([]);
  });
});
