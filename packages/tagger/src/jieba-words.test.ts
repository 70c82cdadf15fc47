import { describe, expect, it } from '@jest/globals';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { jiebaWords } from './jieba-words.ts';

const jieba = Jieba.withDict(dict);
/** The rows that stand for a tag are its letters here. */
const rowsOf = (tag: string): { alone: number; first: number; within: number; last: number } => ({ alone: tag.charCodeAt(0), first: tag.length, within: 0, last: 0 });

describe('words of jieba', () => {
  it('have the part of speech that it tells, met before or not', () => {
    let asked = 0;
    const words = jiebaWords({ cut: (...given) => jieba.cut(...given), tag: (...given) => (asked++, jieba.tag(...given)) }, rowsOf);
    for (const sentence of ['外交部发言人在北京说，谈判将于0月开始。', '谈判在北京开始。', 'NATO的0架F-00飞抵鄂仑春机场', '']) {
      const found: unknown[] = [];
      words(sentence, (length, rows) => { found.push({ length, rows }); });
      expect(found).toEqual(jieba.tag(sentence, true).map(({ word, tag }) => ({ length: word.length, rows: rowsOf(tag) })));
    }
    expect(asked).toBe(2);
  });

  it('are those of each line, of which only such with a new word are asked about', () => {
    const asked: string[] = [];
    const words = jiebaWords({ cut: (...given) => jieba.cut(...given), tag: (line, ...given) => (asked.push(String(line)), jieba.tag(line, ...given)) }, rowsOf);
    const lengthsOf = (lines: string): number[] => { const found: number[] = []; words(lines, (length) => { found.push(length); }); return found; };
    expect(lengthsOf('谈判在北京开始。\n北京\n\n开始谈判')).toEqual([...lengthsOf('谈判在北京开始。'), 1, ...lengthsOf('北京'), 1, 1, ...lengthsOf('开始谈判')]);
    expect(asked).toEqual(['谈判在北京开始。', '\n']);
  });
});
