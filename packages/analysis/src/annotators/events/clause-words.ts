/** Classes of words that shape a clause. */
export const WORD_CLASSES = [
  'pivot', 'report', 'light', 'suffers', 'occurs', 'passive', 'by', 'disposal', 'at', 'from', 'to', 'toward', 'with',
  'about', 'after', 'and', 'adverb', 'pronoun', 'verb', 'abstract', 'noun',
] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

/** Words of each class, separated by spaces (in English by ` | `). */
export type ClauseWords = Readonly<Record<WordClass, string>>;

/** Words that tell how real a report is, tried in this order; `none` cancels the report. */
export type ModalityWords = Readonly<Record<'none' | 'hypothetical' | 'denied' | 'planned' | 'ongoing' | 'condition', string>>;

/** Nouns that have to stand about some triggers, by what they stand for: as their object, as their subject, or anywhere in the article. */
export type ObjectNouns = Readonly<Record<string, string>>;
