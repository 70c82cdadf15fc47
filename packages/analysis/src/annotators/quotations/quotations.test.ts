import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { quotationsOf } from './quotations.ts';
import { layersOf, linesOf, person } from './said.fixture.ts';

describe('quotations', () => {
  test('a pronoun right after a person who has no name is that person', () => {
    const layers = layersOf('zh-Hans', '一名港口发言人表示，航道已经恢复。他补充说，货轮正在排队。', person('林德'));
    expect(linesOf(layers)).toEqual(['… 一名港口发言人 <表示> 航道已经恢复', '… 一名港口发言人 <补充说> 货轮正在排队']);
  });

  test('a pronoun behind words in marks is not who is only named in them', () => {
    const layers = layersOf('en', 'Berg lost the case. “Holm has cheated us,” he said.', person('Berg', 'Holm'));
    expect(quotationsOf(layers).map(({ speaker }) => speaker?.chain)).toEqual([0]);
  });

  test('the office that spoke last is nobody whom a pronoun means', () => {
    const layers = layersOf('en', 'Berg lost. His office said the case was over. He said he would appeal.', person('Berg'));
    expect(linesOf(layers)).toEqual(['… His office <said> the case was over', '… He <said> he would appeal']);
  });

  test.each([
    ['林德声称账目没有问题。', 'claim'],
    ['林德警告，大坝随时可能溃决。', 'warn'],
    ['林德承认账目有问题。', 'admit'],
    ['林德否认账目有问题。', 'deny'],
    ['林德呼吁各方保持克制。', 'demand'],
  ])('%s has the stance %s', (text, stance) => {
    expect(quotationsOf(layersOf('zh-Hans', text, person('林德'))).map((quotation) => quotation.stance)).toEqual([stance]);
  });

  test.each([
    ['在德国被取缔的团体代表和联盟秘书长林德说，桥已修好。', '联盟秘书长', ['… 林德 <说> 桥已修好']],
    ['在桥边他对团体代表和联盟秘书长林德说，桥已修好。', '联盟秘书长', []],
  ])('who stands behind a title after “and” speaks if another title stands before it: %s', (text, title, lines) => {
    const layers = layersOf('zh-Hans', text, person('林德'));
    const start = text.indexOf(title);
    expect(linesOf({ ...layers, mentions: layers.mentions.map((mention) => ({ ...mention, role: { start, end: start + title.length } })) })).toEqual(lines);
  });

  test('answers of an interview are direct, whole and without what stands in brackets before them', () => {
    const layers = layersOf('zh-Hans', '问：写了多久？\n林德：断断续续六年。去年写完。\n问：难吗？\n林德：（笑）谁不难呢？', person('林德'));
    expect(quotationsOf(layers).map(({ direct, content, speaker }) => [direct, speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[true, 0, '断断续续六年。去年写完。'], [true, 0, '谁不难呢？']]);
  });

  test('answers without a name are of whoever is named most before them', () => {
    const layers = layersOf('zh-Hans', '林德谈新书。\n问：写了多久？\n答：断断续续六年。\n问：难吗？\n答：谁不难呢，真的。', person('林德'));
    expect(quotationsOf(layers).map(({ speaker, content }) => [speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[0, '断断续续六年。'], [0, '谁不难呢，真的。']]);
  });

  test('a newsroom that asks is not quoted, and an answer has all of its paragraphs', () => {
    const layers = layersOf('zh-Hans', '北岸周刊：渡轮为什么停航？\n林德：缆绳锈穿了。\n我们换了三次。\n北岸周刊：还会停多久？\n林德：大概要到春天。', { 北岸周刊: 'organization', 林德: 'person' });
    expect(linesOf(layers)).toEqual(['“” 林德 <-> 缆绳锈穿了。', '“” 林德 <-> 我们换了三次。', '“” 林德 <-> 大概要到春天。']);
  });

  test('whoever is only named in the answers gives none of them', () => {
    const layers = layersOf('en', 'Q: What helps?\nA: A book by Holm.\nQ: What else?\nA: A long walk along the pier.', person('Holm'));
    expect(linesOf(layers)).toEqual([]);
  });

  test('two pieces of a speech belong to whoever acts between them', () => {
    const layers = layersOf('zh-Hans', '“等明年吧，”林德摆摆手，“现在不谈。”', person('林德'));
    expect(quotationsOf(layers).map(({ direct, content, speaker }) => [direct, speaker?.chain, layers.article.text.slice(content.start, content.end)])).toEqual([[true, 0, '等明年吧，'], [true, 0, '现在不谈。']]);
  });

  test('every span lies in the text, and content and cue lie in the span, whatever the text', () => {
    const piece = fc.constantFrom('林德', '说', '表示，', '“', '”', '「', '」', '。', '，', '：', '据', '报道', '援引', '的话', '\n', ' said', ' told', '"', '‘', '’', 'Berg', '. ', ', ', '；', '他', '😀', '\ud800', '一名官员', '（', ')');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (pieces, language) => {
        const text = pieces.join('');
        for (const { span, content, cue } of quotationsOf(layersOf(language, text, person('林德', 'Berg')))) {
          expect(span.start >= 0 && span.end <= text.length && content.start < content.end).toBe(true);
          expect(span.start <= content.start && content.end <= span.end).toBe(true);
          if (cue && content.start !== span.start) expect(cue.start >= span.start || cue.end <= span.start).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
