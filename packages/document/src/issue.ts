import type { Span } from './span.ts';

/** What may be wrong with a document, and what was done about it. The trip goes on: an issue is returned, never thrown. */
export const ISSUE_CODES = {
  'article-too-long': 'The text is longer than any article; it is kept and searched, not annotated. Split it.',
  'article-without-title': 'The document has no title; the article is known by its source.',
  'article-without-text': 'The document has no readable prose; an empty article is kept so that nothing is lost.',
  'date-missing': 'The document states no date; relative times are read against the day that came with it, else one inferred from its own dates.',
  'date-unreadable': 'The stated date is no date; it is ignored.',
  'encoding-guessed': 'The encoding was neither declared nor marked; it was detected from the bytes.',
  'encoding-damaged': 'Some bytes are no text in the document\'s encoding; they read as U+FFFD.',
  'front-matter-unreadable': 'The front matter is no YAML mapping; the body is kept.',
  'front-matter-refused': 'The front matter is a program (---js); it is never run. The body is kept.',
  'item-unreadable': 'One item of a feed, archive or list could not be read; the others are kept.',
  'language-unsupported': 'The language is none that is analysed; the text is kept and searched, not annotated.',
  'line-too-long': 'A line is longer than any prose; it is kept and searched, not annotated.',
  'markup-too-deep': 'The markup is nested deeper than a page needs; it was flattened to its text.',
  'paragraph-joined': 'A paragraph that the layout cut in mid-sentence was joined.',
  'truncated': 'The compressed document ends early; what could be read is kept.',
} as const satisfies Record<string, string>;

export type IssueCode = keyof typeof ISSUE_CODES;

export interface Issue {
  readonly code: IssueCode;
  readonly message: string;
  /** Where in the article's text, if it is there. */
  readonly span?: Span;
}

/** An issue with its standard sentence, and what is particular to this document after it. */
export const issue = (code: IssueCode, detail?: string, span?: Span): Issue => ({
  code,
  message: detail === undefined ? ISSUE_CODES[code] : `${ISSUE_CODES[code]} ${detail}`,
  ...(span && { span }),
});
