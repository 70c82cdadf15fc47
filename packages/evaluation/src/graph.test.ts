import type { Gold } from '@dateline/corpus';
import { expect, it } from '@jest/globals';
import { referenceDayIn } from './graph.ts';

const gold = (id: string, publishedAt: string | null, referenceDate?: string): Gold => ({ id, article: { publishedAt }, referenceDate }) as Gold;

it.each([
  ['a text that states no date has the day of gold', 'docs/a.md', '2021-08-13'],
  ['of a packed file, the name without the last extension counts', 'docs/b.txt.gz', '2021-08-14'],
  ['a part of a file speaks for the file', 'docs/c.xml', '2021-08-15'],
  ['where gold finds a stated date, the day is not told', 'docs/d.md', null],
  ['nor where it knows none', 'docs/e.md', null],
])('%s', (_what, source, day) => {
  const golds = [gold('a', null, '2021-08-13'), gold('b.txt', null, '2021-08-14'), gold('c#1', '2021-08-10', '2021-08-10'), gold('c#2', null, '2021-08-15'), gold('d', '2021-08-16', '2021-08-16'), gold('e', null)];
  expect(referenceDayIn(golds)(source)).toBe(day);
});
