/** What two chains, or two event mentions, of different articles were judged to be to each other. Append-only. */
export type Verdict = 'same' | 'different' | 'unsure';

export interface Judgement {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  /** 0 to 1. */
  readonly score: number;
  /** The evidence, in words: `full name equal, country equal`. */
  readonly because: string;
  /** A rule and its version (`linking@1`), or `person:<name>`: a person's outranks a rule's and survives every re-run. */
  readonly by: string;
}
