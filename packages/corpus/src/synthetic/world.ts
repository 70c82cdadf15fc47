import type { Place } from '@dateline/document';
import { chanceOf, type Chance } from './chance.ts';
import { BODIES, CHINESE_FAMILIES, CHINESE_GIVEN, COUNTRIES, KNOWN_BODIES, OFFICE_BODIES, SYLLABLES, TITLES } from './names.data.ts';

/** A name in both languages, with the spellings that a mention may use instead. */
export interface Name {
  readonly zh: string;
  readonly en: string;
  readonly variants: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

export interface Person {
  readonly id: string;
  readonly full: Name;
  /** What later mentions and, now and then, whole articles call a foreigner; null for a Chinese name. */
  readonly family: Name | null;
  readonly nation: number;
  readonly role: { readonly zh: string; readonly en: string };
}

export interface Body {
  readonly id: string;
  readonly name: Name;
  readonly nation: number;
}

export interface Spot {
  readonly id: string;
  readonly name: Name;
  readonly nation: number;
  readonly place: Place;
}

/** Who and what there is, most reported first. */
export interface World {
  readonly countries: readonly Spot[];
  readonly cities: readonly Spot[];
  readonly people: readonly Person[];
  readonly bodies: readonly Body[];
}

/** Shares of people who bear another's whole name. */
const HOMONYMS = 0.06;

export function worldOf(seed: number, { people, bodies, cities }: { readonly people: number; readonly bodies: number; readonly cities: number }): World {
  const chance = chanceOf(seed);
  const countries = COUNTRIES.map(([code, zh, en, lat, lon], index): Spot => ({ id: `country ${code}`, name: plain(zh, en), nation: index, place: { id: `iso:${code}`, kind: 'country', name: en, lat, lon, country: code, admin1: null, wikidata: null } }));
  const spots = Array.from({ length: cities }, (_, index) => cityOf(chance, index));
  const persons: Person[] = [];
  for (let index = 0; index < people; index++) persons.push(personOf(chance, index, persons));
  const organizations = Array.from({ length: bodies }, (_, index) => bodyOf(chance, index));
  return { countries, cities: spots, people: persons, bodies: organizations };
}

const plain = (zh: string, en: string): Name => ({ zh, en, variants: { zh: [], en: [] } });

/** The first countries are in the news most. */
const nationOf = (chance: Chance): number => Math.floor(chance.next() ** 2 * COUNTRIES.length);

function cityOf(chance: Chance, index: number): Spot {
  const nation = nationOf(chance);
  const [code, , , lat, lon] = COUNTRIES[nation] ?? ['US', '', '', 0, 0];
  const name = foreignName(chance, 3);
  return { id: `city ${String(index)}`, name, nation, place: { id: `synthetic:${String(index)}`, kind: 'city', name: name.en, lat: lat + chance.next() * 4 - 2, lon: lon + chance.next() * 4 - 2, country: code, admin1: `${code}-${String(index % 9)}`, wikidata: null } };
}

function personOf(chance: Chance, index: number, known: readonly Person[]): Person {
  const namesake = chance.happens(HOMONYMS) ? known[chance.below(Math.max(1, known.length))] : undefined;
  const nation = namesake ? nationOf(chance) : chance.happens(0.12) ? CHINA : nationOf(chance);
  const named = namesake ?? (nation === CHINA ? chinesePerson(chance) : foreignPerson(chance));
  const [, country = '', english = ''] = COUNTRIES[nation] ?? [];
  const [title, englishTitle] = chance.pick(TITLES);
  return { id: `person ${String(index)}`, full: named.full, family: named.family, nation, role: { zh: `${country}${title}`, en: `${english} ${englishTitle}` } };
}

const CHINA = COUNTRIES.findIndex(([code]) => code === 'CN');

function chinesePerson(chance: Chance): Pick<Person, 'full' | 'family'> {
  const [family, reading] = chance.pick(CHINESE_FAMILIES);
  const given = [chance.pick(CHINESE_GIVEN), ...(chance.happens(0.7) ? [chance.pick(CHINESE_GIVEN)] : [])];
  const spelled = given.map(([, syllable]) => syllable).join('');
  return { full: plain(`${family}${given.map(([character]) => character).join('')}`, `${reading} ${spelled.charAt(0).toUpperCase()}${spelled.slice(1)}`), family: null };
}

function foreignPerson(chance: Chance): Pick<Person, 'full' | 'family'> {
  const [given, family] = [foreignName(chance, 2 + chance.below(2)), foreignName(chance, 2 + chance.below(3))];
  const variants = {
    zh: [...family.variants.zh.map((variant) => `${given.zh}·${variant}`), ...given.variants.zh.map((variant) => `${variant}·${family.zh}`)],
    en: family.variants.en.map((variant) => `${given.en} ${variant}`),
  };
  return { full: { zh: `${given.zh}·${family.zh}`, en: `${given.en} ${family.en}`, variants }, family };
}

/** Syllables that most renderings agree on; where a syllable has two characters, either may stand. */
function foreignName(chance: Chance, length: number): Name {
  const syllables = Array.from({ length }, () => chance.pick(SYLLABLES));
  const en = syllables.map(([latin]) => latin).join('');
  const zh = syllables.map(([, characters]) => characters.charAt(0)).join('');
  const other = syllables.map(([, characters]) => characters.charAt(characters.length - 1)).join('');
  const latin = `${en.charAt(0).toUpperCase()}${en.slice(1)}`;
  const doubled = latin.replace(/(?<=[aeiou])(?<letter>[ltmn])(?=[aeiou])/u, '$<letter>$<letter>');
  return { zh, en: latin, variants: { zh: other === zh ? [] : [other], en: doubled === latin ? [] : [doubled] } };
}

function bodyOf(chance: Chance, index: number): Body {
  const known = KNOWN_BODIES[index];
  if (known) return { id: `body ${String(index)}`, name: plain(...known), nation: nationOf(chance) };
  const nation = (index - KNOWN_BODIES.length) % COUNTRIES.length;
  const office = OFFICE_BODIES[Math.floor((index - KNOWN_BODIES.length) / COUNTRIES.length)];
  const [, country = '', english = ''] = COUNTRIES[nation] ?? [];
  if (office) return { id: `body ${String(index)}`, name: plain(`${country}${office[0]}`, `${english} ${office[1]}`), nation };
  const [zh, en] = chance.pick(BODIES);
  const own = foreignName(chance, 2 + chance.below(2));
  return { id: `body ${String(index)}`, name: plain(`${own.zh}${zh}`, `${own.en} ${en}`), nation: nationOf(chance) };
}
