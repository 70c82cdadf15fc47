import type { Span } from './span.ts';

export const BLOCK_KINDS = ['heading', 'standfirst', 'paragraph', 'quote', 'list-item', 'caption', 'credit'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A layout unit of the text. Blocks do not overlap, stand in reading order and are separated by line breaks. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** Blocks that are prose: what is said in the article's own run of sentences. */
export const PROSE: ReadonlySet<BlockKind> = new Set(['standfirst', 'paragraph', 'quote', 'list-item']);

/** 20,000 code units: a block that is longer is no paragraph of prose but a file without line breaks. It is kept and
 *  searched, not annotated: the longest paragraphs of news have a tenth of it. */
export const LONGEST_PROSE = 20_000;

/** 200,000 code units: a text that is longer is a book or an export, no article. It is kept and searched, not annotated. */
export const LONGEST_ARTICLE = 200_000;

export interface Image {
  readonly url: string | null;
  readonly caption: string | null;
}

/** The day against which relative times are read: the day of publication where the document states one, else the one that
 *  came with the document, else inferred from the document's own dates, else null. */
export interface ReferenceDay {
  /** ISO 8601 calendar day, `2021-08-10`, in the article's own time zone. */
  readonly day: string | null;
  /** Whether it is a guess: nobody says it, neither the document nor whoever handed it in. */
  readonly inferred: boolean;
}

/** A news article as read: its text never changes after parsing; whatever is found in it is an annotation. */
export interface Article {
  /** Canonical URL where the document states one. */
  readonly url: string | null;
  readonly title: string | null;
  /** BCP 47, with the script for Chinese: `zh-Hans`, `zh-Hant`, `en`. */
  readonly language: string;
  /** RFC 3339 with the offset as stated (`2021-08-10T04:44:38Z`), a bare day where no clock time is stated, or null. */
  readonly publishedAt: string | null;
  readonly reference: ReferenceDay;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly categories: readonly string[];
  readonly images: readonly Image[];
  /** The line that names the sources of a compiled report, as written: `综合新华社、上观新闻等`. */
  readonly credits: string | null;
  /** Body only: the title is not in it. Blocks joined by one line feed each. */
  readonly text: string;
  readonly blocks: readonly Block[];
}
