import type { Place } from '@dateline/document';

/** A row of the gazetteer. */
export interface PlaceEntry extends Place {
  /** Inhabitants; 0 where unknown. Of a country or division: those of its places that the table has. */
  readonly population: number;
  /** Name by language: `zh-Hans`, `zh-Hant`, `en`. `name` of Place is the English one. */
  readonly names: Readonly<Partial<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>>;
  /** For a country or division: the id of its capital's row. */
  readonly capital: string | null;
}

/** Places by name and by id. Pure once loaded: the same question has the same answer. */
export interface Gazetteer {
  /** All places that bear the name (either Chinese script, English in any case), largest population first. */
  named(name: string): readonly PlaceEntry[];
  byId(id: string): PlaceEntry | undefined;
  /** The country or first-level division that a place lies in; undefined for countries. */
  parentOf(place: Place): PlaceEntry | undefined;
  /** A country by ISO 3166-1 alpha-2. */
  country(code: string): PlaceEntry | undefined;
  /** Divisions and cities of a country, largest population first; for matching a name that no list has. */
  inCountry(code: string): readonly PlaceEntry[];
  /** Every name that the table knows a place by, those shown first. */
  namesOf(id: string): readonly string[];
}
