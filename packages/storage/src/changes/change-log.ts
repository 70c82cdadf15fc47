import type { EntityKind } from '@dateline/document';

/** What can change while somebody watches. */
export type ChangedNoun = 'article' | 'event' | EntityKind;

/** What became of an article: it came, or came anew with other words. */
export const ARTICLE_CHANGES = ['added', 'revised'] as const;
export type ArticleChange = (typeof ARTICLE_CHANGES)[number];

/** What became of an event. */
export const EVENT_CHANGES = ['added', 'reports', 'modality', 'claims', 'kind', 'title', 'time', 'place', 'merged', 'removed'] as const;
export type EventChange = (typeof EVENT_CHANGES)[number];

/** What became of an entity. */
export const ENTITY_CHANGES = ['merged', 'parted'] as const;
export type EntityChange = (typeof ENTITY_CHANGES)[number];

/** What one transaction made of one node. */
export interface ChangeRecord {
  /** Its place among all changes: whoever has seen it reads on after it. */
  readonly cursor: string;
  readonly noun: ChangedNoun;
  readonly id: string;
  /** Of what comes new only that is told. */
  readonly what: readonly (ArticleChange | EventChange | EntityChange)[];
  /** Nodes that were merged into it, or parted from it. */
  readonly others: readonly string[];
  readonly at: Date;
}

/** Changes, oldest first, and how far the log was looked through for them. */
export interface ChangeBatch {
  readonly changes: readonly ChangeRecord[];
  readonly upTo: string;
}

export interface Following {
  readonly nouns: readonly ChangedNoun[];
  /** Cursor of the last change that is known already. */
  readonly after: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

/** What was committed, by whichever process, in the order of the commits. */
export interface ChangeLog {
  /** Where it stands now: what is committed later comes after this.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  latest(): Promise<string>;
  /** Resolves where somebody can go on after the cursor.
   *  @throws DatelineError CURSOR_INVALID, CURSOR_EXPIRED, DATABASE_UNAVAILABLE */
  check(cursor: string): Promise<void>;
  /** What came after a cursor, and then what comes, until the signal or the log's own end. A batch may be empty: then the nouns had nothing up to there. What is not asked for is not
   *  read, however long that takes: it stays in the log until it is pruned.
   *  @throws DatelineError CURSOR_INVALID, CURSOR_EXPIRED, DATABASE_UNAVAILABLE */
  follow(following: Following): AsyncGenerator<ChangeBatch, void, undefined>;
  /** Forgets what is too old, or too much.
   *  @throws DatelineError DATABASE_UNAVAILABLE */
  prune(keep?: ChangesKept): Promise<void>;
  /** Listens no more. */
  close(): Promise<void>;
}

/** How much of the log is kept: both must hold. */
export interface ChangesKept {
  readonly days: number;
  readonly changes: number;
}

/** Whoever was away for a long week reads lists; a million changes are those of some ten thousand articles, and 150 megabytes. */
export const CHANGES_KEPT: ChangesKept = { days: 10, changes: 1_000_000 };
