import type { Ahead } from './anchors.ts';
import type { TimeLanguage } from './time-language.ts';
import { matchesOf } from '../../words/matches.ts';

/** Characters on either side in which a clause is looked for; text without punctuation would cost the square of its length. */
const REACH = 120;

/** Words in marks within a clause, which goes on behind them: would hold “open days” on Monday. */
const PHRASE = /(\p{Ll} )[“"][^“”"]{1,60}[”"](?= \p{Ll})/gu;

/** Whether the clause around `sentence[start, end)` looks ahead of the day on which the article was written. */
export function aheadOf(sentence: string, start: number, end: number, language: TimeLanguage): Ahead {
  const words = sentence.slice(Math.max(0, start - REACH), start).replace(language.beside, '').replace(PHRASE, '$1');
  const after = sentence.slice(end, end + REACH);
  if (language.background.before.test(words) && language.background.after.test(after)) return 'no';
  if ((language.reported.test(words) && !language.spanned.test(sentence.slice(start, end))) || (language.introducing.after.test(after) && language.introducing.before.test(words))) return 'no';
  const before = lastPart(words, language);
  if (language.ahead.touching.test(before)) return language.ahead.over.test(before) || language.ahead.had.test(after) ? 'no' : 'touching';
  const looksAhead = language.ahead.anywhere.test(before) || language.ahead.anywhere.test(firstPart(after, language));
  return looksAhead && !isTold(before, after, language) ? 'yes' : 'no';
}

/** On Monday blocked a plan to …; a bill that will pass the house met on Monday: the verb that stands with the expression tells of what is over. */
const isTold = (before: string, after: string, { happened, ahead }: TimeLanguage): boolean =>
  happened.after.test(after) || happened.before.test(before.split(ahead.anywhere).at(-1) ?? '');

const lastPart = (text: string, { clauseEnd, reporting }: TimeLanguage): string =>
  text.slice(Math.max(...[clauseEnd, reporting].map((cut) => endOfMatch(matchesOf(text, cut).at(-1)))));
const endOfMatch = (match: RegExpExecArray | undefined): number => (match ? match.index + match[0].length : 0);

const firstPart = (text: string, { clauseEnd, reporting }: TimeLanguage): string =>
  text.slice(0, Math.min(...[clauseEnd, reporting].map((cut) => text.search(cut)).map((index) => (index < 0 ? text.length : index))));
