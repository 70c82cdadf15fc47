import type { Analysis } from '@dateline/document';

/** An article's analysis as it was kept, with the identifiers that hold in all articles. */
export interface StoredAnalysis {
  /** Path or URL that it was read from. */
  readonly source: string;
  /** Which article of a feed or archive; null where the document is one article. */
  readonly item: string | null;
  /** Sentences are not kept: they are empty. */
  readonly analysis: Analysis;
  /** Entity of each chain; null for a chain without a name. */
  readonly entities: readonly (string | null)[];
  /** Event of each event mention. */
  readonly events: readonly (string | null)[];
}
