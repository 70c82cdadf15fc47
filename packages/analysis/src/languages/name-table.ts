/** What a language's readers know of names without being told: lists, and the words that show a name's kind. */
export interface NameTable {
  /** Organizations that are known by their name alone: alliances, agencies, armed groups, companies. */
  readonly organizations: readonly string[];
  /** Newspapers, agencies, stations and platforms. */
  readonly media: readonly string[];
  /** Countries, territories and parts of the world. */
  readonly regions: readonly string[];
  /** Parts of countries, and cities, whose names are nothing else. */
  readonly divisions: readonly string[];
  /** Buildings and seats of government that stand for who works there. */
  readonly seats: readonly string[];
  /** Names of one entity that share no words: each row is one entity, its fullest name first. */
  readonly aliases: readonly (readonly string[])[];
  /** What, right behind the name of a place or of a people, makes both the name of an organization: ministry, army, embassy. */
  readonly institutions: readonly string[];
  /** Ends of names that decide their kind. */
  readonly placeEnds: readonly string[];
  /** The same within a name, where the language writes names with capitals: County, River. */
  readonly capitalPlaceEnds: readonly string[];
  readonly organizationEnds: readonly string[];
  /** Shortest names of countries, as they are glued to other words. */
  readonly abbreviations: readonly string[];
  /** Peoples and adjectives of countries, which begin names of organizations and are no mention by themselves. */
  readonly demonyms: readonly string[];
  /** Words that are taken for names and are none. */
  readonly never: readonly string[];
}
