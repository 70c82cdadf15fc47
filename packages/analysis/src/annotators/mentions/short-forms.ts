import { exact, spanLength } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { standingAt } from './coverage.ts';
import { knownNameOf } from './known-names.ts';
import { listed } from './listed.ts';

/** Forms that a full name explains: letters in brackets behind it (OSI), and the last part of a person's name standing alone. */
export const shortFormsIn = (text: string, found: readonly Candidate[]): Candidate[] => [...inBrackets(text, found), ...familyNames(text, found)];

function inBrackets(text: string, found: readonly Candidate[]): Candidate[] {
  return gathered(found, (one) => {
    if (one.kind === 'person') return [];
    const match = /^\s?[（(](?:简称|英文简称|英语简称)?\s?[“"]?([A-Z][A-Za-z&-]{1,9})[”"]?[）)]/u.exec(text.slice(one.span.end, one.span.end + 24));
    if (!match || isOther(match[1] ?? '', one)) return [];
    const start = one.span.end + match[0].lastIndexOf(match[1] ?? '');
    return [candidate({ start, end: start + (match[1] ?? '').length }, one.kind, 'pattern', 'letters in brackets behind the name that they shorten', 0.95)];
  });
}

/** WASHINGTON (Reuters): a dateline's agency is no short form of its place. */
const isOther = (letters: string, { kind }: Candidate): boolean => (knownNameOf(letters, false)?.kind ?? kind) !== kind || (kind === 'location' && !/^[A-Z]{2,6}$/u.test(letters));

/** Shortest part of a name that is looked for alone; in Chinese characters two may be a word of the language. */
const SHORTEST = 3;

function familyNames(text: string, found: readonly Candidate[]): Candidate[] {
  const parts = new Set(gathered(found.filter((one) => one.kind === 'person'), (one) => {
    const name = exact(text, one.span).split(/[·•∙・‧\s]/u);
    const last = name.at(-1) ?? '';
    return name.length > 1 && last.length >= SHORTEST && /^(?:\p{Lu}|\p{Script=Han})/u.test(last) ? [last] : [];
  }));
  const standing = standingAt(found);
  return listed(text, wordTree(listEntries(parts)), false)
    .filter(({ span }) => !JOINED.test(text.charAt(span.start - 1)) && !JOINED.test(text.charAt(span.end)) && [span.start, span.end - 1].every((at) => {
      const other = standing.get(at);
      return other === undefined || spanLength(other.span) <= spanLength(span);
    }))
    .map(({ span }) => candidate(span, 'person', 'pattern', "the last part of a person's name", 0.85));
}

/** Beside it the part is no name by itself. */
const JOINED = /[\p{Script=Latin}·•∙・‧-]/u;
