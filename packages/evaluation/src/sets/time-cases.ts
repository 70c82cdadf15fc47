import { readFileSync } from 'node:fs';
import type { TimeExpression } from '@dateline/document';
import { hoursOf } from '../calendar-value.ts';
import { extentOf } from '../extent.ts';
import { OPINIONS } from './time-opinions.data.ts';

/** Public tables of Chinese time expressions: how many cases are right, and of how many. */
export interface TimeCases {
  readonly right: number;
  readonly cases: number;
  /** Texts of the others. */
  readonly wrong: readonly string[];
}

/** The time expressions of a text that was published on a day, or by the clock of one (`2021-08-10T04:44`). */
export type ReadTimes = (text: string, publishedAt: string) => Promise<readonly TimeExpression[]> | readonly TimeExpression[];

/** Of cases that say of no day when they are read. */
const ANY_DAY = '2016-11-07';

interface Recognized {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime: string };
  readonly Results: readonly {
    readonly Start: number; readonly End: number; readonly TypeName: string;
    readonly Resolution: { readonly values: readonly { readonly type: string; readonly value?: string; readonly start?: string; readonly end?: string }[] };
  }[];
}

/** Recognizers-Text (MIT): a case is right where every expression but the recurring ones was found with one of its values, and
 *  nothing where it has none. A moment is compared to the minute, a clock time without a day by its clock, a duration within a sixtieth (years have
 *  365 days there and months 30), an interval that is open on one side by its other one, as gold of ours has it, or by that side of a
 *  closed one (自14日起到20日之前 is one expression here and two there). */
export async function recognizerCases(folder: string, read: ReadTimes): Promise<TimeCases> {
  const cases = JSON.parse(readFileSync(`${folder}/ie/recognizers/DateTimeModel.json`, 'utf8')) as Recognized[];
  return counted(cases, ({ Input }) => Input, async ({ Input, Context, Results }) => {
    const found = await read(Input, Context?.ReferenceDateTime ?? ANY_DAY);
    const asked = Results.filter(({ TypeName }) => !TypeName.endsWith('.set'));
    if (Results.length === 0) return found.length === 0;
    return asked.every(({ Start, End, Resolution }) => found.some(({ span, value }) => span.start <= End && span.end > Start && Resolution.values.some((wanted) => isRecognized(value, wanted))));
  });
}

function isRecognized(value: string | null, { type, value: point, start, end }: Recognized['Results'][number]['Resolution']['values'][number]): boolean {
  if (value === null || point === 'not resolved') return point === 'not resolved';
  if (type === 'duration') return isClose(hoursOf(value) ?? 0, Number(point) / 3600, Number(point) / 3600 / 60);
  const clock = (moment: string): string => moment.replace(/^\d{4}-\d\d-\d\d[T ]/u, '').slice(0, 5);
  if (type === 'time') return value.includes('T') && startsAlike(clock(value), clock(point ?? ''));
  if (type === 'timerange') return value.split('/').length === 2 && value.split('/').every((side, index) => [start, end][index] === undefined ? side === '..' : startsAlike(clock(side), clock([start, end][index] ?? '')));
  const got = extentOf(value);
  if (!got) return false;
  if (type === 'date' || type === 'datetime') return point !== undefined && got.start === extentOf(point.slice(0, '2021-08-10 15:00'.length))?.start;
  if (start === undefined || end === undefined) return value.split('/').flatMap((side) => Object.values(extentOf(side) ?? {})).includes(extentOf(start ?? end ?? '')?.start);
  const last = extentOf(end)?.start;
  return got.start === extentOf(start)?.start && (got.end === last || endsThere(value, last));
}

/** `18` and `18:00` are one time of day. */
const startsAlike = (left: string, right: string): boolean => left !== '' && right !== '' && left.padEnd(5, ':00') === right.padEnd(5, ':00');

/** Where the end of a range is a moment (until four o'clock), it ends there and not a minute later. */
const endsThere = (value: string, end: number | undefined): boolean => end !== undefined && extentOf(value.split('/')[1] ?? '')?.start === end;

interface Parsed {
  readonly text: string;
  readonly reference: string | number | readonly number[] | { readonly year?: number; readonly month?: number; readonly day?: number };
  readonly expected: { readonly type: string; readonly time: unknown };
}

/** JioNLP (Apache-2.0): points and spans of time, right where both ends are. They are compared to the minute; to the day, or to
 *  the minute, where the case counts from the clock of its reference; and by its closed end where one side is open
 *  here or there, as gold of ours has it. */
export async function jionlpCases(folder: string, read: ReadTimes): Promise<TimeCases> {
  const all = JSON.parse(readFileSync(`${folder}/ie/jionlp/parser-cases.json`, 'utf8')) as Parsed[];
  const cases = all.filter(({ expected: { type } }) => type === 'time_point' || type === 'time_span');
  return counted(cases, ({ text }) => text, async ({ text, reference, expected }) => {
    const [start = '', end = ''] = expected.time as string[];
    const day = dayOf(reference);
    const now = clockOf(reference);
    const found = await read(text, now !== null && CLOCK.test(now) ? `${day}T${now}` : day);
    return found.some((time) => {
      const got = time.value === null ? null : extentOf(time.value);
      return got !== null && isSide(start, got.start, [0], now, day) && isSide(end, got.end, time.precision === 'hour' ? [-MINUTE, HOUR - MINUTE] : [0, -MINUTE], now, day);
    });
  });
}

const CLOCK = /^\d\d:\d\d/u;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Whether an end of a case (`2021-06-14 01:06:40`, `-inf`) is the one that was found; a clock of hours ends with its hour, or where it begins. */
function isSide(wanted: string, got: number, leeways: readonly number[], now: string | null, day: string): boolean {
  const moment = extentOf(wanted);
  if (!moment) return true;
  if (!Number.isFinite(got)) return wanted.startsWith(day);
  const midnight = Math.floor(moment.start / DAY) * DAY;
  if (now !== null && wanted.slice(11).startsWith(now) && (got === midnight || got === midnight + DAY)) return true;
  return leeways.some((leeway) => isClose(got + leeway, moment.start, MINUTE));
}

const isClose = (left: number, right: number, tolerance: number): boolean => left === right || Math.abs(left - right) <= tolerance;

/** The time of day of a reference, as far as it goes; null where it has none. */
function clockOf(reference: Parsed['reference']): string | null {
  if (typeof reference === 'number') return null;
  if (typeof reference === 'string') return reference.slice(11);
  const clock = (Array.isArray(reference) ? (reference as number[]) : Object.values(reference)).slice(3);
  return clock.length === 0 ? null : clock.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A reference of a year alone is read at its end, so that the dates of that year are behind it. */
function dayOf(reference: Parsed['reference']): string {
  if (typeof reference === 'number') return new Date(reference * 1000).toISOString().slice(0, 10);
  if (typeof reference === 'string') return reference.slice(0, 10);
  const [year, month, day] = Array.isArray(reference) ? (reference as number[]) : Object.values(reference);
  return [String(year), ...[month ?? 12, day ?? (month === undefined ? 31 : 1)].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** JioNLP without the cases that ask for another reading than ours. */
export function withoutOpinions({ right, cases, wrong }: TimeCases): TimeCases {
  const others = new Set(Object.values(OPINIONS).flatMap((texts) => texts.split(' ')));
  const faults = wrong.filter((text) => !others.has(text));
  return { right, cases: cases - (wrong.length - faults.length), wrong: faults };
}

async function counted<Case>(cases: readonly Case[], textOf: (each: Case) => string, isRight: (each: Case) => Promise<boolean>): Promise<TimeCases> {
  const wrong: string[] = [];
  for (const each of cases) if (!(await isRight(each))) wrong.push(textOf(each));
  return { right: cases.length - wrong.length, cases: cases.length, wrong };
}
