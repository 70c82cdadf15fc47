import type { EventRole, TimePrecision } from '@dateline/document';
import { fillersOf } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { titleOf } from './event-title.ts';
import { byFineness, intervalOf, type TimeInterval } from './time-interval.ts';
import { MODALITY_WEIGHT } from './weights.ts';

/** What a cluster of reports says of its event as a whole. */
export interface EventSummary {
  /** A headline of the event's own words: `塔利班攻占加兹尼`. */
  readonly title: string;
  /** ISO days, inclusive; null where no report has a time. */
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: TimePrecision | null;
  /** The caller's id of a chain that names the place; null where no report does. */
  readonly place: string | null;
}

/** The value with the most weight behind it; of equals the one that `better` puts first. */
function chosen<Value>(votes: readonly { readonly key: string; readonly value: Value; readonly weight: number }[], better: (a: Value, b: Value) => number): Value | undefined {
  const sums = new Map<string, { value: Value; weight: number }>();
  for (const { key, value, weight } of votes) sums.set(key, { value, weight: weight + (sums.get(key)?.weight ?? 0) });
  return [...sums].sort(([a, m], [b, n]) => n.weight - m.weight || better(m.value, n.value) || (a < b ? -1 : 1))[0]?.[1].value;
}

const argumentOf = (mentions: readonly EventProfile[], roles: readonly EventRole[], better: (a: ProfileArgument, b: ProfileArgument) => number): ProfileArgument | undefined =>
  chosen(mentions.flatMap((mention) => fillersOf(mention, ...roles).map((value) => ({ key: value.entity ?? value.words, value, weight: MODALITY_WEIGHT[mention.modality] * (value.entity === null ? 1 : 2) }))), better);

const FINENESS: readonly string[] = ['facility', 'city', 'other', 'admin1', 'country', 'region'];
const byFinenessOfPlace = (a: ProfileArgument, b: ProfileArgument): number => FINENESS.indexOf(a.place?.kind ?? 'region') - FINENESS.indexOf(b.place?.kind ?? 'region');

/** Title, time and place of an event from its reports; the order of the reports does not matter. Throws where there are none. */
export function summaryOf(mentions: readonly EventProfile[]): EventSummary {
  const time = timeOf(mentions);
  const place = placeOf(mentions);
  return { title: titleOf(mentions), ...daysOf(time), timePrecision: time?.precision ?? null, place: place?.chain ?? null };
}

/** First and last day, where a side is open those of the piece that is named: since May is all of May and no 1 May. */
function daysOf(time: TimeInterval | undefined): Pick<EventSummary, 'timeStart' | 'timeEnd'> {
  if (!time) return { timeStart: null, timeEnd: null };
  const piece = { year: 4, month: 7 }[time.precision as string];
  const named = piece === undefined ? null : intervalOf((time.start ?? time.end ?? '').slice(0, piece));
  return { timeStart: time.start ?? named?.start ?? time.end, timeEnd: time.end ?? named?.end ?? time.start };
}

function placeOf(mentions: readonly EventProfile[]): ProfileArgument | undefined {
  const located = mentions.map((mention) => ({ ...mention, arguments: mention.arguments.filter(({ place }) => place !== null) }));
  return argumentOf(located, ['place'], byFinenessOfPlace) ?? argumentOf(located, ['patient', 'destination', 'origin'], byFinenessOfPlace);
}

/** The stretch that most reports agree to: each speaks for every stretch that lies in its own. */
function timeOf(mentions: readonly EventProfile[]): TimeInterval | undefined {
  const told = mentions.flatMap(({ time, modality }) => {
    const interval = intervalOf(time);
    return interval ? [{ interval, weight: MODALITY_WEIGHT[modality] }] : [];
  });
  const votes = told.map(({ interval }) => ({
    key: `${interval.start ?? ''}/${interval.end ?? ''}`,
    value: interval,
    weight: told.reduce((sum, other) => sum + (isWithin(interval, other.interval) ? other.weight : 0), 0),
  }));
  return chosen([...new Map(votes.map((vote) => [vote.key, vote])).values()], (a, b) => Number(isOpen(a)) - Number(isOpen(b)) || byFineness(a.precision, b.precision));
}

const isWithin = (inner: TimeInterval, outer: TimeInterval): boolean =>
  (outer.start === null || (inner.start !== null && outer.start <= inner.start)) && (outer.end === null || (inner.end !== null && inner.end <= outer.end));

const isOpen = ({ start, end }: TimeInterval): boolean => start === null || end === null;
