import { describe, expect, it } from '@jest/globals';
import { isoDay } from './calendar.ts';
import { feastDay } from './feast.ts';
import type { Feast } from './feast.ts';
import { lunarDay, lunarMonth } from './lunar.ts';
import { SOLAR_TERMS, solarTermDay } from './solar-terms.ts';

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day));

describe('the Chinese calendar', () => {
  it.each([
    [1900, 1, 1, '1900-01-31'], [1949, 8, 10, '1949-10-01'], [1985, 1, 1, '1985-02-20'], [2000, 12, 29, '2001-01-23'], [2020, 5, 5, '2020-06-25'], [2033, 12, 1, '2034-01-20'], [2100, 1, 1, '2100-02-09'],
  ])('%i/%i/%i is %s', (year, month, day, expected) => {
    expect(iso(lunarDay(year, { month, repeated: false }, day))).toBe(expected);
  });

  it('repeats a month in some years only', () => {
    expect(lunarMonth(2020, { month: 4, repeated: true })?.map(isoDay)).toEqual(['2020-05-23', '2020-06-20']);
    expect(lunarMonth(2021, { month: 4, repeated: true })).toBeNull();
  });

  it('goes on from month to month and from year to year', () => {
    for (let year = 1900; year < 2100; year++) {
      let last: number | undefined;
      for (let month = 1; month <= 12; month++)
        for (const repeated of [false, true]) {
          const days = lunarMonth(year, { month, repeated });
          if (!days) continue;
          expect(days[1] - days[0] === 28 || days[1] - days[0] === 29).toBe(true);
          if (last !== undefined) expect(days[0]).toBe(last + 1);
          last = days[1];
        }
      expect(lunarMonth(year + 1, { month: 1, repeated: false })?.[0]).toBe((last ?? 0) + 1);
    }
  });

  it('is not known beyond 1900–2100', () => {
    expect([lunarDay(1899, { month: 1, repeated: false }, 1), lunarDay(2101, { month: 1, repeated: false }, 1), lunarDay(2021, { month: 1, repeated: false }, 31), solarTermDay(1899, 0)]).toEqual([null, null, null, null]);
  });
});

describe('solar terms', () => {
  it.each([[2021, '清明', '2021-04-04'], [2020, '清明', '2020-04-04'], [2022, '冬至', '2022-12-22'], [2016, '小暑', '2016-07-07'], [1988, '夏至', '1988-06-21'], [2050, '立春', '2050-02-03']] as const)('%i %s is %s', (year, term, expected) => {
    expect(iso(solarTermDay(year, SOLAR_TERMS.indexOf(term)))).toBe(expected);
  });
});

describe('feasts', () => {
  it.each<[string, Feast, number, string]>([
    ['the second Sunday of May', { of: 5, weekday: 7, nth: 2 }, 2021, '2021-05-09'],
    ['the last Monday of May', { of: 5, weekday: 1, nth: -1 }, 2021, '2021-05-31'],
    ['Easter Sunday', { easter: 0 }, 2024, '2024-03-31'],
    ['Good Friday', { easter: -2 }, 2019, '2019-04-19'],
    ['the eve of the lunar year', { lunar: [1, 1], off: -1 }, 2022, '2022-01-31'],
    ['a date', { month: 10, day: 1 }, 1999, '1999-10-01'],
  ])('%s', (_what, feast, year, expected) => {
    expect(iso(feastDay(feast, year))).toBe(expected);
  });
});
