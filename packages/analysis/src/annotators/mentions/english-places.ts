import type { Gazetteer } from '@dateline/gazetteer';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { matchesOf } from '../../words/matches.ts';

/** A word of a place's name, with the article that Arabic ones have: Fasher, el-Fasher. */
const WORD = "(?:(?:al|el|ad|an|ar|as|ash|at|az|ed|er|es)-)?\\p{Lu}[\\p{L}'’-]*\\p{L}";
const NAME = `${WORD}(?:\\s(?:(?:de|da|do|del|la|al|el|e|an|upon|on)\\s)?${WORD}){0,2}`;
/** Behind it, what begins with a capital is a place where the gazetteer has one. */
const WHERE = new RegExp(`\\b(?:in|near|outside|across|throughout|around|towards?|(?:city|town|village|port|capital|district|suburb|outskirts|streets|north|south|east|west|centre|center|people|residents|mayor|governor) of|(?:road|roads|highway|motorway|railway|line|flight|flights|train|bus|ferry|border) (?:to|from|with)|(?:travell?ed|flew|fled|returned|moved|drove|marched|sailed|came|went|advanced|pushed) (?:(?:in)?to|from))\\s(?:the\\s)?(?:(?:north|south|east|west)(?:ern)?\\s|central\\s|downtown\\s|nearby\\s|neighbou?ring\\s)?(${NAME})`, 'gu');
/** Behind these, too, where it is a town of a country that the article speaks of. */
const BEFORE_TOWN = new RegExp(`(?<=\\p{Ll}[,\\s]\\s?)(?:from|in|near|at|into|to|of|reached|left|entered|captured|seized|shelled|bombed|struck|attacked|besieged|recaptured|retook)\\s(${NAME})(?!['’]?[\\s-]?\\p{Lu})`, 'gu');
/** Countries in which nearly any English word is a town's name: there it takes one of the words above. */
const OF_ANY_WORD: ReadonlySet<string> = new Set(['US', 'GB', 'CA', 'AU', 'NZ', 'IE', 'ZA', 'PH', 'JM']);
/** Shorter names are words of the language or given names too often. */
const LEAST_LETTERS = 5;

/** Places stand in lists: Nakuru, Kisumu and Eldoret. */
const NEXT = new RegExp(`^(?:,?\\sand|,|,?\\sor|\\sto)\\s(${NAME})`, 'u');
/** A town that no list has, before its division or country: in Lachute, Quebec. */
const IN_DIVISION = new RegExp(`\\b(?:in|near|outside|from|at|of|to)\\s(?:the\\s(?:town|city|village|port|suburb) of\\s)?(${NAME}),\\s(${NAME})(?=[,.;:)\\s])`, 'gu');
/** Grounds, waters and streets by their last word. */
const GROUNDS = /(?<![\p{L}'’-])(?:\p{Lu}(?:['’]\p{Lu})?[\p{L}-]*\p{L}\s){1,4}(?:International Airport|Airport|Air Force Base|Air Force Station|Air Base|Naval Base|Stadium|Bridge|Tunnel|Prison|Jail|Penitentiary|Detention Cent(?:er|re)|Detention Facility|Correctional Facility|Correctional Cent(?:er|re)|Naval Air Station|Square|National Park|National Forest|Dam|Mosque|Cathedral|Castle|River|Strait|Mountains|Mountain Range|Valley|Desert|Street|Avenue|Boulevard|Railway Station|Train Station|Bus Station|Power Plant|Power Station|Nuclear Plant|Refinery|Refugee Camp|Cemetery|Reservoir|Peninsula|Trail|Building|Tower|Towers|Gorge|Canyon|Falls|Beach|Glacier|Highway|Expressway|Pier|Waterfront|Refuge|Wilderness)(?![\p{L}-])/gu;
/** What begins a sentence, and no name; and what with its last word stands for those who sit there (Wall Street, Silicon Valley). */
const NO_GROUND = /^(?:The|A|An|In|On|At|Near|From|To|Of|And|But|For|By|With|Over|Under|Across|Its|His|Her|Their|Our|Wall|Silicon|Downing|Main|Sesame)\s/u;

/** Agencies begin so: KABUL, Afghanistan (AP) —. */
const DATELINE = /(?<=^|\n)(\p{Lu}{2,}(?:[ '-]\p{Lu}{2,}){0,3})(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:,? (?:\p{Lu}\p{Ll}+\.? )?\d{1,2})?(?: \(\p{Lu}[^)\n]{1,30}\))? ?[—–:-]/gu;

/** The Danube, the Donbas: rivers, seas and parts of the world are named with an article. */
const WITH_ARTICLE = /\b[Tt]he\s(\p{Lu}[\p{L}-]{2,}(?:\s\p{Lu}[\p{L}-]+)?)(?!['’-]?[\p{L}\d])/gu;

/** The least number of people that make a name a place's beyond doubt, where the words around it say where. */
const KNOWN = 10_000;

/** A model that is so sure of another kind is right. */
const SURE = 0.75;

/** Places that a model missed: behind words that say where, in a list with other places, before an agency's name. */
export function englishPlaces(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const isPlace = (name: string): boolean => gazetteer.named(name).some(({ kind, population }) => kind !== 'other' && (kind !== 'city' || population >= KNOWN));
  const longest = (start: number, words: string): Candidate[] => {
    const name = words.replace(/['’]s$/u, '').split(' ').map((_, cut, all) => all.slice(0, all.length - cut).join(' ')).find((part) => isPlace(part));
    const span = { start, end: start + (name?.length ?? 0) };
    return name === undefined || covered.touches({ start, end: start + words.length }) ? [] : [candidate(span, 'location', 'pattern', 'a name of the gazetteer where the words say where', 0.8)];
  };
  const home = countriesOf(text, found, gazetteer);
  const isHome = (name: string): boolean => name.length >= LEAST_LETTERS && gazetteer.named(name).some(({ kind, country }) => (kind === 'city' || kind === 'admin1' || kind === 'facility') && country !== null && home.has(country));
  const atHome = matchesOf(text, BEFORE_TOWN).flatMap(({ 0: all, 1: name = '', index }) => {
    const span = { start: index + all.length - name.length, end: index + all.length };
    return covered.touches(span) || !isHome(name) ? [] : [candidate(span, 'location', 'pattern', 'a town of a country that the article speaks of', 0.75)];
  });
  const region = (start: number, words: string): Candidate[] => {
    const name = [words, words.split(' ')[0] ?? ''].find((part) => gazetteer.named(part).some(({ kind, name: own }) => kind === 'region' && own === part));
    return name === undefined || covered.touches({ start, end: start + words.length }) ? [] : [candidate({ start, end: start + name.length }, 'location', 'pattern', 'a river, sea or region with its article', 0.75)];
  };
  const behind = matchesOf(text, WHERE).flatMap(({ 0: all, 1: words = '', index }) => longest(index + all.length - words.length, words));
  const inDivision = matchesOf(text, IN_DIVISION).flatMap(({ 0: all, 1: town = '', 2: division = '', index }) => {
    const isDivision = gazetteer.named(division).some(({ kind }) => kind === 'admin1' || kind === 'country');
    const end = index + all.length;
    const spans = [{ start: end - division.length - 2 - town.length, end: end - division.length - 2 }, { start: end - division.length, end }];
    return isDivision ? spans.filter((span) => !covered.touches(span)).map((span) => candidate(span, 'location', 'pattern', 'a town before its division', 0.75)) : [];
  });
  const sure = coverageOf(found.filter(({ kind, confidence }) => kind !== 'location' && confidence >= SURE).map(({ span }) => span));
  const grounds = matchesOf(text, GROUNDS).flatMap(({ 0: name, index }) => {
    const lead = NO_GROUND.exec(name)?.[0].length ?? 0;
    const span = { start: index + lead, end: index + name.length };
    return !name.slice(lead).includes(' ') || sure.touches(span) ? [] : [candidate(span, 'location', 'pattern', 'a ground, water or street by its last word', 0.8)];
  });
  const datelines = matchesOf(text, DATELINE).flatMap(({ 1: words = '', index }) => longest(index, words));
  const regions = matchesOf(text, WITH_ARTICLE).flatMap(({ 0: all, 1: words = '', index }) => region(index + all.length - words.length, words));
  const listed = found.filter(({ kind }) => kind === 'location').flatMap(({ span }) => {
    const next = NEXT.exec(text.slice(span.end, span.end + 60));
    return next ? longest(span.end + next[0].length - (next[1] ?? '').length, next[1] ?? '') : [];
  });
  return [...behind, ...atHome, ...inDivision, ...grounds, ...datelines, ...regions, ...listed];
}

/** ISO codes of the countries that the names found so far say. */
const countriesOf = (text: string, found: readonly Candidate[], gazetteer: Gazetteer): ReadonlySet<string> =>
  new Set(found.flatMap(({ kind, span }) => {
    const place = kind === 'location' ? gazetteer.named(text.slice(span.start, span.end))[0] : undefined;
    return place?.kind === 'country' && place.country !== null && !OF_ANY_WORD.has(place.country) ? [place.country] : [];
  }));
