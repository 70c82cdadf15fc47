import type { Span } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import type { Candidate } from './candidate.ts';

const byLength = (words: readonly string[]): string[] => [...new Set(words)].sort((a, b) => b.length - a.length);
const HEADS = byLength(titles.heads);
const PARTS = byLength([...titles.heads, ...titles.modifiers]);
const AFTER = byLength(titles.after);

const ABBREVIATIONS = names.abbreviations.join('');
const BEFORE_OWNED = new RegExp(`(?:^|[^\\p{Script=Han}]|${nameForms.beforeOwned.join('|')})$`, 'u');

/** The title that stands before a person's name, or behind it: 美国国务院发言人 in 美国国务院发言人普赖斯. Read leftward from the
 *  name: a head, then modifiers and names of places and organizations that lead up to it without a gap. */
export function chineseRoles(text: string, found: readonly Candidate[]): (name: Span) => Span | null {
  const owners = new Map(found.filter(({ kind }) => kind !== 'person').map((one) => [one.span.end, one]));
  return (name) => {
    const end = withoutSpace(text, name.start);
    const head = HEADS.find((word) => endsAt(text, word, end));
    if (head === undefined) return titleBehind(text, name);
    let start = end - head.length;
    for (let before = reachedFrom(text, start, owners); before !== start; before = reachedFrom(text, start, owners)) start = before;
    return { start, end };
  };
}

/** One step to the left: over a name that ends here, over a part of a title, over a country's shortest name (叙总统); or nowhere. */
function reachedFrom(text: string, start: number, owners: ReadonlyMap<number, Candidate>): number {
  const owner = owners.get(start);
  if (owner) return owner.span.start;
  const part = PARTS.find((word) => endsAt(text, word, start));
  if (part) return start - part.length;
  const isShort = ABBREVIATIONS.includes(text.charAt(start - 1)) && start > 0 && BEFORE_OWNED.test(text.slice(Math.max(0, start - 3), start - 1));
  if (isShort) return start - 1;
  return start;
}

const endsAt = (text: string, word: string, end: number): boolean => word.length <= end && text.startsWith(word, end - word.length);

function titleBehind(text: string, name: Span): Span | null {
  const title = AFTER.find((word) => text.startsWith(word, name.end));
  return title === undefined || /^(?:府|团|级|职|大选|选举)/u.test(text.slice(name.end + title.length, name.end + title.length + 2)) ? null : { start: name.end, end: name.end + title.length };
}

/** At most one space stands between a title and a name. */
const withoutSpace = (text: string, from: number): number => (from > 1 && /[^\S\n]/u.test(text.charAt(from - 1)) ? from - 1 : from);
