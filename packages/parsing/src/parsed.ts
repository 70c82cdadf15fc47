import type { Article, Issue } from '@dateline/document';

/** A document as it came: its bytes and what is known of them from outside. */
export interface Original {
  readonly bytes: Uint8Array;
  /** Path or URL it was read from; its extension is a hint, never the law. */
  readonly source: string;
  /** From HTTP where there is one: `text/html; charset=gb18030`. */
  readonly contentType?: string;
  /** ISO 8601 day that relative times are read against in articles that state no date. */
  readonly referenceDay?: string;
}

/** A stretch of the article's text and the stretch of the decoded original that it was made from.
 *  Both in UTF-16 code units; within a stretch of equal lengths offsets map one to one. */
export interface Origin {
  readonly start: number;
  readonly end: number;
  readonly originalStart: number;
  readonly originalEnd: number;
}

export interface ParsedArticle {
  /** Set where the source holds several articles: its base name without extension, `#`, and the item's number or id. */
  readonly id: string | null;
  readonly article: Article;
  readonly issues: readonly Issue[];
  /** In reading order, without overlap. */
  readonly origins: readonly Origin[];
}

export interface ParsedDocument {
  readonly source: string;
  /** Of the bytes as they came, hexadecimal. */
  readonly sha256: string;
  /** Name of the format that was read: `html`, `feed`, … */
  readonly format: string;
  readonly articles: readonly ParsedArticle[];
  /** Faults of the whole document. */
  readonly issues: readonly Issue[];
}
