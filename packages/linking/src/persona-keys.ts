import { nameKey } from '@dateline/gazetteer';
import { soundKeysOf } from './name-sounds.ts';
import { institutionOf, withoutNation } from './office.ts';
import { organizationKey } from './organization-name.ts';
import { initialSounds, isTelling, personKey, personName, TELLING_SOUNDS, wholeSounds } from './person-name.ts';
import type { Persona } from './persona.ts';

/** The keys that a persona is found by: two that `judge` could call the same share one. Each is selective, that is a name with something beside it or a
 *  whole name that points to one person, so that few personas share one however many articles there are. Sorted, without doubles. */
export function personaKeys(persona: Persona): string[] {
  return [...new Set(KEYS[persona.kind](persona))].sort();
}

function personKeys(persona: Persona): string[] {
  const { name, nation } = persona;
  const { family, bare, known, reading } = personName(name);
  const nations = nation === null ? [] : [`@${nation}`];
  const full = bare ? [] : [`f:${personKey(name)}`, ...(reading === null ? [] : [`r:${reading.replaceAll(' ', '')}`])];
  const families = [`b:${reading === null ? family : reading.split(' ')[0] ?? ''}`];
  const sounds = reading === null ? soundKeysOf(family).filter((key) => key.length >= TELLING_SOUNDS) : [];
  const alike = [...sounds.map((key) => `s:${key}`), ...full.length > 0 ? sounds.flatMap((key) => initialSounds(name).map((initial) => `g:${key}.${initial}`)) : []];
  const whole = wholeSounds(name).map((key) => `w:${key}`);
  const byNation = [...full, ...(reading === null && isTelling(name) ? families : []), ...alike.filter((form) => form.startsWith('g:') || form.length > TELLING_ALONE)];
  return [
    ...(known === null ? [] : [`n:=${known}`]),
    ...(isTelling(name) && !bare ? [`n:${personKey(name)}`] : []),
    ...[...full, ...families, ...alike, ...whole].flatMap((form) => officeKeys(persona).map((office) => form + office)),
    ...[...byNation, ...whole].flatMap((form) => nations.map((each) => form + each)),
  ];
}

/** Of three sounds or more: `s:mst`. */
const TELLING_ALONE = 's:mn'.length;

/** An office by its institution and by its title: offices agree where either does. */
function officeKeys({ office, nation }: Persona): string[] {
  if (office === null) return [];
  return [...(office.key === null ? [] : [`#${office.key}`]), ...(office.title === null || nation === null ? [] : [`#${office.title}@${nation}`])];
}

function organizationKeys({ name, nation }: Persona): string[] {
  const { key } = institutionOf(name);
  if (key !== null) return [`o:${key}@${nation ?? ''}`];
  const { rest, nation: own } = withoutNation(name);
  return [`o:${organizationKey(name)}`, `o:${organizationKey(rest)}@${own ?? nation ?? ''}`];
}

const locationKeys = ({ name, place, nation }: Persona): string[] => [...(place === null ? [] : [`l:${place}`]), `l:${nameKey(name)}@${nation ?? ''}`];

const KEYS: Readonly<Record<Persona['kind'], (persona: Persona) => string[]>> = { person: personKeys, organization: organizationKeys, location: locationKeys };
