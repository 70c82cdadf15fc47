import type { Bound } from '@dateline/document';
import type { FoundQuantity, QuantityReader } from '../../annotators/quantities/quantity-language.ts';
import { readNumeral } from './numbers.ts';
import { BOUNDS_AFTER, BOUNDS_BEFORE, COUNTED_ENDS, COUNTED_ONE, NOT_AFTER, UNCOUNTED, UNITS } from './quantity-words.ts';
import { gathered } from '../../gathered.ts';
import { classOf } from '../../words/characters.ts';
import { matchesFrom } from '../../words/matches.ts';
import { alternatives } from '../../words/alternatives.ts';

const DIGITS = '(?<![\\d.,第]|\\p{Script=Latin}-?)\\d{1,3}(?:[,，]\\d{3}){1,5}(?:\\.\\d{1,6})?(?![\\d])|(?<![\\d.,第]|\\p{Script=Latin}-?)\\d{1,15}(?:\\.\\d{1,6})?(?!\\d)';
const HAN = '(?:[〇零一二两三四五六七八九十百千万亿兆廿]{1,16}|半)';
/** 35.9万, 1亿2000万, 三千五百, 两万 */
const NUMERAL = `(?:(?:${DIGITS})(?: ?[百千万亿兆]{1,3}(?:\\d{1,8}[百千万]?){0,3})?|(?<![第初星期周礼拜十百千万亿〇零一二三四五六七八九])${HAN})`;
/** 数十, 几百万, 上千, 成千上万: no number, a size. */
const SIZE = '(?<size>(?:数|几|好几|多)(?<tens>[十百千万亿]{1,3})|(?:上|成|逾|近)(?<least>[百千万亿]{1,2})|数以(?<mass>[百千万亿]{1,2})计(?:的)?|成千上万(?:的)?|(?<few>几|数)(?=[名个位人架艘辆枚起次家座]))';
const FRACTION = '(?<part>一半|半数|过半|过半数|(?<below>[一二三四五六七八九十百]{1,4}|\\d{1,6})分之(?<above>[一二三四五六七八九十百〇零点]{1,10}|\\d{1,6}(?:\\.\\d{1,6})?))';
const guarded = (unit: string): string => {
  const others = (NOT_AFTER as Readonly<Record<string, string>>)[unit];
  return others ? `${unit}(?![${others}])` : unit;
};
const UNIT = [...UNITS].sort((a, b) => b.length - a.length).map(guarded).join('|');

/** What a quantity may begin with: the long alternation is tried only there. */
const FIRSTS = [...new Set([...Object.keys(BOUNDS_BEFORE).map((word) => word.charAt(0)), ...'0123456789〇零一二两三四五六七八九十百千万亿兆廿半数几好多上成逾近过 有达'])].join('');

/** One of these stands in every quantity, behind a bound of at most five characters and what sizes begin with. */
const NUMERALS = '\\d〇零一二两三四五六七八九十百千万亿兆廿半数几';

const QUANTITY = new RegExp(
  `(?=[^]{0,7}[${NUMERALS}])(?<before>${alternatives(Object.keys(BOUNDS_BEFORE))})?[ 有达]?(?:${FRACTION}(?:以上)?|${SIZE}|(?<number>${NUMERAL})(?<more>多(?!次)|余|来|几)?(?<scale>万|亿)?(?:(?<middle>${UNIT})?(?:至|到|[-–—~～]{1,2})(?<upper>${NUMERAL}))?)` +
    `(?: ?(?<unit>${UNIT}))?(?<more2>多|余)?(?:(?<after>${alternatives(Object.keys(BOUNDS_AFTER))}))?`,
  'uy',
);
const isFirst = classOf(new RegExp(`[${FIRSTS}]`, 'u'));
const NUMERAL_ANYWHERE = new RegExp(`[${NUMERALS}]`, 'u');

const END = new RegExp(`${COUNTED_ENDS}|[^\\p{Script=Han}\\p{Script=Latin}·\\-]`, 'u');
/** Longer names of what is counted are clauses. */
const LONGEST_COUNTED = 12;

/** Quantities of a Chinese sentence. */
export const quantitiesIn: QuantityReader = (sentence) => {
  if (!NUMERAL_ANYWHERE.test(sentence)) return [];
  const text = sentence.replace(UNCOUNTED, (words) => '\u0000'.repeat(words.length));
  return gathered(matchesFrom(text, isFirst, QUANTITY), (match) => {
    const found = readMatch(match, text);
    return found ? [found] : [];
  });
};

function readMatch(match: RegExpExecArray, text: string): FoundQuantity | null {
  const groups = match.groups ?? {};
  const amount = groups.part ? fraction(groups.part, groups.above, groups.below) : groups.size ? sizeOf(groups) : numberOf(groups);
  if (!amount || Number.isNaN(amount.value)) return null;
  const unit = groups.unit ?? null;
  const stated = (groups.before ? BOUNDS_BEFORE[groups.before as keyof typeof BOUNDS_BEFORE] : undefined) ?? (groups.after ? BOUNDS_AFTER[groups.after as keyof typeof BOUNDS_AFTER] : undefined);
  const bound: Bound = stated ?? (groups.more ?? groups.more2 ? 'more-than' : amount.bound);
  const end = match.index + match[0].length;
  const counted = unit === null || !/[元镑%％米里吨克升度岁]$/u.test(unit) ? countedAfter(text, end) : null;
  if (!counts(groups, unit, counted !== null) && !(unit === null && isToll(text, match.index, end))) return null;
  const start = match.index + (/^[ 有达]/u.test(match[0]) ? 1 : 0);
  return { start, end, value: amount.value, upper: amount.upper, bound, unit: unit ?? amount.unit, counted };
}

interface Amount {
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
}

const plain = (value: number, upper: number | null = null, bound: Bound = 'exact', unit: string | null = null): Amount => ({ value, upper, bound, unit });

/** 百分之十 is 10 with the unit %, 三分之二 two thirds of one. */
function fraction(part: string, above = '', below = ''): Amount {
  if (below === '') return plain(0.5, null, part.startsWith('过') ? 'more-than' : 'exact');
  const [whole = '', decimals] = above.split('点');
  const numerator = decimals === undefined ? readNumeral(whole) : Number(`${String(readNumeral(whole))}.${[...decimals].map((digit) => String(readNumeral(digit))).join('')}`);
  return /^(?:百|100)$/u.test(below) ? plain(numerator, null, 'exact', '%') : plain(Number((numerator / readNumeral(below)).toPrecision(6)));
}

/** 数十 lies between twenty and ninety; 上千 is a thousand or more. */
function sizeOf({ tens, least, mass, few }: Readonly<Record<string, string | undefined>>): Amount {
  if (few) return plain(2, 9, 'about');
  if (tens) return plain(2 * readNumeral(`一${tens}`), 9 * readNumeral(`一${tens}`), 'about');
  const floor = least ?? mass;
  return plain(floor ? readNumeral(`一${floor}`) : 1000, null, 'at-least');
}

function numberOf({ number = '', scale, upper, middle }: Readonly<Record<string, string | undefined>>): Amount {
  const between = /^([一二三四五六七八])([二三四五六七八九])([十百千万亿]{0,2})$/u.exec(number);
  if (between && !upper) return approximate(between, scale);
  const value = readNumeral(number) * (scale ? readNumeral(`一${scale}`) : 1);
  if (!upper) return plain(value);
  const top = readNumeral(upper);
  // 3至5万: the multiplier of the upper end holds for both
  const multiplier = /[万亿]$/u.exec(upper)?.[0];
  const shared = multiplier && !/[万亿]/u.test(number) && !middle ? readNumeral(`一${multiplier}`) : 1;
  return top > value * shared ? plain(value * shared, top) : plain(NaN);
}

/** 二三十 lies between twenty and thirty, 三五 between three and five. */
function approximate([, low = '', high = '', unit = '']: RegExpExecArray, scale: string | undefined): Amount {
  const times = (unit === '' ? 1 : readNumeral(`一${unit}`)) * (scale ? readNumeral(`一${scale}`) : 1);
  const [from, to] = [readNumeral(low), readNumeral(high)];
  return to === from + 1 || (from === 3 && to === 5) ? plain(from * times, to * times, 'about') : plain(NaN);
}

/** A bare number counts nothing for certain: it needs a unit, a bound, or a size that only counts have. */
function counts({ number, unit, before, part, size, more, upper }: Readonly<Record<string, string | undefined>>, _unit: string | null, isFollowed: boolean): boolean {
  if (part !== undefined) return true;
  if (size !== undefined) return unit !== undefined || isFollowed;
  if (number === '一') return before !== undefined && unit !== undefined ? true : (COUNTED_ONE as readonly string[]).includes(unit ?? '');
  if (number === '半') return false;
  if (unit !== undefined) return !(/^[一二两三四五六七八九十]$/u.test(number ?? '') && ['分', '成', '度', '节', '里', '口', '起', '上', '级', '金', '银', '铜', '对', '双', '首', '本', '部', '发'].includes(unit) && before === undefined && !isFollowed);
  const isBig = /\d[百千万亿]|\d[,，]\d|[十百千][万亿]|^[一二两三四五六七八九]+[百千万亿]/u.test(number ?? '');
  return (before !== undefined && /\d|[十百千万亿]/u.test(number ?? '') && before !== '上' && before !== '过') || ((isBig || more !== undefined || upper !== undefined) && isFollowed);
}

/** 3死9伤, 一死两伤: a bare number of the dead and injured. */
const isToll = (text: string, start: number, end: number): boolean =>
  TOLL.test(text.slice(end, end + 3)) && (/\d/u.test(text.charAt(end - 1)) ? /[致成已死亡伤、，共]/u.test(text.charAt(start - 1)) : TOLLS.test(text.slice(Math.max(0, start - 2), end + 3)));
const TOLL = /^(?:死(?![刑亡者于角罪敌])|亡(?!命)|伤(?![害员者病势口情]))/u;
const TOLLS = /[一两二三四五六七八九十]死[一两二三四五六七八九十][伤]/u;

function countedAfter(text: string, start: number): { start: number; end: number } | null {
  const rest = text.slice(start, start + LONGEST_COUNTED + 1);
  const stop = END.exec(rest)?.index ?? rest.length;
  return stop < 1 || stop > LONGEST_COUNTED ? null : { start, end: start + stop };
}
