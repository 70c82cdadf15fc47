import { describe, expect, it } from '@jest/globals';
import type { Article } from '@dateline/document';
import { openGazetteer, type Gazetteer } from '@dateline/gazetteer';
import { analyze } from './analyze.ts';
import type { Tagger } from './tagger.ts';

/** Calls every tenth pair of characters a name. */
const wild: Tagger = {
  id: 'wild@1',
  languages: ['zh-Hans', 'en'],
  tag: (texts) => Promise.resolve(texts.map((text) => Array.from({ length: Math.floor(text.length / 10) }, (_, index) => ({ span: { start: index * 10, end: index * 10 + 2 }, kind: 'location' as const, confidence: 0.5 })))),
};

const articleOf = (text: string, language: string): Article => ({
  url: null, title: null, language, publishedAt: null, reference: { day: '2021-08-13', inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null,
  text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

/** The gazetteer with a count of its look-ups. */
function counting(gazetteer: Gazetteer): { readonly gazetteer: Gazetteer; readonly lookups: () => number } {
  let lookups = 0;
  const counted = new Proxy(gazetteer, {
    get: (target, name): unknown => {
      const value = Reflect.get(target, name) as unknown;
      return typeof value === 'function' ? (...args: unknown[]): unknown => (lookups++, (value as (...all: unknown[]) => unknown).apply(target, args)) : value;
    },
  });
  return { gazetteer: counted, lookups: () => lookups };
}

const real = openGazetteer();

async function cost(text: string, language: string): Promise<number> {
  const { gazetteer, lookups } = counting(real);
  await analyze(articleOf(text, language), { tagger: wild, gazetteer });
  return lookups();
}

describe('the analysis of text without punctuation', () => {
  it.each([['zh-Hans', '会谈继续在喀布尔举行双方没有让步'], ['en', 'talks go on in Kabul and nobody gives way ']])('asks the gazetteer twice as often for twice the text, in %s', async (language, words) => {
    const text = words.repeat(Math.floor(4_000 / words.length));
    const once = await cost(text, language);
    expect(once).toBeGreaterThan(0);
    expect(await cost(text + text, language)).toBeLessThanOrEqual(2.2 * once);
  });

  it('of a megabyte says that no article is so long', async () => {
    expect((await analyze(articleOf('会谈继续'.repeat(250_000), 'zh-Hans'), { tagger: wild, gazetteer: real })).issues).toMatchObject([{ code: 'article-too-long' }]);
  });
});
