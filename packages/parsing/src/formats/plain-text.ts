import type { Draft } from '../prose/draft.ts';
import { paragraphOf } from '../prose/draft.ts';
import { sliced, strandOf, type Strand } from '../strand.ts';
import { NOTHING_STATED } from '../statement/stated.ts';
import { oneArticle, type TextFormat } from './format.ts';

const HEADING = /^(#{1,6})[ \t]+/u;

function draftOf(line: Strand): Draft {
  const marks = HEADING.exec(line.text);
  if (!marks) return paragraphOf(line);
  return { ...paragraphOf(sliced(line, marks[0].length)), kind: 'heading', level: marks[1]?.length ?? 1 };
}

/** One draft a line; `#` marks a heading. */
export function linesOf(text: Strand): Draft[] {
  const drafts: Draft[] = [];
  for (const match of text.text.matchAll(/[^\r\n\u2028\u2029\f\v]+/gu)) {
    if (match[0].trim() !== '') drafts.push(draftOf(sliced(text, match.index, match.index + match[0].length)));
  }
  return drafts;
}

export const plainText: TextFormat = {
  name: 'plain-text', title: 'plain text', extensions: ['txt', 'text'], mediaTypes: ['text/plain'], recognises: () => false,
  read: (text) => oneArticle(NOTHING_STATED, linesOf(strandOf(text))),
};
