import type { EntityKind, Mention } from '@dateline/document';
import { names as chineseNames } from '../../languages/zh-Hans/names.ts';
import { names as englishNames } from '../../languages/en/names.ts';
import type { NameTable } from '../../languages/name-table.ts';
import { wordTree, type WordTree } from '../../words/word-tree.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed } from './listed.ts';
import { isAcrossWords, isPartOfWord } from './word-parts.ts';

interface Known {
  readonly kind: EntityKind;
  /** Cities lend their names to persons and clubs: less sure than countries. */
  readonly confidence?: number;
  readonly sense: Mention['sense'];
}

const entriesOf = ({ organizations, media, regions, divisions, seats }: NameTable): [string, Known][] => [
  ...divisions.map((name): [string, Known] => [name, { kind: 'location', sense: null, confidence: 0.6 }]),
  ...regions.map((name): [string, Known] => [name, { kind: 'location', sense: null }]),
  ...[...organizations, ...media].map((name): [string, Known] => [name, { kind: 'organization', sense: null }]),
  ...seats.map((name): [string, Known] => [name, { kind: 'location', sense: 'institution' }]),
];

/** Capitals that mean other things in Chinese text. */
const AMBIGUOUS_IN_CHINESE: ReadonlySet<string> = new Set(['Apple', 'Meta', 'US', 'ETA', 'AP', 'Dawn', 'Guardian', 'Independent', 'Bild', 'Fars', 'Congress', 'Telegram', 'English']);

/** Latin names that Chinese articles write as they are: those that English readers know, in capitals. */
const LATIN_IN_CHINESE = [...englishNames.organizations, ...englishNames.media].filter(
  (name) => /^[A-Z][\w.+&-]*( [A-Z][\w.+&-]*)*$/u.test(name) && !AMBIGUOUS_IN_CHINESE.has(name),
);

const LISTS = {
  chinese: wordTree<Known>([...entriesOf(chineseNames), ...LATIN_IN_CHINESE.map((name): [string, Known] => [name, { kind: 'organization', sense: null }])]),
  english: wordTree<Known>(entriesOf(englishNames)),
};

/** Every name of the tables that stands in the text. */
export const knownNamesIn = (text: string, chinese: boolean): Candidate[] =>
  listed(text, chinese ? LISTS.chinese : LISTS.english, !chinese)
    .filter(({ span }) => !chinese || !(isPartOfWord(text, span.end) || isAcrossWords(text, span.start, span.end)))
    .map(({ span, value }) => candidate(span, value.kind, 'list', 'in the list of known names', value.confidence ?? 1, value.sense));

export const knownNameOf = (name: string, chinese: boolean): Known | undefined => {
  const list: WordTree<Known> = chinese ? LISTS.chinese : LISTS.english;
  const found = list.at(name, 0);
  return found?.end === name.length ? found.value : undefined;
};
