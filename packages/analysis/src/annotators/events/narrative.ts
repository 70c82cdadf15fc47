import { contains, exact, type EventKind, type EventMention, type EventTime, type Reference, type Span } from '@dateline/document';
import { TIME_WORDING } from './all-languages.ts';
import { countryOf, focusOf, titlePlace } from './article-place.ts';
import { CONSEQUENCES, HARMFUL, harms } from './harm.ts';
import { isRecent } from './news.ts';
import { isCountry, isKnown, isWithin } from './place-relations.ts';
import { lastSource, wireOf } from './held-source.ts';
import { SCOPES } from './scopes.ts';
import { standOf, type Stand } from './stand.ts';
import type { Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';

/** An event with what later sentences ask about it. */
export interface Reported {
  readonly event: EventMention;
  /** Whether its clause only sets the scene for another (在…后): its place and time are not those of what follows. */
  readonly background: boolean;
}

/** Where and when the events just before took place. */
interface Scenery {
  readonly place: Reference | null;
  /** When the event took place that gave it; null where that is not said. */
  readonly time: EventTime | null;
  readonly isOfTalks: boolean;
  /** Its sentence, and how many sentences ago that was. */
  readonly at: Span;
  readonly sentences: number;
}

/** What an article has told before a sentence. */
export interface Narrative {
  readonly events: readonly EventMention[];
  /** The place of the events just before in the same paragraph. */
  readonly place: Reference | null;
  /** Whether at `place` people only met or spoke. */
  readonly placeIsOfTalks: boolean;
  /** The time of the event that took place at `place` and `before`; null where none is known. */
  readonly placeTime: EventTime | null;
  readonly titlePlace: Reference | null;
  /** The country in which most of its places lie. */
  readonly home: Reference | null;
  /** The place of the sentence before, in whatever paragraph. */
  readonly before: Reference | null;
  /** The last place of an event in the sentences just before: where 这起事件, the incident, took place. */
  readonly recent: Reference | null;
  /** Where the article plays: the country of its first event that takes place somewhere, else that in which most of its
   *  places lie, else where that event took place, else what its title names, else the place that it names most. */
  readonly scene: Reference | null;
  /** Whether the sentence is one of the article's first. */
  readonly opens: boolean;
  /** Who said what the sentence before reports, in the same paragraph. */
  readonly held: Reference | null;
  /** Who spoke in the sentence before, in the same paragraph, with the place and day. */
  readonly stand: Stand | null;
  /** The agency whose dispatch the article is: 新华社巴黎12月9日电. */
  readonly wire: Reference | null;
  /** The day of the last event of the paragraph, as far as it is the news: what goes on with the telling happened then. */
  readonly day: EventTime | null;
  /** The same of the sentences before, in whatever paragraph below one heading. */
  readonly news: EventTime | null;
  /** The event that does harm, with its time, to which later deaths and injuries are due: the last of the paragraph that is news,
   *  else the first of the article. */
  readonly harm: EventMention | null;
}

/** How many sentences a place holds on for events that name none. */
const REACH = 2;
const RECENT = 4;
/** Kinds whose place is where an article plays. */
const PHYSICAL: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'capture', 'protest', 'die', 'injure', 'disaster', 'accident', 'elect', 'arrest', 'displace', 'try-in-court']);
/** Kinds that take place where people speak to each other. */
export const TALKS: ReadonlySet<EventKind> = new Set<EventKind>(['meet', 'call', 'agree', 'demand', 'threaten', 'accuse', 'reject', 'trade', 'other']);

const SPATIAL = ['place', 'origin', 'destination'] as const;
const placeOf = (event: EventMention): Reference | null =>
  SPATIAL.flatMap((role) => event.arguments.filter((argument) => argument.role === role)).at(0)?.filler ?? null;

/** 民众将逃往欧洲。…已有一万人逃离家园: where something may yet happen is not where the rest did; where people will meet is. */
const isThere = ({ kind, modality }: EventMention): boolean => TALKS.has(kind) || (modality !== 'planned' && modality !== 'hypothetical');

/** Keeps the narrative of an article, sentence by sentence. */
export function narrator(layers: EventLayers, blocks: readonly Span[]): { before: (sentence: Span) => Narrative; told: (sentence: Span, found: readonly Reported[], tokens: readonly Token[]) => void } {
  const events: EventMention[] = [];
  const [title, home, wire, focus] = [titlePlace(layers), countryOf(layers), wireOf(layers, blocks), focusOf(layers)];
  let dated: { time: EventTime; at: Span; sentences: number } | null = null;
  let scenery: Scenery = { place: null, time: null, isOfTalks: false, at: { start: 0, end: 0 }, sentences: 0 };
  let main: Reference | null = null;
  let count = 0;
  let stand: Stand | null = null;
  let held: { source: Reference; at: Span } | null = null;
  const sameBlock = (a: Span, b: Span): boolean => blocks.some((block) => contains(block, a) && contains(block, b));
  const harm = harms(layers, sameBlock);
  // Below a heading another part of the news begins.
  const samePart = (a: Span, b: Span): boolean => !layers.article.blocks.some(({ kind, start }) => kind === 'heading' && start >= a.end && start < b.start);
  return {
    before: (sentence) => ({
      events, titlePlace: title, home, wire, harm: harm.before(sentence),
      day: dated && dated.sentences < REACH && sameBlock(dated.at, sentence) ? dated.time : null,
      news: dated && dated.sentences < RECENT && samePart(dated.at, sentence) ? dated.time : null,
      scene: (main && (isCountry(layers, main) || (home && !isWithin(layers, main, home) && isKnown(layers, main))) ? main : home ?? main) ?? title ?? focus,
      opens: count < OPENING, recent: scenery.sentences < RECENT ? scenery.place : null,
      stand: stand && sameBlock(stand.sentence, sentence) ? stand : null,
      held: held && sameBlock(held.at, sentence) ? held.source : null,
      place: scenery.sentences < REACH && sameBlock(scenery.at, sentence) ? scenery.place : null, placeTime: scenery.time, placeIsOfTalks: scenery.isOfTalks,
      before: scenery.sentences === 0 && samePart(scenery.at, sentence) ? scenery.place : null,
    }),
    told: (sentence, found, tokens) => {
      count++;
      stand = standOf(layers, tokens, sentence);
      const source = lastSource(layers, sentence);
      held = source ? { source, at: sentence } : held;
      const foreground = found.filter(({ background }) => !background).map(({ event }) => event);
      const placed = foreground.find((event) => placeOf(event) !== null && isThere(event));
      scenery = placed ? { place: placeOf(placed), time: placed.time, isOfTalks: TALKS.has(placed.kind), at: sentence, sentences: 0 } : { ...scenery, sentences: scenery.sentences + 1 };
      const news = foreground.findLast(({ modality, time }) => modality === 'actual' && time !== null && isRecent(layers, time))?.time;
      dated = news ? { time: news, at: sentence, sentences: 0 } : dated && { ...dated, sentences: dated.sentences + 1 };
      main ??= foreground.filter((event) => PHYSICAL.has(event.kind) && isThere(event)).map(placeOf).find((filler) => filler !== null) ?? null;
      harm.told(foreground, sentence);
      events.push(...found.map(({ event }) => event));
    },
  };
}

/** Sentences that make up a lead. */
const OPENING = 2;

/** Kinds that an article comes back to in the same words: the earthquake, the sentence. */
const RETOLD: ReadonlySet<EventKind> = new Set<EventKind>(['disaster', 'try-in-court']);

/** A town that falls falls once: who told of it again tells of the same day. */
export const fallOf = ({ events }: Narrative, kind: EventKind, given: EventMention['arguments']): EventTime | null =>
  kind !== 'capture' ? null : events.findLast((event) => event.kind === kind && event.time !== null && event.modality === 'actual' &&
    event.arguments.some(({ role, filler }) => role === 'patient' && filler.chain !== null && given.some((own) => own.role === 'patient' && own.filler.chain === filler.chain)))?.time ?? null;

/** Kinds that are mostly told as counts of many days: of these only the paragraph tells the day. */
const COUNTED: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'displace', 'disaster', 'accident']);

/** The time of what has been told, for an event that names none: the dead of an earthquake died on its day. */
export function inheritedTime({ article }: Pick<EventLayers, 'article'>, { events, harm, day, news }: Narrative, kind: EventKind, trigger: Span, near: readonly EventMention[], goesOn: boolean): EventTime | null {
  const wordsOf = (span: Span): string => exact(article.text, span);
  const words = wordsOf(trigger);
  const cause = CONSEQUENCES.has(kind) ? (near.findLast((event) => HARMFUL.has(event.kind) && event.modality === 'actual') ?? harm)?.time : undefined;
  if (cause) return cause;
  // In the news of an earthquake what collapses does so with it.
  if (kind === 'accident' && goesOn && harm?.kind === 'disaster' && TIME_WORDING.collapses.test(words)) return day ?? harm.time;
  if (RETOLD.has(kind)) return events.find((event) => event.kind === kind && event.time !== null && wordsOf(event.trigger).includes(words))?.time ?? null;
  if (kind === 'agree') return near.findLast((event) => event.kind === 'meet')?.time ?? null;
  return goesOn && SCOPES[kind].time.some((scope) => scope === 'paragraph') ? day ?? (COUNTED.has(kind) ? null : news) : null;
}
