import { EVENT_CLAUSES as ENGLISH_CLAUSES } from '../../languages/en/event-clauses.ts';
import { EVENT_MODALITY as ENGLISH_MODALITY } from '../../languages/en/event-modality.ts';
import { EVENT_PARTICIPANTS as ENGLISH_PARTICIPANTS } from '../../languages/en/event-participants.ts';
import { EVENT_PLACES as ENGLISH_PLACES } from '../../languages/en/event-places.ts';
import { EVENT_SENSES as ENGLISH_SENSES } from '../../languages/en/event-senses.ts';
import { EVENT_TELLING as ENGLISH_TELLING } from '../../languages/en/event-telling.ts';
import { EVENT_TIMES as ENGLISH_TIMES } from '../../languages/en/event-times.ts';
import { EVENT_TOKENS as ENGLISH_TOKENS } from '../../languages/en/event-tokens.ts';
import { EVENT_CLAUSES as CHINESE_CLAUSES } from '../../languages/zh-Hans/event-clauses.ts';
import { EVENT_MODALITY as CHINESE_MODALITY } from '../../languages/zh-Hans/event-modality.ts';
import { EVENT_PARTICIPANTS as CHINESE_PARTICIPANTS } from '../../languages/zh-Hans/event-participants.ts';
import { EVENT_PLACES as CHINESE_PLACES } from '../../languages/zh-Hans/event-places.ts';
import { EVENT_SENSES as CHINESE_SENSES } from '../../languages/zh-Hans/event-senses.ts';
import { EVENT_TELLING as CHINESE_TELLING } from '../../languages/zh-Hans/event-telling.ts';
import { EVENT_TIMES as CHINESE_TIMES } from '../../languages/zh-Hans/event-times.ts';
import { EVENT_TOKENS as CHINESE_TOKENS } from '../../languages/zh-Hans/event-tokens.ts';
import type { ClauseWording, ModalityWording, ParticipantWording, PlaceWording, SenseWording, TellingWording, TimeWording, TokenWording, Wording } from './wording.ts';

/** One pattern for all languages: a Chinese article names Stanford University, and an English one may quote Chinese. */
function inAnyLanguage<Name extends string>(one: Wording<Name>, other: Wording<Name>): Readonly<Record<Name, RegExp>> {
  const patternOf = (name: Name): RegExp => {
    const patterns = [one[name], other[name]].filter((pattern) => pattern !== null);
    return new RegExp(patterns.map(({ source }) => source).join('|'), patterns.some(({ ignoreCase }) => ignoreCase) ? 'iu' : 'u');
  };
  return Object.fromEntries((Object.keys(one) as Name[]).map((name) => [name, patternOf(name)])) as Record<Name, RegExp>;
}

export const PLACE_WORDING = inAnyLanguage<PlaceWording>(CHINESE_PLACES, ENGLISH_PLACES);
export const TIME_WORDING = inAnyLanguage<TimeWording>(CHINESE_TIMES, ENGLISH_TIMES);
export const CLAUSE_WORDING = inAnyLanguage<ClauseWording>(CHINESE_CLAUSES, ENGLISH_CLAUSES);
export const PARTICIPANT_WORDING = inAnyLanguage<ParticipantWording>(CHINESE_PARTICIPANTS, ENGLISH_PARTICIPANTS);
export const SENSE_WORDING = inAnyLanguage<SenseWording>(CHINESE_SENSES, ENGLISH_SENSES);
export const MODALITY_WORDING = inAnyLanguage<ModalityWording>(CHINESE_MODALITY, ENGLISH_MODALITY);
export const TELLING_WORDING = inAnyLanguage<TellingWording>(CHINESE_TELLING, ENGLISH_TELLING);
export const TOKEN_WORDING = inAnyLanguage<TokenWording>(CHINESE_TOKENS, ENGLISH_TOKENS);
