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

const lastPart = (text: string, { clauseEnd, reporting }: TimeLanguage): string =>
  text.slice(Math.max(...[clauseEnd, reporting].map((cut) => endOfMatch(matchesOf(text, cut).at(-1)))));
const endOfMatch = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0);

const firstPart = (text: string, { clauseEnd, reporting }: TimeLanguage): string =>
  text.slice(0, Math.min(...[clauseEnd, reporting].map((cut) => text.search(cut)).map((index) => (index < 0 ? text.length : index))));
