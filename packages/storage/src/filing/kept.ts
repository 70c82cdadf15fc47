import type { Analysis, EntityKind } from '@dateline/document';

/** What became of an article that came to be kept. */
export interface Kept {
  readonly status: 'added' | 'revised' | 'reanalysed' | 'unchanged';
  readonly articleId: string;
  /** In the order of the analysis' chains; empty where nothing changed. */
  readonly chains: readonly Anchored[];
  /** In the order of the analysis' events; empty where nothing changed. */
  readonly eventMentions: readonly Anchored[];
  /** What the article's earlier revision had, so that what stays the same keeps its identity. */
  readonly former: Former;
  /** The analysis as people decided, where that is otherwise than it was given; the rows above are of this one. */
  readonly analysis?: Analysis;
  /** Decisions of people about the article's chains, of which the linker is to hear anew. */
  readonly decisions?: readonly string[];
}

export interface Anchored {
  readonly id: string;
  readonly anchor: string;
}

/** Entities and events of chains and mentions that are gone. */
export interface Former {
  /** Keys of the personas that each chain showed. */
  readonly personas: readonly (readonly string[])[];
  readonly chains: readonly { readonly kind: EntityKind; readonly name: string; readonly entityId: string }[];
  readonly eventMentions: readonly { readonly kind: string; readonly trigger: string; readonly eventId: string }[];
}

/** What several articles had. */
export const formerOf = (kept: readonly Kept[]): Former => ({
  personas: kept.flatMap(({ former }) => former.personas), chains: kept.flatMap(({ former }) => former.chains), eventMentions: kept.flatMap(({ former }) => former.eventMentions),
});

export const NOTHING_FORMER: Former = { personas: [], chains: [], eventMentions: [] };
