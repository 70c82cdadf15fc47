import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import type { Reading } from '../reading.ts';
import { clauseStart, isBoundary } from './clause.ts';
import { subjectIn } from './subject.ts';
import type { Subject } from './subject.ts';

/** Clauses without a subject at the head of a statement; more are no prose, and would be read again for each cue. */
const MOST_CLAUSES = 12;

const noOne: Subject = { start: 0, end: 0, reference: null, empty: true, pronoun: false, medium: false };

/** Whoever the clause right before the one that begins at `until` tells the reaction of: 此举引来网民批评，指……. */
export function reactorBefore(reading: Reading, from: number, until: number): Subject | undefined {
  if (!/[，,]/u.test(reading.text.charAt(until - 1))) return undefined;
  const start = clauseStart(reading.text, from, until - 1);
  const match = CLAUSES.reacted.exec(reading.text.slice(start, until - 1));
  const words = match?.[1];
  if (!match || words === undefined) return undefined;
  const at = start + match.index + match[0].indexOf(words);
  const subject = subjectIn(reading, { start: at, end: at + words.length }, false);
  return subject.reference ? subject : undefined;
}

/** Whoever a later of these clauses turns to by name: 记者追问，但|林德避而不答，只是说……. */
function turnedTo(reading: Reading, from: number, until: number): Subject | undefined {
  const match = CLAUSES.turnsTo.exec(reading.text.slice(from, until));
  if (!match) return undefined;
  const start = from + match.index + match[0].length;
  const subject = subjectIn(reading, { start, end: until }, false);
  return subject.reference !== null && subject.reference.chain !== null && subject.start === start ? subject : undefined;
}

/** The subject of an earlier clause of the statement, for a clause that has none of its own; whoever is only described there, where the
 *  clause begins with its cue (数千名船员在码头集会，要求…). */
export function earlierSubject(reading: Reading, from: number, until: number, beginsWithCue: boolean): Subject | undefined {
  let start = from;
  for (let clauses = 0; start < until && clauses < MOST_CLAUSES; clauses++) {
    let end = start;
    while (end < until && !isBoundary(reading.text, end)) end++;
    // “…，”他想了想，又说: the words said are no clause of the one who says them
    const subject = !/[\p{L}\p{N}]/u.test(reading.text.slice(start, end)) ? noOne : subjectIn(reading, { start, end }, false);
    const isSetting = subject.reference === null && CLAUSES.setting.test(reading.text.slice(start, end));
    if (!subject.empty && !isSetting) return turnedTo(reading, end + 1, until) ?? (subject.reference && (beginsWithCue || subject.reference.chain !== null || subject.end === end || CLAUSES.issues.test(reading.text.slice(subject.end, end))) ? subject : undefined);
    start = end + 1;
  }
  return undefined;
}
