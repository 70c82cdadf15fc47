import type { EventKind, Modality } from '@dateline/document';
import type { Agreement } from './event-agreement.ts';

/** What each agreement is worth; chosen so that a participant, the place and the day, or two of them with an acting party, make one event. */
export const WORTH = {
  patient: { equal: 0.35, compatible: 0, silent: 0, conflict: 0 },
  agent: { equal: 0.2, compatible: 0.1, silent: 0, conflict: -0.3 },
  place: { equal: 0.25, compatible: 0.1, silent: 0, conflict: 0 },
  time: { equal: 0.25, compatible: 0.12, silent: 0, conflict: 0 },
  quantity: { equal: 0.25, compatible: 0, silent: 0, conflict: 0 },
} as const satisfies Record<string, Record<Agreement, number>>;

/** The same trigger, or words for the same thing. */
export const TRIGGER = 0.1;
/** Two articles that tell one story. */
export const STORY = 0.2;
/** One article. */
export const ARTICLE = 0.15;
/** Nameless people in the same words (两名武装男子). */
export const ALIKE = 0.25;
/** Planned on one side, done on the other. */
export const COME_TRUE = 0.1;
export const ENOUGH = 0.6;

/** Who said what to whom happens many times a day: only more than usual makes two reports of it one. */
export const REPEATED: ReadonlySet<EventKind> = new Set(['demand', 'threaten', 'accuse', 'reject', 'call', 'aid', 'other', 'attack', 'arrest']);
export const ENOUGH_OF_REPEATED = 0.75;

/** What happens to one patient once in a while: told twice in one article it is one, even without times. */
export const ONCE: ReadonlySet<EventKind> = new Set(['capture', 'surrender', 'resign', 'elect', 'appoint']);

/** What happens to one person once in a while. */
export const ONCE_TO_A_PERSON: ReadonlySet<EventKind> = new Set(['die', 'injure', 'arrest', 'resign', 'elect', 'appoint', 'surrender']);

/** That it befell one of whom it befalls once, told within days. */
export const BEFELL_ONCE = 0.25;

/** A number that few things have. */
export const TELLING_NUMBER = 0.1;

/** What was planned and what was done not long after, where no day is given. */
export const SOON = 0.16;

/** For what an event is called and when it was: what happened outweighs what was planned or denied. */
export const MODALITY_WEIGHT: Readonly<Record<Modality, number>> = { actual: 4, ongoing: 3, planned: 2, hypothetical: 1, denied: 1 };
