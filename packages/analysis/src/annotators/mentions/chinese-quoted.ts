import { gathered } from '../../gathered.ts';
import { quotedNames } from '../../languages/zh-Hans/quoted-names.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

/** Names of organizations in marks: independent group “…”, members of 「…」. */
export const inQuotes = (text: string): Candidate[] => gathered(Object.values(quotedNames), (pattern) => matchesOf(text, pattern)).map(({ 0: all, 1: name = '', index }) => {
  const start = index + all.length - name.length - 1;
  return candidate({ start, end: start + name.length }, 'organization', 'pattern', 'a name in marks behind the word for an organization', 0.85);
});
