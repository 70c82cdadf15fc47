import type { Analysis } from '@dateline/document';
import type { Profile } from '@dateline/linking';
import type { Kept } from '@dateline/storage';

/** An article that was kept, with the analysis that its rows are of. */
export interface Linkable {
  readonly kept: Kept;
  readonly analysis: Analysis;
}

/** The same with a profile of each of its chains. */
export interface Profiled extends Linkable {
  readonly profiles: readonly Profile[];
}
