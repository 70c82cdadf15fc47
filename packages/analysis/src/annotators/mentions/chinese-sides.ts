import { gathered } from '../../gathered.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { sideWords } from '../../languages/zh-Hans/side-words.ts';
import { matchesOf } from '../../words/matches.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';

const REGIONS = wordTree(listEntries(names.regions));
const ABBREVIATIONS = names.abbreviations.join('');
/** Whoever stands before 方 is told by these characters, and by those of the article's countries. */
const SIDED = ABBREVIATIONS.replace(/[土台港]/gu, '');

/** The first characters of the countries that the article names, as far as they are no shortest names anyway: 蒙, 哈. */
const otherSides = (text: string, found: readonly Candidate[]): string =>
  [...new Set(gathered(found, ({ kind, span }) => (kind === 'location' && REGIONS.at(text, span.start)?.end === span.end ? [text.charAt(span.start)] : [])))]
    .filter((first) => !ABBREVIATIONS.includes(first) && !sideWords.none.includes(first)).join('');

/** 美方 and 阿方 are the country or its government; so are 蒙方 and 哈方 where the article names it. */
export function sides(text: string, found: readonly Candidate[]): Candidate[] {
  const sided = SIDED + otherSides(text, found);
  return gathered(matchesOf(text, sideWords.side), ({ index }) => (!sided.includes(text.charAt(index - 1)) || (index > 1 && sideWords.apart.includes(text.charAt(index - 2))) ? [] : [candidate({ start: index - 1, end: index + 1 }, 'location', 'pattern', "a country's side", 0.9, 'institution')]));
}
