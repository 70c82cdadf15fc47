import { DAY_LENGTH } from './calendar.ts';
import type { TimeGroup } from './intervals.ts';
import { valueOf, type Stretch } from './stretch.ts';
import type { TimeLanguage } from './time-language.ts';

/** By the end of the month: a term, by which something ends. */
const ENDS = /^(?:the )?(?:end|close) of (?:the|this|next)|\b(?:year|month)(?:-|['’]s )end$/iu;

/** The value, open to one side where the words around say so: 本月6日以来, 截至12日. */
export function opened(sentence: string, { start, end, members }: TimeGroup, stretch: Stretch, { since, until }: TimeLanguage): string {
  const value = valueOf(stretch);
  // 后 behind 12分钟 is counted already
  if (members.length > 1 || members[0].meaning.kind === 'window' || (members[0].meaning.kind === 'shift' && stretch.to.length > DAY_LENGTH)) return value;
  const [words, before, after] = [sentence.slice(start, end), sentence.slice(Math.max(0, start - 20), start), sentence.slice(end, end + 20)];
  // 7月初以来 and 月底前 keep the days of 7月初 and 月底: a stretch has its own ends
  if (stretch.from !== stretch.to && !ENDS.test(words)) return value;
  if (since.before.test(before) || since.after.test(after)) return `${stretch.from}/..`;
  return until.before.test(before) || until.after.test(after) ? `../${stretch.to}` : value;
}
