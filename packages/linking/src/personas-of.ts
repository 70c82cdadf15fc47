import { nameKey } from '@dateline/gazetteer';
import { OVERTHROWS } from './governments.data.ts';
import { folded, institutionOf, officeOf } from './office.ts';
import { organizationKey } from './organization-name.ts';
import { isGeneric } from './organization-translation.ts';
import { isTelling, personKey, personName } from './person-name.ts';
import type { Persona, PersonaOffice } from './persona.ts';
import type { Profile } from './profile.ts';
import { ORGANIZATION_WIKIDATA } from './wikidata.data.ts';

/** Countries beyond the first two tell little of whom an article is about. */
const HOMES = 2;

/** Every persona that a chain shows, the one that it is filed under first. Empty for a chain without a name, which joins nothing. */
export function personasOf(profile: Profile): Persona[] {
  if (profile.names.length === 0) return [];
  const personas = SHOWN[profile.kind](profile);
  return [...new Map(personas.map((persona) => [persona.key, persona])).values()];
}

const SHOWN: Readonly<Record<Profile['kind'], (profile: Profile) => Persona[]>> = { person: personShown, organization: organizationShown, location: locationShown };

const persona = (kind: Persona['kind'], parts: readonly (string | null)[], given: Partial<Persona> & Pick<Persona, 'name'>): Persona =>
  ({ kind, place: null, nation: null, office: null, ...given, key: [KEY_LETTER[kind], ...parts.map((part) => part ?? '')].join('|').slice(0, LONGEST) });

const KEY_LETTER = { person: 'p', organization: 'o', location: 'l' } as const;

/** Keys stand in an index. */
const LONGEST = 300;

function personShown(profile: Profile): Persona[] {
  const { name, roles, countries } = profile;
  const key = personKey(name);
  const offices = roles.map((role) => officeShown(role, countries[0] ?? null)).filter((each) => each !== null);
  return [
    ...offices.sort((a, b) => (a.code < b.code ? -1 : 1)).map(({ code, nation, office }) => persona('person', [key, code], { name, nation, office })),
    ...homesOf(profile).map(({ facet, nation }) => persona('person', [key, facet], { name, nation })),
  ];
}

/** What many share says nothing of who somebody is, unless it is of one year; and a common family name alone is nobody in particular. */
function homesOf({ name, article, day, countries }: Profile): { facet: string; nation: string | null }[] {
  const nations = countries.slice(0, HOMES);
  if (isTelling(name)) return nations.length > 0 ? nations.map((nation) => ({ facet: `@${nation}`, nation })) : [{ facet: '@', nation: null }];
  const [nation = null] = nations;
  return [personName(name).bare || nation === null ? { facet: `#${article}`, nation } : { facet: `@${nation} ${day?.slice(0, 4) ?? ''}`, nation }];
}

function officeShown(role: string, home: string | null): { code: string; nation: string | null; office: PersonaOffice } | null {
  const { key, title, nation } = officeOf(role);
  if (key === null && title === null) return null;
  const isAnyState = key === null || key.startsWith('office:');
  const guessed = isAnyState && nation === null;
  const whose = isAnyState ? nation ?? home : null;
  return { code: `${key ?? ''}/${title ?? ''}@${whose ?? ''}${guessed ? '?' : ''}`, nation: whose, office: { key, title, guessed } };
}

/** Shorter names and names in capitals are several organizations'; of the others each is one's own. */
const isShort = (name: string): boolean => isAcronym(name) || (nameKey(name).length <= 4 && !/\p{Script=Han}{3}/u.test(name));

const isAcronym = (name: string): boolean => /^[A-Z][A-Z.&-]{1,6}$/u.test(name.trim());

function organizationShown(profile: Profile): Persona[] {
  const { name, names } = profile;
  const shorts = isShort(name) ? [] : names.filter((each) => isAcronym(each) && institutionOf(each).key === null);
  return [organizationNamed(profile, name), ...shorts.map((short) => organizationNamed(profile, short))];
}

function organizationNamed({ article, countries, day }: Profile, name: string): Persona {
  const { key, nation } = institutionOf(name);
  const [home = null] = countries;
  const era = GOVERNMENT.test(folded(name)) ? eraOf(nation === null ? countries.slice(0, HOMES) : [nation], day) : null;
  if (era !== null) {
    const [whose, since] = era;
    return persona('organization', [key ?? organizationKey(name), `@${whose}`, `~${since}`], { name, nation: whose, era: since });
  }
  if (key?.startsWith('office:') === true) {
    const whose = nation ?? home;
    return persona('organization', [key, whose === null ? `#${article}` : `@${whose}`], { name, nation: whose });
  }
  if (key !== null) return persona('organization', [`=${key}`], { name, ...(key in ORGANIZATION_WIKIDATA && { wikidata: ORGANIZATION_WIKIDATA[key] ?? '' }) });
  return isShort(name) || isGeneric(name) ? persona('organization', [organizationKey(name), home === null ? `#${article}` : `@${home}`], { name, nation: home }) : persona('organization', [organizationKey(name)], { name });
}

const GOVERNMENT = /政府$|当局$|\b(?:government|regime|authorities)$/u;

/** The first of the countries in which one government has followed another by force, and since when the one of the day stands. */
function eraOf(countries: readonly string[], day: string | null): readonly [string, string] | null {
  const country = countries.find((each) => each in OVERTHROWS);
  if (country === undefined || day === null) return null;
  return [country, (OVERTHROWS[country] ?? []).filter((since) => since <= day).at(-1) ?? ''];
}

/** A place of the gazetteer, and its name in its country: by that one an article that could not place it may still join. */
function locationShown({ name, article, place, countries }: Profile): Persona[] {
  if (place?.kind === 'country' || place?.kind === 'region') return [persona('location', [`=${place.id}`], { name, place: place.id, nation: place.country })];
  const nation = place === null ? countries[0] ?? null : place.country;
  const named = persona('location', [nameKey(name), nation === null ? `#${article}` : `@${nation}`], { name, nation });
  return place === null ? [named] : [persona('location', [`=${place.id}`], { name, place: place.id, nation: place.country }), ...(nation === null ? [] : [named])];
}
