import type { ChangeLog, Curation, Reading, ReadingWatch } from '@dateline/storage';
import type { StoredTokens } from './scopes.ts';

/** What serving needs of storage. */
export interface GraphStorage {
  /** A reader for one operation; it batches and remembers within it. */
  reading(watch?: ReadingWatch): Reading;
  /** Resolves when the database answers.
   *  @throws DatelineError `DATABASE_UNAVAILABLE` */
  ping(): Promise<void>;
  /** Where people's decisions go; without it nobody decides. */
  readonly curation?: Curation;
  /** What is committed, for who watches; without it nobody does. */
  readonly changes?: ChangeLog;
  /** Tokens besides those of the configuration. */
  readonly tokens?: StoredTokens;
}
