import { contains, isChinese, overlaps, spanLength } from '@dateline/document';
import type { Mention, Quotation, Reference, Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Quoted } from './marks.ts';
import { RECENT } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import type { Reading } from './reading.ts';
import { mentionsIn, referenceToMention } from './references.ts';
import { pronounAt } from './speakers.ts';
import { startingIn } from './starting-in.ts';
import { labelOf } from './zh/labelled.ts';
import { isPerson, tellerOf } from './zh/teller.ts';
import { isOriginal } from './zh/translated.ts';
import type { Statement } from './statements.ts';

/** A quotation that no cue of its statement introduces. */
export interface Unattributed extends Quoted {
  /** It goes on with what the last speaker said. */
  readonly follows: boolean;
  /** It stands right behind what somebody was reported to say, and may as well open what the next one says. */
  readonly isGuess: boolean;
  /** The cue of the words that it goes on with, where it is the rest of a quotation that its cue cuts in two. */
  readonly cue: Span | null;
  /** Whoever the words before its colon begin with: 志愿者哈桑讲述了归途：“…” · Clinton took to Facebook: “…”. */
  readonly introduced: Reference | null;
}

const LEAST_SPEECH = 10;
/** Characters before words in marks that tell what they are called. */
const LONGEST_LABEL = 30;

/** Whether nothing but punctuation stands beside the marks. */
function onlyQuotes(text: string, statement: Span, quotes: readonly Quoted[]): boolean {
  let at = statement.start;
  for (const { outer } of [...quotes, { outer: { start: statement.end, end: statement.end } }]) {
    if (/[^\s\p{P}]/u.test(text.slice(at, outer.start))) return false;
    at = outer.end;
  }
  return quotes.length > 0;
}

/** Characters; longer words before a colon are more than an introduction. */
const LONGEST_INTRODUCTION = 160;

/** Characters before a name that tell that something is only said to or about it. */
const LONGEST_LEAD = 13;

/** Between an office and who holds it. */
const TITLE_BETWEEN = /^(?:(?![对向给与和同跟被])\p{Script=Han}){1,8}$/u;

/** The first who is named before the colon in front of the words, unless something is only said to or about them. */
function introducer(reading: Reading, { start }: Span, { outer }: Quoted): Mention | null {
  const before = reading.text.slice(start, outer.start);
  if (before.length > LONGEST_INTRODUCTION || !/[：:]\s*$/u.test(before)) return null;
  const named = mentionsIn(reading, { start, end: outer.start }).filter(({ kind, form }) => kind === 'person' || (kind === 'organization' && form === 'name'));
  // 港务局的局长林德深信：“…”, harbour board head Ann Roe praised it: “…”: not the office
  const [office, person] = named;
  const isOffice = office?.kind === 'organization' && person?.kind === 'person' && (TITLE_BETWEEN.test(reading.text.slice(office.span.end, person.span.start)) || (person.role !== null && person.role.start <= office.span.end + 1));
  const first = isOffice ? person : office;
  return first && !SPEECH_WORDING.spokenTo.test(reading.text.slice(Math.max(start, first.span.start - LONGEST_LEAD), first.span.start)) ? first : null;
}

/** Whoever does something in the clause before words in marks that end the sentence: 林德深深鞠躬，“我对不起大家”。 */
function doer(reading: Reading, { start, end }: Statement, { inner, outer }: Quoted): Mention | null {
  const before = reading.text.slice(start, outer.start);
  if (!isChinese(reading.layers.article.language) || before.length > LONGEST_DEED || !/^[^，。；：“]{4,}，$/u.test(before) || /[\p{L}\p{N}]/u.test(reading.text.slice(outer.end, end))) return null;
  const named = mentionsIn(reading, { start, end: outer.start }).filter(({ kind, form }) => kind === 'person' && form === 'name');
  return named.length === 1 && SPEECH_WORDING.firstPerson.test(reading.plain.slice(inner.start, inner.end)) && !SPEECH_WORDING.spokenTo.test(reading.text.slice(start, named[0]?.span.start)) ? (named[0] ?? null) : null;
}
/** Characters. */
const LONGEST_DEED = 50;

/** Whoever signs the words behind a dash (“…” — Ana Silva, a teacher), or does something as they are said (“…,” grins Ana Silva). */
function signer(reading: Reading, { inner, outer }: Quoted): Mention | null {
  const behind = reading.text.slice(outer.end, outer.end + LONGEST_VERB);
  const [led = ''] = /^\s*(?:[―—–]{1,2}|--)\s*/u.exec(behind) ?? (/[,!?]$/u.test(reading.plain.slice(inner.start, inner.end)) ? /^\s\p{Ll}{2,}(?:s|ed)\s(?=\p{Lu})/u.exec(behind) : null) ?? [];
  const mention = led === '' ? undefined : reading.layers.mentions[reading.mentionAt.get(outer.end + led.length) ?? -1];
  return mention?.kind === 'person' && mention.form === 'name' ? mention : null;
}
/** Characters up to the name. */
const LONGEST_VERB = 16;

/** Characters of what somebody does between two pieces of speech. */
const LONGEST_ACTION = 20;

/** Whoever stands between two pieces of one speech, of which the first ends in its own pause: “等明年吧，”她摆摆手，“年底前都不谈。” */
function actor(reading: Reading, statement: Statement, quotes: readonly Quoted[], quoted: Quoted, last: Spoken | null): Reference | null {
  const [first, second] = quotes;
  if (!first || !second || (quoted !== first && quoted !== second) || first.outer.start > statement.start || second.outer.start - first.outer.end > LONGEST_ACTION) return null;
  if (!/[，,。！？]$/u.test(reading.plain.slice(first.inner.start, first.inner.end)) || !/[，,：:。]\s*$/u.test(reading.text.slice(first.outer.end, second.outer.start))) return null;
  return behind(reading, first.outer.end, last, first.outer);
}

/** Whoever stands right behind the words: a person by name or pronoun, perhaps with an age. */
export function behind(reading: Reading, at: number, last: Spoken | null, said?: Span): Reference | null {
  const [words = ''] = SPEECH_WORDING.actor.exec(reading.text.slice(at, at + 6)) ?? [];
  const isAge = /\d/u.test(words);
  const mention = reading.layers.mentions[reading.mentionAt.get(at + (isAge ? words.length : 0)) ?? -1];
  if (mention?.kind === 'person' && mention.form === 'name') return referenceToMention(mention);
  if (words === '' || isAge) return null;
  const pronoun = { start: at + words.length - words.trim().length, end: at + words.length };
  return pronounAt(reading, pronoun, last, { block: reading.blocks.findIndex((block) => block.start <= at && at <= block.end) }, said);
}

/** Whoever does something behind words that end in a pause of their own: “苦，”他放下杯子。 */
function acting(reading: Reading, statement: Statement, quotes: readonly Quoted[], quoted: Quoted, last: Spoken | null): Reference | null {
  const isPause = /[，,]$/u.test(reading.plain.slice(quoted.inner.start, quoted.inner.end));
  return quotes.length === 1 && isPause && quoted.outer.start <= statement.start && isChinese(reading.layers.article.language) ? behind(reading, quoted.outer.end, last, quoted.outer) : null;
}

/** Whom the pronoun of the clause before the colon means: 她摇摇头：“…”. */
function goer(reading: Reading, statement: Statement, { outer }: Quoted, last: Spoken | null): Reference | null {
  const from = Math.max(statement.start, outer.start - 70);
  const match = SPEECH_WORDING.goesOn.exec(reading.text.slice(from, outer.start));
  const at = match ? match[0].search(SPEECH_WORDING.pronoun) : -1;
  if (!match || at < 0) return null;
  const start = from + match.index + at;
  return pronounAt(reading, { start, end: start + (SPEECH_WORDING.pronoun.exec(match[0])?.[0].length ?? 0) }, last, statement, outer);
}

/** Whether the words in marks are speech by themselves: a first person or an end of sentence; where they stand apart from the clause around, a pause. */
function holdsSpeech(reading: Reading, statement: Statement, { inner, outer }: Quoted): boolean {
  const words = reading.plain.slice(inner.start, inner.end);
  if (words.length < LEAST_SPEECH) return false;
  const before = reading.text.slice(Math.max(statement.start, outer.start - 2), outer.start);
  // the slogan “Ready.” and a stop that only ends the sentence around it: no speech
  if (!isChinese(reading.layers.article.language)) return (/\p{L}\s$/u.test(before) ? SPEECH_WORDING.firstPerson : SPEECH_WORDING.speech).test(words) && !TITLE_CASE.test(words);
  const [goesBefore, goesAfter] = [/\p{Script=Han}$/u.test(before), /^\p{Script=Han}/u.test(reading.text.slice(outer.end, outer.end + 2))];
  // “水清了，鱼回来了”的口号: a phrase of the clause
  return goesBefore && goesAfter ? false : (goesBefore || goesAfter ? SPEECH_WORDING.firstPerson : SPEECH_WORDING.speech).test(words);
}
/** “The One I Love”: a title, whatever person it holds. */
const TITLE_CASE = /^\s*\p{Lu}[\p{L}’']*(?: (?:\p{Lu}[\p{L}’']*|a|an|and|the|of|to|in|on|for|with|at|by|or)){1,7}\s*,?\s*$/u;

/** “船快一点，票少一点” · “来有人接，去有人送，难有人帮”: pieces of one length, a slogan or a verse. */
const isRhymed = ({ layers, plain }: Reading, { inner }: Quoted): boolean => {
  if (!isChinese(layers.article.language)) return false;
  const pieces = plain.slice(inner.start, inner.end).split(/[，、；\s]/u);
  return pieces.length > 1 && pieces.every((piece) => piece.length === pieces[0]?.length && piece.length <= LONGEST_LINE && /^\p{Script=Han}+$/u.test(piece));
};
/** Characters of a line of verse. */
const LONGEST_LINE = 7;

/** Behind a colon and up to the end of its clause: 他连声夸奖：“船是最好的”。 */
const isLedByColon = ({ layers, text }: Reading, statement: Statement, { inner, outer }: Quoted): boolean =>
  isChinese(layers.article.language) && spanLength(inner) >= LEAST_LED && /[：:]$/u.test(text.slice(statement.start, outer.start)) && (outer.end >= statement.end || /^[，。；！？]/u.test(text.charAt(outer.end)));
/** Characters; less behind a colon is a name or an inscription. */
const LEAST_LED = 8;

/** Whether a statement begins the paragraph right behind the words with which another one ended: he goes on. */
function opensAfter({ layers, blocks }: Reading, { start, block }: Statement, last: Spoken | null): boolean {
  const [before, own] = [blocks[block - 1], blocks[block]];
  return last !== null && last.speaker !== null && last.statement.block === block - 1 && !isChinese(layers.article.language) && own?.start === start && before !== undefined && last.statement.end >= before.end - 1;
}

/** Whether a paragraph of words in marks stands right behind one that ends with what a person is reported to say: they are how he said it. */
function elaborates(reading: Reading, { block, start }: Statement, { speaker, statement, trailing }: Spoken): boolean {
  if (!isChinese(reading.layers.article.language) || trailing || statement.block !== block - 1 || speaker === null || !isPerson(reading, speaker)) return false;
  return !/[\p{L}\p{N}]/u.test(reading.plain.slice(statement.end, start));
}

/** Quotations of the statement that nobody was found to speak, without scare quotes and titles: those that are all of the
 *  statement, and those that hold speech (a first person, a pause, an end of sentence). */
export function unattributed(reading: Reading, statement: Statement, found: readonly Quotation[], last: Spoken | null): Unattributed[] {
  const quotes = startingIn(reading.quoted, statement, ({ outer }) => outer.start).filter(({ outer }) => contains(statement, outer));
  const recent = found.slice(-RECENT);
  const isTheme = ({ outer }: Quoted): boolean => {
    const before = reading.text.slice(Math.max(statement.start, outer.start - LONGEST_LABEL), outer.start);
    return SPEECH_WORDING.called.test(before) || (SPEECH_WORDING.theme.test(before) && SPEECH_WORDING.themed.test(reading.text.slice(outer.end, outer.end + 1)));
  };
  const inChinese = isChinese(reading.layers.article.language);
  const rest = quotes.filter((quoted) => !isTheme(quoted) && !(inChinese && isOriginal(reading, quoted.outer)) && !isRhymed(reading, quoted) && !recent.some((quotation) => overlaps(quotation.content, quoted.inner)));
  const all = onlyQuotes(reading.plain, statement, quotes);
  const opens = all && opensAfter(reading, statement, last);
  const near = last !== null && (opens || last.statement.block >= statement.block - (statement.alone ? 2 : 0));
  return gathered(rest, (quoted) => {
    const words = reading.plain.slice(quoted.inner.start, quoted.inner.end);
    const isSentence = words.length >= 4 && /[。！？.!?…]\]?[’”』]?$/u.test(words);
    const isLed = isSentence && SPEECH_WORDING.goesOn.test(reading.text.slice(Math.max(statement.start, quoted.outer.start - 70), quoted.outer.start));
    const going = isLed ? goer(reading, statement, quoted, last) : null;
    const goesOn = isLed && (near || going !== null);
    const leader = introducer(reading, statement, quoted);
    const by = actor(reading, statement, quotes, quoted, last) ?? acting(reading, statement, quotes, quoted, last);
    if (!(all && spanLength(quoted.inner) >= 4) && !holdsSpeech(reading, statement, quoted) && !goesOn && !by && !(isSentence && leader) && !isLedByColon(reading, statement, quoted)) return [];
    const split = near && last.trailing && last.direct && last.statement.block === statement.block;
    const label = inChinese && quoted.outer.start === reading.blocks[statement.block]?.start ? labelOf(reading, statement.block) : null;
    const named = label ?? signer(reading, quoted) ?? (all ? null : (leader ?? doer(reading, statement, quoted)));
    const teller = named || all || by || going ? null : tellerOf(reading, statement, quoted);
    const introduced = named ? referenceToMention(named) : all ? null : (by ?? going ?? teller);
    const follows = near && (last.direct || goesOn || opens || (statement.alone ? all && elaborates(reading, statement, last) : !all || last.statement.block === statement.block));
    return [{ inner: quoted.inner, outer: quoted.outer, introduced, follows: introduced === null && follows, isGuess: follows && !goesOn && all && (!last.direct || (opens && !statement.alone)), cue: all && split ? (last.frame?.cue ?? null) : null }];
  });
}
