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
export const OBJECT_CLASSES = [
  'territory', 'law', 'accord', 'troops', 'violence', 'election', 'prize', 'nature', 'residents', 'relief', 'weapons', 'claims', 'site', 'people', 'unrest', 'games', 'offence', 'toll',
  'sentence', 'crowd', 'stance', 'office', 'court', 'rescuers', 'police', 'verdict', 'guilt', 'war', 'targets', 'settlements', 'lives', 'craft', 'bill', 'rulers', 'posts', 'blacklist',
  'traded', 'orders', 'suits', 'rounds', 'ballot', 'phone', 'custody', 'casualties', 'homes', 'term', 'policy', 'sums', 'teams', 'crews', 'shunned', 'tariffs', 'firms', 'assets', 'grants',
  'supplies', 'limbs', 'menace', 'inquiries', 'holdings', 'captives', 'freed', 'offers', 'withheld', 'slurs', 'banners', 'bodies', 'employed', 'deeds', 'visitors', 'stocks', 'supplied',
  'hostilities', 'victims', 'struck', 'lostBy', 'wonBy', 'medals', 'labour', 'harm', 'stormed', 'deployed', 'built', 'wrongs', 'urged', 'menaced', 'barred', 'opponents', 'opposed',
  'statutes', 'heldAs', 'caught', 'made', 'bench', 'prosecution', 'charged', 'accused', 'clearedOf', 'toCourt', 'dropped', 'jailTerm', 'damages', 'counts', 'legalFight', 'ruling',
  'warrant', 'legislature', 'motion', 'voted', 'enacted', 'vetoes', 'decrees', 'seats', 'contest', 'winner', 'terms', 'lostTo', 'polls', 'electorate', 'chargeOf', 'asPost', 'cabinets',
  'ownPost', 'dismissed', 'stakes', 'investments', 'price', 'contracts', 'jobs', 'mergers', 'shares', 'raised', 'scored', 'byScore', 'toDraw', 'races', 'competitions', 'berths', 'records',
  'ranks', 'hosted', 'champions',
] as const;
export type ObjectClass = (typeof OBJECT_CLASSES)[number];
export type ObjectNouns = Readonly<Record<ObjectClass, string>>;
