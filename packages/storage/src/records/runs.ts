import type { EntityKind } from '@dateline/document';
import type { CurationAction } from '../curation/decision.ts';
import type { EvidenceRecord } from './mentions.ts';

/** An entry of the log of curation. */
export interface CurationRecord {
  readonly id: string;
  readonly action: CurationAction;
  /** The name of the token that it came with. */
  readonly by: string;
  readonly because: string;
  /** RFC 3339. */
  readonly at: string;
  /** As they were named then, the survivor first; those that were merged away since redirect. */
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly undoesId: string | null;
  /** The entry that undid it. */
  readonly undoneById: string | null;
  /** Words that it stands on, which the present analysis of their article no longer finds; at most 100. */
  readonly unplaced: readonly UnplacedRecord[];
}

export interface UnplacedRecord {
  readonly words: string;
  /** Revision, span and kind. */
  readonly anchor: string;
  /** Where the graph still holds that revision. */
  readonly articleId: string | null;
}

/** One ingestion or re-analysis that changed the graph. */
export interface RunRecord {
  readonly id: string;
  /** RFC 3339. */
  readonly startedAt: string;
  /** null while it goes on, or where it broke off. */
  readonly finishedAt: string | null;
  /** Whether articles that were known were analysed again. */
  readonly again: boolean;
  readonly annotators: readonly string[];
  readonly added: number;
  readonly revised: number;
  readonly reanalysed: number;
}

/** Two entities that a rule finds alike and is not sure of, with the first words of the two chains that it looked at. */
export interface CandidateRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly score: number;
  readonly because: string;
  readonly by: string;
  readonly left: EvidenceRecord & { readonly entityId: string };
  readonly right: EvidenceRecord & { readonly entityId: string };
}
