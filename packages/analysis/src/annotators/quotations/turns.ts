import type { Mention, Reference, Span } from '@dateline/document';
import * as english from '../../languages/en/quotations.ts';
import * as chinese from '../../languages/zh-Hans/quotations.ts';
import { settled } from './said.ts';
import { wordsIn } from './cue-table.ts';
import type { Reading } from './reading.ts';
import { referenceTo, referenceToMention } from './references.ts';
import type { Statement } from './statements.ts';

/** What somebody says after a name and a colon, as headlines, interviews and records of talks print it: 普京：俄罗斯不会让步. */
export interface Turn {
  readonly speaker: Reference;
  readonly content: Span;
}

/** Characters; less after a colon is a list or a label. */
const LEAST = 6;

/** The turn that a statement is; undefined where it is none, or where the words stand in marks. */
export function turnOf(reading: Reading, { start, end }: Statement): Turn | undefined {
  const speaker = reading.layers.mentions[reading.mentionAt.get(start) ?? -1];
  if (!speaker || speaker.kind === 'location' || speaker.form !== 'name' || speaker.span.end >= end) return undefined;
  if (!/^\s?[：:]\s*[^\s“「『"‘\d]/u.test(reading.text.slice(speaker.span.end, speaker.span.end + 6))) return undefined;
  const content = settled(reading.text, { start: speaker.span.end, end });
  return content.end - content.start >= LEAST ? { speaker: referenceToMention(speaker), content } : undefined;
}

/** Of both languages: a page in Chinese prints Q and A as well. */
const eitherOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(wordsIn));
const ASKERS = eitherOf(chinese.ASKERS, english.ASKERS);
const ANSWERERS = eitherOf(chinese.ANSWERERS, english.ANSWERERS);
const LABEL = /^([\p{Script=Han}·]{1,8}|\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2})[：:]\s*/u;
/** 闻小雨：（笑）我看到了。 */
const ASIDE = /^[（(][^（）()]{1,10}[）)]\s*/u;

/** Answers of a printed interview, by the index of their block: words said, though no marks stand around them; null for a question. None
 *  where nobody asks. */
export function answersIn(reading: Reading): ReadonlyMap<number, Turn | null> {
  const labelled = reading.blocks.flatMap((block, index) => {
    const [all, label] = LABEL.exec(reading.text.slice(block.start, block.start + 40)) ?? [];
    return label === undefined || all === undefined ? [] : [{ block, index, label, from: block.start + all.length }];
  });
  const asks = askersIn(reading, labelled);
  const answers = labelled.filter(({ label }) => !asks.has(label));
  if (answers.length < 2 || asks.size === 0) return new Map();
  const questions = labelled.filter(({ label }) => asks.has(label)).map(({ index }): [number, null] => [index, null]);
  const turns = answers.flatMap(({ block, index, label, from }): [number, Turn][] => {
    const speaker = ANSWERERS.has(label) ? asked(reading, labelled[0]?.block.start ?? block.start) : referenceTo(reading, { start: block.start, end: block.start + label.length });
    const aside = ASIDE.exec(reading.text.slice(from, from + 14))?.[0].length ?? 0;
    return speaker && block.end - from >= LEAST ? [[index, { speaker, content: { start: from + aside, end: block.end } }]] : [];
  });
  return new Map([...questions, ...turns, ...goingOn(reading, new Map(turns), labelled.map(({ index }) => index))]);
}

/** Paragraphs of an answer behind its first, up to the next label: whose answer they go on with. */
function goingOn({ blocks }: Reading, turns: ReadonlyMap<number, Turn>, labelled: readonly number[]): [number, Turn][] {
  return labelled.flatMap((index, i) => {
    const turn = turns.get(index);
    const next = labelled[i + 1] ?? index;
    return turn && next - index <= MOST_PARAGRAPHS ? blocks.slice(index + 1, next).map(({ start, end }, j): [number, Turn] => [index + 1 + j, { speaker: turn.speaker, content: { start, end } }]) : [];
  });
}
/** Blocks from a label to the next; what stands farther apart is no talk. */
const MOST_PARAGRAPHS = 3;

interface Labelled { readonly block: Span; readonly label: string }

/** The labels of those who ask: by their word, or a newsroom's name; where none has such a word, since most turns of theirs end with a question. */
function askersIn(reading: Reading, labelled: readonly Labelled[]): ReadonlySet<string> {
  const questions = ({ block }: Labelled): boolean => /[？?]\s*$/u.test(reading.text.slice(block.start, block.end));
  const labels = labelled.map(({ label }) => label);
  const named = labels.filter((label) => ASKERS.has(label));
  return new Set(named.length > 0 ? named : labels.filter((label) => {
    const turns = labelled.filter((one) => one.label === label);
    return turns.length > (chinese.NEWSROOM.test(label) ? 0 : 1) && turns.filter(questions).length * 2 > turns.length;
  }));
}

/** Whoever is named most before the first answer. */
function asked(reading: Reading, before: number): Reference | null {
  const persons = reading.layers.mentions.filter(({ kind, form, span }) => kind === 'person' && form === 'name' && span.end <= before);
  const counted = (mention: Mention): number => persons.filter(({ chain }) => chain === mention.chain).length;
  const [first] = [...persons].sort((a, b) => counted(b) - counted(a));
  return first ? referenceToMention(first) : null;
}
