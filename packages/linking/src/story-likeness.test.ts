import { describe, expect, test } from '@jest/globals';
import type { Analysis } from '@dateline/document';
import fc from 'fast-check';
import { castOf } from './story-cast.ts';
import { continuations, likenessOf, overlapOf, type Told } from './story-likeness.ts';

const told = (id: string, day: string, cast: Record<string, number>, events: readonly string[] = []): Told =>
  ({ id, key: id, appearedAt: `${day}T00:00:00.000Z`, cast: Object.entries(cast).map(([entity, weight]) => ({ entity, weight })), events });

const PORT = { mayor: 1, port: 0.8, harbour: 0.7 };

describe('two articles', () => {
  test.each<[string, Told, Told, boolean]>([
    ['with one cast are of one story', told('a', '2021-08-10', PORT), told('b', '2021-08-12', PORT), true],
    ['with two of a large cast in common are not', told('a', '2021-08-10', { ...PORT, x: 1, y: 1, z: 1 }), told('b', '2021-08-12', { mayor: 0.4, port: 0.8, p: 1, q: 1, r: 1, s: 1 }), false],
    ['with one name in common are not', told('a', '2021-08-10', { mayor: 1 }), told('b', '2021-08-12', { mayor: 1 }), false],
    ['with one name and an event in common are', told('a', '2021-08-10', { mayor: 1, port: 0.8 }, ['strike']), told('b', '2021-08-12', { mayor: 1, river: 0.7 }, ['strike']), true],
    ['three weeks apart are not', told('a', '2021-08-10', PORT), told('b', '2021-08-31', PORT), false],
  ])('%s', (_, left, right, isOne) => {
    expect(likenessOf(overlapOf(left, right)) > 0).toBe(isOne);
  });

  test('are of one story by who is everywhere alone only where they share nearly all of their casts', () => {
    const own = (day: string, ...names: string[]) => told(day, `2021-08-${day}`, { president: 1, ministry: 0.8, minister: 1, ...Object.fromEntries(names.map((name) => [name, 1])) });
    const by = (everywhere: readonly string[], left: Told, right: Told) => likenessOf(overlapOf(left, right, (entity, fortnight) => everywhere.includes(entity) && fortnight === 1347));
    const all = ['president', 'ministry', 'minister'];
    expect([by([], own('20', 'a', 'b'), own('21', 'c')), by(all.slice(1), own('20', 'a', 'b'), own('21', 'c')), by(all.slice(1), own('20', 'a'), own('21', 'a', 'c'))]).toEqual([0.636878, 0, 0.864335]);
    // Nearly all; over the end of a fortnight, the later decides; before it.
    expect([by(all, own('20', 'a'), own('21')), by(all, own('18', 'a', 'b'), own('21', 'c')), by(all, own('16', 'a', 'b'), own('17', 'c'))]).toEqual([0.83387, 0, 0.636878]);
  });

  test('are the less like the further apart they are', () => {
    const [first, soon, later] = [told('a', '2021-08-10', PORT), told('b', '2021-08-11', PORT), told('c', '2021-08-20', PORT)];
    expect([likenessOf(overlapOf(first, soon)), likenessOf(overlapOf(first, later))]).toEqual([0.971429, 0.714286]);
  });

  test('are as like whichever stands left', () => {
    fc.assert(fc.property(article, article, (left, right) => {
      expect(likenessOf(overlapOf(right, left))).toBe(likenessOf(overlapOf(left, right)));
    }));
  });
});

const article = fc.record({ id: fc.uuid(), day: fc.integer({ min: 10, max: 28 }), cast: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom(0.4, 0.7, 1), { maxKeys: 4 }), events: fc.uniqueArray(fc.constantFrom('e', 'f')) })
  .map(({ id, day, cast, events }) => told(id, `2021-08-${String(day)}`, cast, events));

describe('what an article goes on from', () => {
  test('is the same in whatever order the articles come, and always earlier', () => {
    fc.assert(fc.property(fc.array(article, { maxLength: 12 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      const found = continuations(all);
      expect(new Map([...continuations(shuffled)].sort())).toEqual(new Map([...found].sort()));
      for (const each of all) {
        const from = all.find(({ id }) => id === found.get(each.id)?.id);
        if (from) expect(from.appearedAt <= each.appearedAt).toBe(true);
      }
    }));
  });

  test('is nobody else\'s story where all that they share is everywhere, however many articles there are and in whatever order', () => {
    const everywhere = { president: 1, ministry: 0.8, minister: 1 };
    const articles = (many: number) => Array.from({ length: many }, (_, index) => told(String(index), `2021-08-${String(12 + (index % 7))}`, { ...everywhere, [`own ${String(index % 16)}`]: 1, [`other ${String(index % 16)}`]: 1 }));
    const begun = (all: readonly Told[]) => [...continuations(all).values()].filter((from) => from === null).length;
    expect([begun(articles(31)), begun(articles(32)), begun(articles(48))]).toEqual([1, 16, 16]);
    fc.assert(fc.property(fc.shuffledSubarray(articles(40), { minLength: 30 }), (some) => {
      const sorted = [...some].sort((a, b) => Number(a.id) - Number(b.id));
      expect([...continuations(some)].sort()).toEqual([...continuations(sorted)].sort());
    }), { numRuns: 20 });
  });

  test('is one story, though a roundup tells of two', () => {
    const roundup = told('r', '2021-08-11', { ...PORT, judge: 1, court: 0.8, defendant: 1 });
    const found = continuations([told('p1', '2021-08-10', PORT), told('c1', '2021-08-10', { judge: 1, court: 0.8, defendant: 1 }), roundup, told('p2', '2021-08-12', PORT), told('c2', '2021-08-12', { judge: 1, court: 0.8, defendant: 1 })]);
    expect(Object.fromEntries([...found].map(([id, from]) => [id, from?.id ?? null]))).toEqual({ p1: null, c1: null, r: 'c1', p2: 'p1', c2: 'c1' });
  });
});

test('a cast weighs people before places, and leaves out who is only cited', () => {
  const text = `${'市长王甲在港口说，罢工结束。据新社报道，市长王甲已离开。'.padEnd(400, '。')  }李乙`;
  const span = (words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });
  const mentions = [span('王甲'), span('港口'), span('新社'), span('王甲', 12), span('李乙')].map((each) => ({ span: each, form: 'name' }));
  const chain = (kind: string, name: string, ...own: number[]) => ({ kind, name, mentions: own, place: null });
  const analysis = { article: { text, title: null }, mentions, chains: [chain('person', '王甲', 0, 3), chain('location', '港口', 1), chain('organization', '新社', 2), chain('person', '李乙', 4)], quotations: [], events: [{ source: { span: span('新社'), chain: 2 } }] };
  expect(castOf(analysis as unknown as Analysis)).toEqual([1, 0.7, 0, 0.4]);
});
