import { gathered } from '../../gathered.ts';
import { PEOPLES } from '../../languages/zh-Hans/peoples.ts';
import { quarterNames } from '../../languages/zh-Hans/quarter-names.ts';
import { isHan } from '../../words/characters.ts';
import { candidate, type Candidate } from './candidate.ts';

/** 望城区|金山桥|街道: a quarter or village behind the district that it lies in, whose name a finder ends before the word for it. */
export const quarters = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span, confidence }) => {
    if (kind === 'organization' || !isHan(text.charCodeAt(span.end - 1)) || quarterNames.ended.test(text.slice(span.start, span.end)) || !quarterNames.within.test(text.slice(Math.max(0, span.start - 1), span.start))) return [];
    const word = quarterNames.word.exec(text.slice(span.end, span.end + 3))?.[0];
    return word === undefined ? [] : [candidate({ start: span.start, end: span.end + word.length }, 'location', 'pattern', 'a quarter behind its district', Math.max(0.85, confidence))];
  });

/** 亚曼苏|柯尔克孜族乡: what is called by the people who live there as well. */
const OF_PEOPLE = new RegExp(`^(?:(?:${PEOPLES.join('|')})族){1,3}(?:自治[县州旗]|[乡镇村])`, 'u');
const LONGEST = 16;

export const peoplesTownships = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ kind, span: { start, end } }) => {
    const rest = kind === 'organization' || !isHan(text.charCodeAt(end - 1)) || quarterNames.ended.test(text.slice(start, end)) ? undefined : OF_PEOPLE.exec(text.slice(end, end + LONGEST))?.[0];
    return rest === undefined ? [] : [candidate({ start, end: end + rest.length }, 'location', 'pattern', 'a township by its people', 0.9)];
  });
