import { contains, overlaps } from '@dateline/document';
import type { Span, Stance } from '@dateline/document';
import { BEFORE_NOUNS, CUES, DENIALS, FEELINGS, FEELING_DEGREES, NOT_CUES, NOUNS_TOO, PROSPECTS, STEMS, STEM_TAILS } from '../../../languages/zh-Hans/quotations.ts';
import { cueEntries, wordsIn } from '../cue-table.ts';
import type { CueEntry, CueTable, CueUse } from '../cue-table.ts';

const compounds = cueEntries(STEMS as CueTable).flatMap((stem) => wordsIn(STEM_TAILS).map((tail): CueEntry => ({ ...stem, words: stem.words + tail })));
const ENTRIES = [...cueEntries(CUES), ...compounds].sort((a, b) => b.words.length - a.words.length);
const byWords = new Map([...ENTRIES].reverse().map((entry) => [entry.words, entry]));
const CUE = new RegExp([...byWords.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const NOT_CUE = new RegExp(wordsIn(NOT_CUES).sort((a, b) => b.length - a.length).join('|'), 'gu');
const TITLE_OF_WORK = /《[^》]{0,60}》/gu;
const alternatives = (list: string): string => wordsIn(list).sort((a, b) => b.length - a.length).join('|');
const DENIED = new RegExp(`(?:${alternatives(DENIALS)})[^，]{0,4}$|不$`, 'u');
const PROSPECT = new RegExp(`^(?:${alternatives(PROSPECTS)})|(?:${alternatives(PROSPECTS)})(?:再次|正式|公开)?$`, 'u');
const nouns = new Set(wordsIn(NOUNS_TOO));
const BEFORE_NOUN = new RegExp(`(?:${alternatives(BEFORE_NOUNS)}|的[^，。；：“”]{0,4})$`, 'u');
const FEELING = new RegExp(`^(?:${alternatives(FEELING_DEGREES)})?的?(?:${alternatives(FEELINGS)})`, 'u');

export interface FoundCue extends Span {
  readonly words: string;
  readonly stance: Stance;
  readonly use: CueUse;
}

/** The longest cue at the beginning of `words` that no other word cuts (补充说 in 补充说道路…). */
function uncut(words: string, start: number, barred: readonly Span[]): CueEntry | undefined {
  for (let length = words.length; length > 0; length--) {
    const entry = byWords.get(words.slice(0, length));
    const span = { start, end: start + length };
    if (entry && !barred.some((bar) => overlaps(bar, span) && !contains(span, bar))) return entry;
  }
  return undefined;
}

/** Cues of a stretch, in reading order, without words that only look like one and titles of works. */
export function cuesIn(text: string, zone: Span): FoundCue[] {
  const stretch = text.slice(zone.start, zone.end);
  const barred = [...stretch.matchAll(NOT_CUE), ...stretch.matchAll(TITLE_OF_WORK)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found: FoundCue[] = [];
  CUE.lastIndex = 0;
  for (let match = CUE.exec(stretch); match; match = CUE.exec(stretch)) {
    const entry = uncut(match[0], match.index, barred);
    const end = match.index + (entry?.words.length ?? 0);
    // 则指 is no cue in 则指责, but 指责 is one
    if (!entry) CUE.lastIndex = match.index + 1;
    const isNoun = entry !== undefined && nouns.has(entry.words) && BEFORE_NOUN.test(stretch.slice(Math.max(0, match.index - 6), match.index));
    if (entry && !isNoun && !/^[的了过着]/u.test(stretch.slice(end, end + 1))) found.push({ ...entry, start: zone.start + match.index, end: zone.start + end });
  }
  return found;
}

/** Whether the words between subject and cue say that nothing was said, or not yet. */
export const isUnsaid = (between: string): boolean => DENIED.test(between) || PROSPECT.test(between.trim());

/** Whether what follows 表示 is a feeling (表示欢迎) and no report. */
export const isFeeling = (cue: FoundCue, after: string): boolean => cue.words.endsWith('表示') && FEELING.test(after);
