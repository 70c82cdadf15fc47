import { gathered } from '../../gathered.ts';
import { hospitalNames } from '../../languages/zh-Hans/hospital-names.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

const because = 'a hospital where the words say where';

export const hospitals = (text: string, found: readonly Candidate[]): Candidate[] => [
  ...(hospitalNames.any.test(text) ? [...matchesOf(text, hospitalNames.placed), ...matchesOf(text, hospitalNames.ofTown)] : []).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', because, 0.7)),
  ...gathered(found, ({ kind, span }): Candidate[] => {
    const rest = kind === 'location' && /[国省市县州]/u.test(text.charAt(span.end - 1)) ? hospitalNames.publicBehind.exec(text.slice(span.end, span.end + 8))?.[0] : undefined;
    return rest === undefined ? [] : [candidate({ start: span.start, end: span.end + rest.length }, 'organization', 'pattern', 'a public body with its town', 0.9)];
  }),
];
