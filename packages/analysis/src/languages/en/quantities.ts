import type { Bound } from '@dateline/document';
import type { FoundQuantity, QuantityReader } from '../../annotators/quantities/quantity-language.ts';
import { MULTIPLIERS, NUMBER_WORDS, readNumeral } from './numbers.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, COUNTED_ENDS, FATES, FRACTIONS, HARMS, PLURALS, SINGULARS, SIZES, UNITS } from './quantity-words.ts';
import { matchesOf } from '../../words/matches.ts';
import { alternatives } from '../../words/alternatives.ts';

const keys = (table: object): string => alternatives(Object.keys(table));
const WORD = `(?:${keys(NUMBER_WORDS)})`;
const WORDS = `(?:(?:an? )?(?:hundred|thousand|million|billion|dozen)|half a (?:million|billion|dozen)|${WORD}(?:[ -](?:and )?(?:${WORD}|hundred|thousand|million|billion|trillion|dozen)){0,10}(?: and a half(?: million| billion)?)?)`;
const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? ';
const DIGITS = `(?<![\\d.,/:]|[A-Za-z]-?|\\b${MONTH})(?:\\d{1,3}(?:,\\d{3}){1,5}|\\d{1,15})(?:\\.\\d{1,6})?(?![\\d]|[/:]\\d|(?:st|nd|rd|th)\\b|-[A-Za-z]|[,.]\\d|s\\b)`;
const SCALE = `(?:[ -]?(?:${alternatives(Object.keys(MULTIPLIERS).filter((word) => word.length > 1))}|m\\b|k\\b))?`;
const NUMERAL = `(?:${DIGITS}${SCALE}|\\b${WORDS}\\b(?!-year|-old|-day))`;

const QUANTITY = new RegExp(
  `(?:\\b(?<before>${keys(BOUNDS_BEFORE)}) )?(?<money>(?:US|A|C|HK|NZ|S)?\\$|[£€¥])?(?:(?<size>\\b(?:${keys(SIZES)}))|(?<bare>\\b(?:${keys(SIZES).replaceAll(' of|', '|').replace(/ of$/u, '')}))(?= (?:more )?(?:(?:were|are|have been|had been) )?(?:${FATES.join('|')})\\b)|(?<part>\\b(?:${keys(FRACTIONS)}))(?= (?:of|the|its|their|a)\\b)|(?<number>${NUMERAL})(?:(?: to |[–—-]| and (?=\\d))(?<upper>${NUMERAL}))?)` +
    `(?: ?(?<unit>(?:${alternatives(UNITS)}))(?![A-Za-z]))?(?: (?<after>${keys(BOUNDS_AFTER)})\\b)?`,
  'giu',
);
const WORD_AFTER = /^ ((?:[A-Za-z][A-Za-z'’.-]*|\d+(?:st|nd|rd|th)))/u;
const PLURAL = new RegExp(`^(?:${PLURALS.join('|')})$|[^s'’]s$`, 'iu');
/** Adjectives and nouns that may stand before the counted noun. */
const MOST_WORDS = 4;

/** Quantities of an English sentence. */
export const quantitiesIn: QuantityReader = (sentence) =>
  matchesOf(sentence, QUANTITY).flatMap((match) => {
    const found = readMatch(match, sentence);
    return found ? [found] : [];
  });

function readMatch(match: RegExpExecArray, sentence: string): FoundQuantity | null {
  const { before, money, bare, size = bare && `${bare} of`, part, number = '', upper, unit, after } = match.groups ?? {};
  const vague = size ? SIZES[size.toLowerCase() as keyof typeof SIZES] : undefined;
  const value = vague ? vague[0] : part ? FRACTIONS[part.toLowerCase() as keyof typeof FRACTIONS] : scaled(number, upper);
  const top = vague ? vague[1] : upper ? readNumeral(upper) : null;
  if (Number.isNaN(value) || (top !== null && !(top > value))) return null;
  const end = match.index + match[0].length;
  const counted = money === undefined && (unit === undefined || part) ? countedAfter(sentence, end) : null;
  if (/^[ -]years?(?:[ -]old| of age)/iu.test(sentence.slice(end, end + 14))) return null;
  const isCounting = [money, unit, part, bare].some((group) => group !== undefined) || counted !== null || isToll(sentence, match.index, end, number) || (before !== undefined && /\d|hundred|thousand|million|dozen/iu.test(number) && before !== 'under');
  if (!isCounting) return null;
  if (/^(?:one|a|an)$/iu.test(number) && before === undefined && unit === undefined && !singular(sentence, end)) return null;
  const bound: Bound = (before ? BOUNDS_BEFORE[before.toLowerCase() as keyof typeof BOUNDS_BEFORE] : undefined) ?? (after ? BOUNDS_AFTER[after.toLowerCase() as keyof typeof BOUNDS_AFTER] : undefined) ?? (vague ? 'about' : 'exact');
  return { start: match.index, end, value, upper: top, bound, unit: money ?? unit ?? null, counted };
}

/** The crash killed seven, four were arrested: people who are counted by what became of them and not named. */
const isToll = (sentence: string, start: number, end: number, number: string): boolean =>
  !/^(?:one|a|an)$/iu.test(number) && ((HARMED.test(sentence.slice(Math.max(0, start - 24), start)) && ENDS.test(sentence.slice(end, end + 8))) || (RISEN.test(sentence.slice(Math.max(0, start - 24), start)) && TOLL.test(sentence.slice(Math.max(0, start - LONGEST_TOLL), start))) || FATED.test(sentence.slice(end, end + 32)));
const HARMED = new RegExp(`\\b(?:${HARMS.join('|')}) (?:another |a further )?$`, 'iu');
/** The death toll in an explosion in the east has risen to 44; brought the toll to 12. */
const TOLL = /\b(?:toll|number of (?:dead|deaths|fatalities|people killed))\b/iu;
const RISEN = /\b(?:(?:ris(?:es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increased?|up|soar(?:s|ed)?|mounted|toll|number of \w+|revised) (?:up )?to|(?:reach|surpass|exceed|pass)(?:es|ed|ing)?|stands at|stood at|put (?:the )?(?:death )?toll at|toll at) (?:at least |more than |over |nearly |about |around )?$/iu;
/** Characters between a toll and its number. */
const LONGEST_TOLL = 120;
const ENDS = /^(?:[,.;]|$| (?:and|in|at|on|near|when|after|before|others|more|of)\b)/iu;
const FATED = new RegExp(`^ (?:(?:more|others|of them) )?(?:(?:were|was|are|is|have been|had been|have|had|remain|remained)(?: later| also| still)? )(?:${FATES.join('|')})\\b|^ (?:more|others)(?: \\w+ly)? (?:injured|wounded|hurt|killed|missing)\\b`, 'iu');

/** The lower end of 3 to 5 million counts millions too. */
function scaled(number: string, upper: string | undefined): number {
  const scale = upper ? /[a-z]+$/iu.exec(upper)?.[0]?.toLowerCase() : undefined;
  const multiplier = scale && scale in MULTIPLIERS && !/[a-z]$/iu.test(number) ? MULTIPLIERS[scale as keyof typeof MULTIPLIERS] : 1;
  return readNumeral(number) * multiplier;
}

const singular = (sentence: string, end: number): boolean => (SINGULARS as readonly string[]).includes((WORD_AFTER.exec(sentence.slice(end))?.[1] ?? '').toLowerCase());

/** The noun phrase after a number: up to its plural head; null where none follows within a few words. */
function countedAfter(sentence: string, start: number): { start: number; end: number } | null {
  let end = start;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD_AFTER.exec(sentence.slice(end))?.[1]?.replace(/[.'’]+$/u, '');
    if (word === undefined || (COUNTED_ENDS as readonly string[]).includes(word.toLowerCase())) break;
    end += word.length + 1;
    if (PLURAL.test(word) || (count === 0 && (SINGULARS as readonly string[]).includes(word.toLowerCase()))) return { start: start + 1, end };
    if (!/^[ ]/u.test(sentence.slice(end))) break;
  }
  return null;
}
