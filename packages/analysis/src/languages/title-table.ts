/** The words of which titles and offices are made. */
export interface TitleTable {
  /** Words that end a title and can stand before a name. */
  readonly heads: readonly string[];
  /** Words that may stand inside a title. */
  readonly modifiers: readonly string[];
  /** Titles and forms of address that stand after a name. */
  readonly after: readonly string[];
}
