import type { Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { namesInContext, type NameInContext } from '../../languages/zh-Hans/names-in-context.ts';
import { wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed } from './listed.ts';

const TREE = wordTree(namesInContext.flatMap((row) => row.names.map((name): [string, NameInContext] => [name, row])));

/** Characters on either side that are asked. */
const REACH = 8;

/** Whether a stretch is one of these names and its context shows it. */
export function isShownAt(text: string, { start, end }: Span): boolean {
  const word = TREE.at(text, start);
  return word?.end === end && word.value.article.test(text) && isShown(word.value, text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH));
}

/** 理大, 高院, 政总: short names that other words have in them too, where the article and the words beside them show that they are names. */
export function shownByContext(text: string): Candidate[] {
  const told = new Map<RegExp, boolean>();
  const tells = (words: RegExp): boolean => {
    const known = told.get(words);
    if (known !== undefined) return known;
    const says = words.test(text);
    told.set(words, says);
    return says;
  };
  return gathered(listed(text, TREE, false), ({ span, value }) => (tells(value.article) && isShown(value, text.slice(Math.max(0, span.start - REACH), span.start), text.slice(span.end, span.end + REACH)) ? [candidate(span, value.kind, 'pattern', 'a short name that its context shows', 0.85)] : []));
}

const isShown = ({ notBefore, notBehind, before, behind }: NameInContext, left: string, right: string): boolean =>
  notBefore?.test(left) !== true && notBehind?.test(right) !== true && ((before === undefined && behind === undefined) || before?.test(left) === true || behind?.test(right) === true);
