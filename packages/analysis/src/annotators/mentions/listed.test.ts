import { describe, expect, test } from '@jest/globals';
import { wordTree } from '../../words/word-tree.ts';
import { listed } from './listed.ts';

describe('a list of words in a text', () => {
  test('finds the longest word at a place, and none within a Latin word', () => {
    const list = wordTree([['阿拉伯', 1], ['阿拉伯联盟', 2], ['York', 3]]);
    expect(listed('阿拉伯联盟在Yorkshire，York', list, false)).toEqual([{ span: { start: 0, end: 5 }, value: 2 }, { span: { start: 16, end: 20 }, value: 3 }]);
  });
});
