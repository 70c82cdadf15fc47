import { isChinese } from '@dateline/document';
import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import type { Quoted } from '../marks.ts';
import type { Reading } from '../reading.ts';
import { clauseStart } from './clause.ts';
import { earlierSubject } from './earlier-subject.ts';
import { subjectIn } from './subject.ts';

/** Whether a reference is a person: by the kind of its chain, or by the noun that describes it. */
export const isPerson = ({ layers, text }: Reading, { span, chain }: Reference): boolean =>
  chain === null ? CLAUSES.person.test(text.slice(span.start, span.end)) : layers.chains[chain]?.kind === 'person';

/** The person whom a sentence that ends in words said is about, by its last clause or else its first: 林德想找个遮阴的地方吃饭，“晒成这样怎么吃”。 */
export function tellerOf(reading: Reading, { start, end }: Span, { outer }: Quoted): Reference | null {
  if (!isChinese(reading.layers.article.language) || /[\p{L}\p{N}]/u.test(reading.text.slice(outer.end, end)) || !/[，,：:]\s*$/u.test(reading.text.slice(start, outer.start))) return null;
  const pause = outer.start - 1;
  const own = subjectIn(reading, { start: clauseStart(reading.text, start, pause), end: pause }, false).reference;
  const reference = own && own.chain !== null && isPerson(reading, own) ? own : (earlierSubject(reading, start, outer.start, true)?.reference ?? null);
  return reference && isPerson(reading, reference) ? reference : null;
}
