import type { Block, Image, IssueCode, Span } from '@dateline/document';

export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  /** SHA-256 of the current revision's bytes, hexadecimal. */
  readonly sha256: string;
  /** Path or URL that the current revision was read from. */
  readonly origin: string;
  readonly title: string | null;
  readonly language: string;
  /** As the article states it (RFC 3339 or a bare day); null where it states none. */
  readonly publishedAt: string | null;
  readonly referenceDay: string | null;
  readonly referenceInferred: boolean;
  readonly authors: readonly string[];
  readonly sourceId: string | null;
  readonly categories: readonly string[];
  readonly images: readonly Image[];
  readonly credits: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly { readonly code: IssueCode; readonly message: string; readonly span: Span | null }[];
  readonly ingestedAt: Date;
}

/** An outlet that publishes articles. */
export interface SourceRecord {
  readonly id: string;
  readonly name: string;
}
