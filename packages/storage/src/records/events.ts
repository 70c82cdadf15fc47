import type { EventKind, EventRole, Modality, TimePrecision } from '@dateline/document';
import type { EvidenceRecord, ReferenceRecord } from './mentions.ts';

export interface ArgumentRecord extends ReferenceRecord {
  readonly role: EventRole;
  /** The number, for the role `quantity`. */
  readonly value: number | null;
  readonly unit: string | null;
}

/** One report of an event in one article. Its evidence span is the sentence or clause that reports it. */
export interface EventMentionRecord extends EvidenceRecord {
  readonly id: string;
  readonly eventId: string;
  readonly kind: EventKind;
  readonly trigger: string;
  readonly modality: Modality;
  /** ISO 8601, as `TimeExpression.value`. */
  readonly time: string | null;
  /** Whom the article attributes the report to; null is the article's own voice. */
  readonly attribution: ReferenceRecord | null;
  /** How the report came to the article: nearest to it first, the origin last; empty for the article's own voice. */
  readonly links: readonly LinkRecord[];
  /** The outlet. */
  readonly sourceId: string | null;
  readonly arguments: readonly ArgumentRecord[];
  readonly by: string;
  readonly confidence: number;
}

export interface EventRecord {
  readonly id: string;
  readonly kind: EventKind;
  readonly standing: Standing;
  /** A headline made of the event's own words: `塔利班 攻占 加兹尼`. */
  readonly title: string;
  /** ISO 8601, bounds inclusive; equal for an instant or a day; null where no mention has a time. */
  readonly timeStart: string | null;
  readonly timeEnd: string | null;
  readonly timePrecision: TimePrecision | null;
  readonly placeId: string | null;
  readonly mentionCount: number;
  readonly articleCount: number;
}

/** named: with a name. office: speaks for a body. anonymous: the name is kept back, or one of many. described: anything else. outlet: the article itself. */
export const SOURCE_NATURES = ['named', 'office', 'anonymous', 'described', 'outlet'] as const;
export type SourceNature = (typeof SOURCE_NATURES)[number];

/** One link of the chain through which a report came. */
export interface LinkRecord extends ReferenceRecord {
  readonly nature: SourceNature;
}

/** Whose claim it is: somebody whom the article cites, or its outlet. */
export interface ClaimantRecord {
  readonly nature: SourceNature;
  readonly reference: ReferenceRecord | null;
  readonly sourceId: string | null;
}

/** done: some report tells it as a fact, none denies it. disputed: one does. planned: announced, and no report says that it came true. */
export const STANDINGS = ['done', 'ongoing', 'planned', 'denied', 'disputed', 'hypothetical'] as const;
export type Standing = (typeof STANDINGS)[number];

/** An independent source of an event: whoever an event's reports come from, however many print it. */
export interface EventSourceRecord extends ClaimantRecord {
  /** Outlets and agencies that passed it on, by name. */
  readonly via: readonly string[];
  readonly mentionCount: number;
  /** Articles, copies of one text as one. */
  readonly articleCount: number;
  /** ISO day of its first report. */
  readonly firstDay: string | null;
}
