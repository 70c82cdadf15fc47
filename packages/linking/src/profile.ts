import type { EntityKind, PlaceKind } from '@dateline/document';

/** What a chain of one article shows of its entity: all that a judgement looks at. Plain data, so that a store may keep it. */
export interface Profile {
  /** The caller's id of the chain; judgements and clusters speak of it. */
  readonly id: string;
  /** The caller's id of the article: chains of one article were told apart there already. */
  readonly article: string;
  /** ISO day of the article, stated or inferred. */
  readonly day: string | null;
  readonly kind: EntityKind;
  /** The fullest form that the article uses. */
  readonly name: string;
  /** Distinct named forms, most used first; empty for a chain of nominals alone, which joins nothing. */
  readonly names: readonly string[];
  /** Titles and offices as written beside the name. */
  readonly roles: readonly string[];
  readonly place: ProfilePlace | null;
  /** ISO 3166-1 codes of the countries that the article speaks of, most mentioned first. */
  readonly countries: readonly string[];
}

export interface ProfilePlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly country: string | null;
  readonly admin1: string | null;
}
