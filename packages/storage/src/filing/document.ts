import type { Analysis, Issue } from '@dateline/document';

/** An analysed article as it comes to be kept. */
export interface ArticleToFile {
  /** Path or URL that it was read from. */
  readonly origin: string;
  /** Of the document's bytes, hexadecimal. */
  readonly sha256: string;
  readonly format: string;
  /** Which article of a feed or archive; null where the document is one article. */
  readonly item: string | null;
  /** How many articles the document holds, this one with them. */
  readonly documentArticles: number;
  /** Stretches of the text and of the decoded original that they were made from. */
  readonly origins: readonly object[];
  readonly analysis: Analysis;
  /** By the gazetteer's id of a place, the ids of what it lies in, nearest first. */
  readonly within: Readonly<Record<string, readonly string[]>>;
  /** Faults of the document and of its reading; the analysis brings its own. */
  readonly issues: readonly Issue[];
}
