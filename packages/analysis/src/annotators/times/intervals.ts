import type { FoundTime } from './found-time.ts';
import type { TimeLanguage } from './time-language.ts';

/** One expression, or the two ends of an interval. */
export interface TimeGroup {
  readonly start: number;
  readonly end: number;
  readonly members: readonly [FoundTime, ...FoundTime[]];
}

/** Joins the ends of intervals (12日至13日) and the days of a list that is said to be one stretch (9日、10日两天). */
export function intervalsOf(sentence: string, found: readonly FoundTime[], language: TimeLanguage): readonly TimeGroup[] {
  const groups: TimeGroup[] = [];
  for (let index = 0; index < found.length; index++) {
    const first = found[index];
    const second = found[index + 1];
    if (!first) break;
    const end = second && endOfInterval(sentence, first, second, language);
    if (second && end !== undefined) {
      groups.push({ start: first.start, end, members: [first, second] });
      index++;
      // the words that hold a list together (两天) were perhaps read as an expression of their own
      while ((found[index + 1]?.start ?? Infinity) < end) index++;
    } else groups.push({ start: first.start, end: first.end, members: [first] });
  }
  return groups;
}

/** Where the interval of two neighbours ends; undefined where they are none. */
function endOfInterval(sentence: string, first: FoundTime, second: FoundTime, language: TimeLanguage): number | undefined {
  if (first.meaning.kind !== 'point' || second.meaning.kind !== 'point') return undefined;
  if (spans(sentence, language.to, first.end, second.start)) return second.end;
  if (!spans(sentence, language.and, first.end, second.start)) return undefined;
  const { before, after } = language.between;
  if (before.test(sentence.slice(Math.max(0, first.start - 10), first.start)) || after.test(sentence.slice(second.end, second.end + 10))) return second.end;
  language.together.lastIndex = second.end;
  const together = language.together.exec(sentence);
  return together ? second.end + together[0].length : undefined;
}

function spans(sentence: string, pattern: RegExp, start: number, end: number): boolean {
  pattern.lastIndex = start;
  return start < end && pattern.exec(sentence) !== null && pattern.lastIndex === end;
}
