import type { EntityKind, MentionForm, Stance } from '@dateline/document';

/** Where the proof stands: a span of an article's text. Everything that is a fact extends it. */
export interface EvidenceRecord {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** The words between start and end. */
  readonly exact: string;
  /** Up to 60 code units on either side, cut at no surrogate pair. */
  readonly before: string;
  readonly after: string;
}

export interface MentionRecord extends EvidenceRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly sense: 'institution' | null;
  readonly role: string | null;
  readonly entityId: string;
  readonly by: string;
  readonly confidence: number;
}

/** A speaker, a source or an argument: words, and the entity that they name where they name one. */
export interface ReferenceRecord extends EvidenceRecord {
  readonly entityId: string | null;
  readonly entityKind: EntityKind | null;
}

export interface QuotationRecord extends EvidenceRecord {
  readonly id: string;
  /** What was said, without cue and marks. */
  readonly content: string;
  readonly direct: boolean;
  readonly cue: string | null;
  readonly stance: Stance;
  readonly speaker: ReferenceRecord | null;
  /** Nearest to the article first. */
  readonly via: readonly ReferenceRecord[];
}
