import type { EntityKind } from '@dateline/document';

/** What the rows of a list may be counted by; each noun has some of them. */
export const FACET_NAMES = ['language', 'source', 'category', 'month', 'kind', 'standing', 'country', 'person', 'organization', 'location'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A value, and how many rows have it. */
export interface FacetRecord {
  readonly value: string;
  readonly count: number;
  readonly sourceId: string | null;
  readonly entityId: string | null;
  readonly entityKind: EntityKind | null;
}

/** A way from one entity to another. */
export interface PathRecord {
  readonly steps: readonly PathStepRecord[];
}

export interface PathStepRecord {
  readonly entityId: string;
  readonly entityKind: EntityKind;
  /** Articles in which it stands with the one before; 0 for the first. */
  readonly articleCount: number;
  /** The latest three of them. */
  readonly articles: readonly { readonly articleId: string }[];
}
