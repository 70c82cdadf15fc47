import { describe, expect, it } from '@jest/globals';
import { exact, type Analysis, type Article, type Span } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import fc from 'fast-check';
import { analyze } from './analyze.ts';
import type { Tagger } from './tagger.ts';

const gazetteer = openGazetteer();

/** Finds the names that it was told, wherever they stand. */
const knowing = (...names: string[]): Tagger => ({
  id: 'told@1',
  languages: ['zh-Hans', 'zh-Hant', 'en'],
  tag: (texts) =>
    Promise.resolve(
      texts.map((text) =>
        names.flatMap((name) => (text.includes(name) ? [{ span: { start: text.indexOf(name), end: text.indexOf(name) + name.length }, kind: 'person' as const, confidence: 0.9 }] : [])),
      ),
    ),
});

const articleOf = (paragraphs: readonly string[], language: string): Article => {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: 'paragraph' as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return {
    url: null, title: null, language, publishedAt: null, reference: { day: '2021-08-13', inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null,
    text: paragraphs.join('\n'), blocks,
  };
};

const spansOf = (analysis: Analysis): Span[] => [
  ...analysis.sentences,
  ...[...analysis.mentions, ...analysis.times, ...analysis.quantities, ...analysis.quotations, ...analysis.events].map(({ span }) => span),
];

describe('an analysis', () => {
  it('joins what its annotators find', async () => {
    const article = articleOf(['美国国务院发言人普赖斯12日说：“我们将撤离。”', '普赖斯表示，阿富汗局势恶化。'], 'zh-Hans');
    const analysis = await analyze(article, { tagger: knowing('普赖斯'), gazetteer });
    expect(analysis.chains.map(({ kind, name, mentions }) => `${kind} ${name} ${mentions.length}`)).toEqual(['organization 美国国务院 1', 'person 普赖斯 2', 'location 阿富汗 1']);
    expect(analysis.times.map(({ span, value }) => `${exact(article.text, span)} ${value}`)).toEqual(['12日 2021-08-12']);
    expect(analysis.quotations[0]?.speaker?.chain).toBe(1);
  });

  it('puts the Latin names of a Chinese article to the tagger as English', async () => {
    const asked: string[] = [];
    const tagger: Tagger = { ...knowing(), tag: (texts, language) => (asked.push(...texts.map((text) => `${language} ${text}`)), Promise.resolve(texts.map(() => []))) };
    await analyze(articleOf(['发言人 Ann Stefanek 说。'], 'zh-Hans'), { tagger, gazetteer });
    expect(asked).toEqual(['zh-Hans 发言人 Ann Stefanek 说。', 'en Ann Stefanek']);
  });

  it('of a language that is not read is empty and says so', async () => {
    const analysis = await analyze(articleOf(['Guten Tag.'], 'de'), { tagger: knowing(), gazetteer });
    expect(analysis).toMatchObject({ mentions: [], events: [], issues: [{ code: 'language-unsupported' }] });
  });

  it('of a text that is longer than any article is empty and says so', async () => {
    const analysis = await analyze(articleOf(Array.from({ length: 20_000 }, () => '普赖斯12日在喀布尔说话。'), 'zh-Hans'), { tagger: knowing('普赖斯'), gazetteer });
    expect(analysis).toMatchObject({ mentions: [], times: [], issues: [{ code: 'article-too-long' }] });
  });

  it.each(['zh-Hans', 'zh-Hant', 'en'])('of any text in %s keeps its spans inside the text and in reading order', async (language) => {
    const words = fc.constantFrom('塔利班', '喀布尔', '美方', '他', '该组织', '12日', '约3000人', '“', '”', '说', '，', '。', '\u3000', 'Gen. ', 'said ', 'Kabul ', 'the group ', 'NATO ', '·', '𠮷', '\u200b', '《', '》', '（', ')');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(words, { minLength: 1, maxLength: 25 }), { maxLength: 4 }), async (paragraphs) => {
        const article = articleOf(paragraphs.map((parts) => parts.join('')), language);
        const analysis = await analyze(article, { tagger: knowing('喀布尔', 'Kabul'), gazetteer });
        for (const { start, end } of spansOf(analysis)) expect(0 <= start && start < end && end <= article.text.length).toBe(true);
        expect([...analysis.mentions].sort((a, b) => a.span.start - b.span.start)).toEqual(analysis.mentions);
        analysis.chains.forEach((chain, index) => {
          for (const mention of chain.mentions) expect(analysis.mentions[mention]).toMatchObject({ chain: index, kind: chain.kind });
        });
      }),
      { numRuns: 60 },
    );
  });
});
