import { exact, type EventArgument, type EventKind, type EventMention, type EventTime, type Span } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import type { Choice } from './choice.ts';
import { DAY } from './days.ts';
import { goesOnSpeaking } from './goes-on.ts';
import { CONSEQUENCES, HARMFUL } from './harm.ts';
import { isOfLate } from './of-late.ts';
import type { Narrative } from './narrative.ts';
import { dayOfSentence } from './news.ts';
import type { Scene } from './roles.ts';
import { SCOPES } from './scopes.ts';
import { SPEECH } from './speech-kinds.ts';
import type { Surroundings } from './surroundings.ts';

/** Something that happened and that no words of its own date: its trigger (`at`), what stands about it, and what was told before. */
export interface Undated {
  readonly scene: Scene;
  readonly at: number;
  readonly choice: Choice;
  readonly around: Surroundings;
  readonly own: readonly EventArgument[];
  readonly narrative: Narrative;
  /** The events before it in its sentence. */
  readonly near: readonly EventMention[];
  /** Whether it goes on with what the paragraph tells. */
  readonly goesOn: boolean;
}

/** Kinds that an article comes back to in the same words: the earthquake, the sentence. */
const RETOLD: ReadonlySet<EventKind> = new Set<EventKind>(['disaster', 'try-in-court']);

/** The time of what has been told, for an event that names none: the dead of an earthquake died on its day. */
export function inheritedTime(event: Undated): EventTime | null {
  if (isOfLate(event.scene, event.at)) return null;
  return dayOfFall(event) ?? timeOfTold(event) ?? (SPEECH.has(kindOf(event)) ? dayOfSpeech(event) : null);
}

const kindOf = ({ choice }: Undated): EventKind => choice.reading.kind;

/** A town that falls falls once: who told of it again tells of the same day. */
function dayOfFall(event: Undated): EventTime | null {
  if (kindOf(event) !== 'capture') return null;
  const isFallen = ({ role, filler }: EventArgument): boolean => role === 'patient' && filler.chain !== null && event.own.some((own) => own.role === 'patient' && own.filler.chain === filler.chain);
  return event.narrative.events.findLast(({ kind, time, modality, arguments: given }) => kind === 'capture' && time !== null && modality === 'actual' && given.some(isFallen))?.time ?? null;
}

/** Kinds that are mostly told as counts of many days: of these only the paragraph tells the day. */
const COUNTED: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'displace', 'disaster', 'accident']);

function timeOfTold(event: Undated): EventTime | null {
  const { scene: { layers, tokens }, at, near, goesOn, narrative: { events, harm, day, isOfEvent, news } } = event;
  const kind = kindOf(event);
  const wordsOf = (span: Span): string => exact(layers.article.text, span);
  const trigger = tokens[at];
  const words = trigger ? wordsOf(trigger) : '';
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

/** When whoever speaks goes on to speak: on the day of what the same ones did or, 他11日在记者会上说…。他否认…, of what was said in the sentence before. */
function dayOfSpeech(event: Undated): EventTime | null {
  const { scene, at, choice, around, own, narrative, near, goesOn } = event;
  if (!goesOn) return goesOnSpeaking(scene.tokens, at, choice, around) ? dayOfSpeaker(event) : null;
  const byActor = kindOf(event) === 'reject' ? null : dayOfSameActor(narrative, near, own);
  return byActor ?? dayOfSpeaker(event) ?? reportDay(scene, at) ?? dayOfSentence(scene.layers, scene.tokens.slice(0, at)) ?? (narrative.day?.value.includes('/') ? null : narrative.day);
}

/** 市长5日说…。她否认…: who spoke in the sentence before goes on on that day. */
const dayOfSpeaker = ({ narrative: { stand }, own }: Undated): EventTime | null =>
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
