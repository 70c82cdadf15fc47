import { names } from '../../languages/en/names.ts';
import { candidate, type Candidate } from './candidate.ts';

const any = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&').replace(/ /gu, '\\s+')).join('|');

const PEOPLE = `(?:${any([...names.demonyms, ...names.regions])})`;
/** Small words and capitals between a people and its institution: German foreign ministry, Argentine Work Ministry. */
const FIELD = '(?:(?:Central|Federal|National|Interim|Foreign|Home|Interior|Health|Defen[cs]e|Finance|Justice|Work|Labou?r|Education|Energy|Transport|Trade|Special)\\s+){0,2}';
const HEAD = `(?:${any(names.institutions)}|Ministry|Government|Army|Navy|Parliament|Senate|Embassy|Consulate(?:\\s+General)?|Police|Air\\s+Force)`;
const INSTITUTION = new RegExp(`\\b${PEOPLE}(?:['’]s)?\\s+${FIELD}${HEAD}(?![\\w-])`, 'gu');
const PLACE_END = new RegExp(`^\\s(?:${any(names.placeEnds)})\\b`, 'u');

/** Names that their words give away: German foreign ministry, Sinaloa cartel; and places with what they are (Kunduz province). */
export function englishPatterns(text: string, found: readonly Candidate[]): Candidate[] {
  const institutions = Array.from(text.matchAll(INSTITUTION), ({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 0.9));
  return [...institutions, ...found.flatMap((one) => withItsKind(text, one))];
}

function withItsKind(text: string, { span, kind }: Candidate): Candidate[] {
  const rest = text.slice(span.end, span.end + 24);
  if (kind === 'location') {
    const end = PLACE_END.exec(rest);
    if (end && !/^\s(?:state|city|port|base|square|airport)\b/u.test(end[0])) return [candidate({ start: span.start, end: span.end + end[0].length }, 'location', 'pattern', 0.9)];
  }
  const group = /^\s(?:drug cartel|cartel)\b/u.exec(rest);
  return group ? [candidate({ start: span.start, end: span.end + group[0].length }, 'organization', 'pattern', 0.9)] : [];
}
