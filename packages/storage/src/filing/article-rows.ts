import { uuidv7 } from 'uuidv7';
import { searchVector } from '../search/grams.ts';
import type { ArticleToFile } from './document.ts';
import { appearedAt, fingerprintOf, keyOf } from './identity.ts';

/** What is kept of an article besides its text and what was found in it. */
export const articleFacts = ({ analysis: { article } }: ArticleToFile, sourceId: string | null) =>
  ({ url: article.url, language: article.language, day: article.reference.day, appearedAt: appearedAt(article), sourceId });

export const articleRow = (document: ArticleToFile, id: string, sourceId: string | null): object => ({ id, key: keyOf(document, document.analysis.article), ...articleFacts(document, sourceId) });

/** A current revision, and the faults that were met in reading it. */
export function revisionRows(document: ArticleToFile, articleId: string): { readonly revision: object; readonly issues: readonly object[] } {
  const { analysis: { article, issues }, sha256, origin, item, documentArticles, format, origins } = document;
  const { title, language, publishedAt, reference, publisher, credits, text, authors, categories, images, blocks } = article;
  const id = uuidv7();
  const revision = {
    id, articleId, current: true, sha256, fingerprint: fingerprintOf(article), origin, item, documentArticles, format, title, language, publishedAt, publisher, credits, text,
    referenceDay: reference.day, referenceInferred: reference.inferred, authors, categories, images, blocks, origins,
    search: searchVector([{ text: title ?? '', weight: 'A' }, { text, weight: 'D' }]),
  };
  const faults = [...document.issues, ...issues];
  return { revision, issues: faults.map(({ code, message, span }, ordinal) => ({ id: uuidv7(), revisionId: id, ordinal, code, message, start: span?.start ?? null, end: span?.end ?? null })) };
}
