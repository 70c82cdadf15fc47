import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPath, marginals, soundScores } from './lattice.ts';
import { bestOfThree, confidencesOfThree, threeKinds } from './three-kinds.ts';

const LABELS = ['O', ...['PER', 'LOC', 'ORG'].flatMap((kind) => ['B', 'I', 'E', 'S'].map((place) => `${place}-${kind}`))];
const SIZE = LABELS.length;
const numbers = (least: number, most = least): fc.Arbitrary<number[]> => fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { minLength: least * SIZE, maxLength: most * SIZE });
const chains = fc.tuple(numbers(SIZE), numbers(1), numbers(1)).map(([steps, start, end]) => soundScores(LABELS, LABELS.map((_, i) => steps.slice(i * SIZE, (i + 1) * SIZE)), start, end));
const emissions = numbers(1, 12).map((list) => Float32Array.from(list.slice(0, Math.floor(list.length / SIZE) * SIZE)));

describe('the chain of three kinds, written out,', () => {
  it('has the path and the probabilities of the chain of any labels', () => {
    fc.assert(
      fc.property(chains, emissions, fc.nat(), fc.nat(), (chain, own, one, other) => {
        const length = own.length / SIZE;
        const three = threeKinds(chain);
        const path = bestOfThree(three, own, length);
        expect([...path]).toEqual([...bestPath(chain, own, length)]);
        const [first = 0, last = 0] = [one % length, other % length].sort((a, b) => a - b);
        const probabilities = marginals(chain, own, length);
        const confidences = confidencesOfThree(three, own, path, first, last + 1);
        path.forEach((label, t) => { expect(confidences[t]).toBeCloseTo(t < first || t > last ? 0 : (probabilities[t * SIZE + label] as number), 6); });
      }),
    );
  });

  it('is that of thirteen labels in their order, and of no others', () => {
    expect(() => threeKinds(soundScores(['O', 'S-PER'], [[0, 0], [0, 0]], [0, 0], [0, 0]))).toThrow(RangeError);
  });
});
