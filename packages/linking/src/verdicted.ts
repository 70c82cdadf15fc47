import type { Verdict } from '@dateline/document';

/** A judgement as far as clustering looks at it. */
export interface Verdicted {
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly score: number;
  /** `person:<name>` outranks every rule. */
  readonly by: string;
}
