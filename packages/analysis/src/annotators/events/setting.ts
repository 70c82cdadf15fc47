import { EVENT_KINDS, type EventArgument, type EventKind, type EventRole, type Reference } from '@dateline/document';
import { isCountry, liesIn, locationsIn, scenesIn, suitsTitlePlace } from './places.ts';
import { reportAround } from './report-frame.ts';
import type { Narrative } from './narrative.ts';
import type { Scene } from './roles.ts';
import { LOOK_BACK, type Phrase, type Surroundings } from './surroundings.ts';

/** Kinds that are words: where they were spoken is seldom said, and the places around them are what is spoken of. */
const SPOKEN: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'threaten', 'accuse', 'reject', 'agree', 'call', 'trade', 'other']);
const SPATIAL: ReadonlySet<EventRole> = new Set<EventRole>(['place', 'origin', 'destination']);
/** Kinds whose patient, where it is a place, is where they happen. */
const ON_THE_SPOT: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'capture', 'disaster', 'accident', 'sanction']);

/** What stands before a trigger. */
export interface Told {
  readonly narrative: Narrative;
  /** Places of the events before it in its sentence. */
  readonly near: readonly Reference[];
  /** Whether the clause speaks of what was told (in the incident, 这起事件). */
  readonly pointsBack: boolean;
}

/** Adds the place of the clause, else of the sentence, else the one last named in the same paragraph. */
export function withPlace(scene: Scene, kind: EventKind, at: number, given: readonly EventArgument[], around: Surroundings, told: Told): EventArgument[] {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  const inTown = townOf(scene, told.narrative);
  if (!roles.includes('place') || given.some(({ role }) => SPATIAL.has(role))) return given.map((argument) => (argument.role === 'place' ? { ...argument, filler: inTown(argument.filler) } : argument));
  const place = placeOfArguments(scene, kind, given) ?? (SPOKEN.has(kind) ? spokenPlace(scene, kind, told.near, told.narrative) : placeAround(scene, kind, at, around, given) ?? placeBefore(scene, kind, told.narrative, told.pointsBack));
  return place ? [...given, { role: 'place', filler: inTown(place), quantity: null }] : [...given];
}

/** A lead names the country, the title the town: the town. */
const townOf = ({ layers }: Scene, { opens, titlePlace }: Narrative) => (place: Reference): Reference =>
  opens && titlePlace && liesIn(layers, titlePlace, place) ? titlePlace : place;

/** Kinds that take place where the article plays, unless they say otherwise. */
const WHERE_IT_PLAYS: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'disaster', 'accident', 'displace', 'aid', 'protest', 'elect', 'attack', 'arrest']);

function placeBefore({ layers }: Scene, kind: EventKind, { place, titlePlace, before, recent, main }: Narrative, pointsBack: boolean): Reference | null {
  const title = titlePlace && suitsTitlePlace(layers, kind, titlePlace) ? titlePlace : null;
  const near = pointsBack ? recent ?? title : place ?? title ?? before;
  return near ?? (WHERE_IT_PLAYS.has(kind) ? main ?? titlePlace : null);
}

/** A mayor's call is made where the article plays, as far as its title names one place, or where the crowd of its sentence stands. */
const spokenPlace = ({ layers }: Scene, kind: EventKind, near: readonly Reference[], { titlePlace }: Narrative): Reference | null =>
  kind !== 'demand' ? null : near.findLast((place) => !isCountry(layers, place)) ?? (titlePlace && !isCountry(layers, titlePlace) ? titlePlace : null);

/** A captured city is where it was captured; 喀布尔机场的守军 are struck in Kabul. */
function placeOfArguments({ layers, tokens }: Scene, kind: EventKind, given: readonly EventArgument[]): Reference | null {
  for (const { role, filler } of given) {
    if (role !== 'patient' && role !== 'agent') continue;
    const mention = filler.chain === null ? undefined : layers.mentions.find(({ span }) => span.start === filler.span.start && span.end === filler.span.end);
    if (role === 'patient' && mention?.kind === 'location' && ON_THE_SPOT.has(kind)) return filler;
    if (filler.chain !== null) continue;
    const from = tokens.findIndex(({ start }) => start >= filler.span.start);
    const to = tokens.findLastIndex(({ end }) => end <= filler.span.end) + 1;
    const inside = from >= 0 && to > from ? scenesIn(layers, tokens, { from, to }).at(-1) : undefined;
    if (inside && !SPOKEN.has(kind)) return inside;
  }
  return null;
}

/** Kinds that happen in the country whose office is spoken of. */
const IN_OFFICE: ReadonlySet<EventKind> = new Set<EventKind>(['resign', 'elect', 'appoint', 'legislate', 'try-in-court']);

/** The nearest place of the clause that no one acts from, else the most telling one before it in the sentence, else the first after it. */
function placeAround(scene: Scene, kind: EventKind, at: number, { clause, background }: Surroundings, given: readonly EventArgument[]): Reference | null {
  const { layers, tokens } = scene;
  const taken = new Set(given.map(({ filler }) => filler.span.start));
  // 在日内瓦说: where it was said is not where it happened.
  const said = (start: number): boolean => reportAround(tokens, tokens.findIndex((token) => token.start === start), at) !== null;
  const free = (phrase: Phrase): Reference[] => scenesIn(layers, tokens, phrase).filter(({ span }) => !taken.has(span.start) && !said(span.start));
  // 马来西亚首相辞职: what is done in office is done in its country.
  const own = free(clause).at(-1) ?? (IN_OFFICE.has(kind) ? locationsIn(layers, tokens, clause).find(({ span }) => !taken.has(span.start)) : undefined);
  if (own || background) return own ?? null;
  const before = free({ from: Math.max(0, clause.from - LOOK_BACK), to: clause.from });
  return before.findLast((location) => !isCountry(layers, location)) ?? before.at(-1) ?? free({ from: clause.to, to: Math.min(tokens.length, clause.to + LOOK_BACK) })[0] ?? null;
}
