import type { Span } from '@dateline/document';

/** Words between quotation marks; marks within marks are part of the words. */
export interface Quoted {
  /** Without the marks. */
  readonly inner: Span;
  /** With the marks. */
  readonly outer: Span;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"', '‘': '’', '＂': '＂', '〝': '〞', "''": "''", '``': "''", "'": "'" };
/** Two apostrophes are a mark as typewriters and wires have it. What stands before an apostrophe is asked behind it: so the engine passes over a text
 *  in search of the marks alone. */
const MARK = /[“「『"‘＂〝]|''|``|'(?=\p{Lu})(?<=(?:^|[\s(—–])')|'(?=\p{Ll})(?<=, ')/gu;
/** The apostrophe as a mark: it closes behind a stop, before the next that opens. */
const CLOSING_APOSTROPHE = /(?<=[.,!?…])'(?![\p{L}\d'])/u;
const OPENING_APOSTROPHE = /\s'\p{L}/u;
/** What closes in the place of the right mark, where that is missing: “…," of pages that mix curly and straight ones. */
const MIXED: Readonly<Record<string, RegExp>> = { '“': /(?<=[.,!?…])"(?![\p{L}\d])|”/u, '"': /(?<=[.,!?…])”/u };
const isLetter = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);

/** Whether the mark at `at` opens: ' and " of English also close, and ’ is an apostrophe. */
function opens(text: string, at: number, mark: string): boolean {
  if (mark === "''") return !/[\p{L}\d.,!?]/u.test(text.charAt(at - 1)) && /\S/u.test(text.charAt(at + 2));
  if (mark === '"' || mark === '‘') return !isLetter(text.charAt(at - 1)) || !isLetter(text.charAt(at + 1));
  return true;
}

/** Characters; what stands farther apart are two apostrophes. */
const LONGEST_WITH_APOSTROPHES = 1_000;

/** Where the quotation opened at `from` closes, or -1. The same mark opened again nests. */
function closing(text: string, from: number, mark: string, end: number): number {
  const closer = CLOSERS[mark];
  if (mark === "'") {
    const rest = text.slice(from + 1, Math.min(end, from + LONGEST_WITH_APOSTROPHES));
    const close = rest.search(CLOSING_APOSTROPHE);
    return close < 0 || OPENING_APOSTROPHE.test(rest.slice(0, close)) ? -1 : from + 1 + close;
  }
  if (mark.length > 1) {
    const close = text.indexOf("''", from + 2);
    return close < end ? close : -1;
  }
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

/** … or where another mark closes it as well, before the next one that opens; -1 where none does. */
function mixedClosing(text: string, from: number, mark: string, end: number): number {
  const closer = MIXED[mark];
  if (!closer) return -1;
  const again = mark === '“' ? text.indexOf(mark, from + 1) : -1;
  const found = text.slice(from + 1, again < 0 ? end : Math.min(again, end)).search(closer);
  return found < 0 ? -1 : from + 1 + found;
}

/** Where a straight mark closes before the straight mark at `right`, with a curly one behind a stop: "…,” she said. "…." */
function straightened(text: string, from: number, mark: string, right: number): number {
  if (mark !== '"' || right < 0) return right;
  const words = text.slice(from + 1, right);
  const at = words.search(CURLY);
  return at < 0 || words.lastIndexOf('“', at) >= 0 ? right : from + 1 + at;
}
const CURLY = /(?<=[.,!?…])”/u;

const GOES_ON = /^\s+[“「]/u;

/** Outermost quotations of a block, in reading order. A mark that never closes runs to the end of the block where it opens it, or
 *  where the next block opens with such a mark again, as speeches of several paragraphs are printed; any other unclosed mark is none. */
export function quotedIn(text: string, block: Span): Quoted[] {
  const found: Quoted[] = [];
  const unclosed = new Set<string>();
  const unmixed = new Set<string>();
  MARK.lastIndex = block.start;
  for (let match = MARK.exec(text); match && match.index < block.end; match = MARK.exec(text)) {
    const at = match.index;
    const [mark] = match;
    if ((unclosed.has(mark) && unmixed.has(mark)) || !opens(text, at, mark)) continue;
    const right = unclosed.has(mark) ? -1 : straightened(text, at, mark, closing(text, at, mark, block.end));
    const mixed = right < 0 ? mixedClosing(text, at, mark, block.end) : -1;
    const close = Math.max(right, mixed);
    if (right < 0 && mark !== "'") unclosed.add(mark);
    if (close > 0) {
      const outer = { start: at, end: close + (right > 0 ? (CLOSERS[mark]?.length ?? 1) : 1) };
      if (text.slice(at + mark.length, close).trim() !== '') found.push({ inner: { start: at + mark.length, end: close }, outer });
      MARK.lastIndex = outer.end;
    } else {
      if (mark === "'") continue;
      // what stands before the next “ was looked through, and no more
      if (mark !== '“') unmixed.add(mark);
      const isSpeech = at === block.start ? mark !== '‘' : (mark === '“' || mark === '「') && GOES_ON.test(text.slice(block.end, block.end + 3));
      if (!isSpeech || text.slice(at + 1, block.end).trim() === '') continue;
      return [...found, { inner: { start: at + mark.length, end: block.end }, outer: { start: at, end: block.end } }];
    }
  }
  return found;
}
