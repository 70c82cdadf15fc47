import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestOf } from './best.ts';

const SCORES = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });
const bound = fc.option(fc.integer({ min: 0, max: 50 }));

test('the best of a stretch are those that sorting all of it finds', () => {
  fc.assert(fc.property(SCORES, SCORES, bound, bound, fc.boolean(), fc.integer({ min: 1, max: 12 }), (articles, events, after, before, fromEnd, most) => {
    const texts = (scores: readonly number[]) => ({ numbers: Int32Array.from(scores.keys()), scores: Float64Array.from(scores) });
    const { of, last } = bestOf(new Map([['article', texts(articles)], ['event', texts(events)]]), { after, before, fromEnd }, most);
    const inside = [...articles, ...events].filter((score) => (after === null || score <= after) && (before === null || score >= before)).sort((a, b) => (fromEnd ? a - b : b - a));
    const found = [...of.values()].flat().map(({ score }) => score).sort((a, b) => (fromEnd ? a - b : b - a));
    expect(last).toBe(inside.length > most ? inside[most - 1] : null);
    expect(found).toEqual(last === null ? inside : inside.filter((score) => (fromEnd ? score <= last : score >= last)));
  }));
});
