import { readFileSync } from 'node:fs';
import { analyze, type Tagger } from '@dateline/analysis';
import type { TimeExpression } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { hoursOf } from '../calendar-value.ts';
import { EMPTY } from '../empty-analysis.ts';
import { extentOf, type Extent } from '../extent.ts';

/** Public tables of Chinese time expressions: how many cases are right, and of how many. */
export interface TimeCases {
  readonly right: number;
  readonly cases: number;
  /** Texts of the others. */
  readonly wrong: readonly string[];
}

/** Times need no names. */
const NAMELESS: Tagger = { id: 'nobody@1', languages: ['zh-Hans'], tag: (texts) => Promise.resolve(texts.map(() => [])) };

async function timesIn(text: string, day: string, gazetteer: Gazetteer): Promise<readonly TimeExpression[]> {
  const article = { ...EMPTY.article, language: 'zh-Hans', text, publishedAt: day, reference: { day, inferred: false }, blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  return (await analyze(article, { tagger: NAMELESS, gazetteer })).times;
}

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
 *  nothing where it has none. A clock time without a day is compared by its clock, a duration within a hundredth (years have
 *  365 days there), an interval that is open on one side by its other one, as gold of ours has it. */
export async function recognizerCases(folder: string, gazetteer: Gazetteer): Promise<TimeCases> {
  const cases = JSON.parse(readFileSync(`${folder}/ie/recognizers/DateTimeModel.json`, 'utf8')) as Recognized[];
  return counted(cases, ({ Input }) => Input, async ({ Input, Context, Results }) => {
    const found = await timesIn(Input, (Context?.ReferenceDateTime ?? ANY_DAY).slice(0, 10), gazetteer);
    const asked = Results.filter(({ TypeName }) => !TypeName.endsWith('.set'));
    if (Results.length === 0) return found.length === 0;
    return asked.every(({ Start, End, Resolution }) => found.some(({ span, value }) => span.start <= End && span.end > Start && value !== null && Resolution.values.some((wanted) => isRecognized(value, wanted))));
  });
}

function isRecognized(value: string, { type, value: point, start, end }: Recognized['Results'][number]['Resolution']['values'][number]): boolean {
  if (type === 'duration') return isClose(hoursOf(value) ?? 0, Number(point) / 3600, Number(point) / 3600 / 100);
  const clock = (moment: string): string => moment.replace(/^\d{4}-\d\d-\d\d[T ]/u, '').slice(0, 5);
  if (type === 'time') return value.includes('T') && startsAlike(clock(value), clock(point ?? ''));
  if (type === 'timerange') return value.split('/').length === 2 && value.split('/').every((side, index) => startsAlike(clock(side), clock([start, end][index] ?? '')));
  const got = extentOf(value);
  if (!got) return false;
  if (type === 'date' || type === 'datetime') return point !== undefined && got.start === extentOf(point)?.start;
  if (start === undefined || end === undefined) return [got.start, got.end, extentOf(value.replace(/^\.\.\/|\/\.\.$/u, ''))?.start].includes(extentOf(start ?? end ?? '')?.start);
  const last = extentOf(end)?.start;
  return got.start === extentOf(start)?.start && (got.end === last || endsThere(value, last));
}

/** `18` and `18:00` are one time of day. */
const startsAlike = (left: string, right: string): boolean => left !== '' && right !== '' && left.padEnd(5, ':00') === right.padEnd(5, ':00');

/** Where the end of a range is a moment (until four o'clock), it ends there and not a minute later. */
const endsThere = (value: string, end: number | undefined): boolean => end !== undefined && extentOf(value.split('/')[1] ?? '')?.start === end;

interface Parsed {
  readonly text: string;
  readonly reference: string | readonly number[] | { readonly year?: number; readonly month?: number; readonly day?: number };
  readonly expected: { readonly type: string; readonly time: unknown };
}

/** JioNLP (Apache-2.0): points and spans of time, right where both ends are, to the minute. */
export async function jionlpCases(folder: string, gazetteer: Gazetteer): Promise<TimeCases> {
  const all = JSON.parse(readFileSync(`${folder}/ie/jionlp/parser-cases.json`, 'utf8')) as Parsed[];
  const cases = all.filter(({ expected: { type } }) => type === 'time_point' || type === 'time_span');
  return counted(cases, ({ text }) => text, async ({ text, reference, expected }) => {
    const [start = '', end = ''] = expected.time as string[];
    const wanted = { start: extentOf(start)?.start ?? Number.NEGATIVE_INFINITY, end: extentOf(end)?.end ?? Number.POSITIVE_INFINITY };
    const found = await timesIn(text, dayOf(reference), gazetteer);
    return found.some(({ value }) => value !== null && isNear(extentOf(value), wanted));
  });
}

const MINUTE = 60_000;

const isNear = (got: Extent | null, wanted: Extent): boolean => got !== null && isClose(got.start, wanted.start, MINUTE) && isClose(got.end, wanted.end, MINUTE);

const isClose = (left: number, right: number, tolerance: number): boolean => left === right || Math.abs(left - right) <= tolerance;

function dayOf(reference: Parsed['reference']): string {
  if (typeof reference === 'string') return reference.slice(0, 10);
  const [year, month, day] = Array.isArray(reference) ? (reference as number[]) : Object.values(reference);
  return [String(year), String(month ?? 1).padStart(2, '0'), String(day ?? 1).padStart(2, '0')].join('-');
}

async function counted<Case>(cases: readonly Case[], textOf: (each: Case) => string, isRight: (each: Case) => Promise<boolean>): Promise<TimeCases> {
  const wrong: string[] = [];
  for (const each of cases) if (!(await isRight(each))) wrong.push(textOf(each));
  return { right: cases.length - wrong.length, cases: cases.length, wrong };
}
