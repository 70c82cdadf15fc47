import type { LateClient } from '../client.ts';
import { unavailable } from '../unavailable.ts';
import { annotationsOf } from './annotations.ts';
import { articleOf, issuesOf } from './article.ts';
import type { StoredAnalysis } from './stored-analysis.ts';
import { WHOLE, type WholeArticle } from './whole-article.ts';

/** Articles read at once. */
const BATCH = 20;

/** All current analyses, by the articles' keys.
 *  @throws DatelineError DATABASE_UNAVAILABLE */
export async function* readAnalyses(client: LateClient): AsyncGenerator<StoredAnalysis> {
  for (let after = ''; ;) {
    const articles = await (await client()).article.findMany({ where: { key: { gt: after } }, orderBy: { key: 'asc' }, take: BATCH, include: WHOLE }).catch((error: unknown) => {
      throw unavailable(error) ?? error;
    });
    yield* articles.map(storedAnalysis);
    const last = articles.at(-1);
    if (!last) return;
    after = last.key;
  }
}

function storedAnalysis(article: WholeArticle): StoredAnalysis {
  const [revision] = article.revisions;
  if (!revision) throw new Error(`article ${article.id} has no current revision`);
  return {
    source: revision.origin,
    item: revision.item,
    analysis: { article: articleOf(article, revision), sentences: [], ...annotationsOf(article), issues: issuesOf(revision) },
    entities: article.chains.map(({ entityId }) => entityId),
    events: article.eventMentions.map(({ eventId }) => eventId),
  };
}
