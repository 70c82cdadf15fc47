import { gathered } from '../../gathered.ts';
import { isHan } from '../../words/characters.ts';
import { candidate, type Candidate } from './candidate.ts';

/** What it stands right behind, or the comma of a list of such. */
const WITHIN = /[区市县镇乡道州旗、]$/u;
/** The word for it, where none for what is in or of it follows: 街道上, 街道办, 社区居民. */
const QUARTER = /^(?:街道(?![上办两旁边中里党])|社区(?![里内中团矫卫医居群党工])|小区(?![里内中居业])|新村(?![里内民])|村(?![里内民委支官庄长落口头])|屯(?![垦里兵]))/u;

/** 望城区|金山桥|街道: a quarter or village behind the district that it lies in, whose name a finder ends before the word for it. */
export const quarters = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span, confidence }) => {
    if (kind === 'organization' || !isHan(text.charCodeAt(span.end - 1)) || /[省市县区镇乡村道]$/u.test(text.slice(span.start, span.end)) || !WITHIN.test(text.slice(Math.max(0, span.start - 1), span.start))) return [];
    const word = QUARTER.exec(text.slice(span.end, span.end + 3))?.[0];
    return word === undefined ? [] : [candidate({ start: span.start, end: span.end + word.length }, 'location', 'pattern', 'a quarter behind its district', Math.max(0.85, confidence))];
  });
