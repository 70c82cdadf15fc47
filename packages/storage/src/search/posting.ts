import { TITLE, type TextNoun } from './impact.ts';

/** What is kept of a gram in texts whose numbers have the same first bits. */
export interface Posting {
  readonly noun: TextNoun;
  /** Which of the grams that were asked for. */
  readonly gram: number;
  /** The texts' numbers without their last sixteen bits. */
  readonly block: number;
  /** Of each text three bytes: the last bits of its number, and how dense the gram is in it. */
  readonly texts: Uint8Array;
  /** Of each text, in the same order, how many places, one byte, and these, two bytes each; null where no phrase asks for them. */
  readonly places: Uint8Array | null;
}

/** A place in a title has this bit. */
export const IN_TITLE = 0x4000;

/** Densities by their byte: twenty-one steps for each doubling, from a sixteenth (the migration that made the table of postings has the same figures). */
export const DENSITIES = Float64Array.from({ length: 256 }, (_, byte) => 2 ** ((byte - 84) / 21));

/** What a place counts. */
export const weightOf = (place: number): number => (place & IN_TITLE ? TITLE : 1);

/** Where each block's texts stand in arrays of all texts. */
export interface Slots {
  readonly of: ReadonlyMap<number, number>;
  readonly size: number;
}

/** How dense something is, by slot; and those slots that have it at all. */
export interface Dense {
  readonly slots: Int32Array;
  readonly densities: Float64Array;
}
