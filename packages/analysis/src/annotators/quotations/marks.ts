import type { Span } from '@dateline/document';

/** Words between quotation marks; marks within marks are part of the words. */
export interface Quoted {
  /** Without the marks. */
  readonly inner: Span;
  /** With the marks. */
  readonly outer: Span;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': '’', '＂': '＂', '〝': '〞' };
const MARK = /[“「『"‘＂〝]/gu;
const isLetter = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);

/** Whether the mark at `at` opens: ' and " of English also close, and ’ is an apostrophe. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSERS[mark] === undefined) return false;
  if (mark === '"' || mark === '‘') return !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at + 1));
  return true;
}

/** Where the quotation opened at `from` closes, or -1. The same mark opened again nests. */
function closing(text: string, from: number, end: number): number {
  const mark = text.charAt(from);
  const closer = CLOSERS[mark];
  let depth = 1;
  for (let at = from + 1; at < end; at++) {
    const character = text.charAt(at);
    if (character === closer) {
      if (mark === '‘' && isLetter(text.charAt(at + 1))) continue;
      depth--;
      if (depth === 0) return at;
    } else if (character === mark) depth++;
  }
  return -1;
}

const GOES_ON = /^\s+[“「]/u;

/** Outermost quotations of a block, in reading order. A mark that never closes runs to the end of the block where it opens it, or
 *  where the next block opens with such a mark again, as speeches of several paragraphs are printed; any other unclosed mark is none. */
export function quotedIn(text: string, block: Span): Quoted[] {
  const found: Quoted[] = [];
  const unclosed = new Set<string>();
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(text); match && match.index < block.end; match = MARK.exec(text)) {
    const at = match.index;
    const [mark] = match;
    if (unclosed.has(mark) || !opens(text, at)) continue;
    const close = closing(text, at, block.end);
    if (close > 0) {
      if (text.slice(at + 1, close).trim() !== '') found.push({ inner: { start: at + 1, end: close }, outer: { start: at, end: close + 1 } });
      MARK.lastIndex = close + 1;
    } else {
      unclosed.add(mark);
      const isSpeech = at === block.start ? mark !== '‘' : (mark === '“' || mark === '「') && GOES_ON.test(text.slice(block.end, block.end + 3));
      if (!isSpeech || text.slice(at + 1, block.end).trim() === '') continue;
      return [...found, { inner: { start: at + 1, end: block.end }, outer: { start: at, end: block.end } }];
    }
  }
  return found;
}
