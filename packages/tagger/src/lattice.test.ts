import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestPath, marginals, mayFollow, soundScores } from './lattice.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'E-PER', 'S-PER', 'B-LOC', 'I-LOC', 'E-LOC', 'S-LOC'];
const SIZE = LABELS.length;
const zero = LABELS.map(() => 0);
const free = soundScores(LABELS, LABELS.map(() => zero), zero, zero);
const emissions = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: SIZE, maxLength: 12 * SIZE }).map((list) => list.slice(0, Math.floor(list.length / SIZE) * SIZE));

const score = (path: readonly number[], own: readonly number[]): number => path.reduce((sum, label, t) => sum + (own[t * SIZE + label] ?? 0), 0);

describe('BIOES', () => {
  it.each([
    ['O', 'B-PER', true], ['O', 'I-PER', false], ['B-PER', 'E-PER', true], ['B-PER', 'E-LOC', false], ['B-PER', 'O', false], ['B-PER', 'B-PER', false],
    ['E-PER', 'S-LOC', true], ['S-LOC', 'I-LOC', false], ['I-LOC', 'I-LOC', true],
  ])('%s then %s: %s', (before, next, allowed) => {
    expect(mayFollow(before, next)).toBe(allowed);
  });
});

describe('the best path', () => {
  it('is sound from its first label to its last', () => {
    fc.assert(
      fc.property(emissions, (own) => {
        const path = Array.from(bestPath(free, own, own.length / SIZE), (label) => LABELS[label]!);
        ['O', ...path].forEach((label, t) => {
          expect(mayFollow(label, path[t] ?? 'O')).toBe(true);
        });
      }),
    );
  });

  it('scores no less than any other sound path', () => {
    fc.assert(
      fc.property(emissions.filter((own) => own.length <= 3 * SIZE), (own) => {
        const length = own.length / SIZE;
        const best = score([...bestPath(free, own, length)], own);
        const walk = (path: number[]): void => {
          const last = LABELS[path.at(-1) ?? 0]!;
          if (path.length === length) {
            if (mayFollow(last, 'O')) expect(score(path, own)).toBeLessThanOrEqual(best + 1e-9);
            return;
          }
          LABELS.forEach((label, j) => {
            if (mayFollow(path.length > 0 ? last : 'O', label)) walk([...path, j]);
          });
        };
        walk([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('marginals', () => {
  it('sum to one at each place', () => {
    fc.assert(
      fc.property(emissions, (own) => {
        const length = own.length / SIZE;
        const probabilities = marginals(free, own, length);
        for (let t = 0; t < length; t++) {
          expect(probabilities.slice(t * SIZE, (t + 1) * SIZE).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('are the same where only some places are asked for', () => {
    fc.assert(
      fc.property(emissions, fc.nat(), fc.nat(), (own, one, other) => {
        const length = own.length / SIZE;
        const [first = 0, last = 0] = [one % length, other % length].sort((a, b) => a - b);
        expect([...marginals(free, own, length, first, last + 1).slice(first * SIZE, (last + 1) * SIZE)]).toEqual([...marginals(free, own, length).slice(first * SIZE, (last + 1) * SIZE)]);
      }),
    );
  });

  it('are those of the paths: two labels that may stand alone share a place by their scores', () => {
    const own = LABELS.map((label) => (label === 'S-PER' ? Math.log(3) : label === 'O' ? 0 : -50));
    expect(marginals(free, own, 1)[LABELS.indexOf('S-PER')]).toBeCloseTo(0.75, 9);
  });
});
