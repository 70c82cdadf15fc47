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

/** Classes of nouns that every language has, because rules ask for them as well as triggers. */
export type SharedClass = 'people' | 'site' | 'territory' | 'court' | 'law' | 'verdict' | 'targets';

/** Nouns that have to stand about some triggers, by what they stand for: as their object, as their subject, or anywhere in the article. A language has the classes that its own triggers ask for. */
export type ObjectNouns = Readonly<Record<string, string> & Record<SharedClass, string>>;
