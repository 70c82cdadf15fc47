import type { Issue } from '@dateline/document';
import type { Draft } from '../prose/draft.ts';
import type { Stated } from '../statement/stated.ts';

/** One article of a document, as its format gives it: what is stated, and the blocks before cleaning. */
export interface Reading {
  /** Number or identifier within the document; null where the document is one article. */
  readonly item: string | null;
  readonly stated: Stated;
  readonly drafts: readonly Draft[];
  readonly issues: readonly Issue[];
}

export interface Contents {
  readonly readings: readonly Reading[];
  /** Faults of the whole document: items that could not be read. */
  readonly issues: readonly Issue[];
}

export interface FormatName {
  readonly name: string;
  /** What a person calls it; listed where a document is of no format. */
  readonly title: string;
  /** Lower case, without the dot. Asked where no format knows the text. */
  readonly extensions: readonly string[];
  readonly mediaTypes: readonly string[];
}

/** A way to write articles down. */
export interface TextFormat extends FormatName {
  /** Whether the text shows that it is in this format; asked before extension and media type, which are only hints. */
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string) => Contents;
}

/** A part of an archive: bytes of some text format. */
export interface Part {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly url: string | null;
}

/** A way to keep documents of other formats together. */
export interface ArchiveFormat extends FormatName {
  readonly recognisesBytes: (bytes: Uint8Array) => boolean;
  /** Its parts in order; faults are given beside them, never thrown. */
  readonly parts: (bytes: Uint8Array) => Promise<{ readonly parts: readonly Part[]; readonly issues: readonly Issue[] }>;
}

/** What a format that holds one article gives. */
export const oneArticle = (stated: Stated, drafts: readonly Draft[], issues: readonly Issue[] = []): Contents => ({
  readings: [{ item: null, stated, drafts, issues }],
  issues: [],
});
