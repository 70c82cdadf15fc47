import type { EntityKind, Span } from '@dateline/document';

/** A name found in a stretch of text, before any rule has looked at it. */
export interface TaggedName {
  /** Offsets into the text that was handed in. */
  readonly span: Span;
  readonly kind: EntityKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Finds names in running text. The model and its runtime live elsewhere; analysis only asks. */
export interface Tagger {
  /** Model and version, as it stands in `Annotation.by`: `tagger-zh@1`. */
  readonly id: string;
  /** BCP 47 tags of the languages it reads. */
  readonly languages: readonly string[];
  /** Names of each text, in reading order and without overlap; one list a text, in the order of the texts. */
  tag(texts: readonly string[], language: string): Promise<readonly (readonly TaggedName[])[]>;
}
