import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';
import { matchesOf } from '../../words/matches.ts';

/** Words that end the name of an institution, or begin it before `of` and `for`. */
const HEAD = 'Court|Commission|Committee|Council|Ministry|Department|Agency|Authority|Party|Bank|University|Institute|Association|Union|Federation|Foundation|Corporation|Board|Bureau|Tribunal|Parliament|Senate|Assembly|Congress|Organi[sz]ation|Society|Fund|Front|Movement|Alliance|Coalition|Airlines|Airways|Railways|Railway|Cooperative|Confederation|Secretariat|Directorate|Inspectorate|Observatory|Academy|Chamber of Commerce|Red Cross|Red Crescent|Police Service|Police Department|Police Force|Defen[cs]e Forces?|Armed Forces|Air Force|Coast Guard|National Guard|Border Force|Intelligence Service|Security Service|Fire Service|Fire Department|Health Service|Ambulance Service|Weather Service|Meteorological Service|Meteorological Department|Geological Survey|Football Club|Football Association|Law Society|Trade Union|Workers Union|Electoral Commission|News Agency|Broadcasting Corporation';
const CAPITAL = "\\p{Lu}[\\p{L}\\d'’&-]*\\p{L}";
const NAMED = new RegExp(`(?<![\\p{L}\\d'’-])(?:(?:${CAPITAL}\\s){1,5}(?:${HEAD})(?:\\s(?:of|for|on|against)(?:\\sthe)?(?:\\s${CAPITAL}){1,3}(?:\\sand(?:\\s${CAPITAL}){1,2})?)?|(?:${HEAD})\\s(?:of|for|on|against)(?:\\sthe)?(?:\\s${CAPITAL}){1,4}(?:\\sand(?:\\s${CAPITAL}){1,2})?)(?![\\p{L}\\d-])`, 'gu');
/** What begins a sentence, or a date, and no name. */
const LEAD = /^(?:(?:The|A|An|In|On|At|By|For|From|But|And|As|When|While|After|Before|Since|If|Its|Our|His|Her|Their|This|That|These|Those|Two|Three|Some|Many|Former|Mr|Mrs|Ms|Dr|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|President|Minister|Prime Minister|Judge|Justice|Chief Justice|Senator|Chairman|Director|Secretary|Governor|Mayor|Chancellor|General|Spokesman|Spokeswoman|Professor|Chief)\s)+/u;
/** No institution by itself, or the word for any. */
const BARE = new RegExp(`^(?:${HEAD})$`, 'u');

/** Supreme Court on Friday is two things. */
const DAY = /\s(?:on|of|for)\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/u;
/** A model that is so sure of an institution knows where it ends. */
const SURE = 0.75;

/** Institutions by the words they are made of, which a model cuts or misses: Supreme Court, Commission on Elections, Law Society of Kenya. */
export function englishOrganizations(text: string, found: readonly Candidate[]): Candidate[] {
  const sure = coverageOf(found.filter(({ kind, confidence, finder }) => kind === 'organization' && (confidence >= SURE || finder === 'list')).map(({ span }) => span));
  return matchesOf(text, NAMED).flatMap(({ 0: name, index }) => {
    const lead = LEAD.exec(name)?.[0].length ?? 0;
    const rest = name.slice(lead);
    const span = { start: index + lead, end: index + name.length };
    return rest === '' || sure.touches(span) || BARE.test(rest) || DAY.test(rest) || /^(?:of|for|on|against)\s/u.test(rest) ? [] : [candidate(span, 'organization', 'pattern', 'an institution by the words it is made of', 0.85)];
  });
}
