import { exact, type Analysis, type EventArgument } from '@dateline/document';
import { companionKey } from './company.ts';
import type { EventProfile, ProfileArgument } from './event-profile.ts';
import type { Profile } from './profile.ts';

/** A profile of each report of an article, in the order of its events; `profiles` are those of its chains, `id` the caller's id of an event by its index. */
export function eventProfilesOf(analysis: Analysis, profiles: readonly Profile[], id: (index: number) => string): EventProfile[] {
  const { article, events } = analysis;
  const keys = profiles.map((profile) => (profile.names.length > 0 ? companionKey(profile) : null));
  const company = companyOf(profiles, keys);
  return events.map((event, index) => ({
    id: id(index),
    article: profiles[0]?.article ?? id(index),
    day: article.reference.day,
    kind: event.kind,
    trigger: exact(article.text, event.trigger),
    modality: event.modality,
    time: event.time?.value ?? null,
    arguments: event.arguments.map((argument) => argumentOf(argument, analysis, profiles, keys)),
    title: article.title,
    company,
  }));
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
  };
}

/** Countries and regions are in too many articles to be company. */
function companyOf(profiles: readonly Profile[], keys: readonly (string | null)[]): EventProfile['company'] {
  const named = profiles.flatMap(({ kind, place }, index) => {
    const entity = keys[index] ?? null;
    return entity === null || place?.kind === 'country' || place?.kind === 'region' ? [] : [[entity, { entity, kind }] as const];
  });
  return [...new Map(named).values()].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}
