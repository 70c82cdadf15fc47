import type { Modality } from '@dateline/document';
import type { EventProfile } from './event-profile.ts';

/** One value that a report gives a slot of its event. */
export interface Claim {
  /** Id of the event mention. */
  readonly mention: string;
  /** `quantity:人`, `time`, or a role. */
  readonly slot: string;
  /** Entity id, ISO time, or number (`3000`, `3–5`). */
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
  readonly modality: Modality;
}

/** Every value that the reports give the event's slots, report by report; where a slot has several, the sources differ. */
export const claimsOf = (mentions: readonly EventProfile[]): Claim[] =>
  mentions.flatMap((mention) => [
    ...(mention.time === null ? [] : [{ mention: mention.id, slot: 'time', value: mention.time, words: mention.time, modality: mention.modality }]),
    ...mention.arguments.flatMap(({ role, entity, words, quantity }): Claim[] => {
      if (quantity) return [{ mention: mention.id, slot: `quantity:${quantity.unit ?? ''}`, value: quantity.upper === null ? String(quantity.value) : `${String(quantity.value)}–${String(quantity.upper)}`, words, modality: mention.modality }];
      return role === 'quantity' ? [] : [{ mention: mention.id, slot: role, value: entity ?? words, words, modality: mention.modality }];
    }),
  ]);
