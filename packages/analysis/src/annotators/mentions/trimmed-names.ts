import { isChinese } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { candidate, keyOf, type Candidate } from './candidate.ts';
import { chineseTrimmed } from './chinese-trimmed.ts';
import { englishTrimmed } from './english-trimmed.ts';
import type { Stretch } from './trimmed-marks.ts';

/** The candidates without what does not belong to a name: articles and possessives, marks at the ends, single characters
 *  and abbreviations that are glued to other words (驻阿, 美英), and words that are no names at all. */
export type Trimmer = (found: readonly Candidate[]) => Candidate[];

/** Trims the candidates of one text; a stretch that comes again, as most do after each step, is not looked at again. */
export function trimmerOf(text: string, language: string): Trimmer {
  const trim = isChinese(language) ? chineseTrimmed : englishTrimmed;
  const known = new Map<number, Stretch | null>();
  return (found) => gathered(found, (one) => {
    const key = keyOf(one);
    let stretch = known.get(key);
    if (stretch === undefined) known.set(key, stretch = trim(text, one.span, one.kind));
    if (stretch === null) return [];
    return stretch.span.start === one.span.start && stretch.span.end === one.span.end ? [one] : [candidate(stretch.span, stretch.kind, one.finder, one.because, one.confidence, one.sense)];
  });
}
