import { DatelineError, type Article } from '@dateline/document';
import { readAnalyses } from './analyses/read-analyses.ts';
import type { StoredAnalysis } from './analyses/stored-analysis.ts';
import type { ChangeLog } from './changes/change-log.ts';
import { openChanges } from './changes/open-changes.ts';
import { lateClient, type LateClient, type Transaction } from './client.ts';
import { openCuration, type Curation } from './curation/curation.ts';
import { openEmbedded, type EmbeddedOptions, type EmbeddedPostgres } from './embedded/embedded.ts';
import { openAsking, openPool } from './edges/asking.ts';
import { openReading } from './edges/open-reading.ts';
import { watched, type ReadingWatch } from './edges/watch.ts';
import type { ArticleToFile } from './filing/document.ts';
import { openFiling, type Filing } from './filing/filing.ts';
import { openProfiles } from './filing/persona-profiles.ts';
import { knownArticles } from './filing/known-articles.ts';
import { keptDocument, keptReferenceDay, type KeptArticle } from './filing/kept-document.ts';
import { readAnnotators, type AnnotatorInUse } from './history/annotators.ts';
import { openAsOf } from './history/as-of.ts';
import type { Geonames } from './geonames/geonames.ts';
import { openGeonames } from './geonames/open-geonames.ts';
import { openRun, type RunRecorder } from './history/run.ts';
import { migrate, migrationStatus } from './migrations.ts';
import type { Reading } from './reading.ts';
import { openKeptPostings } from './search/kept-postings.ts';
import { openTokens } from './tokens/open-tokens.ts';
import type { Tokens } from './tokens/tokens.ts';
import { unavailable } from './unavailable.ts';

/** The graph, open. */
export interface Storage {
  /** Of the database, with its password. */
  readonly url: string;
  /** SQL statements sent so far, `BEGIN` and `COMMIT` with them. */
  readonly statements: number;
  /** A reader for one operation; it batches and remembers within it. */
  reading(watch?: ReadingWatch): Reading;
  /** Does the work in one transaction, alone among all who write; where the work fails nothing is kept.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  save<Result>(work: (filing: Filing) => Promise<Result>): Promise<Result>;
  /** What people decide about the graph, over the rules. */
  readonly curation: Curation;
  /** What is committed, for who watches. */
  readonly changes: ChangeLog;
  /** Who may do what, by bearer tokens. */
  readonly tokens: Tokens;
  /** GeoNames in full, for who loads it. */
  readonly geonames: Geonames;
  /** Records an ingestion, or a re-analysis of what is known. */
  run(again: boolean): RunRecorder;
  /** Id of the article that had these bytes or this content before; null where it would be new or revised. Cheap: asked before an analysis.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  kept(document: Pick<ArticleToFile, 'sha256' | 'item'>, article: Article): Promise<string | null>;
  /** The articles of a document that was kept whole, in no particular order; null where some of it would be new. Cheaper still: asked before it is parsed.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  keptDocument(sha256: string): Promise<readonly KeptArticle[] | null>;
  /** The reference day that came with a document that states none, as it was kept; null where none came. Asked before it is read again.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  keptReferenceDay(sha256: string): Promise<string | null>;
  /** All current analyses as they were kept, with the entities and events that they were linked to; by the articles' keys.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  analyses(): AsyncIterable<StoredAnalysis>;
  /** Who made the annotations that are kept, each with its version.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  annotators(): Promise<readonly AnnotatorInUse[]>;
  /** Resolves when the database answers.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  ping(): Promise<void>;
  /** Ends the connections; an embedded server that nobody else uses stops. */
  close(): Promise<void>;
}

export type StorageOptions = (
  | { readonly databaseUrl: string }
  /** A Postgres of our own in this folder, made where there is none. */
  | ({ readonly dataFolder: string } & EmbeddedOptions)
) & {
  /** Whether missing migrations are applied; where they are not, they are an error. Default: yes for a data folder, no for a URL. */
  readonly migrate?: boolean;
};

/** @throws DatelineError DATABASE_UNAVAILABLE, DATABASE_UNMIGRATED, DATABASE_TOO_NEW, DATABASE_BUSY, PLATFORM_UNSUPPORTED */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  const embedded = 'dataFolder' in options ? await openEmbedded(options.dataFolder, options) : undefined;
  const url = 'databaseUrl' in options ? options.databaseUrl : (embedded?.url ?? '');
  try {
    await (options.migrate ?? embedded !== undefined ? migrate(url) : requireMigrated(url));
    return await connect(url, embedded);
  } catch (error) {
    await embedded?.close();
    throw error;
  }
}

async function connect(url: string, embedded: EmbeddedPostgres | undefined): Promise<Storage> {
  let statements = 0;
  const counted = (): void => { statements++; };
  const pool = openPool(url);
  const client = lateClient(pool, counted);
  const asking = openAsking(pool, counted);
  const asOf = openAsOf(asking);
  const postings = openKeptPostings();
  const changes = openChanges(client, url);
  const profiles = openProfiles();
  return {
    changes,
    url,
    get statements() {
      return statements;
    },
    reading: (watch) => openReading(watch ? watched(asking, url, watch) : asking, asOf, postings, watch),
    save: (work) => transacting(client, async (transaction) => work(await openFiling(transaction, profiles))),
    curation: openCuration((work) => transacting(client, work)),
    tokens: openTokens(client),
    geonames: openGeonames(url),
    run: (again) => openRun(client, again, changes),
    ...askedBefore(client),
    analyses: () => readAnalyses(client),
    annotators: async () => reached(readAnnotators(await client())),
    ping: async () => {
      await reached(asking({ sql: 'SELECT 1', values: [] }));
    },
    async close() {
      await changes.close();
      await client.end();
      await pool.end();
      await embedded?.close();
    },
  };
}

/** What is asked of a document before work is put into it. */
const askedBefore = (client: LateClient): Pick<Storage, 'kept' | 'keptDocument' | 'keptReferenceDay'> => ({
  kept: async (document, article) => {
    const [known] = await reached(knownArticles(await client(), [{ document, article }]));
    return known?.unchanged ? known.id : null;
  },
  keptDocument: async (sha256) => reached(keptDocument(await client(), sha256)),
  keptReferenceDay: async (sha256) => reached(keptReferenceDay(await client(), sha256)),
});

async function requireMigrated(url: string): Promise<void> {
  const { pending, unknown } = await migrationStatus(url);
  if (unknown.length > 0) throw new DatelineError('DATABASE_TOO_NEW', `the database has ${unknown.join(', ')}, which this version does not know`);
  if (pending.length > 0) throw new DatelineError('DATABASE_UNMIGRATED', `the database lacks ${pending.join(', ')}; run \`dateline migrate\``);
}

/** Another writer's transaction may be waited for as long as this. */
const PATIENCE_MS = 10 * 60_000;

const transacting = async <Result>(client: LateClient, work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
  reached((await client()).$transaction(work, { maxWait: PATIENCE_MS, timeout: PATIENCE_MS }));

async function reached<Result>(answer: Promise<Result>): Promise<Result> {
  try {
    return await answer;
  } catch (error) {
    throw unavailable(error) ?? error;
  }
}
