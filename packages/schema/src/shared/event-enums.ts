import { EVENT_KINDS, eventKinds } from '@dateline/document';
import type { EventKind, Modality } from '@dateline/document';
import { enumeration } from './enumeration.ts';

const KIND_MEANINGS = Object.fromEntries(eventKinds.map((kind) => [kind, `${EVENT_KINDS[kind].gloss.en} · ${EVENT_KINDS[kind].gloss.zh}`])) as Record<EventKind, string>;

const MODALITY_MEANINGS = {
  actual: 'It happened.',
  ongoing: 'It is happening.',
  planned: 'It is announced, ordered or intended.',
  denied: 'It is said not to have happened, or not to be going to.',
  hypothetical: 'It may happen, or would under a condition.',
} as const satisfies Record<Modality, string>;

export const EventKindEnum = enumeration('EventKind', 'What sort of thing an event is.', KIND_MEANINGS);
export const ModalityEnum = enumeration('Modality', 'Whether a report says that an event is a fact, a plan or neither.', MODALITY_MEANINGS);
