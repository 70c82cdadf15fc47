import type { Bound, EventKind, Modality, PlaceKind } from '@dateline/document';

/** A value that one report gives to one slot of its event, with all that is looked at where values are compared. Plain data. */
export interface ClaimProfile {
  readonly id: string;
  /** Id of the event mention. */
  readonly mention: string;
  readonly kind: EventKind;
  /** Of the report. */
  readonly modality: Modality;
  /** A role, `time`, `modality`, or `quantity:` and the unit as written. */
  readonly slot: string;
  /** ISO time, modality, number, or the filler's words. */
  readonly value: string;
  /** The words that say so. */
  readonly words: string;
  /** When the report appeared: an instant in UTC, or a day where that is all that is known; null where nothing is. */
  readonly told: string | null;
  /** Whose claim it is: the same for all reports that come from one source, syndicated copies among them. */
  readonly claimant: string;
  /** Entity that fills the role. */
  readonly entity: string | null;
  /** Of an entity that is a place. */
  readonly place: ClaimedPlace | null;
  readonly quantity: ClaimedQuantity | null;
}

export interface ClaimedPlace {
  /** The gazetteer's id; null for a place that it does not know. */
  readonly id: string | null;
  readonly kind: PlaceKind | null;
  readonly country: string | null;
  /** The gazetteer's ids of what it lies in. */
  readonly within: readonly string[];
}

export interface ClaimedQuantity {
  readonly value: number;
  /** Upper end of a range. */
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  /** What is counted, as written. */
  readonly counted: string | null;
}
