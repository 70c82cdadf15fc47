import { gathered } from '../../gathered.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** 德岛县警: how Japan calls the police of its divisions. */
export const prefecturalPolice = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(matchesOf(text, /(?<=[县府道])警(?![察方官员花力犬车民长])/gu), ({ index }) => {
    const division = ends.get(index);
    return division?.kind === 'location' ? [candidate({ start: division.span.start, end: index + 1 }, 'organization', 'pattern', 'the police of a division', 0.9)] : [];
  });

/** 花莲县府, 台中市府: how Taiwan calls the governments of its divisions. */
export const countyGovernments = (text: string, ends: ReadonlyMap<number, Candidate>): Candidate[] =>
  gathered(matchesOf(text, /(?<=[县市])府(?![谷城尹邸院内第上])/gu), ({ index }) => {
    const division = ends.get(index) ?? ends.get(index - 1);
    return division?.kind === 'location' && division.span.end - division.span.start > 1 ? [candidate({ start: division.span.start, end: index + 1 }, 'organization', 'pattern', 'the government of a division', 0.9)] : [];
  });
