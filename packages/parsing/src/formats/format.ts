import type { Issue } from '@dateline/document';
import type { Draft } from '../prose/draft.ts';
import type { Stated } from '../statement/stated.ts';

/** A document as far as every format has it in common: decoded, but not yet read. */
export interface Document {
  readonly text: string;
  readonly source: string;
  /** Media type without parameters, lower case; null where none was given. */
  readonly mediaType: string | null;
}

/** One article of a document, as its format gives it: what is stated, and the blocks before cleaning. */
export interface Reading {
  /** Number or identifier within the document; null where the document is one article. */
  readonly item: string | null;
  readonly stated: Stated;
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
}

/** A way to write articles down, recognised from what the document looks like. */
export interface Format {
  readonly name: string;
  /** What a person calls it; shown where a document is of no format. */
  readonly title: string;
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
  /** Whether the text itself is in this format; asked before the extension, which is only a hint. */
  readonly recognises: (text: string) => boolean;
  readonly read: (document: Document) => Reading[];
}
