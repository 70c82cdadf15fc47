import type { EntityKind, EventKind, EventRole, Modality } from '@dateline/document';
import type { ProfilePlace } from './profile.ts';

/** One report of an event, from its article alone: who takes part is named by what the article says of them (`companionKey`), not by the entity that they are found
 *  to be, so that a report is judged the same whenever it comes. Plain data, so that a store may keep it. */
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
  /** The article's title. */
  readonly title: string | null;
  /** Triggers of the article's disasters, accidents, attacks and protests: what its dead may have died of. */
  readonly background: readonly string[];
  /** Other times, ISO 8601, at which the article has reports of this kind. */
  readonly others: readonly string[];
  /** What the article's other reports of this kind count, but for those of another country. */
  readonly counts: readonly number[];
  /** What its count is the sum of so far, as its own sentence says (冲突已造成97人死亡); null where it says nothing of a sum. */
  readonly sumOf: 'fighting' | 'blow' | null;
  /** ISO 3166-1 codes of the countries that the article speaks of most, at most two. */
  readonly countries: readonly string[];
  /** Everyone and everything that the article names, countries, regions and news media aside; each once, in any order. */
  readonly company: readonly { readonly entity: string; readonly kind: EntityKind }[];
}

export interface ProfileArgument {
  readonly role: EventRole;
  /** `companionKey` of whom or what the filler names; null where it names none. */
  readonly entity: string | null;
  /** The caller's id of the filler's chain. */
  readonly chain: string | null;
  /** The filler's words, or the entity's shown name. */
  readonly words: string;
  /** Of a location: where it is. */
  readonly place: ProfilePlace | null;
  readonly quantity: ProfileQuantity | null;
  /** ISO 3166-1: the state that the filler is or acts for: 美国, 五角大楼, 拜登总统, US troops; null where it is none's. */
  readonly state: string | null;
}

export interface ProfileQuantity {
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string | null;
}
