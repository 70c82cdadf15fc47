import type { Block, EntityKind, EventKind, EventRole, Image, IssueCode, MentionForm, Modality, PlaceKind, Stance, Span, TimePrecision } from '@dateline/document';
import type { CurationAction } from './curation/decision.ts';

/** What the graph holds, as read: one record a node. Ids are the database's own; global ids are made by who serves them. */

export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  /** SHA-256 of the current revision's bytes, hexadecimal. */
  readonly sha256: string;
  /** Path or URL that the current revision was read from. */
  readonly origin: string;
  readonly title: string | null;
  readonly language: string;
  /** As the article states it (RFC 3339 or a bare day); null where it states none. */
  readonly publishedAt: string | null;
  readonly referenceDay: string | null;
  readonly referenceInferred: boolean;
  readonly authors: readonly string[];
  readonly sourceId: string | null;
  readonly categories: readonly string[];
  readonly images: readonly Image[];
  readonly credits: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly issues: readonly { readonly code: IssueCode; readonly message: string; readonly span: Span | null }[];
  readonly ingestedAt: Date;
}

/** An outlet that publishes articles. */
export interface SourceRecord {
  readonly id: string;
  readonly name: string;
}

export interface NameRecord {
  readonly text: string;
  readonly language: string;
  /** Mentions with this form. */
  readonly count: number;
}

interface EntityRecord {
  readonly id: string;
  /** The form shown: fullest and most used. */
  readonly name: string;
  readonly names: readonly NameRecord[];
  readonly wikidata: string | null;
  readonly mentionCount: number;
  readonly articleCount: number;
}

export interface PersonRecord extends EntityRecord {
  readonly kind: 'person';
}

export interface OrganizationRecord extends EntityRecord {
  readonly kind: 'organization';
}

export interface LocationRecord extends EntityRecord {
  readonly kind: 'location';
  readonly placeKind: PlaceKind | null;
  /** Degrees, WGS 84; both or none. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  /** The gazetteer's id of the place: `geonames:1138958`. */
  readonly gazetteerId: string | null;
  /** The location that this one lies in, where that is in the graph too. */
  readonly parentId: string | null;
}

export interface RecordOfKind {
  readonly person: PersonRecord;
  readonly organization: OrganizationRecord;
  readonly location: LocationRecord;
}

/** Where the proof stands: a span of an article's text. Everything that is a fact extends it. */
export interface EvidenceRecord {
  readonly articleId: string;
  readonly start: number;
  readonly end: number;
  /** The words between start and end. */
  readonly exact: string;
  /** Up to 60 code units on either side, cut at no surrogate pair. */
  readonly before: string;
  readonly after: string;
}

export interface MentionRecord extends EvidenceRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly form: MentionForm;
  readonly sense: 'institution' | null;
  readonly role: string | null;
  readonly entityId: string;
  readonly by: string;
  readonly confidence: number;
}

/** A form under which articles name an entity, with where it was first read. */
export interface AliasRecord extends EvidenceRecord {
  readonly text: string;
  /** BCP 47, of the articles that write it so. */
  readonly language: string;
  /** Mentions with this form. */
  readonly count: number;
  readonly articleCount: number;
  /** ISO days of the first and last article that write it so; null where no such article has a day. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** Somebody or something that stands in the same articles. */
export interface CoMentionRecord {
  readonly entityId: string;
  readonly entityKind: EntityKind;
  /** In how many articles both stand. */
  readonly articleCount: number;
  /** The latest such article. */
  readonly articleId: string;
}

/** A title or office that articles give a person, in one organization where they name it, with where it was first read. */
export interface RoleRecord extends EvidenceRecord {
  readonly id: string;
  readonly personId: string;
  readonly title: string;
  /** The organization that the title names: 北约 in 北约秘书长. */
  readonly organizationId: string | null;
  /** ISO days of the first and last article that say so; null where no such article has a day. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly articleCount: number;
}

/** A speaker, a source or an argument: words, and the entity that they name where they name one. */
export interface ReferenceRecord extends EvidenceRecord {
  readonly entityId: string | null;
  readonly entityKind: EntityKind | null;
}

export interface QuotationRecord extends EvidenceRecord {
  readonly id: string;
  /** What was said, without cue and marks. */
  readonly content: string;
  readonly direct: boolean;
  readonly cue: string | null;
  readonly stance: Stance;
  readonly speaker: ReferenceRecord | null;
  /** Nearest to the article first. */
  readonly via: readonly ReferenceRecord[];
}

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

/** One value that a slot of an event was given, by whom and when. Slots with several values are where the sources differ. */
export interface ClaimRecord extends EvidenceRecord {
  readonly id: string;
  readonly eventId: string;
  /** `quantity:人`, `time`, `place`, `agent`, … */
  readonly slot: string;
  /** The entity's name where the words name one, else the words; numbers as `~3500`, `>=304`, `3-5`. */
  readonly value: string;
  readonly modality: Modality;
  readonly attribution: ReferenceRecord | null;
  /** ISO day of the article that says so, stated or inferred. */
  readonly day: string | null;
  /** Equal for claims that are compared and for those that say the same; null for what is not compared. */
  readonly slotKey: string | null;
  readonly valueKey: string | null;
  readonly claimant: ClaimantRecord;
}

/** An entry of the log of curation. */
export interface CurationRecord {
  readonly id: string;
  readonly action: CurationAction;
  /** The name of the token that it came with. */
  readonly by: string;
  readonly because: string;
  /** RFC 3339. */
  readonly at: string;
  /** As they were named then, the survivor first; those that were merged away since redirect. */
  readonly entities: readonly { readonly id: string; readonly kind: EntityKind }[];
  readonly undoesId: string | null;
  /** The entry that undid it. */
  readonly undoneById: string | null;
  /** Words that it stands on, which the present analysis of their article no longer finds; at most 100. */
  readonly unplaced: readonly UnplacedRecord[];
}

export interface UnplacedRecord {
  readonly words: string;
  /** Revision, span and kind. */
  readonly anchor: string;
  /** Where the graph still holds that revision. */
  readonly articleId: string | null;
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

export const CLAIM_RELATIONS = ['conflict', 'update', 'different-precision', 'agreement'] as const;
export type ClaimRelation = (typeof CLAIM_RELATIONS)[number];

/** Two values of one slot of an event, with those who give each; the left one was told first. */
export interface ComparisonRecord {
  readonly id: string;
  readonly eventId: string;
  /** `quantity:person`, `time`, `place`, `agent`, `modality`. */
  readonly slot: string;
  readonly relation: ClaimRelation;
  readonly because: string;
  readonly leftValue: string;
  readonly rightValue: string;
  readonly left: readonly ClaimRecord[];
  readonly right: readonly ClaimRecord[];
}

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

/** What the rows of a list may be counted by; each noun has some of them. */
export const FACET_NAMES = ['language', 'source', 'category', 'month', 'kind', 'standing', 'country', 'person', 'organization', 'location'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** A value, and how many rows have it. */
export interface FacetRecord {
  readonly value: string;
  readonly count: number;
  readonly sourceId: string | null;
  readonly entityId: string | null;
  readonly entityKind: EntityKind | null;
}

/** A way from one entity to another. */
export interface PathRecord {
  readonly steps: readonly PathStepRecord[];
}

export interface PathStepRecord {
  readonly entityId: string;
  readonly entityKind: EntityKind;
  /** Articles in which it stands with the one before; 0 for the first. */
  readonly articleCount: number;
  /** The latest three of them. */
  readonly articles: readonly { readonly articleId: string }[];
}

/** One ingestion or re-analysis that changed the graph. */
export interface RunRecord {
  readonly id: string;
  /** RFC 3339. */
  readonly startedAt: string;
  /** null while it goes on, or where it broke off. */
  readonly finishedAt: string | null;
  /** Whether articles that were known were analysed again. */
  readonly again: boolean;
  readonly annotators: readonly string[];
  readonly added: number;
  readonly revised: number;
  readonly reanalysed: number;
}

/** Two entities that a rule finds alike and is not sure of, with the first words of the two chains that it looked at. */
export interface CandidateRecord {
  readonly id: string;
  readonly kind: EntityKind;
  readonly score: number;
  readonly because: string;
  readonly by: string;
  readonly left: EvidenceRecord & { readonly entityId: string };
  readonly right: EvidenceRecord & { readonly entityId: string };
}
