import type { AnalysisPorts } from '@dateline/analysis';
import type { Gold } from '@dateline/corpus';
import { ingest } from '@dateline/ingest';
import { openTestStorage } from '@dateline/storage/testing';
import { stem } from './documents.ts';
import type { LinkedArticle } from './identity.ts';

/** The day of gold that relative times of a document are read against, where it states no date; null where gold knows none. */
export const referenceDayIn = (golds: readonly Gold[]) => (source: string): string | null =>
  golds.find(({ id, article }) => article.publishedAt === null && (id === stem(source) || id.startsWith(`${stem(source)}#`)))?.referenceDate ?? null;

/** The articles of a folder as the graph has them once all of it was ingested into an empty database, those that state no date with the day that gold has for them. */
export async function linkedArticles(folder: string, golds: readonly Gold[], ports: AnalysisPorts): Promise<LinkedArticle[]> {
  const storage = await openTestStorage();
  try {
    for await (const { error } of ingest([folder], { storage, open: () => Promise.resolve(ports), referenceDayOf: referenceDayIn(golds) })) if (error) throw error;
    const goldOf = new Map(golds.map((gold) => [gold.id, gold]));
    const articles: LinkedArticle[] = [];
    for await (const { source, item, analysis, entities, events } of storage.analyses()) {
      const gold = goldOf.get(item ?? stem(source));
      if (gold) articles.push({ gold, analysis, entities, events });
    }
    return articles;
  } finally {
    await storage.drop();
  }
}
