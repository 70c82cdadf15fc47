import { exact, spanLength, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { shortNames } from '../../languages/zh-Hans/short-names.ts';
import { consistsOf, isHan } from '../../words/characters.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { standingAt } from './coverage.ts';
import { knownNameOf } from './known-names.ts';
import { listed } from './listed.ts';

/** Forms that a full name explains: letters in brackets behind it (OSI), and the last part of a person's name standing alone. */
export const shortFormsIn = (text: string, found: readonly Candidate[]): Candidate[] => [...inBrackets(text, found), ...familyNames(text, found)];

function inBrackets(text: string, found: readonly Candidate[]): Candidate[] {
  return gathered(found, (one) => {
    if (one.kind === 'person') return latinBehind(text, one);
    const match = /^\s?[（(](?:简称|英文简称|英语简称)?\s?[“"]?([A-Z][A-Za-z&-]{1,9})[”"]?[）)]/u.exec(text.slice(one.span.end, one.span.end + 24));
    if (!match) return inOwnCharacters(text, one);
    if (isOther(match[1] ?? '', one)) return [];
    const start = one.span.end + match[0].lastIndexOf(match[1] ?? '');
    return [candidate({ start, end: start + (match[1] ?? '').length }, one.kind, 'pattern', 'letters in brackets behind the name that they shorten', 0.95)];
  });
}

const LATIN_NAME = /^\s?[（(](\p{Lu}[\p{Script=Latin}'’.-]{1,20}(?: \p{Lu}[\p{Script=Latin}'’.-]{0,20}){0,3})[）)]/u;

/** 川崎智明（Tomoaki Kawasaki）: the letters in brackets behind a foreign person's name, as he writes it. */
function latinBehind(text: string, { span }: Candidate): Candidate[] {
  const name = spanLength(span) > 2 || /[·•∙・‧]/u.test(exact(text, span)) ? LATIN_NAME.exec(text.slice(span.end, span.end + 60)) : null;
  if (name?.[1] === undefined || /^[A-Z]{2,}$|\b(?:Corp|Inc|Co|Ltd|Group|Bank|University|Company)\b/u.test(name[1])) return [];
  const start = span.end + name[0].indexOf(name[1]);
  return [candidate({ start, end: start + name[1].length }, 'person', 'pattern', "letters in brackets behind a person's name", 0.85)];
}

/** 秘鲁国家石油公司（简称秘石油）, 中国石油天然气集团有限公司（中石油）: what the text calls the short name, or what takes its characters from the name in their order. */
function inOwnCharacters(text: string, one: Candidate): Candidate[] {
  const match = one.kind === 'organization' ? /^\s?(?:[（(](?:有限合伙|普通合伙|集团|控股|中国|香港)[）)])?\s?[（(](?<says>(?:以下|下文|下)?(?:简称|统称|称)(?:为)?)?[“"「]?(?<short>\p{Script=Han}{2,10})[”"」]?[）)]/u.exec(text.slice(one.span.end, one.span.end + 32)) : null;
  const { says, short = '' } = match?.groups ?? {};
  if (!match || (says === undefined && !isTakenFrom(short, exact(text, one.span)))) return [];
  const start = one.span.end + match[0].lastIndexOf(short);
  return [candidate({ start, end: start + short.length }, 'organization', 'pattern', 'the short name in brackets behind the full one', 0.95)];
}

function isTakenFrom(short: string, full: string): boolean {
  let at = 0;
  for (const character of short) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return short.length >= SHORTEST;
}

/** WASHINGTON (Reuters): a dateline's agency is no short form of its place. */
const isOther = (letters: string, { kind }: Candidate): boolean => (knownNameOf(letters, false)?.kind ?? kind) !== kind || (kind === 'location' && !/^[A-Z]{2,6}$/u.test(letters));

/** Shortest part of a name that is looked for alone; in Chinese characters two may be a word of the language. */
const SHORTEST = 3;

function familyNames(text: string, found: readonly Candidate[]): Candidate[] {
  const parts = new Set(gathered(found.filter((one) => one.kind === 'person'), (one) => {
    const name = exact(text, one.span).split(/[·•∙・‧\s]/u);
    const last = name.at(-1) ?? '';
    return name.length > 1 && (last.length >= SHORTEST || isTwoHan(last)) && /^(?:\p{Lu}|\p{Script=Han})/u.test(last) ? [last] : [];
  }));
  const standing = standingAt(found);
  return listed(text, wordTree(listEntries(parts)), false)
    .filter(({ span }) => spanLength(span) > 2 || !isTwoHan(exact(text, span)) || isBounded(text, span))
    .filter(({ span }) => !JOINED.test(text.charAt(span.start - 1)) && !JOINED.test(text.charAt(span.end)) && [span.start, span.end - 1].every((at) => {
      const other = standing(at);
      return other === undefined || spanLength(other.span) <= spanLength(span);
    }))
    .map(({ span }) => candidate(span, 'person', 'pattern', "the last part of a person's name", spanLength(span) > 2 ? 0.85 : UNECHOED));
}

/** 代比 of 马哈马特·代比 */
const isTwoHan = (part: string): boolean => part.length === 2 && consistsOf(part, isHan);

/** Whether two characters stand by themselves: at a clause's beginning or behind a word before names, and before a word that goes on about a person. */
const isBounded = (text: string, { start, end }: Span): boolean => shortNames.before.test(text.slice(Math.max(0, start - 2), start)) && shortNames.behind.test(text.slice(end, end + 3));

/** Two characters are no name wherever they stand. */
const UNECHOED = 0.7;

/** Beside it the part is no name by itself. */
const JOINED = /[\p{Script=Latin}·•∙・‧-]/u;
