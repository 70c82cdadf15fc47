import type { EventRole, TimePrecision } from '@dateline/document';
import type { ClaimRelation, SourceNature, Standing } from '@dateline/storage';
import { enumeration } from '../../shared/enumeration.ts';

export { EventKindEnum, ModalityEnum } from '../../shared/event-enums.ts';

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

const PRECISION_MEANINGS = {
  minute: 'To the minute.', hour: 'To the hour.', day: 'To the day.', week: 'To the week.', month: 'To the month.', quarter: 'To the quarter.',
  season: 'To the season.', year: 'To the year.', decade: 'To the decade.', century: 'To the century.', vague: 'Only roughly.',
} as const satisfies Record<TimePrecision, string>;

export const EventRoleEnum = enumeration('EventRole', 'The part that somebody or something plays in an event.', ROLE_MEANINGS);
export const TimePrecisionEnum = enumeration('TimePrecision', 'How exactly a time is known.', PRECISION_MEANINGS);

const STANDING_MEANINGS = {
  done: 'Some report tells it as a fact, and none denies it.',
  ongoing: 'It is happening, and nobody says that it is over.',
  planned: 'It was announced, ordered or intended, and no report says that it came true.',
  denied: 'It is only said not to have happened, or not to be going to.',
  disputed: 'Some reports tell it as a fact, others deny it.',
  hypothetical: 'It may happen, or would under a condition; nobody says more.',
} as const satisfies Record<Standing, string>;

const RELATION_MEANINGS = {
  conflict: 'Claimants differ: both values cannot be.',
  update: 'The later value replaces the earlier: a toll that climbs, a plan that came true, a claimant who says so anew.',
  'different-precision': 'One is the other told less exactly: about 3,000 and 3,012, a month and a day of it, a city and its province.',
  agreement: 'Both say the same.',
} as const satisfies Record<ClaimRelation, string>;

const NATURE_MEANINGS = {
  named: 'A person, body or outlet with its name.',
  office: 'Somebody who speaks for a body: a spokesman, a ministry.',
  anonymous: 'Somebody whose name is kept back, or one of many: a source, officials, witnesses.',
  described: 'Any other description.',
  outlet: 'The article itself, in its own voice.',
} as const satisfies Record<SourceNature, string>;

export const StandingEnum = enumeration('Standing', 'How an event stands by all its reports.', STANDING_MEANINGS);
export const ClaimRelationEnum = enumeration('ClaimRelation', 'How two values that a slot was given stand to each other.', RELATION_MEANINGS);
export const SourceNatureEnum = enumeration('SourceNature', 'What is known of whoever a report comes from.', NATURE_MEANINGS);
