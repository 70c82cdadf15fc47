import type { Ahead } from './anchors.ts';
import type { TimeLanguage } from './time-language.ts';

/** Whether the clause around `sentence[start, end)` looks ahead of the day on which the article was written. */
export function aheadOf(sentence: string, start: number, end: number, language: TimeLanguage): Ahead {
  if (language.reported.test(sentence.slice(0, start))) return 'no';
  const before = lastPart(sentence.slice(0, start), language);
  if (language.ahead.touching.test(before)) return 'touching';
  return language.ahead.anywhere.test(before) || language.ahead.anywhere.test(firstPart(sentence.slice(end), language)) ? 'yes' : 'no';
}

const cuts = (text: string, language: TimeLanguage): readonly RegExpExecArray[] => [
  ...text.matchAll(language.clauseEnd),
  ...text.matchAll(language.reporting),
];

const lastPart = (text: string, language: TimeLanguage): string =>
  text.slice(Math.max(0, ...cuts(text, language).map((match) => match.index + match[0].length)));

const firstPart = (text: string, language: TimeLanguage): string =>
  text.slice(0, Math.min(text.length, ...cuts(text, language).map((match) => match.index)));
