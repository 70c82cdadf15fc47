import { changed, type Ahead, type Anchors } from './anchors.ts';
import { dateOf, monthsAway } from './calendar.ts';
import type { DayNumber } from './calendar.ts';
import type { Base, Point, Slot } from './meaning.ts';
import { yearOfMonth } from './resolve-day.ts';
import { yearOf } from './stretch.ts';

/** Day against which a slot counts. */
export const baseOf = (slot: Slot | undefined, anchors: Anchors): DayNumber | null =>
  slot && 'from' in slot ? dayOfBase(slot.from, anchors) : anchors.reference;

/** The day that a base means; without a named one it is the reference day. In a paragraph that has named none 同一天 goes on from the paragraph
 *  before, and 当天 is the day of the story. */
export const dayOfBase = (base: Base, { day, mainDay, previous, reference, story, inParagraph }: Anchors): DayNumber | null => {
  if (base === 'reference') return reference;
  if (!inParagraph && story !== null) return (base === 'main' ? previous : null) ?? story;
  return (base === 'main' ? mainDay : null) ?? day ?? reference;
};

/** The year that a slot names; null where it counts from a day that is not known. */
export function yearOfSlot(slot: Slot | undefined, anchors: Anchors): number | null {
  if (!slot) return null;
  if ('at' in slot) return slot.at;
  const base = slot.from === 'named' ? namedYear(anchors) : null;
  const day = baseOf(slot, anchors);
  return base !== null ? base + slot.by : day === null ? null : yearOf(day) + slot.by;
}

/** The year that 同年 means: what is of this year would be of 今年, so that a year that was named goes before that of the story. */
function namedYear({ sentenceYear, statedYear, latest, isLatestNear, reference }: Anchors): number | null {
  const near = isLatestNear && latest !== null ? yearOf(latest) : null;
  return sentenceYear ?? (near !== null && (reference === null || near !== yearOf(reference)) ? near : statedYear !== null && (reference === null || statedYear <= yearOf(reference)) ? statedYear : near);
}

/** The month of a point, its year from the words or the anchors; null where neither tells. */
export function monthOf({ month, year, toward, restated }: Point, anchors: Anchors, ahead: Ahead, day: number | null): { year: number; month: number } | null {
  if (!month) return null;
  if ('by' in month) {
    const base = month.from === 'named' && anchors.isLatestNear && anchors.latest !== null ? anchors.latest : baseOf(month, anchors);
    if (base === null) return null;
    const date = dateOf(base);
    return monthsAway(date.year, date.month, month.by);
  }
  const stated = year ? yearOfSlot(year, anchors) : yearOfMonth(month.at, day, restated ? changed(anchors, { sentenceYear: null, told: null }) : anchors, ahead, toward);
  return stated === null ? null : { year: stated, month: month.at };
}
