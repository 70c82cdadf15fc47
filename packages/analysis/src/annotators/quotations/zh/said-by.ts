import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { earlierSubject } from './earlier-subject.ts';
import { subjectIn } from './subject.ts';
import type { Subject } from './subject.ts';

/** Whoever is named first in a clause that ends in words said, and is not spoken to: 大使双手捧着书对他说：“…”. */
function firstName(reading: Reading, clause: Span): Reference | null {
  const role = CLAUSES.roles.exec(reading.text.slice(clause.start, clause.end))?.[0].length;
  if (role !== undefined) return referenceTo(reading, { start: clause.start, end: clause.start + role });
  const found = mentionsIn(reading, clause).find(({ kind, form, span }) => kind !== 'location' && form === 'name' && !/[对向把被给与同跟]$/u.test(reading.text.slice(Math.max(clause.start, span.start - 1), span.start)));
  return found ? referenceToMention(found) : null;
}

/** The first name behind a description that opens a clause: 在港口教书的林德走出大厅时说：“…”. */
function describedName(reading: Reading, clause: Span): Reference | null {
  const found = mentionsIn(reading, clause).find(({ kind, form, span }) => kind === 'person' && form === 'name' && reading.text.charAt(span.start - 1) === '的' && span.start > clause.start);
  return found ? referenceToMention(found) : null;
}

/** Whoever is counted at the head of a clause that ends in words said: 几名便衣警走近|问：“…”. */
function counted(reading: Reading, clause: Span): Reference | null {
  const words = CLAUSES.counted.exec(reading.text.slice(clause.start, clause.end))?.[0].length;
  return words === undefined ? null : referenceTo(reading, { start: clause.start, end: clause.start + words });
}

/** Whoever says the words in marks behind a cue whose clause names nobody right before it; `before` are the clauses that may tell. */
export function saidBy(reading: Reading, before: Span, cueStart: number, subject: Subject): Reference | null {
  const here = subject.empty ? describedName(reading, { start: before.end, end: cueStart }) : (firstName(reading, { start: subject.start, end: cueStart }) ?? counted(reading, { start: subject.start, end: cueStart }));
  if (here || before.start === before.end || !/[，,]\s*$/u.test(reading.text.slice(before.start, before.end))) return here;
  // 林德沉默了一会儿，忍不住落泪道：“…”, 几名船员离开前，挥手大喊：“…”
  return earlierSubject(reading, before.start, before.end, true)?.reference ?? counted(reading, { start: subjectIn(reading, before).start, end: before.end });
}
