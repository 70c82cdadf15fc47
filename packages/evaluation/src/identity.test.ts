import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bCubed } from './identity.ts';

describe('B-cubed', () => {
  it.each([
    ['equal clusters', [['a', '1'], ['a', '1'], ['b', '2']], { precision: 1, recall: 1, f1: 1 }],
    ['one cluster of two entities', [['a', '1'], ['b', '1']], { precision: 0.5, recall: 1, f1: 2 / 3 }],
    ['one entity in two clusters', [['a', '1'], ['a', '2']], { precision: 1, recall: 0.5, f1: 2 / 3 }],
    ['nothing', [], { precision: 0, recall: 0, f1: 0 }],
  ] as const)('of %s', (_name, items, expected) => {
    expect(bCubed(items.map(([gold, found]) => ({ gold, found })))).toEqual(expected);
  });

  it('gives precision for recall where gold and found change places', () => {
    fc.assert(fc.property(fc.array(fc.record({ gold: fc.constantFrom('a', 'b', 'c'), found: fc.constantFrom('1', '2', '3') }), { minLength: 1 }), (items) => {
      const there = bCubed(items);
      const back = bCubed(items.map(({ gold, found }) => ({ gold: found, found: gold })));
      expect(back.precision).toBeCloseTo(there.recall, 10);
      expect(back.recall).toBeCloseTo(there.precision, 10);
    }));
  });
});
