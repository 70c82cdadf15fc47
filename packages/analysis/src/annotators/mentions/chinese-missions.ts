import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { alternatives } from '../../words/alternatives.ts';
import { matchesOf } from '../../words/matches.ts';
import { candidate, type Candidate } from './candidate.ts';

const ABBREVIATIONS = names.abbreviations.join('');
const MISSION = new RegExp(`^(?:${alternatives(nameForms.missions)})`, 'u');
const GLUED_MISSION = new RegExp(`[${ABBREVIATIONS}]驻[${ABBREVIATIONS}](?:${alternatives(nameForms.missions)})`, 'gu');

/** 美国驻喀布尔大使馆, 美驻阿使馆: who is there, where, and as what. */
export function missions(text: string, ends: ReadonlyMap<number, Candidate>, starts: ReadonlyMap<number, Candidate>): Candidate[] {
  const because = 'a mission abroad with its owner';
  const glued = matchesOf(text, GLUED_MISSION).map(({ 0: name, index }) => candidate({ start: index, end: index + name.length }, 'organization', 'pattern', because));
  const named = matchesOf(text, /驻/gu).map(({ index }): Candidate[] => {
    const owner = ends.get(index);
    const place = starts.get(index + 1);
    const abbreviated = ABBREVIATIONS.includes(text.charAt(index + 1)) ? index + 2 : undefined;
    const start = owner && owner.kind !== 'person' ? owner.span.start : ABBREVIATIONS.includes(text.charAt(index - 1)) && place ? index - 1 : undefined;
    if (start === undefined) return [];
    const inside = place && MISSION_END.exec(text.slice(place.span.start, place.span.end));
    if (place && inside && place.kind === 'organization') return [candidate({ start, end: place.span.end }, 'organization', 'pattern', because)];
    const from = place?.kind === 'location' ? place.span.end : abbreviated;
    const word = from === undefined ? undefined : MISSION.exec(text.slice(from, from + 6))?.[0];
    return from === undefined || word === undefined ? [] : [candidate({ start, end: from + word.length }, 'organization', 'pattern', because)];
  }).flat();
  return [...glued, ...named];
}

const MISSION_END = new RegExp(`(?:${alternatives(nameForms.missions)})$`, 'u');
