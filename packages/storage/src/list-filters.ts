import type { EntityKind, EventKind, EventRole, Modality } from '@dateline/document';
import type { CurationAction } from './curation/decision.ts';
import type { ClaimRelation, Standing, TimeBucket } from './records/index.ts';

/** Narrows the event edges and `lists.events`; every field given must hold. */
export interface EventFilter {
  /** It is one of these. */
  readonly ids?: readonly string[] | null;
  readonly kinds?: readonly EventKind[] | null;
  readonly modalities?: readonly Modality[] | null;
  /** ISO days; an event is in when its interval touches [from, to]. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly placeId?: string | null;
  readonly participantId?: string | null;
  readonly role?: EventRole | null;
  readonly standings?: readonly Standing[] | null;
  /** Whether all its reports come from anonymous sources. */
  readonly anonymous?: boolean | null;
  /** Some two values that it was given stand so to each other. */
  readonly relations?: readonly ClaimRelation[] | null;
  readonly storyId?: string | null;
  /** Where its place is. */
  readonly where?: WhereFilter | null;
  /** Words of its title, as a search takes them. */
  readonly text?: string | null;
  /** Each of them takes part, in the role where one is given. */
  readonly participants?: readonly { readonly participantId: string; readonly role?: EventRole | null }[] | null;
  /** Some report of it is in an article of one of these languages, or of one of these outlets. */
  readonly languages?: readonly string[] | null;
  readonly sourceIds?: readonly string[] | null;
}

/** Whose events are told in order: those of a story, those in which an entity plays a part, or those that happen at a place or in what lies in it. */
export type TimelineOf = 'story' | 'entity' | 'place';

export interface TimelineFilter extends EventFilter {
  /** ISO days, inclusive: events that begin between them. Those known only by month or year are in where some of it is. */
  readonly beginFrom?: string | null;
  readonly beginTo?: string | null;
  readonly bucket: TimeBucket;
  /** Only those that no bucket holds: their time is known less exactly than a bucket is long. */
  readonly vague?: boolean | null;
}

export interface ArticleFilter {
  /** It is one of these. */
  readonly ids?: readonly string[] | null;
  readonly language?: string | null;
  /** ISO days, on the stated or inferred day. */
  readonly from?: string | null;
  readonly to?: string | null;
  readonly sourceId?: string | null;
  /** Whether it is the earliest print of its text, or a copy of another. */
  readonly original?: boolean | null;
  readonly storyId?: string | null;
  readonly languages?: readonly string[] | null;
  readonly sourceIds?: readonly string[] | null;
  /** Words of its title or text, as a search takes them. */
  readonly text?: string | null;
  /** Entities that it mentions, every one of them. */
  readonly mentionIds?: readonly string[] | null;
  /** It reports an event of one of these kinds, with one of these modalities. */
  readonly kinds?: readonly EventKind[] | null;
  readonly modalities?: readonly Modality[] | null;
  /** Where some place is that it mentions. */
  readonly where?: WhereFilter | null;
}

/** Narrows stories; every field given must hold. */
export interface StoryFilter {
  /** ISO days; a story is in when its articles' days touch [from, to]. */
  readonly from?: string | null;
  readonly to?: string | null;
  /** Entity that one of its articles is about. */
  readonly entityId?: string | null;
}

/** Narrows comparisons of claims; every field given must hold. */
export interface ComparisonFilter {
  readonly relations?: readonly ClaimRelation[] | null;
  readonly slot?: string | null;
  readonly eventId?: string | null;
  /** Entity that gives one of the two values. */
  readonly claimantId?: string | null;
}

/** Words that a name must contain; either script of Chinese finds both. */
export interface NameFilter {
  readonly name?: string | null;
}

/** A stretch of the earth in degrees; where west is greater than east it crosses the 180th meridian. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** A point, and how far around it: kilometres along a great circle, from 0 to half the equator, 20,037. */
export interface Near {
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** Where something is; every field given must hold. Places without coordinates are near nothing. */
export interface WhereFilter {
  readonly near?: Near | null;
  readonly box?: Box | null;
  /** The location itself, and what lies in it. */
  readonly withinId?: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly withinCountry?: string | null;
}

/** Narrows those who stand in the same articles. */
export interface CoMentionFilter {
  readonly coMentioned?: readonly EntityKind[] | null;
}

export interface LocationFilter extends NameFilter, WhereFilter {
  readonly country?: string | null;
}

/** Narrows what linking is unsure of. */
export interface CandidateFilter {
  readonly kind?: EntityKind | null;
  /** 0 to 1. */
  readonly minScore?: number | null;
}

/** Narrows the log of curation; every field given must hold. */
export interface CurationFilter {
  readonly by?: string | null;
  readonly action?: CurationAction | null;
  readonly entityId?: string | null;
  /** Whether some of its words are no longer found. */
  readonly unplaced?: boolean | null;
}
