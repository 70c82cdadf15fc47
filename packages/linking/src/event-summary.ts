import type { EventRole, Modality, TimePrecision } from '@dateline/document';
import { fillersOf } from './event-agreement.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { byFineness, intervalOf, type TimeInterval } from './time-interval.ts';

/** What a cluster of reports says of its event as a whole. */
export interface EventSummary {
  /** A headline of the event's own words: `塔利班 攻占 加兹尼`. */
  readonly title: string;
  /** ISO days, inclusive; null where no report has a time. */
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: TimePrecision | null;
  /** Entity id of the place; null where no report names one. */
  readonly place: string | null;
}

/** One value that a report gives a slot of its event. */
export interface Claim {
  /** Id of the event mention. */
  readonly mention: string;
  /** `quantity:人`, `time`, or a role. */
  readonly slot: string;
  /** Entity id, ISO time, or number (`3000`, `3–5`). */
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
  readonly modality: Modality;
}

/** What happened outweighs what was planned or denied. */
const WEIGHT: Readonly<Record<Modality, number>> = { actual: 4, ongoing: 3, planned: 2, hypothetical: 1, denied: 1 };

/** The value with the most weight behind it; of equals the one that `better` puts first. */
function chosen<Value>(votes: readonly { readonly key: string; readonly value: Value; readonly weight: number }[], better: (a: Value, b: Value) => number): Value | undefined {
  const sums = new Map<string, { value: Value; weight: number }>();
  for (const { key, value, weight } of votes) sums.set(key, { value, weight: weight + (sums.get(key)?.weight ?? 0) });
  return [...sums].sort(([a, m], [b, n]) => n.weight - m.weight || better(m.value, n.value) || (a < b ? -1 : 1))[0]?.[1].value;
}

const argumentOf = (mentions: readonly EventProfile[], roles: readonly EventRole[], better: (a: ProfileArgument, b: ProfileArgument) => number): ProfileArgument | undefined =>
  chosen(mentions.flatMap((mention) => fillersOf(mention, ...roles).map((value) => ({ key: value.entity ?? value.words, value, weight: WEIGHT[mention.modality] * (value.entity === null ? 1 : 2) }))), better);

const FINENESS: readonly string[] = ['facility', 'city', 'other', 'admin1', 'country', 'region'];
const byFinenessOfPlace = (a: ProfileArgument, b: ProfileArgument): number => FINENESS.indexOf(a.place?.kind ?? 'region') - FINENESS.indexOf(b.place?.kind ?? 'region');
const longerFirst = (a: ProfileArgument, b: ProfileArgument): number => b.words.length - a.words.length;

/** Title, time and place of an event from its reports; the order of the reports does not matter. Throws where there are none. */
export function summaryOf(mentions: readonly EventProfile[]): EventSummary {
  const time = timeOf(mentions);
  const place = placeOf(mentions);
  return { title: titleOf(mentions), timeStart: time?.start ?? time?.end ?? null, timeEnd: time?.end ?? time?.start ?? null, timePrecision: time?.precision ?? null, place: place?.entity ?? null };
}

function placeOf(mentions: readonly EventProfile[]): ProfileArgument | undefined {
  const located = mentions.map((mention) => ({ ...mention, arguments: mention.arguments.filter(({ place }) => place !== null) }));
  return argumentOf(located, ['place'], byFinenessOfPlace) ?? argumentOf(located, ['patient', 'destination', 'origin'], byFinenessOfPlace);
}

const timeOf = (mentions: readonly EventProfile[]): TimeInterval | undefined =>
  chosen(mentions.flatMap((mention) => {
    const value = intervalOf(mention.time);
    return value ? [{ key: `${value.start ?? ''}/${value.end ?? ''}`, value, weight: WEIGHT[mention.modality] + (value.precision === 'day' ? 1 : 0) }] : [];
  }), (a, b) => byFineness(a.precision, b.precision));

/** Chinese words before which what they befall stands where nobody acts: 加兹尼 失守, but 攻占 加兹尼. */
const BEFALLS = /^[被遭获]|失守|沦陷|陷落|落入|失陷|死|亡|遇难|丧生|罹难|受伤|逃|流离失所|爆炸|地震|辞职|当选|坠毁|相撞/u;

/** In the words of one report, so that agent and trigger fit: the one that tells most. */
function titleOf(mentions: readonly EventProfile[]): string {
  const telling = (mention: EventProfile): number => WEIGHT[mention.modality] + (fillersOf(mention, 'agent').length > 0 ? 4 : 0) + (fillersOf(mention, 'patient').length > 0 ? 2 : 0);
  const [report] = [...mentions].sort((a, b) => telling(b) - telling(a) || b.trigger.length - a.trigger.length || (a.id < b.id ? -1 : 1));
  if (report === undefined) throw new Error('an event without reports has no title');
  const agent = argumentOf([report], ['agent'], longerFirst)?.words;
  const patient = argumentOf([report], ['patient'], longerFirst)?.words;
  const place = argumentOf([report], ['place', 'destination'], longerFirst)?.words;
  if (agent !== undefined) return [agent, report.trigger, [patient, place].find((words) => words !== undefined && words !== agent)].filter(Boolean).join(' ');
  const befallen = patient === undefined || !/\p{Script=Han}/u.test(report.trigger) || BEFALLS.test(report.trigger);
  return (befallen ? [patient ?? place, report.trigger] : [report.trigger, patient]).filter(Boolean).join(' ');
}

/** Every value that the reports give the event's slots, report by report; where a slot has several, the sources differ. */
export const claimsOf = (mentions: readonly EventProfile[]): Claim[] =>
  mentions.flatMap((mention) => [
    ...(mention.time === null ? [] : [{ mention: mention.id, slot: 'time', value: mention.time, words: mention.time, modality: mention.modality }]),
    ...mention.arguments.flatMap(({ role, entity, words, quantity }): Claim[] => {
      if (quantity) return [{ mention: mention.id, slot: `quantity:${quantity.unit ?? ''}`, value: quantity.upper === null ? String(quantity.value) : `${String(quantity.value)}–${String(quantity.upper)}`, words, modality: mention.modality }];
      return role === 'quantity' ? [] : [{ mention: mention.id, slot: role, value: entity ?? words, words, modality: mention.modality }];
    }),
  ]);
