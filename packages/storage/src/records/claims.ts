import type { Modality } from '@dateline/document';
import type { ClaimantRecord } from './events.ts';
import type { EvidenceRecord, ReferenceRecord } from './mentions.ts';

/** One value that a slot of an event was given, by whom and when. Slots with several values are where the sources differ. */
export interface ClaimRecord extends EvidenceRecord {
  readonly id: string;
  readonly eventId: string;
  /** `quantity:人`, `time`, `place`, `agent`, … */
  readonly slot: string;
  /** The entity's name where the words name one, else the words; numbers as `~3500`, `>=304`, `3-5`. */
  readonly value: string;
  readonly modality: Modality;
  readonly attribution: ReferenceRecord | null;
  /** ISO day of the article that says so, stated or inferred. */
  readonly day: string | null;
  /** Equal for claims that are compared and for those that say the same; null for what is not compared. */
  readonly slotKey: string | null;
  readonly valueKey: string | null;
  readonly claimant: ClaimantRecord;
}

export const CLAIM_RELATIONS = ['conflict', 'update', 'different-precision', 'agreement'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

/** Two values of one slot of an event, with those who give each; the left one was told first. */
export interface ComparisonRecord {
  readonly id: string;
  readonly eventId: string;
  /** `quantity:person`, `time`, `place`, `agent`, `modality`. */
  readonly slot: string;
  readonly relation: ClaimRelation;
  readonly because: string;
  readonly leftValue: string;
  readonly rightValue: string;
  readonly left: readonly ClaimRecord[];
  readonly right: readonly ClaimRecord[];
}
