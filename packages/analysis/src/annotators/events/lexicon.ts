import { eventKinds, type EventKind } from '@dateline/document';
import { CLAUSE_WORDS as CHINESE_WORDS, EVENT_NOUNS as CHINESE_EVENT_NOUNS } from '../../languages/zh-Hans/clause-words.ts';
import { COMPOUND_ADVERBS, COMPOUND_LINKS, COMPOUND_NOUNS, COMPOUND_VERBS } from '../../languages/zh-Hans/compound-nouns.ts';
import { MODALITY as CHINESE_MODALITY } from '../../languages/zh-Hans/modality.ts';
import { OBJECT_NOUNS as CHINESE_OBJECTS } from '../../languages/zh-Hans/object-nouns.ts';
import { TRIGGERS as CHINESE_TRIGGERS } from '../../languages/zh-Hans/triggers.ts';
import { CLAUSE_WORDS as ENGLISH_WORDS } from '../../languages/en/clause-words.ts';
import { MODALITY as ENGLISH_MODALITY } from '../../languages/en/modality.ts';
import { OBJECT_NOUNS as ENGLISH_OBJECTS } from '../../languages/en/object-nouns.ts';
import { TRIGGERS as ENGLISH_TRIGGERS } from '../../languages/en/triggers.ts';
import { verbForms } from '../../languages/en/verb-forms.ts';
import { wordTree } from '../../words/word-tree.ts';
import { WORD_CLASSES, type ClauseWords, type ModalityWords, type ObjectNouns, type SharedClass, type WordClass } from './clause-words.ts';
import type { Reading, VerbForm } from './token.ts';
import type { Trigger } from './trigger.ts';

/** What one word, or several in a row, may be. */
export interface Entry {
  readonly class: WordClass | 'trigger';
  readonly readings: readonly Reading[];
  /** What the word is where no reading as a trigger holds. */
  readonly otherwise: WordClass;
}
/** Entries by their words; `starts` gives the lengths that entries with that
 *  beginning can have, longest first: by its first word (English; Chinese words are found in
 *  `CHINESE_TREE`). */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly starts: ReadonlyMap<string, readonly number[]>;
  readonly modality: Readonly<Record<keyof ModalityWords, ReadonlySet<string>>>;
  /** What a word says of how real a report is, the strongest where it says several things. */
  readonly cues: ReadonlyMap<string, Cue>;
  /** By the classes that the language's triggers ask for. */
  readonly objects: Readonly<Record<string, RegExp> & Record<SharedClass, RegExp>>;
}

/** From the strongest to the weakest. */
const CUES = ['none', 'hypothetical', 'denied', 'ongoing', 'planned'] as const;
export type Cue = (typeof CUES)[number];

type Tables = Record<EventKind, readonly Trigger[]>;
type Forms = (words: string, as: Trigger['as']) => readonly (readonly [string, VerbForm | null])[];

const NO_FORMS: Forms = (words) => [[words, null]];
const ENGLISH_FORMS: Forms = (words, as) => {
  if (as === 'noun') return [[words, 'noun'], [pluralOf(words), 'noun']];
  const forms = verbForms(words);
  // were found dead: be has more forms than rules give.
  if (words.startsWith('be ')) return BE.map(([form, name]) => [form + words.slice(2), name]);
  return [[forms.base, 'base'], [forms.s, 's'], [forms.past, 'past'], [forms.participle, 'participle'], [forms.ing, 'ing']];
};
const BE: readonly (readonly [string, VerbForm])[] = [['be', 'base'], ['was', 'past'], ['were', 'past'], ['is', 's'], ['are', 's'], ['been', 'participle'], ['being', 'ing']];
const pluralOf = (noun: string): string => {
  if (/ (?:of|for|over)(?: |$)/u.test(noun) || noun.endsWith('s')) return noun;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:ch|sh|x)$/u.test(noun) ? `${noun}es` : `${noun}s`;
};

/** One word may report a kind twice, where its rows ask for different surroundings. */
const sameTests = (a: Trigger, b: Trigger): boolean => a.objects === b.objects && a.subjects === b.subjects && a.context === b.context && a.follows === b.follows;

const split = (words: string, separator: string): string[] => words.split(separator).filter(Boolean);

function entriesOf(triggers: Tables, words: ClauseWords, separator: string, forms: Forms): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const name of WORD_CLASSES) for (const word of split(words[name], separator)) {
    // The first class to name a word keeps it: their order is that of WORD_CLASSES.
    if (!entries.has(word)) entries.set(word, { class: name, readings: [], otherwise: name });
  }
  for (const kind of eventKinds) for (const trigger of triggers[kind]) {
    for (const lemma of split(trigger.words, separator)) for (const [word, form] of forms(lemma, trigger.as)) {
      const entry = entries.get(word);
      const before = entry?.readings ?? [];
      if (before.some((reading) => reading.form === form && reading.kind === kind && sameTests(reading.trigger, trigger))) continue;
      entries.set(word, { class: 'trigger', readings: [...before, { kind, trigger, form }], otherwise: entry?.otherwise ?? (trigger.as === 'noun' ? 'noun' : 'verb') });
    }
  }
  return entries;
}

function startsOf(entries: Iterable<string>, start: (words: string) => string): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (const words of entries) {
    const lengths = starts.get(start(words)) ?? [];
    if (!lengths.includes(words.length)) lengths.push(words.length);
    starts.set(start(words), lengths);
  }
  for (const lengths of starts.values()) lengths.sort((a, b) => b - a);
  return starts;
}

const modalityOf = (words: ModalityWords, separator: string): Lexicon['modality'] => ({
  none: new Set(split(words.none, separator)),
  hypothetical: new Set(split(words.hypothetical, separator)),
  denied: new Set(split(words.denied, separator)),
  planned: new Set(split(words.planned, separator)),
  ongoing: new Set(split(words.ongoing, separator)),
  condition: new Set(split(words.condition, separator)),
});

const cuesOf = (words: ModalityWords, separator: string): ReadonlyMap<string, Cue> => new Map(CUES.toReversed().flatMap((cue) => split(words[cue], separator).map((word) => [word, cue] as const)));

const objectsOf = (nouns: ObjectNouns, edge: string): Lexicon['objects'] =>
  Object.fromEntries(Object.entries(nouns).map(([name, words]) => [name, new RegExp(`${edge}(?:${words.replaceAll(' ', '|')})${edge}`, 'iu')])) as Lexicon['objects'];

/** A nominal trigger with the noun that it may take along: 袭击 and 袭击事件. */
function withEventNouns(triggers: Tables): Tables {
  const nouns = split(CHINESE_EVENT_NOUNS, ' ');
  const grown = (trigger: Trigger): Trigger => trigger.as === 'verb' ? trigger :
    { ...trigger, as: 'noun', words: split(trigger.words, ' ').flatMap((word) => nouns.map((noun) => word.endsWith(noun) ? word : word + noun)).join(' ') };
  const grownTables: Record<string, readonly Trigger[]> = {};
  for (const kind of eventKinds) grownTables[kind] = [...triggers[kind], ...triggers[kind].filter(({ as }) => as !== 'verb').map(grown)];
  return grownTables as Tables;
}

const chineseWords: ClauseWords = {
  ...CHINESE_WORDS, noun: `${CHINESE_WORDS.noun} ${COMPOUND_NOUNS}`, verb: `${CHINESE_WORDS.verb} ${COMPOUND_VERBS}`,
  adverb: `${CHINESE_WORDS.adverb} ${COMPOUND_ADVERBS}`, and: `${CHINESE_WORDS.and} ${COMPOUND_LINKS}`,
};
const chinese = entriesOf(withEventNouns(CHINESE_TRIGGERS), chineseWords, ' ', NO_FORMS);
export const CHINESE: Lexicon = { entries: chinese, starts: new Map(), modality: modalityOf(CHINESE_MODALITY, ' '), cues: cuesOf(CHINESE_MODALITY, ' '), objects: objectsOf(CHINESE_OBJECTS, '') };

/** The words of the Chinese table, so that the longest at a place is found in one walk. Each comes with itself: of a word cut from a text the engine would
 *  reckon anew by what number to look it up. */
export const CHINESE_TREE = wordTree(Array.from(chinese, ([words, { class: name, readings }]) => [words, { words, class: name, readings }] as const));

const english = entriesOf(ENGLISH_TRIGGERS, ENGLISH_WORDS, ' | ', ENGLISH_FORMS);
export const ENGLISH: Lexicon = { entries: english, starts: startsOf(english.keys(), (words) => split(words, ' ')[0] ?? words), modality: modalityOf(ENGLISH_MODALITY, ' | '), cues: cuesOf(ENGLISH_MODALITY, ' | '), objects: objectsOf(ENGLISH_OBJECTS, '\\b') };
