import type { Curation, Reading } from '@dateline/storage';

/** What serving needs of storage. */
export interface GraphStorage {
  /** A reader for one operation; it batches and remembers within it. */
  reading(): Reading;
  /** Resolves when the database answers.
   *  @throws DatelineError `DATABASE_UNAVAILABLE` */
  ping(): Promise<void>;
  /** Where people's decisions go; without it nobody decides. */
  readonly curation?: Curation;
}
