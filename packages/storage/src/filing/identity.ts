import { createHash } from 'node:crypto';
import type { Article, Span } from '@dateline/document';
import type { ArticleToFile } from './document.ts';

/** What an article is known by: its canonical URL, else its bytes. */
export const keyOf = ({ sha256, item }: Pick<ArticleToFile, 'sha256' | 'item'>, { url }: Pick<Article, 'url'>): string =>
  url ?? `sha256:${revisionOf({ sha256, item })}`;

/** What human judgements stand on, in every database that holds the same bytes. */
export const anchorOf = (document: Pick<ArticleToFile, 'sha256' | 'item'>, { start, end }: Span, kind: string): string =>
  `${revisionOf(document)}:${String(start)}-${String(end)}:${kind}`;

/** Whose bytes these are: where spans stand. */
export const revisionOf = ({ sha256, item }: Pick<ArticleToFile, 'sha256' | 'item'>): string => (item === null ? sha256 : `${sha256}#${item}`);

/** Of what was read, so that other bytes that say the same are no revision. */
export const fingerprintOf = (article: Article): string => createHash('sha256').update(JSON.stringify(article)).digest('hex');

/** The instant that lists sort by: the stated one, else midnight UTC of the day that is known or inferred. */
export function appearedAt({ publishedAt, reference }: Pick<Article, 'publishedAt' | 'reference'>): Date | null {
  for (const stated of [publishedAt, reference.day]) {
    const instant = new Date(stated ?? Number.NaN);
    if (!Number.isNaN(instant.getTime())) return instant;
  }
  return null;
}
