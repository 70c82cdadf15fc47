import type { Client } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { unavailable } from '../unavailable.ts';
import { annotationsOf } from './annotations.ts';
import { articleOf, issuesOf } from './article.ts';
import type { StoredAnalysis } from './stored-analysis.ts';

/** Articles read at once. */
const BATCH = 20;

const inOrder = { orderBy: { ordinal: 'asc' } } as const;
const reference = { select: { start: true, end: true, chainId: true } } as const;

const WHOLE = {
  source: true,
  revisions: { where: { current: true }, include: { issues: inOrder } },
  chains: inOrder,
  mentions: inOrder,
  times: inOrder,
  quantities: inOrder,
  quotations: { ...inOrder, include: { speaker: reference, via: { ...inOrder, include: { reference } } } },
  eventMentions: { ...inOrder, include: { attribution: reference, arguments: { ...inOrder, include: { reference } } } },
} as const satisfies Prisma.ArticleInclude;

/** An article with everything that was found in it. */
export type WholeArticle = Prisma.ArticleGetPayload<{ include: typeof WHOLE }>;

/** All current analyses, by the articles' keys.
 *  @throws DatelineError DATABASE_UNAVAILABLE */
export async function* readAnalyses(client: Client): AsyncGenerator<StoredAnalysis> {
  for (let after = ''; ;) {
    const articles = await client.article.findMany({ where: { key: { gt: after } }, orderBy: { key: 'asc' }, take: BATCH, include: WHOLE }).catch((error: unknown) => {
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
