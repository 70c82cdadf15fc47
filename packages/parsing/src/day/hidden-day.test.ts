import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { articlesFolder, goldFolder, type Gold } from '@dateline/corpus';
import { expect, it } from '@jest/globals';
import { parse } from '../parse.ts';
import { referenceDayOf } from './reference-day.ts';

/** The day of an article as a careful reader knows it; undefined where there is no gold of it. */
function dayOf(id: string): string | null | undefined {
  const path = `${goldFolder}/${id}.json`;
  if (!existsSync(path)) return undefined;
  const { article, referenceDate } = JSON.parse(readFileSync(path, 'utf8')) as Gold;
  return article.publishedAt?.slice(0, 10) ?? referenceDate ?? null;
}

it('the day is inferred right or not at all from the text alone of articles whose date is hidden', async () => {
  const inferred: Record<string, string> = {};
  const known: Record<string, string | null | undefined> = {};
  for (const name of readdirSync(articlesFolder)) {
    const { articles } = await parse({ bytes: readFileSync(`${articlesFolder}/${name}`), source: name });
    for (const { id: item, article } of articles) {
      const id = item ?? name.replace(/\.[^.]+$/u, '');
      const { day } = referenceDayOf(null, article.text, []);
      if (day === null) continue;
      inferred[id] = day;
      known[id] = dayOf(id);
    }
  }
  expect(inferred).toEqual(known);
  expect(Object.keys(inferred).length).toBeGreaterThanOrEqual(5);
});
