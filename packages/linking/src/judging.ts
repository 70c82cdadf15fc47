import type { Verdict } from '@dateline/document';

/** What a rule says of two profiles: the same whichever stands left, and from the two alone, so that the order of articles cannot matter. */
export interface Finding {
  readonly verdict: Verdict;
  /** 0 to 1: how sure of the verdict. */
  readonly score: number;
  /** The evidence, in words. */
  readonly because: string;
}

/** Name and version of the rules, for `Judgement.by`. */
export const LINKING = 'linking@11';

export const same = (score: number, because: string): Finding => ({ verdict: 'same', score, because });
export const different = (score: number, because: string): Finding => ({ verdict: 'different', score, because });
export const unsure = (because: string): Finding => ({ verdict: 'unsure', score: 0.5, because });
