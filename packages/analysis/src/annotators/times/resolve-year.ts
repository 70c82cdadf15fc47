import type { Ahead, Anchors } from './anchors.ts';
import { dateOf, monthsAway } from './calendar.ts';
import type { Point } from './meaning.ts';
import { yearOfMonth } from './resolve-day.ts';
import { yearOfSlot } from './slots.ts';
import { monthsStretch, monthStretch, partOfYear, partOfYears, seasonStretch, yearOf, yearsStretch, yearStretch, type Stretch } from './stretch.ts';

/** A year, or the quarter, months, season or part of one that a point names. */
export function resolveYear(point: Point, anchors: Anchors, ahead: Ahead): Stretch | null {
  const { year, quarter, months, season, section } = point;
  if (quarter && 'by' in quarter) {
    if (anchors.reference === null) return null;
    const { year: thisYear, month } = dateOf(anchors.reference);
    const start = monthsAway(thisYear, Math.floor((month - 1) / 3) * 3 + 1, quarter.by * 3);
    return quarterStretch(start.year, start.month, section);
  }
  const stated = year ? yearOfSlot(year, anchors) : openYear(anchors, ahead);
  if (stated === null) return null;
  if (point.samePeriod === true) return samePeriod(stated, anchors);
  if (quarter) return quarterStretch(year ? stated : quarterYear(quarter.at, stated, anchors, ahead), quarter.at * 3 - 2, section);
  if (months) return monthsStretch(stated, months[0], months[1], 'month');
  if (season) return seasonStretch(point.toward ? (yearOfSeason(season, anchors, point.toward, ahead) ?? stated) : point.year ? stated + lateWinter(season, point, anchors) : bareSeason(season, stated, anchors, ahead), season);
  return section ? partOfYear(stated, section) : yearStretch(stated);
}

/** 去年同期 behind 上半年 is last year's; behind what is no stretch of months it is the year. */
function samePeriod(year: number, { months }: Anchors): Stretch {
  const of = (month: string): number => Number(month.slice(0, 4));
  if (months === null || months.from.length !== months.to.length || of(months.from) !== of(months.to) || of(months.to) <= year) return yearStretch(year);
  return monthsStretch(year, Number(months.from.slice(5)), Number(months.to.slice(5)), 'month');
}

/** 1 for the winter of a year that is given, with whose end it begins (2013年冬天, 去年冬天), and for one that is counted from this year once this year's first
 *  months are over: 今年冬天 in August is the one that is to come. */
const lateWinter = (season: NonNullable<Point['season']>, { year }: Point, { reference }: Anchors): number =>
  season === 'winter' && year && ('at' in year || year.by < 0 || (reference !== null && dateOf(reference).month > 2)) ? 1 : 0;

/** A season without a year that has not begun is last year's, unless the clause looks ahead; so is one that is over then next year's. */
function bareSeason(season: NonNullable<Point['season']>, year: number, { reference, sentenceYear }: Anchors, ahead: Ahead): number {
  if (reference === null || sentenceYear !== null) return year;
  const first = { winter: 0, spring: 3, summer: 6, autumn: 9 }[season];
  const { month } = dateOf(reference);
  if (season === 'winter' && month === 12) return year + 1;
  return ahead === 'no' ? year - (first > month ? 1 : 0) : year + (first + 2 < month ? 1 : 0);
}

/** A quarter without a year that has not begun is last year's, unless the clause looks ahead. */
function quarterYear(quarter: number, year: number, { reference, sentenceYear }: Anchors, ahead: Ahead): number {
  return reference !== null && sentenceYear === null && ahead === 'no' && quarter * 3 - 2 > dateOf(reference).month ? year - 1 : year;
}

/** A quarter by its first month, or one of its months (一季度末). */
function quarterStretch(year: number, first: number, section: Point['section']): Stretch {
  const month = section && { start: 0, middle: 1, end: 2 }[section as 'start'];
  return month === undefined ? monthsStretch(year, first, first + 2, 'quarter') : monthStretch(year, first + month);
}

/** The year of what is named without one: that of the sentence, unless the clause looks ahead of it. */
function openYear({ sentenceYear, reference }: Anchors, ahead: Ahead): number | null {
  const now = reference === null ? null : yearOf(reference);
  return sentenceYear === null || (now !== null && ahead !== 'no' && sentenceYear < now) ? now : sentenceYear;
}

function yearOfSeason(season: NonNullable<Point['season']>, anchors: Anchors, toward: 'past' | 'future', ahead: Ahead): number | null {
  return yearOfMonth({ winter: 2, spring: 5, summer: 8, autumn: 11 }[season], null, anchors, ahead, toward);
}

/** A century or a decade. */
export function resolveYears({ century, decade, lastDecade, section }: Point): Stretch {
  if (decade === undefined) {
    const first = century ?? 1900;
    return section ? partOfYears(first, 100, section) : yearsStretch(first, first + 99, 'century');
  }
  const first = decade >= 100 ? decade : (century ?? 1900) + decade;
  if (lastDecade !== undefined) return yearsStretch(first, first + lastDecade - decade + 9, 'decade');
  return section ? partOfYears(first, 10, section) : yearsStretch(first, first + 9, 'decade');
}
