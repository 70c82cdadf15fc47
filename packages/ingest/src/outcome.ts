import type { Issue } from '@dateline/document';

/** What became of one document, or of an argument that names none. */
export interface DocumentOutcome {
  /** Path or URL. */
  readonly source: string;
  /** Which document of the run this is, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  /** Of several articles the most telling: added before revised before reanalysed before unchanged. `refused`: nothing of it could be read, `error` says why.
   *  `failed`: we are at fault, `error` is the bug; articles before it are kept. */
  readonly status: 'added' | 'revised' | 'reanalysed' | 'unchanged' | 'refused' | 'failed';
  readonly articles: readonly ArticleOutcome[];
  /** Faults of the document as a whole. */
  readonly issues: readonly Issue[];
  /** A DatelineError with its code where the status is `refused`; null unless refused or failed. */
  readonly error: Error | null;
}

export interface ArticleOutcome {
  readonly articleId: string;
  /** Which article of a feed or archive; null where the document is one article. */
  readonly item: string | null;
  readonly title: string | null;
  readonly status: 'added' | 'revised' | 'reanalysed' | 'unchanged';
  /** Faults of reading the article. */
  readonly issues: readonly Issue[];
}

const TELLING = ['added', 'revised', 'reanalysed', 'unchanged'] as const;

export const statusOf = (articles: readonly ArticleOutcome[]): ArticleOutcome['status'] =>
  TELLING.find((status) => articles.some((article) => article.status === status)) ?? 'unchanged';
