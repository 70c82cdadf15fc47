import type { EntityKind } from '@dateline/document';

export const CURATION_ACTIONS = ['merge', 'split', 'rename', 'keep-apart', 'correct', 'reject', 'undo'] as const;
export type CurationAction = (typeof CURATION_ACTIONS)[number];

/** Who decides, and why: stands in the log. */
export interface Decision {
  /** The name of the token. */
  readonly by: string;
  readonly because: string;
}

/** What a decision made of the graph. */
export interface Decided {
  /** Its entry in the log. */
  readonly curationId: string;
  /** The entities that it is about as they are now, the survivor first. */
  readonly entities: readonly EntityAtHand[];
}

export interface EntityAtHand {
  readonly id: string;
  readonly kind: EntityKind;
}
