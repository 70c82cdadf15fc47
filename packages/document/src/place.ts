export type PlaceKind = 'country' | 'admin1' | 'city' | 'region' | 'facility' | 'other';

/** A place of the world, as a gazetteer knows it. */
export interface Place {
  /** Stable within the gazetteer: `geonames:1138958`, or `own:…` for rows that we added. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** Name in the language asked for, or the most used one. */
  readonly name: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-2; null for what lies in no country or in several. */
  readonly country: string | null;
  /** ISO 3166-2 of the first-level division, where it is known. */
  readonly admin1: string | null;
  readonly wikidata: string | null;
}
