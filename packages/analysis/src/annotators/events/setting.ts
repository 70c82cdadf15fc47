import { EVENT_KINDS, type EventArgument, type EventKind, type EventRole, type EventTime, type Reference } from '@dateline/document';
import { isCountry, locationIn, locationsIn, suitsTitlePlace } from './places.ts';
import type { Scene } from './roles.ts';
import { LOOK_BACK, type Phrase, type Surroundings } from './surroundings.ts';

/** Kinds that are words: where they were spoken is seldom said, and the places around them are what is spoken of. */
const SPOKEN: ReadonlySet<EventKind> = new Set<EventKind>(['demand', 'threaten', 'accuse', 'reject', 'agree', 'call', 'trade', 'other']);
const SPATIAL: ReadonlySet<EventRole> = new Set<EventRole>(['place', 'origin', 'destination']);
/** Kinds whose patient, where it is a place, is where they happen. */
const ON_THE_SPOT: ReadonlySet<EventKind> = new Set<EventKind>(['attack', 'capture', 'disaster', 'accident', 'sanction']);

/** Adds the place of the clause, else of the sentence, else the one last named in the same paragraph. */
export function withPlace(scene: Scene, kind: EventKind, given: readonly EventArgument[], around: Surroundings, before: Before): EventArgument[] {
  const roles: readonly EventRole[] = EVENT_KINDS[kind].roles;
  if (!roles.includes('place') || given.some(({ role }) => SPATIAL.has(role))) return [...given];
  const place = placeOfArguments(scene, kind, given) ?? (SPOKEN.has(kind) ? spokenPlace(scene, kind, before) : placeAround(scene, around, given) ?? placeBefore(scene, kind, before));
  return place ? [...given, { role: 'place', filler: place, quantity: null }] : [...given];
}

/** Places named before the sentence: by the events just told, and by the title. */
interface Before {
  readonly place: Reference | null;
  readonly titlePlace: Reference | null;
  readonly before: Reference | null;
}

const placeBefore = ({ layers }: Scene, kind: EventKind, { place, titlePlace, before }: Before): Reference | null =>
  place ?? (titlePlace && suitsTitlePlace(layers, kind, titlePlace) ? titlePlace : null) ?? before;

/** A mayor's call is made where the article plays, as far as its title names one place. */
const spokenPlace = ({ layers }: Scene, kind: EventKind, { titlePlace }: Before): Reference | null =>
  kind === 'demand' && titlePlace && !isCountry(layers, titlePlace) ? titlePlace : null;

/** A captured city is where it was captured; 喀布尔机场的守军 are struck in Kabul. */
function placeOfArguments({ layers, tokens }: Scene, kind: EventKind, given: readonly EventArgument[]): Reference | null {
  for (const { role, filler } of given) {
    if (role !== 'patient' && role !== 'agent') continue;
    const mention = filler.chain === null ? undefined : layers.mentions.find(({ span }) => span.start === filler.span.start && span.end === filler.span.end);
    if (role === 'patient' && mention?.kind === 'location' && ON_THE_SPOT.has(kind)) return filler;
    if (filler.chain !== null) continue;
    const from = tokens.findIndex(({ start }) => start >= filler.span.start);
    const to = tokens.findLastIndex(({ end }) => end <= filler.span.end) + 1;
    const inside = from >= 0 && to > from ? locationIn(layers, tokens, { from, to }) : null;
    if (inside && !SPOKEN.has(kind)) return inside;
  }
  return null;
}

/** The nearest place of the clause that no one acts from, else the most telling one before it in the sentence, else the first after it. */
function placeAround({ layers, tokens }: Scene, { clause, background }: Surroundings, given: readonly EventArgument[]): Reference | null {
  const taken = new Set(given.map(({ filler }) => filler.span.start));
  const free = (phrase: Phrase): Reference[] => locationsIn(layers, tokens, phrase).filter(({ span }) => !taken.has(span.start));
  const own = free(clause).at(-1);
  if (own || background) return own ?? null;
  const before = free({ from: Math.max(0, clause.from - LOOK_BACK), to: clause.from });
  return before.findLast((location) => !isCountry(layers, location)) ?? before.at(-1) ?? free({ from: clause.to, to: Math.min(tokens.length, clause.to + LOOK_BACK) })[0] ?? null;
}

/** The last calendar time before the trigger in its clause, else the first after it there, else the last before in the sentence. */
export function timeOf({ layers, tokens }: Scene, at: number, { clause, background }: Surroundings): EventTime | null {
  const read = (i: number): EventTime | null => {
    const token = tokens[i];
    const value = token?.class === 'time' ? layers.times[token.index]?.value : undefined;
    return token && value && !value.startsWith('P') ? { value, expression: token.index } : null;
  };
  for (let i = at - 1; i >= clause.from; i--) if (read(i)) return read(i);
  for (let i = at + 1; i < clause.to; i++) if (read(i)) return read(i);
  for (let i = clause.from - 1; i >= Math.max(0, clause.from - LOOK_BACK) && !background; i--) if (read(i)) return read(i);
  return null;
}
