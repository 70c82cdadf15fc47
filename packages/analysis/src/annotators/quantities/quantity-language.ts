import type { Bound } from '@dateline/document';

/** A quantity found in one sentence; offsets into that sentence. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly upper: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly counted: { readonly start: number; readonly end: number } | null;
}

/** Reads the quantities of one sentence, in reading order and without overlap. */
export type QuantityReader = (sentence: string) => readonly FoundQuantity[];
