import type { Reference } from '@dateline/document';
import type { Frame } from './frame.ts';
import type { Statement } from './statements.ts';

/** Quotations looked back at: more never stand in one statement. */
export const RECENT = 50;

/** Who spoke last, and where: what a quotation without a cue goes back to. */
export interface Spoken {
  readonly speaker: Reference | null;
  readonly frame: Frame | null;
  readonly direct: boolean;
  /** The statement, and whether its cue stood after the words. */
  readonly statement: Statement;
  readonly trailing: boolean;
}
