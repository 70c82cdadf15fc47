import type { Span } from '@dateline/document';
import { titles } from '../../languages/zh-Hans/titles.ts';
import type { Candidate } from './candidate.ts';

const byLength = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);
const HEADS = byLength(titles.heads);
const PARTS = byLength([...titles.heads, ...titles.modifiers]);
const AFTER = byLength(titles.after);

/** The title that stands before a person's name, or behind it: 美国国务院发言人 in 美国国务院发言人普赖斯. Read leftward from the
 *  name: a head, then modifiers and names of places and organizations that lead up to it without a gap. */
export function chineseRoleOf(text: string, name: Span, names: readonly Candidate[]): Span | null {
  const end = skippedBack(text, name.start, /[\s、]/u);
  const head = HEADS.find((word) => text.endsWith(word, end) && text.slice(0, end).endsWith(word));
  if (head === undefined) return titleBehind(text, name);
  let start = end - head.length;
  for (;;) {
    const before = reachedFrom(text, start, names);
    if (before === start) break;
    start = before;
  }
  return { start, end };
}

/** One step to the left: over a name that ends here, over a part of a title, over marks that join; or nowhere. */
function reachedFrom(text: string, start: number, names: readonly Candidate[]): number {
  const owner = names.find((one) => one.span.end === start && one.kind !== 'person');
  if (owner) return owner.span.start;
  const part = PARTS.find((word) => text.slice(Math.max(0, start - word.length), start) === word);
  if (part) return start - part.length;
  // 叙总统: an abbreviation before a title, at the beginning of a clause only
  return start;
}

function titleBehind(text: string, name: Span): Span | null {
  const title = AFTER.find((word) => text.startsWith(word, name.end));
  return title === undefined || /^(?:府|团|级|职|大选|选举)/u.test(text.slice(name.end + title.length)) ? null : { start: name.end, end: name.end + title.length };
}

function skippedBack(text: string, from: number, marks: RegExp): number {
  let end = from;
  while (end > 0 && /\s/u.test(text.charAt(end - 1)) && marks.test(text.charAt(end - 1)) && from - end < 2) end--;
  return end;
}
