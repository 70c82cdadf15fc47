import type { Reference, Span, Stance } from '@dateline/document';

/** A cue with its reading: who speaks, and where the words said may begin. */
export interface Frame {
  readonly cue: Span;
  readonly stance: Stance;
  /** Start of the clause that introduces, subject and all. */
  readonly start: number;
  /** Where content begins if it follows. */
  readonly contentStart: number;
  readonly speaker: Reference | null;
  /** The cue takes over the speaker of the cue before it (并说). */
  readonly sameSpeaker: boolean;
  readonly via: readonly Reference[];
  /** The speaker is a medium or agency, who may only pass on what another said. */
  readonly medium: boolean;
  /** Content that is no more than a clause without a pause needs at least this many characters. */
  readonly paused: boolean;
  /** Only the words in marks that begin the content were said: called it “absurd”. */
  readonly quoteOnly?: boolean;
  /** What is said may end where the next clause turns to somebody else: 要求日方道歉，日方拒绝. */
  readonly asOneClause?: boolean;
  /** What is said ends at the first pause: it gives the ground of the next clause (因军方称将空袭，居民逃离). */
  readonly onlyGround?: boolean;
  /** What is said is a deed (denied meeting them): a clause with a subject and a verb of its own is none of it. */
  readonly isDeed?: boolean;
  /** What was said ends with it: another clause follows. */
  readonly closes?: boolean;
  /** It tells whose words another frame gives (据两国公布的消息，外长说): alone it reports nothing. */
  readonly relays?: boolean;
  /** The rule that read it, as `Annotation.because` has it. */
  readonly because: string;
}
