import { isChinese, type EventKind, type EventTime } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { datesNoun } from './dates-noun.ts';
import { DAY, dayBefore, daysFrom } from './days.ts';
import type { EventLayers } from './event-layers.ts';
import { SPEECH } from './speech-kinds.ts';
import type { Timed } from './timed.ts';
import type { Token } from './token.ts';

/** 1977年以来首次, the worst since 1977: how long it had not happened. */
const compares = (tokens: readonly Token[], i: number): boolean =>
  (TIME_WORDING.since.test(tokens[i + 1]?.words ?? '') && tokens.slice(i + 2, i + 4).some(({ words }) => TIME_WORDING.rareBehind.test(words))) ||
  (TIME_WORDING.sinceBefore.test(tokens[i - 1]?.words ?? '') && tokens.slice(Math.max(0, i - 12), i).some(({ words }) => TIME_WORDING.rareBefore.test(words)));

/** 今年第1号台风, 今年首场降雪: a year in which something is counted is not when it happened. */
const numbers = (tokens: readonly Token[], i: number, value: string): boolean => value.length === YEAR && TIME_WORDING.ordinals.test(tokens[i + 1]?.words ?? '');
const YEAR = 4;
/** A stretch with both its ends. */
const FROM_TO = /^\d[^/]*\/\d/u;

/** Whether a day lies behind the article's own by more than the hours between two zones: what happened did not happen then. */
const isAhead = (value: string, day: string | null): boolean => day !== null && DAY.test(value) && daysFrom(day, value) > 1;

/** Kinds that are rarely spoken of before they happen. */
const PAST: ReadonlySet<EventKind> = new Set<EventKind>(['appoint', 'resign', 'arrest', 'die', 'injure', 'attack']);

/** Became chairman in April, in an article of January: the April before. */
const monthPast = (value: string, day: string | null): string => {
  const [, year, month] = /^(\d{4})-(\d\d)$/u.exec(value) ?? [];
  return year === undefined || month === undefined || day === null || value <= day.slice(0, 7) || Number(year) > Number(day.slice(0, 4)) ? value : `${String(Number(year) - 1)}-${month}`;
};

/** The attack of 7 October, in an article of August: English names the day of what all know without its year. */
function dayPast({ article: { language, reference } }: EventLayers, { words }: Token, kind: EventKind, value: string): string {
  const [, year, rest] = /^(\d{4})(-\d\d-\d\d)$/u.exec(value) ?? [];
  const isFar = year !== undefined && reference.day !== null && daysFrom(reference.day, value) > FAR;
  return isFar && kind !== 'appoint' && kind !== 'resign' && !isChinese(language) && !/\d{4}/u.test(words) ? `${String(Number(year) - 1)}${rest ?? ''}` : value;
}
/** Days ahead that no event lies of which news speaks as of one that happened. */
const FAR = 14;

/** 地震过去四天后，…: so many days before the article as the words seem to lie after it. */
function daysPassed(tokens: readonly Token[], i: number, { article: { reference } }: EventLayers, value: string): EventTime | null {
  if (reference.day === null) return null;
  return { value: dayBefore(reference.day, daysFrom(reference.day, value)), expression: tokens[i]?.index ?? -1 };
}

/** The calendar time that a token says of an event; null where it says none: 截至6日 dates a count, not what was done before. */
export function read({ scene: { layers, tokens }, modality, at, kind }: Timed, i: number): EventTime | null {
  const token = tokens[i];
  const value = token?.class === 'time' ? layers.times[token.index]?.value : undefined;
  // The worst since 1934, when thousands died: what `when` tells was then.
  const when = i + 1 < at && value !== undefined && value !== null && [i + 1, i + 2].find((next) => TIME_WORDING.when.test(tokens[next]?.words ?? '') && tokens.slice(i + 1, next).every(({ class: name }) => name === 'stop'));
  if (value && when && when < at) return { value: value.split('/')[0] ?? value, expression: token?.index ?? -1 };
  if (value && (compares(tokens, i) || numbers(tokens, i, value) || datesNoun(tokens, i, at, kind, value))) return null;
  if (value && modality === 'actual' && isAhead(value, layers.article.reference.day)) {
    if (TIME_WORDING.passed.test(tokens[i - 1]?.words ?? '')) return daysPassed(tokens, i, layers, value);
    // 拒绝透露是否会在31日之后继续: a day to come behind what was said belongs to what was spoken of.
    if (i > at && SPEECH.has(kind)) return null;
  }
  // 年底前交付: by its end, and no sooner
  if (value && modality === 'planned' && FROM_TO.test(value) && TIME_WORDING.upTo.test(tokens[i + 1]?.words ?? '')) return { value: `../${value.split('/')[1] ?? ''}`, expression: token?.index ?? -1 };
  return token && value && !value.startsWith('P') && !(modality === 'actual' && value.startsWith('../')) ? { value: modality === 'actual' && PAST.has(kind) ? dayPast(layers, token, kind, monthPast(value, layers.article.reference.day)) : value, expression: token.index } : null;
}
