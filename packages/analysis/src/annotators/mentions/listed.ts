import type { Span } from '@dateline/document';
import { isLatinOrNumber } from '../../words/characters.ts';
import type { WordTree } from '../../words/word-tree.ts';

/** Every listed word of the text, longest first at each place, without overlap. With `spaced`, whole words only. */
export function listed<Value>(text: string, words: WordTree<Value>, spaced: boolean): { readonly span: Span; readonly value: Value }[] {
  const found: { span: Span; value: Value }[] = [];
  for (let start = 0; start < text.length; start++) {
    if (spaced && isWord(text, start - 1)) continue;
    const word = words.at(text, start);
    if (!word || (isWord(text, word.end - 1) && isWord(text, word.end)) || (isWord(text, start) && isWord(text, start - 1))) continue;
    found.push({ span: { start, end: word.end }, value: word.value });
    start = word.end - 1;
  }
  return found;
}

const isWord = (text: string, index: number): boolean => isLatinOrNumber(text.charCodeAt(index));
