import type { Transaction } from '../client.ts';

/** An article as a document brought it. */
export interface KeptArticle {
  readonly articleId: string;
  /** Which article of a feed or archive; null where the document is one article. */
  readonly item: string | null;
  readonly title: string | null;
}

/** The articles of the document with these bytes; null unless each of them was kept. */
export async function keptDocument(client: Pick<Transaction, 'revision'>, sha256: string): Promise<readonly KeptArticle[] | null> {
  const rows = await client.revision.findMany({ where: { sha256 }, select: { articleId: true, item: true, title: true, documentArticles: true }, orderBy: { createdAt: 'asc' } });
  const byItem = new Map(rows.map(({ articleId, item, title }) => [item, { articleId, item, title }]));
  const [first] = rows;
  return first && byItem.size >= first.documentArticles ? [...byItem.values()] : null;
}

/** The reference day that came with the document with these bytes when it was kept last: neither stated in it nor inferred from it. */
export async function keptReferenceDay(client: Pick<Transaction, 'revision'>, sha256: string): Promise<string | null> {
  const row = await client.revision.findFirst({
    where: { sha256, current: true, publishedAt: null, referenceInferred: false, referenceDay: { not: null } }, select: { referenceDay: true }, orderBy: { recordedAt: 'desc' },
  });
  return row?.referenceDay ?? null;
}
