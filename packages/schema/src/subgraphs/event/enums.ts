import { EVENT_KINDS, eventKinds } from '@dateline/document';
import type { EventKind, EventRole, Modality, TimePrecision } from '@dateline/document';
import { enumeration } from '../../shared/enumeration.ts';

const KIND_MEANINGS = Object.fromEntries(eventKinds.map((kind) => [kind, `${EVENT_KINDS[kind].gloss.en} · ${EVENT_KINDS[kind].gloss.zh}`])) as Record<EventKind, string>;

const ROLE_MEANINGS = {
  agent: 'Who does it.',
  patient: 'To whom or what it is done, or who else takes part.',
  place: 'Where.',
  origin: 'Where from.',
  destination: 'Where to.',
  instrument: 'With what.',
  quantity: 'How many or how much.',
  topic: 'About what.',
} as const satisfies Record<EventRole, string>;

const MODALITY_MEANINGS = {
  actual: 'It happened.',
  ongoing: 'It is happening.',
  planned: 'It is announced, ordered or intended.',
  denied: 'It is said not to have happened, or not to be going to.',
  hypothetical: 'It may happen, or would under a condition.',
} as const satisfies Record<Modality, string>;

const PRECISION_MEANINGS = {
  minute: 'To the minute.', hour: 'To the hour.', day: 'To the day.', week: 'To the week.', month: 'To the month.', quarter: 'To the quarter.',
  season: 'To the season.', year: 'To the year.', decade: 'To the decade.', century: 'To the century.', vague: 'Only roughly.',
} as const satisfies Record<TimePrecision, string>;

export const EventKindEnum = enumeration('EventKind', 'What sort of thing an event is.', KIND_MEANINGS);
export const EventRoleEnum = enumeration('EventRole', 'The part that somebody or something plays in an event.', ROLE_MEANINGS);
export const ModalityEnum = enumeration('Modality', 'Whether a report says that an event is a fact, a plan or neither.', MODALITY_MEANINGS);
export const TimePrecisionEnum = enumeration('TimePrecision', 'How exactly a time is known.', PRECISION_MEANINGS);
