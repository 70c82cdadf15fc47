import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, dayIn, dayNumber } from './calendar.ts';

const A_DAY = 86_400_000;

describe('the calendar', () => {
  it('counts days as Date does, months and days beyond the last among them', () => {
    fc.assert(fc.property(fc.integer({ min: -500, max: 9999 }), fc.integer({ min: -24, max: 36 }), fc.integer({ min: -99, max: 99 }), (year, month, day) => {
      expect(dayNumber({ year, month, day })).toBe(new Date(0).setUTCFullYear(year, month - 1, day) / A_DAY);
    }));
  });

  it('gives back the date of every day', () => {
    fc.assert(fc.property(fc.integer({ min: -900_000, max: 2_900_000 }), (day) => {
      expect(dayNumber(dateOf(day))).toBe(day);
      const date = new Date(day * A_DAY);
      expect(dateOf(day)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
    }));
  });

  it('has a 29 February every fourth year, but for centuries that 400 does not divide', () => {
    expect([1900, 2000, 2023, 2024].map((year) => dayIn({ year, month: 2 }, 29) !== null)).toEqual([false, true, false, true]);
  });
});
