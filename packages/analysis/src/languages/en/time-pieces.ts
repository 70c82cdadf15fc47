import type { Groups, TimePiece } from '../../annotators/times/time-language.ts';
import type { Point, Slot } from '../../annotators/times/meaning.ts';
import { FEASTS, NOT_AFTER_FEAST } from './time-feasts.ts';
import { NUMBER_WORDS, readNumeral } from './numbers.ts';
import { DAYS, MONTHS, SEASONS, SECTIONS, WEEKDAYS } from './time-words.ts';
import { alternatives } from '../../words/alternatives.ts';

const CENTURY_PARTS = { early: 'start', late: 'end' } as const;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const pattern = (source: string): RegExp => new RegExp(source, 'uy');
/** Names of months and weekdays are only read with their capital: they may, a march. */
const MONTH = `(?<month>${alternatives(Object.keys(MONTHS).map(capital))})\\b(?:(?<=\\b\\w{3,4})\\.(?= ?\\d| [a-z])|(?<=\\bSept)\\.)?`;
const WEEKDAY = `(?<weekday>${alternatives(Object.keys(WEEKDAYS).filter((day) => day.length > 4 || day === 'tues').map(capital))}|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[.,] ))\\b(?:(?<=\\b(?:\\w{3}|Tues|Thurs))\\.)?`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d,.]\\d|\\d|%|:\\d| ?(?:percent|per cent|a\\.?m\\b|p\\.?m\\b|people|million|billion))';
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,.]\\d|\\d|%|-)';
/** The same without a name, for a pattern that has two of them. */
const YEAR_NUMBER = YEAR.replace('(?<year>', '(?:');
const PART = '(?:morning|afternoon|evening|night|overnight|midday|noon|dawn|dusk|midnight|lunchtime)';
const SECTION = `(?:(?<section>${alternatives(Object.keys(SECTIONS).map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`))})[ -]?)`;
/** What stands before a month or a year that is one, and not a name or a number. */
const PREPOSITION = '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ff]rom|[Oo]f|[Tt]o|[Tt]hrough|[Dd]uring|[Bb]efore|[Aa]fter|[Bb]etween|[Aa]round|and|or|early|late|mid|ly|for|[Tt]hroughout|[Ss]tarting|[Bb]eginning|[Tt]his|[Ll]ast|[Nn]ext|[Ff]iscal|[Ff]iscal [Yy]ear|[(–])[ -]?)';
/** Whose or which: before a year or a month that is said of a noun (its July summit). */
const WHOSE = '(?<=\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[A-Za-z]+[\'’]s) )';
/** … and an adjective: a deadly 2015 explosion. */
const WHICH = '(?=\\d)(?<=\\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[A-Za-z]+[\'’]s) (?!(?:first|last|next|other|further|additional|remaining|estimated|reported|total|full|top|average|extra|original|whole|entire|very|roughly|nearly|about|over|around|almost|some|same|only|current|registered|new|record|and|or|in|on|of|by|to|for|from|at)\\b)[a-z-]{3,} )';
/** The same without names, for lookaheads. */
const MONTH_NAME = `(?:${alternatives(Object.keys(MONTHS).filter((month) => month.length > 4 || month === 'may' || month === 'june' || month === 'july').map(capital))})\\b`;

const blank = / /uy;
const comma = /,? /uy;
const on = /,? (?:on |of |at |by |around |about )?(?:about |around )?/uy;
const after = (names: string, glue: RegExp): readonly (readonly [string, RegExp])[] => names.split(' ').map((name) => [name, glue]);
const at = (value: string | undefined): Slot => ({ at: Number(value) });
const monthOf = (word: string | undefined): number => MONTHS[(word ?? '').toLowerCase() as keyof typeof MONTHS];
const section = (word: string | undefined): Partial<Point> => {
  const found = SECTIONS[(word ?? '').toLowerCase() as keyof typeof SECTIONS] as Point['section'];
  return found ? { section: found } : {};
};
/** The stretch of the sentence that a relative word points to: last week, next August. */
const BY = { last: -1, past: -1, 'this past': -1, previous: -1, preceding: -1, this: 0, same: 0, next: 1, coming: 1, 'this coming': 1, following: 1 } as const;
const by = (word: string | undefined): number => BY[(word ?? 'this').toLowerCase() as keyof typeof BY];
const towards = (word: string | undefined): Partial<Point> => (by(word) === 0 ? {} : { toward: by(word) < 0 ? 'past' : 'future' });

function readUnit({ word, unit = '', sect }: Groups): Partial<Point> {
  const away = by(word);
  const slot: Slot = { by: away, from: 'reference' };
  const part = sect ? section(sect) : {};
  switch (unit.toLowerCase()) {
    case 'week': return { week: away, ...(away === 0 ? { fromSunday: true } : {}) };
    case 'weekend': return { weekend: true, week: away };
    case 'month': return { month: slot, ...part };
    case 'quarter': return { quarter: slot };
    case 'year': return { year: slot, ...part };
    default: return { season: SEASONS[unit.toLowerCase() as keyof typeof SEASONS], ...(away === 0 ? { year: slot } : { toward: away < 0 ? 'past' as const : 'future' as const }) };
  }
}

function readClock({ hour, minute, half, military3, military2 = military3, military = military2, past3, past2 = past3, past = past2, word, oclock, part2, part = part2 }: Groups): Partial<Point> {
  if (oclock) {
    const stated = readNumeral(oclock);
    return { clock: { hour: stated < 12 && part && part !== 'morning' ? stated + 12 : stated, minute: null } };
  }
  if (word) return { clock: { hour: /^noon|^midday/iu.test(word) ? 12 : 0, minute: 0 } };
  if (military) return { clock: { hour: Number(military), minute: Number(past) } };
  const stated = Number(hour);
  const isLate = /^p/iu.test(half ?? '');
  const shifted = half ? (stated % 12) + (isLate ? 12 : 0) : stated;
  return { clock: { hour: shifted, minute: minute ? Number(minute) : null } };
}

const dates: readonly TimePiece[] = [
  { name: 'iso', weight: 2, opens: true, follows: [], read: ({ y, m, d }) => ({ year: at(y), month: at(m), day: at(d) }), pattern: pattern('\\b(?<y>[12]\\d{3})-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?!\\d)') },
  { name: 'date', weight: 2, opens: true, follows: [...after('weekday', comma), ...after('clock zone', on)], read: ({ month, day, year }) => ({ month: { at: monthOf(month) }, day: at(day), ...(year ? { year: at(year) } : {}) }), pattern: pattern(`\\b${MONTH} ${DAY}(?:,? ${YEAR})?`) },
  { name: 'date', weight: 2, opens: true, follows: [...after('weekday', comma), ...after('clock zone', on)], read: ({ month, day, year }) => ({ month: { at: monthOf(month) }, day: at(day), ...(year ? { year: at(year) } : {}) }), pattern: pattern(`\\b(?:the )?${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?`) },
  { name: 'first-day', weight: 2, opens: true, follows: [], read: ({ month, day }) => ({ month: { at: monthOf(month) }, day: at(day) }), pattern: pattern(`\\b(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?= ?(?:to|and|through|[-–—]) ?\\d{1,2}(?:st|nd|rd|th)? ${MONTH})`) },
  { name: 'day', weight: 2, opens: true, follows: [], read: ({ day }) => ({ day: at(day) }), pattern: pattern('(?<=\\b(?:on|from|by|until) )the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)\\b(?! (?:[a-z]|century))') },
  { name: 'day', weight: 2, opens: true, follows: [], read: ({ day, year }) => ({ day: at(day), ...(year ? { year: at(year) } : {}) }), pattern: pattern(`(?<=\\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:st|nd|rd|th)?(?: ?[-–—] ?| to | and | or | through ))(?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)?(?![\\d:]|,\\d| [A-Z]|%)(?:, ${YEAR})?`) },
  { name: 'month-year', weight: 2, opens: true, follows: [], read: ({ month, year, section: word }) => ({ month: { at: monthOf(month) }, year: at(year), ...section(word) }), pattern: pattern(`\\b${SECTION}?${MONTH}(?:,| of)? ${YEAR}`) },
  { name: 'month', weight: 2, opens: true, follows: [], read: ({ month, section: word }) => ({ month: { at: monthOf(month) }, ...section(word) }), pattern: pattern(`\\b${SECTION}${MONTH}(?! \\d)`) },
  { name: 'month', weight: 2, opens: true, follows: [], read: ({ month }) => ({ month: { at: monthOf(month) } }), pattern: pattern(`${PREPOSITION}${MONTH}(?! ?\\d)`) },
  { name: 'month', weight: 2, opens: true, follows: [], read: ({ month3, month2 = month3, month = month2 }) => ({ month: { at: monthOf(month) } }), pattern: pattern(`(?:\\b${MONTH}(?=(?: ?[-–] ?|,? and |, |,? or | to )${MONTH_NAME}(?! ?\\d))|(?<=${MONTH_NAME} ?[-–] ?)${MONTH.replace('<month>', '<month2>')}(?! ?\\d)|${WHOSE}(?!(?:March|May) (?:on|be|have|not)\\b)${MONTH.replace('<month>', '<month3>')}(?= [a-z]+))`) },
  { name: 'relative-month', weight: 2, opens: true, follows: [], read: ({ word, month }) => ({ month: { at: monthOf(month) }, ...(by(word) === 0 ? { year: { by: 0, from: 'reference' } as const } : towards(word)) }), pattern: pattern(`\\b(?<word>[Ll]ast|[Tt]his|[Nn]ext) ${MONTH}(?!\\.? ?\\d)`) },
  { name: 'year', weight: 2, opens: true, follows: [], read: ({ year, section: word }) => ({ year: at(year), ...section(word) }), pattern: pattern(`\\b${SECTION}${YEAR}(?!s)`) },
  { name: 'year', weight: 2, opens: true, follows: [], read: ({ year }) => ({ year: at(year) }), pattern: pattern(`(?<year>(?:${PREPOSITION}${YEAR_NUMBER}|(?<=\\bFY ?)${YEAR_NUMBER}|${WHOSE}${YEAR_NUMBER}(?= (?!metres?\\b|meters?\\b|miles?\\b|feet\\b|pounds?\\b|square\\b|of\\b|or\\b|and\\b)[“"a-zA-Z])|${WHICH}${YEAR_NUMBER}(?= (?!metres?\\b|meters?\\b|miles?\\b|feet\\b|pounds?\\b|square\\b|of\\b|or\\b|and\\b)[a-z])|${YEAR_NUMBER}(?= (?:levels|prices|dollars)\\b| (?:and|or) (?:in )?(?:19|20)\\d\\d\\b)))`) },
  { name: 'years', weight: 2, opens: true, follows: [], read: ({ year }) => ({ year: at(year) }), pattern: pattern('(?<![\\d$€£.,-])\\b(?<year>(?:19|20)\\d\\d)(?=[-–/](?:(?:19|20)\\d\\d|[0-9]\\d)(?![\\d%/-]))') },
  { name: 'years', weight: 2, opens: true, follows: [], read: ({ century, n, year }) => ({ year: at(year ?? `${century ?? ''}${n ?? ''}`) }), pattern: pattern('(?<=\\b(?<century>19|20)\\d\\d[-–/])(?:(?<year>(?:19|20)\\d\\d)|(?<n>\\d\\d))(?![\\d%/-])') },
  { name: 'of-year', weight: 0, opens: false, follows: [...after('date month day', / (?:of )?/uy)], read: ({ word }) => ({ year: { by: by(word), from: 'reference' } }), pattern: pattern('(?<word>last|this|next) year\\b') },
  { name: 'of-week', weight: 0, opens: false, follows: after('weekday', / (?:of )?/uy), read: ({ word }) => ({ week: by(word) }), pattern: pattern('(?<word>last|this|next) week\\b') },
  { name: 'the-day', weight: 0, opens: false, restates: true, follows: after('weekday', / /uy), read: ({ day }) => ({ day: at(day) }), pattern: pattern('the (?<day>3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)\\b') },
  { name: 'week-of', weight: 2, opens: true, follows: [], read: ({ month, day, year }) => ({ month: { at: monthOf(month) }, day: at(day), wholeWeek: true, ...(year ? { year: at(year) } : {}) }), pattern: pattern(`\\b[Tt]he week of ${MONTH} ${DAY}(?:,? ${YEAR})?`) },
  { name: 'named-week', weight: 2, opens: true, follows: [], read: ({ word, side: where }) => ({ day: { by: 7 * (where ? (where === 'after' ? 1 : -1) : by(word ?? 'same')), from: 'named' }, wholeWeek: true }), pattern: pattern('\\b(?:[Tt]he (?<word>following|previous|preceding|same)|[Tt]hat(?: same)?) week\\b(?! (?:old|of|to|from))|\\b[Tt]he week (?<side>before|after)(?=[.,;:)”"]|$)') },
  { name: 'named-unit', weight: 2, opens: true, follows: [], read: ({ word = 'same', unit = '', sect }) => ({ [unit]: { by: by(word), from: 'named' }, ...(sect ? section(sect) : {}) }), pattern: pattern('\\b(?:(?<sect>[Ee]arly|[Ll]ate|(?:[Tt]he )?[Ee]nd of|[Tt]he (?:start|beginning|middle) of) (?=that))?(?:[Tt]he (?<word>following|previous|preceding|same|(?<!\\b(?:[Oo]ver|[Ii]n|[Ww]ithin|[Ff]or|[Dd]uring|of|[Tt]hrough|by) [Tt]he )next)|[Tt]hat(?: same)?) (?<unit>year|month)\\b(?! (?:old|of|to|from))') },
];

/** Before "today" where it is these times and no day: the force it is today. */
const NOWADAYS = '\\b(?:(?:[Ii]t|he|she|they|we|I|you) (?:is|are|am)|[Ww]hat (?:is|are)|even|still) ';

const DECADES = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 } as const;
const QUARTERS = { first: 1, second: 2, third: 3, fourth: 4, final: 4, last: 4 } as const;
const weeks: readonly TimePiece[] = [
  { name: 'weekday', weight: 2, opens: true, follows: [...after('clock zone', on), ...after('date', /, /uy)], read: ({ weekday = '' }) => ({ weekday: WEEKDAYS[weekday.toLowerCase().replace('.', '') as keyof typeof WEEKDAYS] }), pattern: pattern(`\\b(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater) (?:on )?)?${WEEKDAY}(?!s|’s [A-Z]| Prayer)(?:['’]s)?(?<!s)`) },
  { name: 'relative-weekday', weight: 2, opens: true, follows: after('clock zone', on), read: ({ word, weekday = '' }) => ({ weekday: WEEKDAYS[weekday.toLowerCase() as keyof typeof WEEKDAYS], week: by(word) }), pattern: pattern(`\\b(?<word>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his past|[Tt]his coming) ${WEEKDAY}`) },
  { name: 'unit', weight: 2, opens: true, follows: [], read: readUnit, pattern: pattern(`\\b(?:(?:[Ee]arlier|[Ll]ater) )?(?:(?<sect>[Ee]arly|[Ll]ate|[Tt]he end of|[Tt]he start of|[Tt]he beginning of|[Tt]he middle of) )?(?<word>[Tt]his (?:past|coming)|[Ll]ast|[Tt]his|[Nn]ext) (?<unit>weekend|week|month|quarter|year|${Object.keys(SEASONS).join('|')})\\b(?!-| of)`) },
  { name: 'end-of', weight: 2, opens: true, follows: [], read: ({ section: word, unit }) => ({ [unit === 'year' ? 'year' : 'month']: { by: 0, from: 'reference' }, ...section(word) }), pattern: pattern(`\\b(?<section>(?:the )?end of|the (?:start|beginning|middle) of) the (?<unit>month|year)\\b(?! of)`) },
  { name: 'year-end', weight: 2, opens: true, follows: [], read: ({ word }) => ({ year: { by: word ? by(word) : 0, from: 'reference' }, section: 'end' }), pattern: pattern("\\b(?:(?:the )?(?:year|month)-end|(?:the )?year['’]s end|[Tt]he turn of the year|[Ee]nd of (?<word>this|last|next) year)\\b(?! (?:of|party|list|bonus))") },
  { name: 'end-of-week', weight: 2, opens: true, follows: [], read: ({ word }) => ({ weekend: true, week: by(word) }), pattern: pattern('\\b(?:the )?end of (?:the|(?<word>this|last|next)) week\\b') },
  { name: 'start-of-week', weight: 2, opens: true, follows: [], read: ({ word }) => ({ week: by(word) }), pattern: pattern('\\b[Tt]he (?:start|beginning|middle) of (?:the|(?<word>this|last|next)) week\\b') },
  { name: 'weekend', weight: 2, opens: true, follows: [], read: () => ({ weekend: true }), pattern: pattern('(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring|[Oo]n|[Bb]y|[Bb]efore|[Uu]ntil) )the weekend\\b') },
  { name: 'season-year', weight: 2, opens: true, follows: [], read: ({ word = '', year }) => ({ season: SEASONS[word.toLowerCase() as keyof typeof SEASONS], year: at(year) }), pattern: pattern(`\\b(?:the )?(?:early |late )?(?<word>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? ${YEAR}`) },
  { name: 'season', weight: 2, opens: true, follows: [], read: ({ word = '' }) => ({ season: SEASONS[word as keyof typeof SEASONS] }), pattern: pattern('(?<=\\b(?:[Ii]n|[Bb]y|[Oo]ver|[Dd]uring|[Ss]ince|[Uu]ntil|[Tt]his) )(?:early |late |the early |the late )?the (?<word>spring|summer|autumn|winter)(?=[.,;)”"]| (?:and|but|after|when|with|as|because|that|by|to)\\b|$)') },
  { name: 'seasons-ago', weight: 2, opens: true, follows: [], read: ({ n, word = '' }) => ({ season: SEASONS[word as keyof typeof SEASONS], year: { by: -readNumeral(n ?? ''), from: 'reference' } }), pattern: pattern(`\\b(?<n>[2-9]|two|three|four|five|six) (?<word>spring|summer|autumn|winter)s ago\\b`) },
  { name: 'quarter', weight: 2, opens: true, follows: [], read: ({ n = '', digit, year, word }) => ({ quarter: { at: digit ? Number(digit) : (QUARTERS[n.toLowerCase() as keyof typeof QUARTERS]) }, ...(year ? { year: at(year) } : word ? { year: { by: by(word), from: 'reference' } as const } : {}) }), pattern: pattern(`\\b(?:(?:[Tt]he )?(?<n>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|(?:[Ff]inal|[Ll]ast)(?= quarter of (?:the year|last year|this year|\\d{4})))[ -]quarter(?!-?finals?)|Q(?<digit>[1-4]))(?:(?: of| in|,)? ${YEAR}| (?:of )?(?<word>last|this|next) year)?\\b(?! of (?!\\d))`) },
  { name: 'half-year', weight: 2, opens: true, follows: [], read: ({ section: word, year }) => ({ ...section(word), year: year ? at(year) : { by: 0, from: 'reference' } }), pattern: pattern(`\\b(?<section>the (?:first|second) half of) (?:${YEAR}|the year|this year)`) },
  { name: 'day-word', weight: 2, opens: true, follows: [], read: ({ side: word }) => ({ day: { by: word === 'after' ? 1 : -1, from: 'named' } }), pattern: pattern('\\b[Tt]he (?:day|night|evening|morning) (?<side>after|before)(?=[.,;:)”"]|$)') },
  { name: 'decade', weight: 2, opens: true, follows: [], read: ({ n, section: word }) => ({ ...(/^1[5-8]00$/u.test(n ?? '') ? { century: Number(n) } : { decade: Number(n) }), ...section(word) }), pattern: pattern(`\\b(?:the )?${SECTION}?(?<n>(?:1[5-9]|20)\\d0)s\\b`) },
  { name: 'decade', weight: 2, opens: true, follows: [], read: ({ n, word, section: part }) => ({ decade: n ? Number(n) : DECADES[(word ?? '').toLowerCase() as keyof typeof DECADES], ...section(part) }), pattern: pattern(`\\bthe ${SECTION}?(?:['’‘](?<n>[2-9]0)s|(?<word>${Object.keys(DECADES).join('|')}))\\b`) },
  { name: 'century', weight: 2, opens: true, follows: [], read: ({ part = '', word }) => ({ century: word === 'last' ? 1900 : 2000, ...(part ? { section: CENTURY_PARTS[part.toLowerCase() as keyof typeof CENTURY_PARTS] } : {}) }), pattern: pattern('\\b(?:(?<part>[Ee]arly|[Ll]ate) )?(?<word>last|this) century\\b(?![-’\'])') },
  { name: 'century', weight: 2, opens: true, follows: [], read: ({ n }) => ({ century: (Number(n) - 1) * 100 }), pattern: pattern('\\b(?:the )?(?<n>1\\d|20|21)(?:st|th) century') },
  {
    name: 'day-word', weight: 2, opens: true, follows: after('clock zone', on), pattern: pattern(`\\b(?<!${NOWADAYS}(?=today\\b))(?<word>${alternatives(Object.keys(DAYS).map((words) => `[${words.charAt(0)}${words.charAt(0).toUpperCase()}]${words.slice(1)}`))})\\b(?!(?<=oday)['’]s)`),
    read: ({ word = '' }) => {
      const [from, away] = DAYS[word.toLowerCase() as keyof typeof DAYS];
      return { day: { by: away, from } };
    },
  },
];

/** Parts of the day that stand by themselves: hooting at dawn, after dark. */
const ALONE = "(?<=\\b(?:[Aa]t|[Bb]y|[Bb]efore|[Uu]ntil|[Aa]fter) )(?:dawn|dusk|nightfall|daybreak|sunset|sunrise|evening|midday|lunchtime)\\b(?! (?:[Pp]rayers?|raids?|chorus|on\\b))|\\b[Aa]fter dark\\b";

const ORDINALS = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1, final: -1 } as const;
const ORDINAL = `(?:[Tt]he )?(?<nth>${Object.keys(ORDINALS).join('|')})`;
const ordinal = (word = ''): number => ORDINALS[word.toLowerCase() as keyof typeof ORDINALS];
/** The month or year that a part belongs to. */
const WHOLE = `(?:${MONTH}(?:,? ${YEAR})?|(?:the year )?(?<year2>${YEAR_NUMBER})|(?<this>this|last|next|the) (?<unit2>month|year))`;
function readWhole({ month, year, year2, this: word, unit2 }: Groups): Partial<Point> {
  const slot: Slot = { by: by(word), from: 'reference' };
  if (unit2) return unit2 === 'year' ? { year: slot } : { month: slot };
  return { ...(month ? { month: { at: monthOf(month) } } : {}), ...(year ?? year2 ? { year: at(year ?? year2) } : {}) };
}
const side = (word = ''): 'first' | 'last' => (word.toLowerCase() === 'first' ? 'first' : 'last');

const parts: readonly TimePiece[] = [
  { name: 'nth-weekday', weight: 2, opens: true, follows: [], read: (groups) => ({ ...readWhole(groups), weekday: WEEKDAYS[(groups.weekday ?? '').toLowerCase() as keyof typeof WEEKDAYS], part: { unit: 'weekday', nth: ordinal(groups.nth) } }), pattern: pattern(`\\b${ORDINAL} ${WEEKDAY} (?:of|in) ${MONTH}(?:,? ${YEAR})?`) },
  { name: 'nth-day', weight: 2, opens: true, follows: [], read: (groups) => ({ ...readWhole(groups), part: { unit: 'day', nth: ordinal(groups.nth) } }), pattern: pattern(`\\b${ORDINAL} day of ${WHOLE}`) },
  {
    name: 'some', weight: 2, opens: true, follows: [], pattern: pattern(`\\b(?:[Tt]he )?(?<nth>first|last|final) (?<count>\\d{1,3}|${alternatives(Object.keys(NUMBER_WORDS))}) (?<unit>day|week|month)s (?:of|in) ${WHOLE}`),
    read: (groups) => ({ ...readWhole(groups), part: { unit: groups.unit as 'day', side: side(groups.nth), count: readNumeral(groups.count ?? '') } }),
  },
  { name: 'some', weight: 2, opens: true, follows: [], read: (groups) => ({ ...readWhole(groups), part: { unit: 'week', side: side(groups.nth), count: 1 } }), pattern: pattern(`\\b(?:[Tt]he )?(?<nth>first|last|final) week of ${WHOLE}`) },
  { name: 'nth-week', weight: 2, opens: true, follows: [], read: (groups) => ({ ...readWhole(groups), nthWeek: ordinal(groups.nth) }), pattern: pattern(`\\b(?:[Tt]he )?(?<nth>second|third|fourth) week of ${MONTH}(?:,? ${YEAR})?`) },
  { name: 'feast', weight: 2, opens: true, follows: [], read: ({ feast = '', year, word }) => ({ feast: FEASTS[feast.replace(/'/gu, '’') as keyof typeof FEASTS], ...(year ? { year: at(year) } : towards(word)) }), pattern: pattern(`\\b(?:(?<word>[Ll]ast|[Tt]his|[Nn]ext) )?(?<feast>${alternatives(Object.keys(FEASTS)).replaceAll('’', '[’\']')})\\b(?! (?:${NOT_AFTER_FEAST})\\b)(?:,? ${YEAR})?`) },
];

const DATE_NAMES = 'feast nth-weekday nth-day weekday relative-weekday date day-word iso';
const clock: readonly TimePiece[] = [
  { name: 'part-alone', weight: 2, opens: true, follows: [], read: () => ({ day: { by: 0, from: 'named' } }), pattern: pattern(ALONE) },
  { name: 'day-before-what', weight: 2, opens: true, follows: [], read: ({ where }) => ({ day: { by: where === 'after' ? -1 : 1, from: 'named' } }), pattern: pattern('(?<=, )(?:a|one) day (?<where>after|before)(?! (?:tomorrow|yesterday|that|this)\\b)(?= \\p{L})') },
  { name: 'part', weight: 1, opens: false, follows: after(DATE_NAMES, blank), read: () => ({}), pattern: pattern(`${PART}\\b`) },
  { name: 'clock', weight: 2, opens: true, follows: [...after(DATE_NAMES, on), ...after('part', on)], read: readClock, pattern: pattern('\\b(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?(?<half>a\\.m\\.|p\\.m\\.|am\\b|pm\\b|AM\\b|PM\\b)|\\b(?<military>[01]?\\d|2[0-3]):?(?<past>[0-5]\\d)(?= (?:GMT|UTC|local|BST|EST|EDT|CET)\\b)|\\b(?<military3>[01]?\\d|2[0-3]):(?<past3>[0-5]\\d)(?= on\\b)|(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Aa]round) )(?<military2>[01]?\\d|2[0-3]):(?<past2>[0-5]\\d)(?!:|\\d| ?[ap]\\.?m)|\\b(?<oclock>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o[\'’]clock(?: (?:in the (?<part>morning|afternoon|evening)|at (?<part2>night)))?|(?<=\\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Aa]round|[Ss]hortly after) )(?<word>noon|midnight|midday)\\b') },
  { name: 'zone', weight: 0, opens: false, follows: after('clock', / ?\(?/uy), read: () => ({}), pattern: pattern('(?:local time|Eastern(?: [Tt]ime)?|GMT|UTC|BST|E[SD]?T|C[E]?[SD]?T|M[SD]?T|P[SD]?T)\\b(?:[+-]\\d{1,2})?(?: \\(\\d{1,2}:?\\d\\d (?:GMT|UTC|[A-Z]{2,4})\\)|(?<=\\([A-Za-z][A-Za-z ]{1,14})\\)|\\)(?=,? (?:on |late |early )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2} \\p{Lu}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)))?') },
];

/** The members of an English date, in the order in which they are tried. */
export const timePieces: readonly TimePiece[] = [...dates, ...parts, ...weeks, ...clock];
