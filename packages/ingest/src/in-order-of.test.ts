import { expect, it } from '@jest/globals';
import { inOrderOf } from './in-order-of.ts';

it.each<[string, string[], string[][], string[][]]>([
  ['stand as their first members do', ['c', 'a', 'b'], [['a'], ['b', 'c']], [['b', 'c'], ['a']]],
  ['that have none there come last, by their members', ['b'], [['z', 'x'], ['y'], ['b']], [['b'], ['z', 'x'], ['y']]],
  ['count the first time that a member is named', ['a', 'b', 'a'], [['b'], ['a']], [['a'], ['b']]],
])('groups %s', (_what, order, groups, expected) => {
  expect(inOrderOf(order, groups)).toEqual(expected);
});
