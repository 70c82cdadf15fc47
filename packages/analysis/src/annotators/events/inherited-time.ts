import { exact, type EventArgument, type EventKind, type EventMention, type EventTime, type Span } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { DAY } from './days.ts';
import type { EventLayers } from './event-layers.ts';
import { CONSEQUENCES, HARMFUL } from './harm.ts';
import type { Narrative } from './narrative.ts';
import { dayOfSentence } from './news.ts';
import type { Scene } from './roles.ts';
import { SCOPES } from './scopes.ts';

/** Kinds that an article comes back to in the same words: the earthquake, the sentence. */
const RETOLD: ReadonlySet<EventKind> = new Set<EventKind>(['disaster', 'try-in-court']);

/** A town that falls falls once: who told of it again tells of the same day. */
export const fallOf = ({ events }: Narrative, kind: EventKind, given: EventMention['arguments']): EventTime | null =>
  kind !== 'capture' ? null : events.findLast((event) => event.kind === kind && event.time !== null && event.modality === 'actual' &&
    event.arguments.some(({ role, filler }) => role === 'patient' && filler.chain !== null && given.some((own) => own.role === 'patient' && own.filler.chain === filler.chain)))?.time ?? null;

/** Kinds that are mostly told as counts of many days: of these only the paragraph tells the day. */
const COUNTED: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'displace', 'disaster', 'accident']);

/** The time of what has been told, for an event that names none: the dead of an earthquake died on its day. */
export function inheritedTime({ article }: Pick<EventLayers, 'article'>, { events, harm, day, isOfEvent, news }: Narrative, kind: EventKind, trigger: Span, near: readonly EventMention[], goesOn: boolean): EventTime | null {
  const wordsOf = (span: Span): string => exact(article.text, span);
  const words = wordsOf(trigger);
  const cause = CONSEQUENCES.has(kind) ? (near.findLast((event) => HARMFUL.has(event.kind) && event.modality === 'actual') ?? harm)?.time : undefined;
  if (cause) return cause;
  // In the news of an earthquake what collapses does so with it.
  if (kind === 'accident' && goesOn && harm?.kind === 'disaster' && TIME_WORDING.collapses.test(words)) return day ?? harm.time;
  if (RETOLD.has(kind)) return events.find((event) => event.kind === kind && event.time !== null && wordsOf(event.trigger).includes(words))?.time ?? (kind === 'try-in-court' && goesOn ? day : null);
  if (kind === 'agree') return near.findLast((event) => event.kind === 'meet')?.time ?? null;
  return goesOn && SCOPES[kind].time.some((scope) => scope === 'paragraph') ? (COUNTED.has(kind) ? (isOfEvent ? day : null) : day ?? news) : null;
}

/** 外长当天会见了代表团。外长呼吁…: who goes on in the paragraph, or the sentence, with what was done there does so on its day. */
function dayOfSameActor({ day, events }: Narrative, near: readonly EventMention[], own: readonly EventArgument[]): EventTime | null {
  const actors = (given: readonly EventArgument[]): (number | null)[] => given.filter(({ role, filler }) => role === 'agent' && filler.chain !== null).map(({ filler }) => filler.chain);
  const mine = actors(own);
  const together = near.findLast(({ time, modality, arguments: given }) => time !== null && modality === 'actual' && actors(given).some((chain) => mine.includes(chain)));
  if (together) return together.time;
  return day !== null && events.slice(-3).some(({ time, arguments: given }) => time?.value === day.value && actors(given).some((chain) => mine.includes(chain))) ? day : null;
}

/** When whoever speaks goes on to speak: on the day of what the same ones did, or, 他11日在记者会上说…。他否认…, of what was said in the sentence before. */
export function dayOfSpeech(scene: Scene, at: number, narrative: Narrative, kind: EventKind, near: readonly EventMention[], own: readonly EventArgument[]): EventTime | null {
  return (kind === 'reject' ? null : dayOfSameActor(narrative, near, own)) ?? dayOfSpeaker(narrative, own) ?? reportDay(scene, at) ?? dayOfSentence(scene.layers, scene.tokens.slice(0, at)) ?? narrative.day;
}

/** 市长5日说…。她否认…: who spoke in the sentence before goes on on that day. */
export const dayOfSpeaker = ({ stand }: Narrative, own: readonly EventArgument[]): EventTime | null =>
  stand !== null && own.some(({ role, filler }) => role === 'agent' && filler.chain === stand.chain) ? stand.time : null;

/** 据媒体今天报道，议长呼吁…: the day on which what was said is reported, which is mostly that of the saying. */
function reportDay({ layers, tokens }: Scene, at: number): EventTime | null {
  for (let i = 0; i < at; i++) {
    const value = tokens[i]?.class === 'time' && TIME_WORDING.reports.test(tokens[i + 1]?.words ?? '') ? layers.times[tokens[i]?.index ?? -1]?.value : undefined;
    const day = DAY.exec(value ?? '')?.[0];
    if (day !== undefined) return { value: day, expression: tokens[i]?.index ?? -1 };
  }
  return null;
}
