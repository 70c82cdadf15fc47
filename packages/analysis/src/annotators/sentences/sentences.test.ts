import { describe, expect, it } from '@jest/globals';
import { exact, LONGEST_PROSE, type Block } from '@dateline/document';
import fc from 'fast-check';
import { sentencesOf } from './sentences.ts';

const sentencesIn = (text: string, language: string): string[] =>
  sentencesOf({ text, language, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }).map((span) => exact(text, span));

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['会议结束了。代表们离开多哈。', ['会议结束了。', '代表们离开多哈。']],
    ['他问：“谁来负责？”记者没有回答。', ['他问：“谁来负责？”', '记者没有回答。']],
    ['“我们很担心。非常担心。”一名外交官说。他要求匿名。', ['“我们很担心。', '非常担心。”一名外交官说。', '他要求匿名。']],
    ['“谁来负责？”，他问道。', ['“谁来负责？”，他问道。']],
    ['价格上涨3.5%，达到每桶70.2美元', ['价格上涨3.5%，达到每桶70.2美元']],
    ['太好了！！！真的吗？', ['太好了！！！', '真的吗？']],
  ])('%s', (text, expected) => {
    expect(sentencesIn(text, 'zh-Hans')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Gen. Mark Milley met Mr. Smith. They spoke.', ['Gen. Mark Milley met Mr. Smith.', 'They spoke.']],
    ['It rose 3.5 percent to $70.2 a barrel. Why?', ['It rose 3.5 percent to $70.2 a barrel.', 'Why?']],
    ['The U.S. Navy left at 5 p.m. The port is empty.', ['The U.S. Navy left at 5 p.m.', 'The port is empty.']],
    ['“We are leaving.” The crowd cheered.', ['“We are leaving.”', 'The crowd cheered.']],
    ['"Are you sure?" he asked. J. K. Rowling was.', ['"Are you sure?" he asked.', 'J. K. Rowling was.']],
    ['He waited... and left.', ['He waited... and left.']],
  ])('%s', (text, expected) => {
    expect(sentencesIn(text, 'en')).toEqual(expected);
  });

  it('never cross a block, and credits have none', () => {
    const text = '第一段没有句号\n新华社发\n图为现场';
    const blocks: Block[] = [
      { kind: 'paragraph', start: 0, end: 7 },
      { kind: 'credit', start: 8, end: 12 },
      { kind: 'caption', start: 13, end: 17 },
    ];
    expect(sentencesOf({ text, language: 'zh-Hans', blocks }).map((span) => exact(text, span))).toEqual(['第一段没有句号', '图为现场']);
  });

  it('lose nothing but white space, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[。！？”“.!? a汉A]{0,40}$/), fc.constantFrom('zh-Hans', 'en'), (text, language) => {
        expect(sentencesIn(text, language).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('are none in a block that is longer than any prose', () => {
    const sentence = '会议结束了。';
    expect(sentencesIn(sentence.repeat(LONGEST_PROSE / sentence.length + 1), 'zh-Hans')).toEqual([]);
  });
});
