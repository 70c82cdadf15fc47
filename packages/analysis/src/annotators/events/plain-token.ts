import type { Token, TokenClass } from './token.ts';

/** A stretch of text as a token that no layer found and no trigger is. */
export const plain = (start: number, end: number, text: string, name: TokenClass): Token =>
  ({ start, end, words: text.slice(start, end), class: name, index: -1, readings: NO_READINGS });
const NO_READINGS: Token['readings'] = [];

/** What punctuation does to a clause. */
export const MARKS: Readonly<Record<string, TokenClass>> = {
  '，': 'stop', '。': 'stop', '；': 'stop', '：': 'stop', '！': 'stop', '？': 'stop', '…': 'stop', '—': 'stop', ':': 'stop', ';': 'stop', ',': 'stop', '.': 'stop', '!': 'stop', '?': 'stop',
  '、': 'list', '“': 'quote', '”': 'quote', '"': 'quote', '「': 'quote', '」': 'quote', '『': 'quote', '』': 'quote', '《': 'quote', '》': 'quote', '‘': 'quote',
  '（': 'stop', '）': 'stop', '(': 'stop', ')': 'stop', '\n': 'stop', '–': 'stop',
};
