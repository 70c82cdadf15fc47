import type { EntityKind } from '@dateline/document';

/** A name with one circumstance in which an article shows its bearer: 柯比 as spokesperson of the Pentagon, 柯比 in news of Afghanistan.
 *  Equal personas of any number of articles are one by definition, so that what is judged and clustered grows with what is new in the news, not with the news. */
export interface Persona {
  /** What it is, in one line: equal for equal personas, whatever article shows them. */
  readonly key: string;
  readonly kind: EntityKind;
  /** As one article has it, for people to read. */
  readonly name: string;
  /** The gazetteer's id; only of locations that have one. */
  readonly place: string | null;
  /** ISO 3166-1: the state that an office belongs to, else one that the article speaks of much; null where it speaks of none. */
  readonly nation: string | null;
  readonly office: PersonaOffice | null;
  /** Of a government in a country that has overthrown one: since which ISO day it is another than before, `` for the time before the first. */
  readonly era?: string;
  /** Of an organization that the tables know: Wikidata's id where they have it. */
  readonly wikidata?: string;
}

/** An office as far as the tables know it: institution, title, or both. */
export interface PersonaOffice {
  readonly key: string | null;
  readonly title: string | null;
  /** Whether the role names no state, so that the nation is the article's. */
  readonly guessed: boolean;
}
