import type { EventProfile, ProfileArgument } from './event-profile.ts';
import type { Profile, ProfilePlace } from './profile.ts';

/** Profiles for tests: what a test does not say is empty. */
export const profileOf = (given: Partial<Profile> & Pick<Profile, 'name'>): Profile => ({
  id: given.name, article: 'a', day: '2021-08-13', kind: 'person', names: [given.name], roles: [], place: null, countries: [], ...given,
});

export const eventOf = (given: Partial<EventProfile> & Pick<EventProfile, 'id'>): EventProfile => ({
  article: given.id, day: '2021-08-13', kind: 'capture', trigger: '攻占', modality: 'actual', time: null, arguments: [], title: null, background: [], others: [], counts: [], sumOf: null, countries: [], company: [], ...given,
});

export const filler = (role: ProfileArgument['role'], words: string, place: ProfilePlace | null = null): ProfileArgument => ({ role, entity: words, chain: words, words, place, quantity: null, state: place?.kind === 'country' ? place.country : null });

export const city = (id: string, admin1: string): ProfilePlace => ({ id, kind: 'city', country: admin1.slice(0, 2), admin1 });
