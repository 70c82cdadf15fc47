import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gathered } from './gathered.ts';

test('what is gathered of a list is what flatMap gives', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.nat(9), { maxLength: 3 })), (lists) => {
    const partsOf = (list: readonly number[], index: number): number[] => [...list, index];
    expect(gathered(lists, partsOf)).toEqual(lists.flatMap(partsOf));
  }));
});
