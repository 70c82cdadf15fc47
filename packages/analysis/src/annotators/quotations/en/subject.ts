import { contains, trimmed } from '@dateline/document';
import type { Mention, Reference, Span } from '@dateline/document';
import { BETWEEN, LEAD_INS, MEDIA, PREPOSITIONS, SOURCE_NOUNS } from '../../../languages/en/quotations.ts';
import { wordsIn } from '../cue-table.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { matchesOf } from '../../../words/matches.ts';

const between = new Set(wordsIn(BETWEEN));
const leadIns = new Set(wordsIn(LEAD_INS));
const prepositions = new Set(wordsIn(PREPOSITIONS));
const sourceNouns = new Set(wordsIn(SOURCE_NOUNS));
/** Whether a noun is one of those that speak. */
export const isSource = (noun: string): boolean => sourceNouns.has(noun);
const media = new Set(wordsIn(MEDIA));
const ARTICLE = /^(?:the|a|an)\s+/iu;
/** A party or an age between name and verb: Sen. Jane Roe (R-Ga.) said. */
const ASIDE = /\s*\([^()]{1,30}\)[\s,]*$/u;
const LONGEST = 14;
/** Between a noun and what was done to it: a report | released last year. */
const DONE = /^(?:released|published|issued|dated|obtained|conducted|commissioned|filed|posted|sent|written|led|based|named|interviewed|quoted|seen|reviewed|briefed|involved|charged|elected|affected|injured|wounded|trapped|stranded|detained|surveyed|polled|contacted|reached|rescued|evacuated|displaced|hired|employed)$/u;
const PRONOUN = /^(?:he|she|they|it)$/u;
/** Words that a sentence may begin with and that are no name. */
const NO_NAME = /^(?:This|That|These|Those|There|Here|What|Which|You|Nobody|Nothing|Everything|Something|Not|No|Yes|If|Some|In|On|At|To|For|Please)\b/u;

export interface Subject extends Span {
  readonly reference: Reference | null;
  readonly medium: boolean;
  readonly empty: boolean;
}

export interface Word extends Span {
  readonly word: string;
}

export const wordsOf = (text: string, span: Span): Word[] =>
  matchesOf(text.slice(span.start, span.end), /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu).map((match) => {
    const word = match[0].replace(/[.'’]+$/u, '');
    return { word: word.toLowerCase(), start: span.start + match.index, end: span.start + match.index + word.length };
  });

const noSubject = (at: number): Subject => ({ start: at, end: at, reference: null, medium: false, empty: true });

/** The phrase without conjunctions before it and adverbs, auxiliaries and days after it. */
function phraseIn(reading: Reading, zone: Span): Span {
  const words = wordsOf(reading.text, zone);
  const mentions = mentionsIn(reading, zone);
  const isNamed = (word: Word): boolean => mentions.some((mention) => contains(mention.span, word));
  const times = [...zoneTimes(reading, zone)];
  const isTime = (word: Word): boolean => times.some((time) => contains(time, word));
  let first = 0;
  let last = words.length - 1;
  for (let word = words[first]; first <= last && word && (leadIns.has(word.word) || isTime(word)) && !isNamed(word); word = words[first]) first++;
  for (let word = words[last]; last >= first && word && ((between.has(word.word) && !speaksItself(words, last)) || isTime(word) || word.word.endsWith('ly')) && !isNamed(word); word = words[last]) last--;
  const from = words[first];
  const to = words[last];
  return from && to && first <= last ? { start: from.start, end: to.end } : { start: zone.end, end: zone.end };
}

/** The statement | said: only in a statement does it stand between who speaks and his cue. */
const speaksItself = (words: readonly Word[], last: number): boolean => words[last]?.word === 'statement' && !/^(?:in|on)$/u.test(words[last - 2]?.word ?? '');

function* zoneTimes(reading: Reading, zone: Span): Generator<Span> {
  for (let at = zone.start; at < zone.end; at++) {
    const end = reading.timeAt.get(at);
    if (end !== undefined) yield { start: at, end };
  }
}

/** A phrase up to its first preposition outside names: officials | at the ministry. */
function headOf(reading: Reading, phrase: Span): Span {
  const mentions = mentionsIn(reading, phrase);
  const cut = wordsOf(reading.text, phrase).find((word, index) => (prepositions.has(word.word) || (index > 0 && DONE.test(word.word))) && !mentions.some((mention) => contains(mention.span, word)));
  return trimmed(reading.text, { start: phrase.start, end: cut ? cut.start : phrase.end });
}

function namedIn(reading: Reading, head: Span): Mention | undefined {
  const mentions = mentionsIn(reading, head);
  const last = mentions.at(-1);
  if (!last) return undefined;
  const persons = mentions.filter((mention) => mention.kind === 'person');
  const rest = reading.text.slice(last.span.end, head.end).trim();
  if (last.kind === 'person' && /^(?:himself|herself|Jr\.?|Sr\.?)?$/u.test(rest)) return persons.length > 1 && /^[^,]{0,30}\band\b/u.test(reading.text.slice(persons[0]?.span.end, last.span.start)) ? persons[0] : last;
  if (rest === '' || /^(?:news agency|news network|newspaper|news service)$/iu.test(rest)) return last;
  return undefined;
}

/** Whoever is named before others who speak with him: Roe and her team. */
function withOthers(reading: Reading, head: Span): Mention | undefined {
  const [first] = mentionsIn(reading, head);
  return first?.kind === 'person' && /^ and (?:his|her|their|others|other|several|two|three|four)\b/u.test(reading.text.slice(first.span.end, head.end)) ? first : undefined;
}

/** Who speaks, by a phrase: a named mention at its head, or a description of those who speak. */
export function speakerIn(reading: Reading, stretch: Span): Subject {
  const aside = ASIDE.exec(reading.text.slice(stretch.start, stretch.end))?.[0].length ?? 0;
  const zone = { start: stretch.start, end: stretch.end - aside };
  const full = phraseIn(reading, zone);
  if (full.end === full.start) return noSubject(zone.end);
  const article = ARTICLE.exec(reading.text.slice(full.start, full.end))?.[0].length ?? 0;
  const phrase = { start: full.start + article, end: full.end };
  const head = headOf(reading, phrase);
  const last = wordsOf(reading.text, phrase).at(-1);
  // to which she said, at a rally in Rana he said: the pronoun before the verb is its subject
  if (last && PRONOUN.test(last.word) && last.start > phrase.start) return { start: full.start, end: full.end, reference: referenceTo(reading, last), medium: false, empty: false };
  const words = wordsOf(reading.text, head);
  const noun = words.at(-1)?.word ?? '';
  const named = namedIn(reading, head) ?? withOthers(reading, head);
  const described = words.length > 0 && sourceNouns.has(noun) && wordsOf(reading.text, phrase).length <= LONGEST;
  const capitalised = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u.test(reading.text.slice(head.start, head.end)) && head.end === phrase.end && !NO_NAME.test(reading.text.slice(head.start, head.end));
  const reference = named ? referenceToMention(named) : described || capitalised ? referenceTo(reading, phrase.end - head.end > 60 ? head : phrase) : null;
  const isMedium = media.has(noun) || (named?.kind === 'organization' && media.has(reading.text.slice(named.span.start, named.span.end).toLowerCase()));
  return { start: full.start, end: full.end, reference, medium: isMedium && named?.kind !== 'person', empty: false };
}
