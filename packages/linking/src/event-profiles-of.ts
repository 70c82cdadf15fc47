import { exact, type Analysis, type Article, type EventArgument, type EventKind, type EventMention, type EventRole } from '@dateline/document';
import { actingState, stateInWords } from './acting-state.ts';
import { companionKey } from './company.ts';
import { nameBehind } from './named-disaster.ts';
import { hasRisen, sumOf } from './sum-of.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import { MEDIA } from './organizations.data.ts';
import type { Profile } from './profile.ts';
import { dayNumber, intervalOf } from './time-interval.ts';

/** Countries beyond the first two tell little of what an article is about. */
const HOMES = 2;

const DEADLY: ReadonlySet<EventKind> = new Set(['disaster', 'accident', 'attack', 'protest']);

/** A profile of each report of an article, in the order of its events; `profiles` are those of its chains, `id` the caller's id of an event by its index. */
export function eventProfilesOf(analysis: Analysis, profiles: readonly Profile[], id: (index: number) => string): EventProfile[] {
  const { article, events } = analysis;
  const keys = profiles.map((profile) => (profile.names.length > 0 ? companionKey(profile) : null));
  const company = companyOf(profiles, keys);
  const background = [...new Set(events.flatMap(({ kind, trigger }) => (DEADLY.has(kind) ? [exact(article.text, trigger)] : [])))].sort();
  const times = timesOf(events);
  return events.map((event, index) => ({
    id: id(index),
    article: profiles[0]?.article ?? id(index),
    day: article.reference.day,
    kind: event.kind,
    trigger: exact(article.text, event.trigger),
    modality: event.modality,
    time: believable(event, article),
    arguments: [...event.arguments.map((argument) => argumentOf(argument, analysis, profiles, keys)), ...nameBehind(event, article.text).map((words) => wordsOnly('topic', words))],
    title: article.title,
    background,
    others: [...times.get(event.kind) ?? []].filter((time) => time !== event.time?.value).sort(),
    counts: events.filter((other) => other !== event && other.kind === event.kind && !areCountriesApart(event, other, analysis)).flatMap((other) => countsOf(other, analysis)),
    sumOf: sumOf(event, article.text),
    countries: profiles[0]?.countries.slice(0, HOMES) ?? [],
    company,
  }));
}

const countsOf = (event: EventMention, { quantities }: Analysis): number[] => event.arguments.flatMap(({ quantity }) => (quantity === null ? [] : quantities[quantity]?.value ?? []));

/** Whether two reports of one article give places of two countries. */
function areCountriesApart(left: EventMention, right: EventMention, { chains }: Analysis): boolean {
  const [ours, theirs] = [left, right].map((event) => event.arguments.flatMap(({ role, filler }) => (role === 'place' && filler.chain !== null ? chains[filler.chain]?.place?.country ?? [] : [])));
  return ours !== undefined && theirs !== undefined && ours.length > 0 && theirs.length > 0 && !ours.some((country) => theirs.includes(country));
}

/** At which times an article has reports of each kind. */
function timesOf(events: Analysis['events']): ReadonlyMap<EventKind, ReadonlySet<string>> {
  const times = new Map<EventKind, Set<string>>();
  for (const { kind, time } of events) if (time !== null) times.set(kind, (times.get(kind) ?? new Set()).add(time.value));
  return times;
}

function argumentOf({ role, filler, quantity }: EventArgument, { article, quantities }: Analysis, profiles: readonly Profile[], keys: readonly (string | null)[]): ProfileArgument {
  const profile = filler.chain === null ? undefined : profiles[filler.chain];
  const entity = filler.chain === null ? null : keys[filler.chain] ?? null;
  const number = quantity === null ? undefined : quantities[quantity];
  return {
    role,
    entity,
    chain: entity === null ? null : profile?.id ?? null,
    words: entity === null || !profile ? exact(article.text, filler.span) : profile.name,
    place: profile?.place ?? null,
    quantity: number ? { value: number.value, upper: number.upper, unit: number.unit } : null,
    state: entity === null || !profile ? stateInWords(exact(article.text, filler.span)) : actingState(profile),
  };
}

const wordsOnly = (role: EventRole, words: string): ProfileArgument => ({ role, entity: null, chain: null, words, place: null, quantity: null, state: null });

/** What has happened is not of a day after its article: such a time was read wrongly, and none is better. A day more for time zones. Nor did all die on the day on which their number rose. */
function believable(event: EventMention, { text, reference: { day, inferred } }: Article): string | null {
  const value = event.time?.value ?? null;
  const own = intervalOf(value);
  if (own === null || own.start === null || day === null || inferred || (event.modality !== 'actual' && event.modality !== 'ongoing')) return value;
  const late = dayNumber(own.start) - dayNumber(day);
  return late > 1 || (late >= -1 && own.start === own.end && hasRisen(event, text)) ? null : value;
}

const isMedium = (entity: string): boolean => entity.startsWith('o:=') && MEDIA.has(entity.slice('o:='.length));

/** Countries, regions and news media are in too many articles to be company. */
function companyOf(profiles: readonly Profile[], keys: readonly (string | null)[]): EventProfile['company'] {
  const named = profiles.flatMap(({ kind, place }, index) => {
    const entity = keys[index] ?? null;
    return entity === null || isMedium(entity) || place?.kind === 'country' || place?.kind === 'region' ? [] : [[entity, { entity, kind }] as const];
  });
  return [...new Map(named).values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}
