import type { DayNumber } from './calendar.ts';

/** What a text has named so far, against which the next expression is read. */
export interface Anchors {
  /** The article's reference day; null where none is known. */
  readonly reference: DayNumber | null;
  /** When the article was published by the clock that it states, `2021-08-10T04:44`; null where only its day is known. */
  readonly published: string | null;
  /** The last named day that is no background to another of its paragraph. */
  readonly day: DayNumber | null;
  /** The last day of this paragraph that was named outside of what somebody said. */
  readonly mainDay: DayNumber | null;
  /** The first such day of this paragraph that is news. */
  readonly opening: DayNumber | null;
  /** The same of the last paragraph that had one. */
  readonly previous: DayNumber | null;
  /** Whether `day` was named in this paragraph. */
  readonly inParagraph: boolean;
  /** The day that the article tells of: the first one of its opening that is over and no dateline. */
  readonly story: DayNumber | null;
  /** Whether `story` may still be replaced by a later day of the paragraph that it was named in (it is that of a dateline). */
  readonly isDateline: boolean;
  /** The day of the dateline, where it was filed before it was published; null where it has none. */
  readonly filed: DayNumber | null;
  /** The beginning of the last named stretch of any length. */
  readonly latest: DayNumber | null;
  /** Whether `latest` was named in this paragraph. */
  readonly isLatestNear: boolean;
  /** The last year that was named as a number or a day, in this sentence. */
  readonly sentenceYear: number | null;
  /** How the article has called its own day: today, by its date, or both (今天（3日）); null where it has not. */
  readonly todayIs: 'today' | 'both' | 'dated' | null;
  /** The last year that the article named, in words or by number: 同年 means it where the paragraph named none. */
  readonly statedYear: number | null;
  /** The month that this paragraph told of last, where it belongs to a year that was named: bare months after it go on from there. */
  readonly told: { readonly year: number; readonly month: number } | null;
  /** The last month that was named with its day, in this sentence or right before it in the same paragraph. */
  readonly month: { readonly year: number; readonly month: number; readonly day: number } | null;
  /** Whether `month` was named in this sentence. */
  readonly isMonthNear: boolean;
  /** The last clock time with its day, `2021-08-10T15:00`, of this sentence or the one before it. */
  readonly moment: string | null;
  /** Whether `moment` was named in this sentence. */
  readonly isMomentNear: boolean;
  /** The last stretch of months that this sentence named. */
  readonly months: { readonly from: string; readonly to: string } | null;
}

/** What is known where an article begins: the day that it is read against, and the clock of that day. */
export const anchorsAt = (reference: DayNumber | null, published: string | null): Anchors => ({
  reference, published, day: null, mainDay: null, opening: null, previous: null, inParagraph: false, story: null, isDateline: false, filed: null, latest: null, isLatestNear: false, sentenceYear: null, statedYear: null, todayIs: null, told: null, month: null,
  isMonthNear: false, moment: null, isMomentNear: false, months: null,
});

/** The anchors with some changed. Written out: of objects that are spread one from another the engine makes a new kind each time. */
export function changed(before: Anchors, changes: Partial<Anchors>): Anchors {
  const {
    reference = before.reference, published = before.published, day = before.day, mainDay = before.mainDay, opening = before.opening, previous = before.previous, inParagraph = before.inParagraph, story = before.story, isDateline = before.isDateline, filed = before.filed,
    latest = before.latest, isLatestNear = before.isLatestNear, sentenceYear = before.sentenceYear, statedYear = before.statedYear, todayIs = before.todayIs, told = before.told, month = before.month, isMonthNear = before.isMonthNear,
    moment = before.moment, isMomentNear = before.isMomentNear, months = before.months,
  } = changes;
  return { reference, published, day, mainDay, opening, previous, inParagraph, story, isDateline, filed, latest, isLatestNear, sentenceYear, statedYear, todayIs, told, month, isMonthNear, moment, isMomentNear, months };
}

/** How the clause around an expression looks at it: `touching` says so right before it. */
export type Ahead = 'no' | 'yes' | 'touching';
