import type { EntityKind } from '@dateline/document';

/** Words around a name that show its kind; where both are given, both have to match. */
export interface KindHint {
  /** Ends at the name's beginning. */
  readonly before?: RegExp;
  /** Begins at the name's end. */
  readonly after?: RegExp;
  readonly kind: EntityKind;
  /** Votes: a model that is sure has one. */
  readonly weight: number;
}
