/** How a language ends its sentences. */
export interface SentenceTable {
  /** Marks that end a sentence. */
  readonly ends: ReadonlySet<string>;
  /** Marks that, right after an end, still belong to the sentence. */
  readonly closing: ReadonlySet<string>;
  /** Opening quotation marks: a sentence that begins with one goes on after the quotation where words follow. */
  readonly opening: ReadonlySet<string>;
  /** Whether the next sentence stands behind white space; where not, an end mark alone is enough. */
  readonly spaced: boolean;
  /** Words that are written with a full stop and never end a sentence, in lower case without the stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that end a sentence only before one of `starters`. */
  readonly doubtful: ReadonlySet<string>;
  /** Words that begin sentences far more often than names do. */
  readonly starters: ReadonlySet<string>;
}
