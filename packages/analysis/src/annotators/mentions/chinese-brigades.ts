import { gathered } from '../../gathered.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { candidate, type Candidate } from './candidate.ts';

/** 拉法|旅, “戈兰”旅: a brigade that is called after what a finder takes for a place or person alone. A journey (旅行) and trade (文旅) are none. */
export const brigades = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span }) => {
    if (kind === 'person' && FORCE.test(text.slice(span.end, span.end + 4))) return [candidate({ start: span.start, end: span.end + 2 }, 'organization', 'pattern', 'a force that is called after a person', 0.9)];
    const isMarked = text.charAt(span.start - 1) === '“' && text.charAt(span.end) === '”';
    const end = span.end + Number(isMarked);
    if (span.end - span.start < 2 || kind === 'organization' || text.charAt(end) !== '旅' || !nameForms.brigadeBehind.test(text.slice(end + 1, end + 4))) return [];
    return [candidate({ start: span.start - Number(isMarked), end: end + 1 }, 'organization', 'pattern', 'a brigade that is called after a place or person', 0.95)];
  });
/** 拉德万|部队 */
const FORCE = /^部队(?:$|[^长里内中之])/u;
