import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** When a paper comes out, and what papers are called. */
const REGULAR = '(?:Daily|Sunday|Evening|Morning|Weekly|Weekend) (?:Mirror|People|Telegraph|Express|Star|Mail|Times|Post|News|Standard|Record|Herald|Independent|Tribune|Chronicle|Echo|Sun|Beast|Caller|Nation|Monitor|Trust|World|Sketch|Gazette|Argus|Dispatch|Observer)';
/** What ends the names of papers and of little else. */
const PAPER = '(?:\\p{Lu}[\\p{L}’-]*\\p{L}\\s){1,3}(?:Chronicle|Gazette|Herald|Tribune|Inquirer|Examiner|Sentinel|Courier|Telegraph|Broadcasting|News Agency|Public Radio)';
const MEDIA = new RegExp(`(?<![\\p{L}-])(?:${REGULAR}|(?<=[\\p{Ll},:;] |['’]s )(?!(?:The|A|An|In)\\s)${PAPER})(?![\\p{L}-]|\\s\\p{Lu}\\p{Ll})`, 'gu');

/** The Jewish Chronicle, the Sunday Mirror: papers and stations by their last word, which models take for words of the language. */
export const englishMedia = (text: string): Candidate[] =>
  matchesOf(text, MEDIA).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a paper or station by its last word', 0.85));
