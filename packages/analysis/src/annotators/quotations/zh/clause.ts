import { classOf, isHan } from '../../../words/characters.ts';
import { HIDDEN } from '../reading.ts';

export const BOUNDARY = /[，,；;：:。！？!?]/u;

/** Characters in marks that are more than a name. */
const LEAST_SPEECH = 14;

/** Whether a clause ends with the character at `at`: at a pause, or where a quotation of some length closes. */
export const isBoundary = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (isHan(code)) return false;
  if (text.charAt(at) === ',' && /\d/u.test(text.charAt(at + 1)) && /\d/u.test(text.charAt(at - 1))) return false;
  return isPause(code) || (isClosing(code) && closesSpeech(text, at));
};
const isPause = classOf(BOUNDARY);
const isClosing = classOf(/[”」』"’]/u);

/** Characters looked back over for where a clause begins. */
const LONGEST_CLAUSE = 200;

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, from: number, at: number): number {
  let start = at;
  let depth = 0;
  while (start > from && at - start < LONGEST_CLAUSE) {
    const before = text.charAt(start - 1);
    if (before === '）' || before === ')') depth++;
    else if (before === '（' || before === '(') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isBoundary(text, start - 1)) break;
    start--;
  }
  return start;
}

/** Whether the mark at `at` closes a quotation, and not a name within a phrase (极端组织“…”宣布). */
function closesSpeech(text: string, at: number): boolean {
  let open = at - 1;
  while (text.charAt(open) === HIDDEN) open--;
  return at - open > LEAST_SPEECH || (at - open > 1 && /^(?:$|[\s，,：:。])/u.test(text.charAt(open - 1)));
}
