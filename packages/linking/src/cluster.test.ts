import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cluster } from './cluster.ts';
import type { Verdicted } from './verdicted.ts';

const by = 'linking@1';
const joins = (left: string, right: string, score = 0.9): Verdicted => ({ left, right, verdict: 'same', score, by });
const divides = (left: string, right: string, score = 0.9): Verdicted => ({ left, right, verdict: 'different', score, by });
const byAnna = (judgement: Verdicted): Verdicted => ({ ...judgement, by: 'person:anna' });

describe('clusters', () => {
  test.each<[string, Verdicted[], string[][]]>([
    ['are the components of "same"', [joins('a', 'b'), joins('b', 'c')], [['a', 'b', 'c'], ['d']]],
    ['do not cross a "different", the surer join first', [joins('a', 'b', 0.95), joins('b', 'c', 0.8), divides('a', 'c')], [['a', 'b'], ['c'], ['d']]],
    ['leave what is unsure apart', [{ ...joins('a', 'b'), verdict: 'unsure' }], [['a'], ['b'], ['c'], ['d']]],
    ["take a person's word against a rule's", [joins('a', 'b'), byAnna(divides('b', 'a'))], [['a'], ['b'], ['c'], ['d']]],
    ["join over a rule's wall where a person says so", [divides('a', 'b'), byAnna(joins('a', 'b'))], [['a', 'b'], ['c'], ['d']]],
    ["do not join over a person's wall, whoever joins", [joins('a', 'b'), joins('b', 'c'), byAnna(divides('a', 'c'))], [['a', 'b'], ['c'], ['d']]],
    ["take a person's last word", [byAnna(joins('a', 'b')), byAnna(divides('a', 'b'))], [['a'], ['b'], ['c'], ['d']]],
    ['ignore judgements of nodes that are not asked for', [joins('a', 'z')], [['a'], ['b'], ['c'], ['d']]],
  ])('%s', (_, judgements, expected) => {
    expect(cluster(['a', 'b', 'c', 'd'], judgements)).toEqual(expected);
  });

  const nodes = [...'abcdefg'];
  const judgement = fc.record({ left: fc.constantFrom(...nodes), right: fc.constantFrom(...nodes), verdict: fc.constantFrom('same', 'different', 'unsure'), score: fc.constantFrom(0.6, 0.7, 0.8, 0.9), by: fc.constant(by) }) as fc.Arbitrary<Verdicted>;

  test('are the same in whatever order nodes and judgements come, and whichever stands left', () => {
    fc.assert(fc.property(fc.array(judgement, { maxLength: 25 }), fc.array(fc.nat(1000), { minLength: 25, maxLength: 25 }), (judgements, ranks) => {
      const shuffled = judgements.map((each, index) => ({ rank: ranks[index] ?? 0, each: { ...each, left: each.right, right: each.left } })).sort((a, b) => a.rank - b.rank).map(({ each }) => each);
      expect(cluster([...nodes].reverse(), shuffled)).toEqual(cluster(nodes, judgements));
    }));
  });

  test('hold every node once and never both sides of a prevailing "different"', () => {
    fc.assert(fc.property(fc.uniqueArray(judgement, { maxLength: 25, selector: ({ left, right }) => [left, right].sort().join() }), (judgements) => {
      const clusters = cluster(nodes, judgements);
      expect(clusters.flat().sort()).toEqual(nodes);
      for (const { left, right, verdict } of judgements) {
        if (verdict === 'different' && left !== right) expect(clusters.some((members) => members.includes(left) && members.includes(right))).toBe(false);
      }
    }));
  });
});
