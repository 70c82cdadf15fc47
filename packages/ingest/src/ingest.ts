import type { AnalysisPorts } from '@dateline/analysis';
import { DatelineError } from '@dateline/document';
import type { RunRecorder, Storage } from '@dateline/storage';
import { annotatorsOf } from './annotators-of.ts';
import { link } from './link.ts';
import { statusOf, type ArticleOutcome, type DocumentOutcome } from './outcome.ts';
import { prepare } from './prepare.ts';
import type { Prepared, PreparedDocument, Trip } from './prepared.ts';
import { sourcesOf } from './sources.ts';

export interface IngestPorts {
  readonly storage: Storage;
  /** Opens what analysis asks of the world; called once, and only when something is new. */
  readonly open: () => Promise<AnalysisPorts>;
  /** Analyses articles that are known again, as after a change of the annotators; default: leaves them as they are. */
  readonly again?: boolean;
}

/** Takes the documents that files, folders, globs and URLs name into the graph, one outcome each, in the order of the paths.
 *  An article is kept whole or not at all: what was kept stays, and a later run completes the rest.
 *  @throws DatelineError DATABASE_UNAVAILABLE and ends; a document's own fault is an outcome. */
export async function* ingest(paths: readonly string[], ports: IngestPorts): AsyncGenerator<DocumentOutcome> {
  const { found, missing } = await sourcesOf(paths);
  const total = missing.length + found.length;
  const trip = once(async () => (await import('./trip.ts')).tripWith(await ports.open()));
  let number = 0;
  for (const error of missing) yield { ...REFUSED, source: sourceNamed(error), number: ++number, total, error };
  const run = ports.storage.run(ports.again === true);
  // While one document is kept, the next is read and analysed.
  let coming = attempt(found[0], ports, trip);
  try {
    for (const [index, source] of found.entries()) {
      const attempted = await coming;
      coming = attempt(found[index + 1], ports, trip);
      yield { ...(await outcomeOf(attempted, ports, run)), source, number: ++number, total };
    }
  } finally {
    await run.end();
  }
}

type Outcome = Omit<DocumentOutcome, 'source' | 'number' | 'total'>;

const REFUSED = { status: 'refused', articles: [], issues: [] } as const;

/** SOURCE_MISSING begins with what was asked for. */
const sourceNamed = ({ message }: Error): string => message.split(' names no ')[0] ?? message;

type Attempt = { readonly prepared: PreparedDocument } | { readonly error: Error };

/** What was thrown is kept for its turn: nobody awaits the next document while the last one is kept. */
const attempt = (source: string | undefined, { storage, again }: IngestPorts, trip: () => Promise<Trip>): Promise<Attempt> =>
  source === undefined
    ? Promise.resolve({ error: new Error('nothing is left to read') })
    : prepare(source, storage, trip, again).then((prepared) => ({ prepared }), (error: unknown) => ({ error: error as Error }));

/** The same promise every time. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}

async function outcomeOf(attempted: Attempt, { storage, again }: IngestPorts, run: RunRecorder): Promise<Outcome> {
  if ('error' in attempted) return unreadable(attempted.error);
  const { issues, articles: toKeep } = attempted.prepared;
  const articles: ArticleOutcome[] = [];
  try {
    for (const each of toKeep) articles.push(await keep(each, { storage, run, again: again === true }));
  } catch (error) {
    return { ...unreadable(error as Error), articles, issues };
  }
  return { status: statusOf(articles), articles, issues, error: null };
}

/** The database's faults end the run: every document would meet them. */
function unreadable(error: Error): Outcome {
  if (!(error instanceof DatelineError)) return { ...REFUSED, status: 'failed', error };
  if (error.code.startsWith('DATABASE_')) throw error;
  return { ...REFUSED, error };
}

async function keep(prepared: Prepared, { storage, run, again }: { readonly storage: Storage; readonly run: RunRecorder; readonly again: boolean }): Promise<ArticleOutcome> {
  const { item, title, issues } = prepared;
  if ('keptAs' in prepared) return { articleId: prepared.keptAs, item, title, status: 'unchanged', issues };
  const { status, articleId } = await storage.save(async (filing) => {
    const [kept] = await filing.keepArticles([prepared.document], again);
    if (!kept) throw new Error('an article was not kept');
    if (kept.status !== 'unchanged') await link(filing, [{ kept, analysis: kept.analysis ?? prepared.document.analysis }]);
    return kept;
  });
  if (status !== 'unchanged') await run.note(status, annotatorsOf(prepared.document.analysis));
  return { articleId, item, title, status, issues };
}
