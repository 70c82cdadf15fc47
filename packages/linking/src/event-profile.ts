import type { EntityKind, EventKind, EventRole, Modality } from '@dateline/document';
import type { ProfilePlace } from './profile.ts';

/** One report of an event, with its references already resolved to entities. Plain data. */
export interface EventProfile {
  /** The caller's id of the event mention. */
  readonly id: string;
  readonly article: string;
  /** ISO day of the article, stated or inferred. */
  readonly day: string | null;
  readonly kind: EventKind;
  /** The trigger's words. */
  readonly trigger: string;
  readonly modality: Modality;
  /** ISO 8601 as `EventTime.value`. */
  readonly time: string | null;
  readonly arguments: readonly ProfileArgument[];
  readonly source: { readonly entity: string | null; readonly words: string } | null;
  /** The article's title. */
  readonly title: string | null;
  /** Everyone and everything that the article names, countries and regions aside; each once, in any order. */
  readonly company: readonly { readonly entity: string; readonly kind: EntityKind }[];
}

export interface ProfileArgument {
  readonly role: EventRole;
  /** Id of the entity that the filler belongs to, the same in all articles; null where the filler names none. */
  readonly entity: string | null;
  /** The filler's words, or the entity's shown name. */
  readonly words: string;
  /** Of a location: where it is. */
  readonly place: ProfilePlace | null;
  readonly quantity: ProfileQuantity | null;
}

export interface ProfileQuantity {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
}
