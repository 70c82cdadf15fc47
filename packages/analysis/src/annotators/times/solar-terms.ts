import type { DayNumber } from './calendar.ts';

const DEGREE = Math.PI / 180;
const J2000 = 2_451_545;
/** Julian day of the noon after 1 January 1970 began. */
const EPOCH = 2_440_588;

/** Apparent longitude of the sun in degrees at a Julian day, good to about 0.003° (Meeus, Astronomical Algorithms, chapter 25). */
function sunLongitude(julianDay: number): number {
  const t = (julianDay - J2000) / 36_525;
  const sine = (degrees: number): number => Math.sin(degrees * DEGREE);
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly);
  const planets =
    0.00134 * sine(243.23 + 22_518.7541 * t) + 0.00154 * sine(306.57 + 45_037.5082 * t) + 0.002 * sine(402.69 + 32_964.3577 * t) +
    0.00179 * sine(350.74 + 445_267.1142 * t - 0.00144 * t * t) + 0.00178 * sine(321.19 + 20.2 * t);
  return 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre + planets - 0.00569 - 0.00478 * sine(125.04 - 1_934.136 * t);
}

/** Seconds by which uniform time is ahead of the clock, 1900–2100 (after Espenak and Meeus, rounded). */
function clockDelay(year: number): number {
  if (year < 1920) return -2.79 + 1.494119 * (year - 1900) - 0.0598939 * (year - 1900) ** 2 + 0.0061966 * (year - 1900) ** 3;
  if (year < 1986) return 21.2 + (year - 1920) * 0.5;
  if (year < 2005) return 63.86 + 0.3345 * (year - 2000);
  return year < 2050 ? 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) ** 2 : 93 + (year - 2050) * 2;
}

/** Terms that begin within minutes of midnight, where the formula falls on the wrong side: years by term, and the days to add. */
const NEAR_MIDNIGHT: Readonly<Record<string, number>> = {
  '1912:18': 1, '1917:22': 1, '1923:3': -1, '1945:21': -1, '1947:2': -1, '1948:4': -1, '1950:7': -1, '1951:23': 1, '1979:1': -1,
  '2012:7': 1, '2014:4': 1, '2016:12': 1, '2040:18': 1, '2047:4': 1, '2051:5': -1, '2082:1': 1, '2084:10': 1, '2097:8': 1,
};

/** The day, in China, on which a solar term begins: 0 for 小寒 in January to 23 for 冬至 in December; null outside 1900–2100. */
export function solarTermDay(year: number, term: number): DayNumber | null {
  if (year < 1900 || year > 2100) return null;
  let julianDay = J2000 + (year - 2000) * 365.2422 + 5 + term * 15.2184;
  for (let step = 0; step < 6; step++) {
    const away = ((285 + 15 * term - sunLongitude(julianDay) + 180) % 360 + 360) % 360 - 180;
    julianDay += (away * 365.2422) / 360;
  }
  const inChina = julianDay - clockDelay(year) / 86_400 + 8 / 24;
  return Math.floor(inChina + 0.5) - EPOCH + (NEAR_MIDNIGHT[`${String(year)}:${String(term)}`] ?? 0);
}

/** The 24 terms in the order of the year. */
export const SOLAR_TERMS = [
  '小寒', '大寒', '立春', '雨水', '惊蛰', '春分', '清明', '谷雨', '立夏', '小满', '芒种', '夏至', '小暑', '大暑', '立秋', '处暑', '白露', '秋分', '寒露', '霜降', '立冬', '小雪', '大雪', '冬至',
] as const;
