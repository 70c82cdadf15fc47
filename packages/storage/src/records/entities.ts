import type { EntityKind, PlaceKind } from '@dateline/document';
import type { EvidenceRecord } from './mentions.ts';

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
