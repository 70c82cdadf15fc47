import type { EntityKind, Mention } from '@dateline/document';
import { names as chineseNames } from '../../languages/zh-Hans/names.ts';
import { names as englishNames } from '../../languages/en/names.ts';
import type { NameTable } from '../../languages/name-table.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed, wordList, type WordList } from './word-list.ts';

interface Known {
  readonly kind: EntityKind;
  readonly sense: Mention['sense'];
}

const entriesOf = ({ organizations, media, regions, seats }: NameTable): [string, Known][] => [
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
  chinese: wordList<Known>([...entriesOf(chineseNames), ...LATIN_IN_CHINESE.map((name): [string, Known] => [name, { kind: 'organization', sense: null }])]),
  english: wordList<Known>(entriesOf(englishNames)),
};

/** Every name of the tables that stands in the text. */
export const knownNamesIn = (text: string, chinese: boolean): Candidate[] =>
  listed(text, chinese ? LISTS.chinese : LISTS.english, !chinese)
    .filter(({ span }) => !chinese || !isPartOfWord(text, span.end))
    .map(({ span, value }) => candidate(span, value.kind, 'list', 'in the list of known names', 1, value.sense));

export const knownNameOf = (name: string, chinese: boolean): Known | undefined => {
  const list: WordList<Known> = chinese ? LISTS.chinese : LISTS.english;
  const found = list.at(name, 0);
  return found?.end === name.length ? found.value : undefined;
};

/** 美国人 and 德语 name a people and a language, not the country; 越南海域 has no 南海 in it. */
export const isPartOfWord = (text: string, end: number): boolean => PART.test(text.slice(end, end + 4)) || (text.charAt(end - 1) === '海' && /^[域军关岸警外底拔鲜运量事上]/u.test(text.charAt(end)));

const PART = /^(?:人(?!质|民|道|权|员|口|类|士|物|工|才|手|体|数|均)|籍|裔|语|文(?!化|件|职|明)|族(?!群)|币|元(?!首)|式|系|杯|家(?![庭长具电族畜禽居用喻门])|锦标赛|联赛)/u;
