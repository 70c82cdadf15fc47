import { nameKey } from '@dateline/gazetteer';
import { eastAsianKeys, koreanFamilies } from './east-asian-names.ts';
import { soundKeysOf } from './name-sounds.ts';
import { institutionOf, withoutNation } from './office.ts';
import { organizationKey } from './organization-name.ts';
import { translationKeys } from './organization-translation.ts';
import { familyRows } from './name-forms.ts';
import { initialSounds, TELLING_SOUNDS, wholeSounds } from './name-parts.ts';
import { isTelling, personKey, personName } from './person-name.ts';
import type { Persona } from './persona.ts';
import { skeletonsOfWhole, spokenFamilies, spokenWholes } from './spoken.ts';

/** The keys that a persona is found by: two that `judge` could call the same share one. Each is selective, that is a name with something beside it or a
 *  whole name that points to one person, so that few personas share one however many articles there are. Sorted, without doubles. */
export function personaKeys(persona: Persona): string[] {
  return [...new Set(KEYS[persona.kind](persona))].sort();
}

function personKeys(persona: Persona): string[] {
  const { name, nation, office } = persona;
  const { family, given, bare, known, reading, otherwise, parts } = personName(name);
  const nations = nation === null ? [] : [`@${nation}`];
  const read = reading ?? otherwise;
  const full = [...(bare ? [] : [`f:${personKey(name)}`]), ...(read === null ? [] : [`r:${read.replaceAll(' ', '')}`])];
  const rows = familyRows(family).map((row) => `b:${row}`);
  const families = [`b:${reading === null ? family : reading.split(' ')[0] ?? ''}`, ...rows, ...koreanFamilies(name, nation).map((each) => `b:${each}`)];
  const sounds = reading === null ? tellingSounds(family) : [];
  const within = reading === null ? given.slice(1).filter((part) => part.length > 1) : [];
  const initialed = bare ? [] : [...sounds, ...within.flatMap(tellingSounds)].flatMap((key) => initialSounds(name).map((initial) => `g:${key}.${initial}`));
  const alike = [...sounds.map((key) => `s:${key}`), ...initialed];
  const whole = [...wholeSounds(name).map((key) => `w:${key}`), ...eastAsianKeys(name, parts, nation)];
  const byNation = [...full, ...(reading === null && isTelling(name) ? families : rows), ...alike.filter((form) => form.startsWith('g:') || form.length > TELLING_ALONE), ...(reading === null ? spokenFamilies(name).map((form) => `k:${form}`) : [])];
  const held = [...full, ...families, ...alike, ...whole, ...within.flatMap((part) => [`b:${part}`, ...tellingSounds(part).map((key) => `s:${key}`)])];
  return [
    ...(known === null ? [] : [`n:=${known}`]),
    ...(isTelling(name) && !bare ? [`n:${personKey(name)}`] : []),
    ...(isTelling(name) ? [...spokenWholes(name).map((form) => `v:${form}`), ...skeletonsOfWhole(name).map((form) => `c:${form}`)] : []),
    ...held.flatMap((form) => officeKeys(persona).map((each) => form + each)),
    ...(office?.guessed === true && office.title !== null && !bare ? [...initialed, ...families, ...whole].map((form) => `${form}#${office.title ?? ''}`) : []),
    ...[...byNation, ...whole].flatMap((form) => nations.map((each) => form + each)),
  ];
}

const tellingSounds = (part: string): string[] => soundKeysOf(part).filter((key) => key.length >= TELLING_SOUNDS);

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
  return [`o:${organizationKey(name)}`, `o:${organizationKey(rest)}@${own ?? nation ?? ''}`, ...translationKeys(name, nation)];
}

const locationKeys = ({ name, place, nation }: Persona): string[] => [...(place === null ? [] : [`l:${place}`]), `l:${nameKey(name)}@${nation ?? ''}`];

const KEYS: Readonly<Record<Persona['kind'], (persona: Persona) => string[]>> = { person: personKeys, organization: organizationKeys, location: locationKeys };
