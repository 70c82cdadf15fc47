import type { Span } from '@dateline/document';
import { candidate, type Candidate } from './candidate.ts';
import { names } from '../../languages/en/names.ts';
import { coverageOf } from './coverage.ts';
import { matchesOf } from '../../words/matches.ts';

/** Words that end the name of an institution, or begin it before `of` and `for`. */
const HEAD = `Court|Commission|Committee|Council|Ministry|Department|Agency|Authority|Party|Bank|University|Institute|Association|Union|Federation|Foundation|Corporation|Board|Bureau|Tribunal|Parliament|Senate|Assembly|Congress|Organi[sz]ation|Society|Fund|Front|Movement|Alliance|Coalition|Airlines|Airways|Railways|Railway|Cooperative|Confederation|Secretariat|Directorate General|Directorate|Inspectorate|Observatory|Academy|Chamber of Commerce|Red Cross|Red Crescent|Police Service|Police Department|Police Force|Defen[cs]e Forces?|Armed Forces|Air Force|Coast Guard|National Guard|Border Force|Intelligence Service|Security Service|Fire Service|Fire Department|Health Service|Ambulance Service|Weather Service|Meteorological Service|Meteorological Department|Geological Survey|Football Club|Football Association|Law Society|Trade Union|Workers Union|Electoral Commission|Hospital|Medical Cent(?:er|re)|College|High School|School District|Fire District|Sheriff['’]s Office|Attorney['’]s Office|Prosecutor['’]s Office|Ombudsman|Chamber|Guild|Trust|Workers['’] Union|Teachers['’] Union|Tribe|Tribal Council|(?<=(?:ical|Research|Operations|Information|Response|Prevention|Control|Studies|Policy|Warning|Monitoring|Coordination|Management|Law|Justice|Rights|Science|Sciences|Security|Training|Hurricane|Weather|Command)\\s)Cent(?:er|re)|News Agency|Broadcasting Corporation`;
const CAPITAL = "\\p{Lu}[\\p{L}\\d'’&-]*\\p{L}";
/** What institutions are for, as it stands in their names. */
const FIELD = 'Fire|Rescue|Health|Food|Justice|Education|Trade|Culture|Cultural|Sports?|Science|Sciences|Arts|Energy|Environment|Agriculture|Rural|Safety|Emergency|Children|Youth|Women|Labou?r|Housing|Transport|Transportation|Rail|Maritime|Ports|Drug|Drugs|Alcohol|Firearms|Tobacco|Customs|Immigration|Banking|Finance|Planning|Tourism|Media|Communications|Technology|Industry|Commerce|Business|Parks|Wildlife|Fisheries|Forestry|Water|Research|Development|Relief|Welfare|Pensions|Religious|Islamic|Legal|Public|Civil|Military|Veterans';
const FIELDS = new RegExp(`(?:^|\\s)(?:${FIELD})$`, 'u');
/** Karu Fire | and Rescue Authority: where a model stops before the second thing that a body is for. */
const isHalf = (text: string, { start, end }: Span): boolean => FIELDS.test(text.slice(start, end)) && OTHER_FIELD.test(text.slice(end, end + 60));
const OTHER_FIELD = new RegExp(`^(?:,\\s(?:${FIELD}))*,?\\sand\\s(?:${FIELD})\\b`, 'u');
/** … of Rail, Maritime and Transport Workers */
const MORE_FIELDS = `(?:(?<=\\s(?:${FIELD}))(?:,\\s(?:${FIELD})){1,3},?(?=\\sand\\s(?:${FIELD})\\b))?`;
const NAMED = new RegExp(`(?<![\\p{L}\\d'’-])(?:(?:U\\.[SNK]\\.\\s(?:${CAPITAL}\\s(?:and\\s)?){0,6}|(?:${CAPITAL}\\s(?:and\\s)?){1,6})(?:${HEAD})(?:\\s(?:of|for|on|against)(?:\\sthe)?(?:\\s${CAPITAL}){1,3}${MORE_FIELDS}(?:\\sand(?:\\s${CAPITAL}){1,2})?)?|(?:${HEAD}|Office)\\s(?:of|for|on|against)(?:\\sthe)?(?:\\s${CAPITAL}){1,4}${MORE_FIELDS}(?:\\s(?:and|for)(?:\\s${CAPITAL}){1,2})?(?:(?<=\\s(?:on|for|against)\\s.{3,60})\\sin\\sthe(?:\\s${CAPITAL}){1,2})?)(?![\\p{L}\\d-])`, 'gu');
/** Committee on Foreign Investment: a body by what it is for. */
export const isForCause = (name: string): boolean => /^(?:Committee|Commission|Council|Campaign|Coalition|Alliance|Office|Center|Centre|Society|Association)\s(?:on|for|against)\s/u.test(name);
/** Lawyers for Human Rights, Friends of the Earth: who join, and for what. */
const JOINERS = new RegExp(`(?<![\\p{L}-])(?:(?:Lawyers|Doctors|Physicians|Nurses|Parents|Mothers|Fathers|Families|Friends|Students|Teachers|Workers|Citizens|Veterans|Women|Men|Farmers|Reporters|Journalists|Engineers|Scientists|Youth|Jews|Muslims|Christians|Latinos|Campaign|Centre|Center|Partners|Action|People|Voices|Moms) (?:for|[Aa]gainst|[Ww]ithout)|(?:Friends|Doctors|Gift|Sons|Daughters|Knights) of(?: the)?)(?:\\s${CAPITAL}){1,3}(?![\\p{L}\\d-])`, 'gu');

/** What begins a sentence, or a date, and no name. */
const LEAD = /^(?:(?:The|A|An|In|On|At|By|For|From|But|And|As|When|While|After|Before|Since|If|Its|Our|His|Her|Their|This|That|These|Those|Two|Three|Some|Many|Former|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Prime Minister|Judge|Justice|Chief Justice|Senator|Chairman|Director|Secretary|Governor|Mayor|Chancellor|General|Spokesman|Spokeswoman|Professor|Chief)\s)+/u;
/** No institution by itself, or the word for any. */
const BARE = new RegExp(`^(?:${HEAD})$`, 'u');

const PEOPLES: ReadonlySet<string> = new Set<string>([...names.demonyms, ...names.regions]);

/** Supreme Court on Friday is two things. */
const DAY = /\s(?:on|of|for)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
/** A model that is so sure of an institution knows where it ends. */
const SURE = 0.75;

/** What a name stands before that is no name by itself: the ruling Fidesz party, Iran's Tasnim news agency. */
const CALLED = new RegExp(`(?=\\p{Lu})(?<=(?:['’]s|\\b(?:[Tt]he|ruling|governing|opposition|far-right|far-left|right-wing|left-wing|centre-right|centre-left|center-right|center-left|centrist|nationalist|populist|liberal|conservative|Islamist|socialist|green|state-run|state-owned|private|independent|local|daily|budget|national|rival|dominant|biggest|largest|main))\\s)((?:${CAPITAL}\\s){1,3})(?:party|newspaper|daily|news agency|news site|news website|magazine|broadcaster|television channel|television station|radio station|think tank|airline|militia|rebel group|militant group|armed group|guerrilla group|trade union|hotel|hotel chain|restaurant chain|law firm|watchdog|drugmaker|chipmaker|lender|brokerage|consultancy|supermarket chain|retailer|carmaker|conglomerate|charity)\\b`, 'gu');
/** Parties called by their members: the Social Democrats. */
const MEMBERS = /(?<![\p{L}-])(?:Social|Christian|Free|Liberal|Moderate|National|New|Sweden|Swedish|Centre|Center|Independent) (?:Democrats|Conservatives|Liberals)(?![\p{L}-])/gu;
const NO_PARTY = /^(?:Christmas|Easter|New Year|Sunday|Saturday|Friday|Monday|Prime Minister|President|Olympic|Internet|Western|Eastern|Northern|Southern|Muslim|Christian|Jewish|Shiite?|Sunni|Kurdish|Arab|Asian|African|Latin)\b/u;

/** Groups, media and companies that only the word behind them shows for what they are. */
export function calledOrganizations(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  const members = matchesOf(text, MEMBERS).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'a party by its members', 0.85));
  const called = matchesOf(text, CALLED).flatMap(({ 1: words = '', index }) => {
    const span = { start: index, end: index + words.trimEnd().length };
    return covered.touches(span) || PEOPLES.has(words.trimEnd()) || NO_PARTY.test(words) ? [] : [candidate(span, 'organization', 'pattern', 'a name before the word for what it is', 0.8)];
  });
  return [...members, ...called];
}

/** Central Bureau of Investigation | and Delhi Police: behind an “and” stands another institution. */
const JOINED = new RegExp(`\\sand\\s(?<=\\s(?:of|for|on|against)\\s.*\\sand\\s)(?:${CAPITAL}\\s)*(?:${HEAD}|Police|Army|Navy)$`, 'u');
const OWNERS: ReadonlySet<string> = new Set<string>([...names.regions, ...names.divisions]);
/** West Bank */
const PLACES: ReadonlySet<string> = new Set<string>([...OWNERS, 'South Bank', 'Left Bank']);

/** What stands before the name: articles, days and titles, and the country or town that it is said to be of (India’s | Enforcement Directorate). */
function leadOf(name: string): number {
  const lead = LEAD.exec(name)?.[0].length ?? 0;
  const owner = /^(.+?)['’]s\s(?=\p{Lu}\S*\s)/u.exec(name.slice(lead));
  return lead + (owner && OWNERS.has(owner[1] ?? '') ? owner[0].length : 0);
}

/** Institutions by the words they are made of, which a model cuts or misses: Supreme Court, Commission on Elections, Law Society of Kenya. */
export function englishOrganizations(text: string, found: readonly Candidate[]): Candidate[] {
  const sure = coverageOf(found.filter(({ kind, confidence, finder, span }) => kind === 'organization' && (confidence >= SURE || finder === 'list') && !isHalf(text, span)).map(({ span }) => span));
  const ends = new Set(found.map(({ span }) => span.end));
  const persons = coverageOf(found.filter(({ kind }) => kind === 'person').map(({ span }) => span));
  const joiners = matchesOf(text, JOINERS).flatMap(({ 0: name, index }) => (sure.touches({ start: index, end: index + name.length }) || persons.touches({ start: index, end: index + name.length }) ? [] : [candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 'people who join for a cause', 0.8)]));
  return [...joiners, ...matchesOf(text, NAMED).flatMap(({ 0: name, index }) => {
    const lead = leadOf(name);
    const all = name.slice(lead).replace(JOINED, '');
    const rest = all.slice(otherBefore(all, index + lead, ends));
    const span = { start: index + lead + all.length - rest.length, end: index + lead + all.length };
    return rest === '' || sure.touches(span) || BARE.test(rest) || PLACES.has(rest) || DAY.test(rest) || /^(?:of|for|on|against)\s/u.test(rest) ? [] : [candidate(span, 'organization', 'pattern', 'an institution by the words it is made of', 0.85)];
  })];
}

/** How much of what matched belongs to another name that ends before an “and” (Hamas and | Islamic Jihad Movement), or to a list. */
function otherBefore(name: string, start: number, ends: ReadonlySet<number>): number {
  const ands = [...name.matchAll(/\sand\s(?=\p{Lu})/gu)].filter(({ index }) => ends.has(start + index) && !FIELDS.test(name.slice(0, index)));
  const last = ands.at(-1);
  return last === undefined ? 0 : last.index + last[0].length;
}
