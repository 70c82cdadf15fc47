import type { Feast } from './feast.ts';
import type { LunarMonth } from './lunar.ts';

/** What a time expression says, before it is read against a calendar: the same for all languages. */
export type Meaning = Point | Duration | Shift | Window | Vague;

/** What a relative expression counts from: the reference day, the last day that the text named (当天), or the last one
 *  on which somebody spoke or acted in the article's own voice (同日). */
export type Base = 'reference' | 'named' | 'main';

/** A place in the calendar: given or counted. */
export type Slot = { readonly at: number } | { readonly by: number; readonly from: Base };

/** Which stretch of a week, month, year, decade or century; a week has halves only. */
export type Section = 'start' | 'first-third' | 'middle' | 'last-third' | 'end' | 'first-half' | 'second-half';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** As much of a date as the words give. What is missing comes from the anchors. */
export interface Point {
  readonly kind: 'point';
  /** First year of it. */
  readonly century?: number;
  /** First year of it; below 100 within the century, which is the 20th where none is given. */
  readonly decade?: number;
  /** First year of the last one of several (七八十年代), counted as `decade` is. */
  readonly lastDecade?: number;
  readonly year?: Slot;
  readonly quarter?: Slot;
  /** The months that the sentence named last, in this year (去年同期). */
  readonly samePeriod?: true;
  /** First and last month of a stretch of the year (前7个月, 暑假). */
  readonly months?: readonly [first: number, last: number];
  readonly season?: Season;
  readonly month?: Slot;
  /** The so-manieth week of a month or year; a month's first week begins with its first Monday. */
  readonly nthWeek?: number;
  /** Weeks away from the reference week. */
  readonly week?: number;
  /** Weeks begin on Sunday where the language has them so and the clause looks ahead. */
  readonly fromSunday?: boolean;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  /** The week that holds the day, and not the day itself (the week of Aug. 9). */
  readonly wholeWeek?: boolean;
  readonly day?: Slot;
  readonly section?: Section;
  /** Some of the days, weeks or months of the month or year. */
  readonly part?: Part;
  /** Today's or this week's date once more (今天（5月3日）): it is the one nearest to the reference day, whatever year was named before. */
  readonly restated?: boolean;
  /** A day with a name. */
  readonly feast?: Feast;
  /** A month or day of the Chinese calendar. */
  readonly lunar?: LunarMonth & { readonly day: number | null };
  /** Where the words themselves say on which side of the reference day to look (last August). */
  readonly toward?: 'past' | 'future';
  readonly clock?: Clock;
}

/** The first or last so many, or the so-manieth, of the units of a month or year: 前10天, the last two weeks, 第三天. With a weekday
 *  of the point, the so-manieth of it; -1 is the last. */
export type Part =
  | { readonly unit: 'day' | 'week' | 'month'; readonly side: 'first' | 'last'; readonly count: number }
  | { readonly unit: 'day' | 'month' | 'weekday'; readonly nth: number };

export interface Clock {
  /** 0 to 24. */
  readonly hour: number;
  readonly minute: number | null;
}

export interface Duration {
  readonly kind: 'duration';
  /** ISO 8601: `P3W1D`. */
  readonly iso: string;
  readonly unit: Unit;
}

export type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** Whether so many units end at a clock time and not on a day: two hours; 24 of them are a day. */
export const isBelowDay = (count: number, unit: Unit): boolean => unit === 'minute' || (unit === 'hour' && count % 24 !== 0);

/** A point that lies so many units away (三天前, two years later). */
export interface Shift {
  readonly kind: 'shift';
  readonly by: number;
  readonly unit: Unit;
  readonly from: Base;
}

/** A stretch that ends or begins with the reference day (过去14年, the next five days). */
export interface Window {
  readonly kind: 'window';
  /** Negative into the past. */
  readonly by: number;
  readonly unit: Unit;
  /** Of how many units behind the reference day it begins (明后天 tomorrow). */
  readonly skips?: number;
  /** It begins with what the text named last (over the following six months), and not with the reference day. */
  readonly from?: 'named';
}

/** Words that point into time without naming a value (日前, recently). */
export interface Vague {
  readonly kind: 'vague';
}
