import { articleKeyOf, type ArticleToFile, type RunRecorder, type Storage } from '@dateline/storage';
import { annotatorsOf } from './annotators-of.ts';
import { link } from './link.ts';
import type { ArticleOutcome } from './outcome.ts';
import type { Prepared } from './prepared.ts';

export interface Keeping {
  readonly storage: Pick<Storage, 'save'>;
  readonly run: RunRecorder;
  readonly again: boolean;
}

/** Articles that are kept in one transaction: what it costs is shared, and who else writes waits no more than a second or two. */
const AT_ONCE = 40;

/** What became of articles, in their order; the error where one was not kept. Those that come together are kept together; where that fails each is kept alone, so that
 *  none is lost by another's fault. */
export async function* keepArticles(articles: readonly Prepared[], keeping: Keeping): AsyncGenerator<ArticleOutcome | Error> {
  for (const together of batchesOf(articles)) {
    const documents = together.flatMap((each) => ('document' in each ? [each.document] : []));
    const kept = await keepTogether(documents, keeping);
    for (const prepared of together) {
      const { item, title, issues } = prepared;
      const outcome = 'keptAs' in prepared ? ({ status: 'unchanged', articleId: prepared.keptAs } as const) : kept.get(prepared.document);
      if (!outcome) throw new Error('an article has no outcome');
      yield outcome instanceof Error ? outcome : { ...outcome, item, title, issues };
    }
  }
}

/** Consecutive ones, no two of one article: the second may be a revision of the first. */
function batchesOf(articles: readonly Prepared[]): Prepared[][] {
  const batches: Prepared[][] = [];
  let keys = new Set<string>();
  for (const each of articles) {
    const key = 'document' in each ? articleKeyOf(each.document, each.document.analysis.article) : null;
    const last = batches.at(-1);
    if (last && last.length < AT_ONCE && (key === null || !keys.has(key))) last.push(each);
    else {
      batches.push([each]);
      keys = new Set();
    }
    if (key !== null) keys.add(key);
  }
  return batches;
}

type Fate = Pick<ArticleOutcome, 'status' | 'articleId'> | Error;

async function keepTogether(documents: readonly ArticleToFile[], keeping: Keeping): Promise<Map<ArticleToFile, Fate>> {
  if (documents.length === 0) return new Map();
  try {
    const kept = await file(documents, keeping);
    return new Map(documents.map((document, index) => [document, kept[index] ?? new Error('an article was not kept')]));
  } catch (error) {
    if (isDatabase(error)) throw error;
    const [only] = documents;
    if (documents.length === 1 && only) return new Map([[only, error as Error]]);
    const fates = new Map<ArticleToFile, Fate>();
    for (const document of documents) for (const [each, fate] of await keepTogether([document], keeping)) fates.set(each, fate);
    return fates;
  }
}

/** The database's faults end the run: every document would meet them. */
export const isDatabase = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('DATABASE_');

async function file(documents: readonly ArticleToFile[], { storage, run, again }: Keeping): Promise<Pick<ArticleOutcome, 'status' | 'articleId'>[]> {
  const kept = await storage.save(async (filing) => {
    const all = await filing.keepArticles(documents, again);
    const changed = all.flatMap((each, index) => {
      const document = documents[index];
      return each.status === 'unchanged' || !document ? [] : [{ kept: each, analysis: each.analysis ?? document.analysis }];
    });
    if (changed.length > 0) await link(filing, changed);
    return all.map(({ status, articleId }) => ({ status, articleId }));
  });
  for (const status of ['added', 'revised', 'reanalysed'] as const) {
    const ofIt = documents.filter((_, index) => kept[index]?.status === status);
    if (ofIt.length > 0) await run.note(status, [...new Set(ofIt.flatMap(({ analysis }) => annotatorsOf(analysis)))], ofIt.length);
  }
  return kept;
}
