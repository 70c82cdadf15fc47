import type { Ahead } from './anchors.ts';
import type { TimeLanguage } from './time-language.ts';
import { matchesOf } from '../../words/matches.ts';

/** Characters on either side in which a clause is looked for; text without punctuation would cost the square of its length. */
const REACH = 120;

/** Whether the clause around `sentence[start, end)` looks ahead of the day on which the article was written. */
export function aheadOf(sentence: string, start: number, end: number, language: TimeLanguage): Ahead {
  const words = sentence.slice(Math.max(0, start - REACH), start);
  if (language.reported.test(words) || (language.introducing.after.test(sentence.slice(end, end + REACH)) && language.introducing.before.test(words))) return 'no';
  const before = lastPart(words, language);
  if (language.ahead.touching.test(before)) return language.ahead.over.test(before) ? 'no' : 'touching';
  return language.ahead.anywhere.test(before) || language.ahead.anywhere.test(firstPart(sentence.slice(end, end + REACH), language)) ? 'yes' : 'no';
}

const cuts = (text: string, language: TimeLanguage): readonly RegExpExecArray[] => [
  ...matchesOf(text, language.clauseEnd),
  ...matchesOf(text, language.reporting),
];

const lastPart = (text: string, language: TimeLanguage): string =>
  text.slice(Math.max(0, ...cuts(text, language).map((match) => match.index + match[0].length)));

const firstPart = (text: string, language: TimeLanguage): string =>
  text.slice(0, Math.min(text.length, ...cuts(text, language).map((match) => match.index)));
