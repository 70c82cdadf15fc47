import { exact } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { isFamilyNameFirst } from '../../languages/en/surnames.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';
import { coverageOf } from './coverage.ts';

const CAPITAL = "\\p{Lu}[\\p{L}'’]*(?:-\\p{L}[\\p{L}'’]*)*\\p{Ll}";
/** Titles that nothing but a name follows; those that stand before things too (General Motors, Major League) are left to the model. */
const TITLE = 'Captain|Capt\\.|First Officer|Sgt\\.|Sergeant|Constable|Detective|Inspector|Superintendent|Lieutenant|Lt\\.|Col\\.|Colonel|Sen\\.|Senator|Rep\\.|Congressman|Congresswoman|Gov\\.|Prime Minister|Professor|Prof\\.|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Judge|Justice|Bishop|Archbishop|Pastor|Rev\\.|Sheriff|Ambassador|Commissioner|Councillor|Councilman|Councilwoman|Alderman';
const TITLED = new RegExp(`(?<![\\p{L}-])(?:${TITLE})\\s((?:\\p{Lu}\\.\\s?){0,2}${CAPITAL}\\s(?:\\p{Lu}\\.\\s|(?:al|bin|de|da|del|di|van|von|der|el)\\s){0,2}${CAPITAL}(?:\\s${CAPITAL})?)(?![\\p{L}-])`, 'gu');
/** Another word of a title, or what is named after somebody's office. */
const NO_NAME = /^(?:Chief|General|Secretary|Minister|President|Advocate|Attorney|Department|Office|Court|House|Union|Party|Street|Cook|First|Deputy|District|Circuit)\b|\b(?:Hospital|School|College|University|Street|Airport|Park|Bridge|House|Center|Centre|Award|Prize|Act)$/u;

/** Captain Sumeet Sabharwal: a given and a family name behind a title, which models miss where they know neither. */
export function titledPersons(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  return gathered(matchesOf(text, TITLED), ({ 0: all, 1: name = '', index }) => {
    const span = { start: index + all.length - name.length, end: index + all.length };
    return covered.touches(span) || NO_NAME.test(name) ? [] : [candidate(span, 'person', 'pattern', 'a name behind a title', 0.8)];
  });
}

/** Mr Okonjo: one name alone behind how its bearer is called. */
const CALLED = new RegExp(`(?<![\\p{L}-])(?:Mrs?|Ms|Miss)\\.?\\s(?!(?:President|Speaker|Chairman|Chair|Justice|Prime|Vice|Secretary|Minister|Universe|World|America|Right|Big)\\b)(${CAPITAL})(?![\\p{L}-]|\\s\\p{Lu})`, 'gu');

export function calledPersons(text: string, found: readonly Candidate[]): Candidate[] {
  const covered = coverageOf(found.map(({ span }) => span));
  return gathered(matchesOf(text, CALLED), ({ 0: all, 1: name = '', index }) => {
    const span = { start: index + all.length - name.length, end: index + all.length };
    return covered.touches(span) ? [] : [candidate(span, 'person', 'pattern', 'one name behind how its bearer is called', UNECHOED)];
  });
}
/** One name alone is another word elsewhere: so unsure a name has no echoes. */
const UNECHOED = 0.74;

const INITIALS = /(?<![\p{L}.])(?:\p{Lu}\.){2,3}\s$|(?<![\p{L}.])\p{Lu}\.\s\p{Lu}\.\s$/u;

/** T.J. Okonjo, B.J. Medical College: the initials that a model leaves before a name. */
export const withInitials = (text: string, found: readonly Candidate[]): Candidate[] =>
  gathered(found, ({ span, kind, confidence }) => {
    const initials = kind === 'location' ? undefined : INITIALS.exec(text.slice(Math.max(0, span.start - 9), span.start))?.[0];
    return initials === undefined || COUNTRY.test(initials) ? [] : [candidate({ start: span.start - initials.length, end: span.end }, kind, 'pattern', 'a name with its initials', Math.max(0.8, confidence))];
  });
/** U.S. Senate */
const COUNTRY = /^(?:U\. ?[SNK]\.(?: ?A\.)?|E\. ?U\.|D\. ?C\.|[ap]\.m\.) $/u;

/** Woo Won-shik, and Tan Wei Ming where the words behind go on about a person: names whose family name stands first, which models miss. */
const FULL = /(?<![\p{L}’'-])\p{Lu}\p{Ll}{1,6}\s(?:\p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}(?![\p{L}-]|\s\p{Lu})|(?<!\p{Lu}\p{L}*\s\p{L}+\s)\p{Lu}\p{Ll}{1,4}\s\p{Lu}\p{Ll}{1,4}(?=,\s(?:who|\d{2},|an?\s|the\s)|\s(?:said|told|who|was|has)\b))/gu;

export function fullNamesFirst(text: string, found: readonly Candidate[]): Candidate[] {
  const sure = coverageOf(found.filter(({ confidence }) => confidence >= SURE).map(({ span }) => span));
  return gathered(matchesOf(text, FULL), ({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    return isFamilyNameFirst(name) && !sure.touches(span) ? [candidate(span, 'person', 'pattern', 'a family name and a given name of two syllables', 0.85)] : [];
  });
}
/** A model that is so sure of a name knows where it ends. */
const SURE = 0.75;

/** What a family name standing alone does: has a possessive, or goes on with a verb. */
const ALONE = "(?=['’]s\\s|,?\\s(?:said|says|told|had|has|was|is|who|did|also|then|later|will|would|denied|added|wrote|called|agreed|refused|became|took|won|lost|and his|and her)\\b)";

/** Neo of Neo Siew Choo, Woo of Woo Won-shik: family names that stand first, where a clause goes on about their bearers. */
export function familyNamesFirst(text: string, found: readonly Candidate[]): Candidate[] {
  const families = new Set(gathered(found, ({ kind, span }) => (kind === 'person' && isFamilyNameFirst(exact(text, span)) ? [exact(text, span).split(' ')[0] ?? ''] : [])));
  if (families.size === 0) return [];
  const covered = coverageOf(found.map(({ span }) => span));
  return gathered(matchesOf(text, new RegExp(`(?<![\\p{L}\\d'’-]|\\p{Lu}\\p{L}*\\s)(?:${[...families].slice(0, MOST).join('|')})${ALONE}`, 'gu')), ({ 0: name, index }) => {
    const span = { start: index, end: index + name.length };
    return covered.touches(span) ? [] : [candidate(span, 'person', 'pattern', 'a family name that stands first in its names', 0.74)];
  });
}
/** Names of families that one article has; text without end stays linear. */
const MOST = 40;
