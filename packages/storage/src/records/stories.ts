import type { EntityKind } from '@dateline/document';

/** Articles that belong together, and the events that they tell of. */
export interface StoryRecord {
  readonly id: string;
  readonly title: string;
  /** ISO days of its first and last article. */
  readonly startDay: string | null;
  readonly endDay: string | null;
  readonly articleCount: number;
}

/** Who or what plays a part in a story. */
export interface StoryActorRecord {
  readonly entityId: string;
  readonly entityKind: EntityKind;
  /** Articles of the story that name it, its events in which it takes part, and mentions. */
  readonly articleCount: number;
  readonly eventCount: number;
  readonly mentionCount: number;
}

export const TIME_BUCKETS = ['day', 'week', 'month', 'year'] as const;
export type TimeBucket = (typeof TIME_BUCKETS)[number];

/** A stretch of time, and the events that begin in it. */
export interface TimelineBucketRecord {
  /** ISO days, the first and the last; weeks begin on Monday. */
  readonly start: string;
  readonly end: string;
  readonly eventCount: number;
  /** The three most reported. */
  readonly leading: readonly { readonly eventId: string }[];
}
