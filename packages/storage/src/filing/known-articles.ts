import type { Article } from '@dateline/document';
import type { Transaction } from '../client.ts';
import type { ArticleToFile } from './document.ts';
import { fingerprintOf, keyOf } from './identity.ts';

export interface KnownArticle {
  readonly id: string;
  /** Whether it had these bytes or this content before. */
  readonly unchanged: boolean;
  /** Whose bytes the current revision was made of, where the document says the same. */
  readonly current: Pick<ArticleToFile, 'sha256' | 'item'> | null;
  /** Whether the current revision is dated as this reading of the article is. */
  readonly sameDay: boolean;
}

interface Asked {
  readonly document: Pick<ArticleToFile, 'sha256' | 'item'>;
  readonly article: Article;
}

/** The articles that documents are revisions of, in the order of the documents; null for those that are new. */
export async function knownArticles(client: Pick<Transaction, 'article'>, asked: readonly Asked[]): Promise<(KnownArticle | null)[]> {
  const keys = asked.map(({ document, article }) => keyOf(document, article));
  const rows = await client.article.findMany({ where: { key: { in: keys } }, select: { id: true, key: true, revisions: { select: { sha256: true, item: true, fingerprint: true, current: true, publishedAt: true, referenceDay: true, referenceInferred: true } } } });
  const rowOf = new Map(rows.map((row) => [row.key, row]));
  return asked.map(({ document, article }, index) => {
    const known = rowOf.get(keys[index] ?? '');
    if (!known) return null;
    const fingerprint = fingerprintOf(article);
    const same = known.revisions.filter((revision) => revision.sha256 === document.sha256 || revision.fingerprint === fingerprint);
    const current = same.find((revision) => revision.current);
    const sameDay = current?.publishedAt === article.publishedAt && current.referenceDay === article.reference.day && current.referenceInferred === article.reference.inferred;
    return { id: known.id, unchanged: same.length > 0, current: current ? { sha256: current.sha256, item: current.item } : null, sameDay };
  });
}
