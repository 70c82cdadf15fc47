import type { Meaning } from './meaning.ts';

/** A time expression found in a text and not yet read against a calendar. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  /** The rule, or the pieces, that it was read by. */
  readonly because: string;
}
