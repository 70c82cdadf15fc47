import { contains, overlaps } from '@dateline/document';
import type { Span, Stance } from '@dateline/document';
import { BEFORE_CLAIMED, BEFORE_NOUNS, CLAIMED, CUES, DENIALS, FEELINGS, FEELING_DEGREES, NOT_CUES, NOUNS_TOO, PROSPECTS, SOURCE_NOUNS, STEMS, STEM_TAILS } from '../../../languages/zh-Hans/quotations.ts';
import { listEntries, wordTree } from '../../../words/word-tree.ts';
import { anyOf, cueEntries, wordsIn } from '../cue-table.ts';
import type { CueEntry, CueTable, CueUse } from '../cue-table.ts';
import { alternatives } from '../../../words/alternatives.ts';
import { matchesOf } from '../../../words/matches.ts';

const compounds = cueEntries(STEMS as CueTable).flatMap((stem) => wordsIn(STEM_TAILS).map((tail): CueEntry => ({ ...stem, words: stem.words + tail })));
const ENTRIES = [...cueEntries(CUES), ...compounds].sort((a, b) => b.words.length - a.words.length);
const byWords = new Map([...ENTRIES].reverse().map((entry) => [entry.words, entry]));
const CUE_TREE = wordTree(byWords);
const NOT_CUE = wordTree(listEntries(wordsIn(NOT_CUES)));
const TITLE_OF_WORK = /《[^》]{0,60}》/gu;
const DENIED = new RegExp(`(?:${anyOf(DENIALS)})[^，]{0,4}$|(?<!不[得能])不$`, 'u');
const PROSPECT = new RegExp(`^(?:${anyOf(PROSPECTS)})|(?:${anyOf(PROSPECTS)})(?:再次|正式|公开)?$`, 'u');
const nouns = new Set(wordsIn(NOUNS_TOO));
const BEFORE_NOUN = new RegExp(`(?:${anyOf(BEFORE_NOUNS)}|的[^，。；：“”]{0,4})$`, 'u');
const REPORTER = new RegExp(`的[^，。；：“”]{0,3}(?:${anyOf(SOURCE_NOUNS)})$`, 'u');
/** Characters before a cue that may make a noun of it. */
const NOUN_REACH = 16;
const FEELING = new RegExp(`^(?:${anyOf(FEELING_DEGREES)})?的?(?:${anyOf(FEELINGS)})`, 'u');

export interface FoundCue extends Span {
  readonly words: string;
  readonly stance: Stance;
  readonly use: CueUse;
}

const SPEAKS = new RegExp(`(?:${alternatives(wordsIn(SOURCE_NOUNS).filter((noun) => /.[人学者]$/u.test(noun)))})$`, 'u');
/** Characters of the longest noun that ends so. */
const LONGEST_NOUN = 6;

/** 同学|说: whoever ends where the cue begins is not cut by a word that only looks like one (学说); 证人道 is none of these. */
const isCutByName = (stretch: string, bar: Span, at: number): boolean => {
  if (stretch.charAt(at) === '道') return false;
  const match = bar.start < at ? SPEAKS.exec(stretch.slice(Math.max(0, at - LONGEST_NOUN), at)) : null;
  return match !== null && at - match[0].length < bar.start;
};

/** The longest cue between `start` and `end` of a stretch that no other word cuts (补充说 in 补充说道路…). */
function uncut(stretch: string, { start, end }: Span, barred: readonly Span[]): CueEntry | undefined {
  for (let to = end; to > start; to--) {
    const entry = byWords.get(stretch.slice(start, to));
    const span = { start, end: to };
    if (entry && !barred.some((bar) => overlaps(bar, span) && !contains(span, bar) && !isCutByName(stretch, bar, start))) return entry;
  }
  return undefined;
}

/** Words that only look like a cue, and titles of works. */
function barredIn(stretch: string): Span[] {
  const barred: Span[] = matchesOf(stretch, TITLE_OF_WORK).map(({ index, 0: title }) => ({ start: index, end: index + title.length }));
  for (let at = 0; at < stretch.length; at++) {
    const word = NOT_CUE.at(stretch, at);
    if (!word) continue;
    barred.push({ start: at, end: word.end });
    at = word.end - 1;
  }
  return barred;
}

/** Cues of a stretch, in reading order, without words that only look like one and titles of works. */
export function cuesIn(text: string, zone: Span): FoundCue[] {
  const stretch = text.slice(zone.start, zone.end);
  const barred = barredIn(stretch);
  const found: FoundCue[] = [];
  for (let at = 0; at < stretch.length; at++) {
    const longest = CUE_TREE.at(stretch, at);
    const entry = longest && uncut(stretch, { start: at, end: longest.end }, barred);
    // 则指 is no cue in 则指责, but 指责 is one
    if (!entry || (entry.words === CLAIMED && BEFORE_CLAIMED.test(stretch.slice(0, at)))) continue;
    const end = at + entry.words.length;
    const before = stretch.slice(Math.max(0, at - NOUN_REACH), at);
    // 一份报告|估计, 代理此案的律师|估计: whoever stands right before it does so
    const isNoun = nouns.has(entry.words) && BEFORE_NOUN.test(before) && !REPORTER.test(before);
    if (!isNoun && !'的了过着到'.includes(stretch.charAt(end) || ' ')) found.push({ words: entry.words, stance: entry.stance, use: entry.use, start: zone.start + at, end: zone.start + end });
    at = longest.end - 1;
  }
  return found;
}

/** Whether the words between subject and cue say that nothing was said, or not yet. */
export const isUnsaid = (between: string): boolean => DENIED.test(between) || PROSPECT.test(between.trim());

/** Whether what follows 表示 is a feeling (表示欢迎) and no report. */
export const isFeeling = (cue: FoundCue, after: string): boolean => cue.words.endsWith('表示') && FEELING.test(after);
