import { foldHan, type EventMention } from '@dateline/document';
import { BLOW, FIGHTING, RISEN, SUMMED } from './event-words.data.ts';

/** How far before a trigger its sentence is read, and how far behind: 死亡人数升至168人. */
const [BEFORE, BEHIND] = [120, 12];

/** What a count is said to be the sum of so far, by the words of its sentence up to what is counted. */
export function sumOf(event: Pick<EventMention, 'kind' | 'trigger'>, text: string): 'fighting' | 'blow' | null {
  const words = summedIn(event, text);
  return words === null ? null : FIGHTING.test(words) ? 'fighting' : BLOW.test(words) ? 'blow' : null;
}

/** Whether a count is said to have risen: the day of such news is not that on which all of them died. */
export function hasRisen(event: Pick<EventMention, 'kind' | 'trigger'>, text: string): boolean {
  const words = summedIn(event, text);
  return words !== null && RISEN.test(words);
}

/** The words of its sentence up to what is counted, where they say that it is a sum. */
function summedIn({ kind, trigger }: Pick<EventMention, 'kind' | 'trigger'>, text: string): string | null {
  if (kind !== 'die' && kind !== 'injure') return null;
  const before = text.slice(Math.max(0, trigger.start - BEFORE), trigger.start);
  const sentence = before.slice(Math.max(...[...'。！？\n!?'].map((mark) => before.lastIndexOf(mark))) + 1);
  const words = foldHan(sentence + text.slice(trigger.start, trigger.end + BEHIND)).toLowerCase();
  return SUMMED.test(words) ? words : null;
}
