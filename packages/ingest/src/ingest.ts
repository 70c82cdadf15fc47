import type { AnalysisPorts } from '@dateline/analysis';
import { DatelineError } from '@dateline/document';
import type { Storage } from '@dateline/storage';
import { ahead } from './ahead.ts';
import { isDatabase, keepArticles, type Keeping } from './keep-articles.ts';
import { statusOf, type ArticleOutcome, type DocumentOutcome } from './outcome.ts';
import { prepare } from './prepare.ts';
import type { PreparedDocument, Trip } from './prepared.ts';
import { settle } from './settle.ts';
import { sourcesOf } from './sources.ts';

export interface IngestPorts {
  readonly storage: Storage;
  /** Opens what analysis asks of the world; called once, and only when something is new. */
  readonly open: () => Promise<AnalysisPorts>;
  /** Analyses articles that are known again, as after a change of the annotators; default: leaves them as they are. */
  readonly again?: boolean;
  /** The ISO 8601 day that relative times are read against in those articles of a document that state no date; null where it is not known.
   *  A document that is analysed again keeps the day that it came with. Default: known of none. */
  readonly referenceDayOf?: (source: string) => string | null;
}

/** Takes the documents that files, folders, globs and URLs name into the graph, one outcome each, in the order of the paths.
 *  An article is kept whole or not at all: what was kept stays, and a later run completes the rest. Before it ends, what rests on the new articles is worked out.
 *  @throws DatelineError DATABASE_UNAVAILABLE and ends; a document's own fault is an outcome. */
export async function* ingest(paths: readonly string[], ports: IngestPorts): AsyncGenerator<DocumentOutcome> {
  const { found, missing } = await sourcesOf(paths);
  const total = missing.length + found.length;
  const trip = once(async () => (await import('./trip.ts')).tripWith(await ports.open()));
  let number = 0;
  for (const error of missing) yield { ...REFUSED, source: sourceNamed(error), number: ++number, total, error };
  const run = ports.storage.run(ports.again === true);
  // While documents are kept, the next are read and analysed.
  const coming = ahead(found, (source) => attempt(source, ports, trip), hasRoom);
  try {
    for (let ready = await coming.take(); ready.length > 0; ready = await coming.take()) {
      for await (const outcome of outcomesOf(ready, { storage: ports.storage, run, again: ports.again === true })) yield { ...outcome, source: found[number - missing.length] ?? '', number: ++number, total };
    }
    if (number > missing.length) await settle(ports.storage);
  } finally {
    coming.stop();
    await run.end();
  }
}

type Outcome = Omit<DocumentOutcome, 'source' | 'number' | 'total'>;

const REFUSED = { status: 'refused', articles: [], issues: [] } as const;

/** SOURCE_MISSING begins with what was asked for. */
const sourceNamed = ({ message }: Error): string => message.split(' names no ')[0] ?? message;

type Attempt = { readonly prepared: PreparedDocument } | { readonly error: Error };

/** What was thrown is kept for its turn: nobody awaits the next document while others are kept. */
const attempt = (source: string, ports: IngestPorts, trip: () => Promise<Trip>): Promise<Attempt> =>
  prepare(source, ports, trip).then((prepared) => ({ prepared }), (error: unknown) => ({ error: error as Error }));

/** Documents that wait to be kept, and characters of their texts: what is in memory at once. */
const MOST_WAITING = { documents: 40, characters: 4_000_000 };

const hasRoom = (waiting: readonly Attempt[]): boolean =>
  waiting.length < MOST_WAITING.documents && waiting.reduce((sum, each) => sum + lengthOf(each), 0) < MOST_WAITING.characters;

const lengthOf = (attempted: Attempt): number =>
  'prepared' in attempted ? attempted.prepared.articles.reduce((sum, article) => sum + ('document' in article ? article.document.analysis.article.text.length : 0), 0) : 0;

/** The same promise every time. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined;
  return () => (made ??= make());
}

/** What became of documents, in their order, each as soon as all of its articles are kept. */
async function* outcomesOf(attempts: readonly Attempt[], keeping: Keeping): AsyncGenerator<Outcome> {
  const fates = keepArticles(attempts.flatMap((each) => ('prepared' in each ? each.prepared.articles : [])), keeping);
  for (const attempted of attempts) {
    if ('error' in attempted) {
      yield unreadable(attempted.error);
      continue;
    }
    const articles: ArticleOutcome[] = [];
    let error: Error | null = null;
    for (let left = attempted.prepared.articles.length; left > 0; left--) {
      const fate: unknown = (await fates.next()).value;
      if (fate instanceof Error) error ??= fate;
      else articles.push(fate as ArticleOutcome);
    }
    const { issues } = attempted.prepared;
    yield error ? { ...unreadable(error), articles, issues } : { status: statusOf(articles), articles, issues, error: null };
  }
}

/** The database's faults end the run. */
function unreadable(error: Error): Outcome {
  if (!(error instanceof DatelineError)) return { ...REFUSED, status: 'failed', error };
  if (isDatabase(error)) throw error;
  return { ...REFUSED, error };
}
