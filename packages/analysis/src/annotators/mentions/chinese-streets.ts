import type { Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { streetNames } from '../../languages/zh-Hans/street-names.ts';
import { isHan, oneOf } from '../../words/characters.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

/** The word for a street, and the quarter of heaven that ends some: 皇后大道东. */
const WORD = /(?:街(?!道)|道|路)(?:[东西南北中](?![部面侧边方行段]))?/gu;
const isNever = oneOf(streetNames.never);
const isOtherWord = oneOf(streetNames.neverBefore);
const isJoint = oneOf(streetNames.joints);
/** Characters before the word for a street. */
const [LEAST, MOST] = [2, 5];

/** 灰石街、河东路, 旺角|弥敦道与灰石街: streets that stand side by side, which models miss or cut. */
export function streetsSideBySide(text: string, found: readonly Candidate[]): Candidate[] {
  const streets = streetsIn(text);
  if (streets.length === 0) return [];
  const joined = streets.filter(({ start, end }, index) => isBeside(text, streets[index - 1]?.end, start) || isBeside(text, end, streets[index + 1]?.start) || isCrossed(text, start, end));
  const places = new Map(found.filter(({ kind }) => kind === 'location').map(({ span }) => [span.start, span.end]));
  const own = joined.map(({ start, end }): Span => ({ start: ownStart(places.get(start), start, end), end }));
  const covered = coverageOf(found.filter(({ span }) => !own.some(({ start, end }) => start <= span.start && span.end <= end)).map(({ span }) => span));
  return gathered(own, (span) => (covered.touches(span) ? [] : [candidate(span, 'location', 'pattern', 'streets side by side', 0.85)]));
}

const streetsIn = (text: string): Span[] =>
  gathered(matchesOf(text, WORD), ({ 0: word, index }) => {
    if (isOtherWord(text.charCodeAt(index - 1))) return [];
    let start = index;
    while (start > 0 && index - start < MOST && isHan(text.charCodeAt(start - 1)) && !isNever(text.charCodeAt(start - 1))) start--;
    return index - start < LEAST ? [] : [{ start, end: index + word.length }];
  });

const isBeside = (text: string, left: number | undefined, right: number | undefined): boolean => left !== undefined && right === left + 1 && isJoint(text.charCodeAt(left));

/** 与灰石街之间, 于灰石街近河东路: where the words say where. */
const isCrossed = (text: string, start: number, end: number): boolean => streetNames.before.test(text.charAt(start - 1)) && streetNames.behind.test(text.slice(end, end + 3));

/** 旺角|弥敦道: behind the quarter that a finder knows, where a name's length is left. */
const ownStart = (placeEnd: number | undefined, start: number, end: number): number => (placeEnd !== undefined && end - placeEnd >= 3 ? placeEnd : start);
