import type { Gazetteer } from '@dateline/gazetteer';
import { names } from '../../languages/en/names.ts';
import { candidate, type Candidate } from './candidate.ts';
import { calledOrganizations, englishOrganizations, isForCause } from './english-organizations.ts';
import { companiesWithoutTrade, englishAliases, englishCompanies, firms, tradedCompanies } from './english-companies.ts';
import { englishMedia } from './english-media.ts';
import { calledPersons, familyNamesFirst, fullNamesFirst, titledPersons, withInitials } from './english-persons.ts';
import { englishPlaces } from './english-places.ts';
import { matchesOf } from '../../words/matches.ts';

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+')).join('|');

const PEOPLE = `(?:${any([...names.demonyms, ...names.regions])})`;
/** Small words and capitals between a people and its institution: German foreign ministry, Argentine Work Ministry. */
const FIELD = '(?:(?:Central|Federal|National|Interim|Foreign|Home|Interior|Health|Defen[cs]e|Finance|Justice|Work|Labou?r|Education|Energy|Transport|Trade|Special)\\s+){0,2}';
const HEAD = `(?:${any(names.institutions)}|Ministry|Government|Army|Navy|Parliament|Senate|Embassy|Consulate(?:\\s+General)?|Police|Air\\s+Force)`;
const INSTITUTION = new RegExp(`\\b${PEOPLE}(?:['’]s)?\\s+${FIELD}${HEAD}(?![\\w-])`, 'gu');
/** Sinaloa drug cartel, 82nd Airborne Division, US Fifth Fleet. */
const GROUPS = /(?<![\w-])(?:[A-Z][\w-]{2,20}\s){1,3}(?:drug cartel|cartel)\b|(?<![\w-])\d{1,3}(?:st|nd|rd|th)\s(?:(?:Airborne|Infantry|Armou?red|Mountain|Marine|Cavalry|Mechani[sz]ed|Assault|Air|Special|Expeditionary|Tank|Guards|Motor|Rifle|Combat|Fighter|Bomber|Support)\s){0,3}(?:Division|Brigade|Regiment|Corps|Army|Fleet|Wing|Squadron|Battalion|Airborne)\b/gu;

/** US military ship: the words say what kind of ship it is. */
const ATTRIBUTE = /\b(?:military|army|navy|air force|police|coast guard|border guard)\s(?:officials?|officers?|ships?|bases?|planes?|aircraft|helicopters?|jets?|vehicles?|personnel|action|operations?|aid|presence|withdrawal|leaders?|commanders?|intervention|spending|equipment|strikes?|vessels?|convoys?)\b/u;

const PLACE_END = new RegExp(`^\\s(?:${any(names.placeEnds)})\\b`, 'u');

/** Names that their words give away: German foreign ministry, Sinaloa cartel; and places with what they are (Kunduz province). */
export function englishPatterns(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const institutions = matchesOf(text, INSTITUTION).flatMap(({ 0: name, index }) => (ATTRIBUTE.test(name + text.slice(index + name.length, index + name.length + 16)) ? [] : [candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'an institution behind its people', 0.9)]));
  const groups = matchesOf(text, GROUPS).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a unit or group by the word for what it is', 0.9));
  const fullNames = fullNamesFirst(text, found);
  return [...institutions, ...groups, ...englishOrganizations(text, found), ...calledOrganizations(text, found), ...englishCompanies(text), ...companiesWithoutTrade(text, found), ...firms(text), ...englishMedia(text), ...tradedCompanies(text), ...titledPersons(text, found), ...calledPersons(text, found), ...withInitials(text, found), ...fullNames, ...familyNamesFirst(text, [...found, ...fullNames]), ...platforms(text), ...englishAliases(text, found), ...englishPlaces(text, found, gazetteer), ...found.flatMap((one) => [...withItsKind(text, one, gazetteer), ...lengthened(text, one, gazetteer)])];
}

/** Posted on X: the only platform whose name is one letter. */
const platforms = (text: string): Candidate[] =>
  matchesOf(text, /(?<=\b(?:posted|posting|wrote|said|says|tweeted|announced|shared|published|post|posts|statement|message|video|account|user|users|platform|formerly Twitter)(?:\s(?:in a post|in a statement|a video|a statement|a message))?\s(?:on\s)?)X(?=[\s,.;:)]|$)(?!\s\p{Lu})/gu).map(({ index }) => candidate({ start: index, end: index + 1 }, 'organization', 'pattern', 'a platform where somebody posts', 0.9));

function withItsKind(text: string, { span, kind }: Candidate, gazetteer: Gazetteer): Candidate[] {
  const rest = text.slice(span.end, span.end + 32);
  const name = text.slice(span.start, span.end);
  if (kind === 'location') {
    const end = PLACE_END.exec(rest);
    const isCountry = (names.regions as readonly string[]).includes(name);
    if (end && !(/airport/u.test(end[0]) && /\ban?\s$/u.test(text.slice(Math.max(0, span.start - 4), span.start))) && (!/^\s(?:state|city|port|base|square)\b/u.test(end[0]) || isNamedState(name, end[0], gazetteer)) && !(isCountry && /airport|base|province|prison|jail|camp|trail|crossing|reservoir/u.test(end[0]))) return [candidate({ start: span.start, end: span.end + end[0].length }, 'location', 'pattern', 'a place with the word for what it is', 0.9)];
  }
  const ground = NAMED_GROUND.exec(rest);
  if (kind === 'person' && ground) return [candidate({ start: span.start, end: span.end + ground[0].length }, 'location', 'pattern', 'a building named after a person', 0.9)];
  const group = kind === 'person' ? null : /^\s(?:drug cartel|cartel)\b/u.exec(rest);
  if (group) return [candidate({ start: span.start, end: span.end + group[0].length }, 'organization', 'pattern', 'a place and its cartel', 0.9)];
  const cause = kind === 'organization' && isForCause(name) ? IN_REGION.exec(rest) : null;
  if (cause) return [candidate({ start: span.start, end: span.end + cause[0].length }, 'organization', 'pattern', 'a body with the region that it is for', 0.9)];
  const of = kind === 'organization' && OF_COUNTRY.test(name) && !/^(?:National|Federal) /u.test(name) ? OWNER.exec(rest) : null;
  return of ? [candidate({ start: span.start, end: span.end + of[0].length }, 'organization', 'pattern', 'an institution with its country', 0.9)] : [];
}

/** Shan state, whose own name has the word; not so Ohio state. */
const isNamedState = (name: string, word: string, gazetteer: Gazetteer): boolean => word === ' state' && gazetteer.named(name + word).some(({ kind }) => kind === 'admin1');

/** Salgado Filho airport */
const NAMED_GROUND = /^\s(?:international\s)?(?:airport|stadium|air base|bridge|mosque)\b/iu;

/** Committee on Foreign Investment | in the United States */
const IN_REGION = /^\sin\sthe\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?/u;

/** Electoral Commission of Zambia: what may be followed by the country that it belongs to. */
const OF_COUNTRY = /(?:Commission|Ministry|Department|Bank|University|Institute|Council|Church|Society|Association|Agency|Board|Office|Academy|Court|Parliament|Assembly|Federation|Union|Party)$/u;
const OWNER = new RegExp(`^\\sof\\s(?:the\\s)?(?:${any(names.regions)})(?![\\w-])`, 'u');

/** Rio Grande + do Sul: the longest name of the gazetteer that begins with a found one. */
function lengthened(text: string, { span, kind }: Candidate, gazetteer: Gazetteer): Candidate[] {
  const more = kind === 'organization' ? null : /^(?:\s(?:do|da|de|del|des|dos|du|la|las|los|le|el|al|am|an der|upon|on|of|the|(?:al|el|ad|ar|as|ash|an|at|ed|ud|ul)-\p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+)){1,3}/u.exec(text.slice(span.end, span.end + 40));
  const words = more?.[0].split(' ').slice(1) ?? [];
  for (let count = words.length; count > 0; count--) {
    const rest = words.slice(0, count).join(' ');
    const name = `${text.slice(span.start, span.end)} ${rest}`;
    if (/^(?:\p{Ll}{2,3}-)?\p{Lu}/u.test(words[count - 1] ?? '') && gazetteer.named(name).some(({ kind: place, population }) => place !== 'city' || population >= 50_000)) return [candidate({ start: span.start, end: span.end + 1 + rest.length }, 'location', 'pattern', 'a longer name that the gazetteer has', 0.95)];
  }
  return [];
}
