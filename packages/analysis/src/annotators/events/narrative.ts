import { contains, type EventKind, type EventMention, type EventTime, type Reference, type Span } from '@dateline/document';
import { countryOf, focusOf, titlePlace } from './article-place.ts';
import { harms } from './harm.ts';
import { insideOf, oneGround, type Inside } from './one-ground.ts';
import { isCountry, isKnown, isWithin } from './place-relations.ts';
import { courtOf } from './courts.ts';
import { passages } from './passing-places.ts';
import { lastSource, wireOf } from './held-source.ts';
import { standOf, type Stand } from './stand.ts';
import { toldDays, type ToldDay } from './told-day.ts';
import type { Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';

/** An event with what later sentences ask about it. */
export interface Reported {
  readonly event: EventMention;
  /** Whether its clause only sets the scene for another (在…后): its place and time are not those of what follows. */
  readonly background: boolean;
  /** Whether it only says where an event took place that was told of before. */
  readonly retold: boolean;
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
export interface Narrative extends ToldDay {
  readonly events: readonly EventMention[];
  /** The place of the events just before in the same paragraph. */
  readonly place: Reference | null;
  /** The place that a sentence just before in the same paragraph names without an event there. */
  readonly passage: Reference | null;
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
  /** The one town in which all happened that was told so far; null where that is several, or none. */
  readonly ground: Reference | null;
  readonly inside: Inside;
  /** The court in which somebody was tried last. */
  readonly court: Reference | null;
  /** Whether the sentence is one of the article's first. */
  readonly opens: boolean;
  /** Who said what the sentence before reports, in the same paragraph. */
  readonly held: Reference | null;
  /** Who spoke in the sentence before, in the same paragraph, with the place and day. */
  readonly stand: Stand | null;
  /** The agency whose dispatch the article is: 新华社巴黎12月9日电. */
  readonly wire: Reference | null;
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

/** Where what some events tell of has happened. */
const groundsOf = (layers: EventLayers, events: readonly EventMention[]): Reference[] =>
  events.filter((event) => PHYSICAL.has(event.kind) && isThere(event) && courtOf(layers, [event]) === null).map(placeOf).filter((place) => place !== null);

/** Keeps the narrative of an article, sentence by sentence. */
export function narrator(layers: EventLayers, blocks: readonly Span[]): { before: (sentence: Span) => Narrative; told: (sentence: Span, found: readonly Reported[], tokens: readonly Token[]) => void } {
  const events: EventMention[] = [];
  const [title, home, wire, focus] = [titlePlace(layers), countryOf(layers), wireOf(layers, blocks), focusOf(layers)];
  let scenery: Scenery = { place: null, time: null, isOfTalks: false, at: { start: 0, end: 0 }, sentences: 0 };
  let [main, court]: [Reference | null, Reference | null] = [null, null];
  let count = 0;
  let stand: Stand | null = null;
  let held: { source: Reference; at: Span } | null = null;
  const sameBlock = (a: Span, b: Span): boolean => blocks.some((block) => contains(block, a) && contains(block, b));
  const inside = insideOf(layers);
  const [harm, passage, ground] = [harms(layers, sameBlock), passages(layers, sameBlock), oneGround(layers, inside)];
  // Below a heading another part of the news begins.
  const samePart = (a: Span, b: Span): boolean => !layers.article.blocks.some(({ kind, start }) => kind === 'heading' && start >= a.end && start < b.start);
  const days = toldDays(layers, sameBlock, samePart);
  return {
    before: (sentence) => ({
      events, titlePlace: title, home, wire, harm: harm.before(sentence), passage: passage.before(sentence), ...days.before(sentence),
      scene: (main && (isCountry(layers, main) || (home && !isWithin(layers, main, home) && isKnown(layers, main))) ? main : home ?? main) ?? title ?? focus,
      ground: ground.at(), inside, court, opens: count < OPENING, recent: scenery.sentences < RECENT ? scenery.place : null,
      stand: stand && sameBlock(stand.sentence, sentence) ? stand : null, held: held && sameBlock(held.at, sentence) ? held.source : null,
      place: scenery.sentences < REACH && sameBlock(scenery.at, sentence) ? scenery.place : null, placeTime: scenery.time, placeIsOfTalks: scenery.isOfTalks,
      before: scenery.sentences === 0 && samePart(scenery.at, sentence) ? scenery.place : null,
    }),
    told: (sentence, found, tokens) => {
      count++;
      stand = standOf(layers, tokens, sentence);
      const source = lastSource(layers, sentence);
      held = source ? { source, at: sentence } : held;
      const foreground = found.filter(({ background }) => !background).map(({ event }) => event);
      const placed = foreground.find((event) => placeOf(event) !== null && isThere(event) && courtOf(layers, [event]) === null);
      scenery = placed ? { place: placeOf(placed), time: placed.time, isOfTalks: TALKS.has(placed.kind), at: sentence, sentences: 0 } : { ...scenery, sentences: scenery.sentences + 1 };
      days.told(foreground, sentence, tokens);
      for (const place of groundsOf(layers, foreground)) ground.told(place, sentence);
      court = courtOf(layers, foreground) ?? court;
      main ??= groundsOf(layers, foreground)[0] ?? null;
      harm.told(foreground, sentence);
      passage.told(sentence, tokens, placed !== undefined);
      events.push(...found.map(({ event }) => event));
    },
  };
}

/** Sentences that make up a lead. */
const OPENING = 2;
