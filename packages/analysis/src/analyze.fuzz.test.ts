import { describe, expect, it } from '@jest/globals';
import type { Analysis, Article, BlockKind, Span } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import fc from 'fast-check';
import { analyze } from './analyze.ts';
import type { Tagger } from './tagger.ts';

const gazetteer = openGazetteer();

/** Calls every third to fifth character a name, of any kind: no model is as wrong as that. */
const wild: Tagger = {
  id: 'wild@1',
  languages: ['zh-Hans', 'zh-Hant', 'en'],
  tag: (texts) =>
    Promise.resolve(
      texts.map((text) =>
        Array.from({ length: Math.floor(text.length / 5) }, (_, index) => ({
          span: { start: index * 5, end: index * 5 + 2 }, kind: (['person', 'organization', 'location'] as const)[index % 3] ?? 'person', confidence: 0.5,
        })),
      ),
    ),
};

const articleOf = (text: string, language: string, kind: BlockKind = 'paragraph'): Article => {
  let start = 0;
  const blocks = text.split('\n').map((paragraph) => {
    const block = { kind, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return { url: null, title: null, language, publishedAt: null, reference: { day: '2021-08-13', inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null, text, blocks };
};

/** Every span of an analysis, of references and arguments too. */
const spansOf = ({ sentences, mentions, times, quantities, quotations, events }: Analysis): Span[] => [
  ...sentences,
  ...mentions.flatMap(({ span, role }) => [span, ...(role ? [role] : [])]),
  ...times.map(({ span }) => span),
  ...quantities.flatMap(({ span, counted }) => [span, ...(counted ? [counted] : [])]),
  ...quotations.flatMap(({ span, content, cue, speaker, via }) => [span, content, ...(cue ? [cue] : []), ...(speaker ? [speaker.span] : []), ...via.map((reference) => reference.span)]),
  ...events.map(({ span }) => span),
];

const expectSound = async (text: string, language: string): Promise<Analysis> => {
  const analysis = await analyze(articleOf(text, language), { tagger: wild, gazetteer });
  for (const { start, end } of spansOf(analysis)) if (!(0 <= start && start < end && end <= text.length)) throw new Error(`a span ${String(start)}–${String(end)} of ${JSON.stringify(text)}`);
  return analysis;
};

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
const news = fc.constantFrom(
  '12日', '至', '农历正月初一', '2021年', '周一', '上午10时', '上半年', '“', '”', '「', '」', '『', '』', '"', '‘', '’', '他说', '表示，', '据', '援引', '的话', '：', '，', '。', '\n', '约3000人', '百分之', '，称', 'Gen. ', 'said ', 'told ', "''", "'We", ", 'and", ".' ", '”', '“', '…," ', ' who ', ', saying ', '— ', '今天（8月14日）', '2018年5月', '两三个月', '，另一方面', '那一周', '的老徐', '在', 'on Monday', 'Aug. 12', ', ', '. ', ' million people', '5:00',
);
/** Halves of a pair, marks of direction, joiners, marks that combine, and characters without a width. */
const odd = fc.constantFrom('\ud83d', '\ude00', '\u202e', '\u2066', '\u200f', '\u200d', '\ufeff', '\u0301', '\u0000', '\u2028', '\u3000', '𠮷', '👩‍👩‍👧', '\ue000', '\uffff', '１２日', 'ﬁ', 'İ');

describe('the analysis of whatever comes', () => {
  it.each(LANGUAGES)('never throws on random Unicode in %s, and every span gives words', async (language) => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => void (await expectSound(text, language))), { numRuns: 30 });
  });

  it.each(LANGUAGES)('never throws on broken news in %s, and every span gives words', async (language) => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof({ weight: 4, arbitrary: news }, odd), { maxLength: 80 }), async (parts) => void (await expectSound(parts.join(''), language))), { numRuns: 40 });
  });

  it.each([
    ['zh-Hans', '会谈继续双方没有让步'], ['zh-Hans', '他说“'], ['zh-Hans', '2021年8月12日至'], ['zh-Hans', '「『'], ['zh-Hans', '约三千五百'], ['zh-Hans', '据援引称'], ['zh-Hant', '週五，'],
    ['en', 'talks go on and nobody gives way '], ['en', 'he said "'], ['en', 'Monday to '], ['en', 'a.b. '], ['en', 'A, '], ['en', '1,111'], ['en', 'one hundred '], ['en', '(“‘'], ['en', "'We '' "], ['en', '“a," '], ['en', ', who said, '], ['zh-Hans', '的老徐对'], ['zh-Hans', '，称'], ['zh-Hans', '今天（5月3日'],
  ])('reads a block of %s that is nothing but %j', async (language, words) => {
    const text = words.repeat(Math.floor(5_000 / words.length));
    expect((await expectSound(text, language)).issues).toEqual([]);
  });
});
