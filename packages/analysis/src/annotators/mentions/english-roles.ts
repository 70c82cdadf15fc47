import type { Span } from '@dateline/document';
import { titles } from '../../languages/en/titles.ts';
import type { Candidate } from './candidate.ts';
import { standingAt, type Standing } from './coverage.ts';

const HEADS = new Set(titles.heads.map((head) => head.toLowerCase()));
const MODIFIERS = new Set(titles.modifiers.map((word) => word.toLowerCase()));
const LONGEST_HEAD = 3;

/** The title before a name (Taliban spokesman in Taliban spokesman Zabihullah Mujahid), or behind it between commas. */
export function englishRoles(text: string, found: readonly Candidate[]): (name: Span) => Span | null {
  const owners = standingAt(found.filter(({ kind }) => kind !== 'person'));
  return (name) => titleBefore(text, name, owners) ?? titleBehind(text, name);
}

function titleBefore(text: string, name: Span, ownerAt: Standing<Candidate>): Span | null {
  const words = wordsBefore(text, name.start, 8);
  const last = words.at(-1);
  if (!last || text.slice(last.end, name.start).trim() !== '') return null;
  let first = -1;
  for (let count = Math.min(LONGEST_HEAD, words.length); count > 0 && first < 0; count--) {
    const start = words[words.length - count]?.start ?? 0;
    if (HEADS.has(text.slice(start, last.end).toLowerCase())) first = words.length - count;
  }
  if (first < 0) return null;
  let start = words[first]?.start ?? 0;
  for (let i = first - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    const standing = ownerAt(word.start);
    const owner = standing && standing.span.end >= word.end - 2 ? standing : undefined;
    const bare = text.slice(word.start, word.end).replace(/['’]s$/u, '');
    if (owner) start = Math.min(start, owner.span.start);
    else if (MODIFIERS.has(bare.toLowerCase()) || HEADS.has(text.slice(word.start, words[i + 1]?.end ?? word.end).toLowerCase()) || HEADS.has(bare.toLowerCase()) || /^\p{Lu}\p{Ll}+(?:an|ish|ese|i|ch)$/u.test(bare)) start = word.start;
    else break;
  }
  return { start, end: last.end };
}

/** A full stop behind a word that is no shortened title ends a sentence: Abu Dhabi. | Prime Minister. */
const SENTENCES_BEFORE = /^.*(?<!\b(?:Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|Rev|Hon|Prof|Brig|Adm|Cmdr|Supt|Insp|Det|Pres|Sec|Atty|Dist|Asst|Dep|U\.S|U\.N|U\.K|E\.U|\p{Lu}))\. (?=\p{Lu})/su;

/** Words right before a place in the text, with nothing but single spaces between. */
function wordsBefore(text: string, end: number, most: number): Span[] {
  const words: Span[] = [];
  const run = /(?:[\p{L}\p{M}.'’-]+ ){1,8}$/u.exec(text.slice(Math.max(0, end - 90), end))?.[0].replace(SENTENCES_BEFORE, '') ?? '';
  let start = end - run.length;
  for (const word of run.split(' ').filter(Boolean)) {
    words.push({ start, end: start + word.length });
    start += word.length + 1;
  }
  return words.slice(-most);
}

/** `, a local shopkeeper,` · `, the Afghan president,` · `, spokesman for the ministry,` */
function titleBehind(text: string, name: Span): Span | null {
  const match = /^(,\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?)((?:[\p{L}.'’-]+\s+){0,5}?[\p{L}.'’-]+)(?:,|\.(?:\s|$)|\s(?:of|for|at|with|in)\s)/u.exec(text.slice(name.end, name.end + 90));
  if (!match) return null;
  const [, lead = '', title = ''] = match;
  const words = title.toLowerCase().split(/\s+/u);
  const isTitle = [1, 2, 3].some((count) => count <= words.length && HEADS.has(words.slice(-count).join(' ')));
  const start = name.end + lead.length;
  return isTitle ? { start, end: start + title.length } : null;
}
