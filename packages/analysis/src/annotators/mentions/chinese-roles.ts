import type { Span } from '@dateline/document';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import type { Candidate } from './candidate.ts';

const HEADS = endTree(listEntries(titles.heads));
const PARTS = endTree(listEntries([...titles.heads, ...titles.modifiers]));
const AFTER = wordTree(listEntries(titles.after));
const ABBREVIATIONS = names.abbreviations.join('');
const BEFORE_OWNED = new RegExp(`(?:^|[^\\p{Script=Han}]|${nameForms.beforeOwned.join('|')})$`, 'u');

/** The title that stands before a person's name, or behind it: 美国国务院发言人 in 美国国务院发言人普赖斯. Read leftward from the
 *  name: a head, then modifiers and names of places and organizations that lead up to it without a gap. */
export function chineseRoles(text: string, found: readonly Candidate[]): (name: Span) => Span | null {
  const owners = new Map(found.filter(({ kind }) => kind !== 'person').map((one) => [one.span.end, one]));
  return (name) => {
    const end = withoutSpace(text, name.start);
    const head = HEADS.before(text, end);
    if (head === undefined) return titleBehind(text, name);
    let { start } = head;
    for (let before = reachedFrom(text, start, owners); before !== start; before = reachedFrom(text, start, owners)) start = before;
    return { start, end };
  };
}

/** One step to the left: over a name that ends here, over a part of a title, over a country's shortest name (叙总统); or nowhere. */
function reachedFrom(text: string, start: number, owners: ReadonlyMap<number, Candidate>): number {
  const owner = owners.get(start);
  if (owner) return owner.span.start;
  const part = PARTS.before(text, start);
  if (part) return part.start;
  const isShort = ABBREVIATIONS.includes(text.charAt(start - 1)) && start > 0 && BEFORE_OWNED.test(text.slice(Math.max(0, start - 3), start - 1));
  if (isShort) return start - 1;
  return start;
}

function titleBehind(text: string, name: Span): Span | null {
  const title = AFTER.at(text, name.end);
  return title === undefined || /^(?:府|团|级|职|大选|选举)/u.test(text.slice(title.end, title.end + 2)) ? null : { start: name.end, end: title.end };
}

/** At most one space stands between a title and a name. */
const withoutSpace = (text: string, from: number): number => (from > 1 && /[^\S\n]/u.test(text.charAt(from - 1)) ? from - 1 : from);
