import { isChinese } from '@dateline/document';
import type { Mention, Reference, Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';
import { mentionsIn, referenceToMention } from './references.ts';
import { pronounAt } from './speakers.ts';
import type { Spoken } from './spoken.ts';
import type { Statement } from './statements.ts';

/** Characters; longer words before a colon are more than an introduction. */
const LONGEST_INTRODUCTION = 160;

/** Characters before a name that tell that something is only said to or about it. */
const LONGEST_LEAD = 13;

/** Between an office and who holds it. */
const TITLE_BETWEEN = /^(?:(?![对向给与和同跟被])\p{Script=Han}){1,8}$/u;

/** The first who is named before the colon in front of the words, unless something is only said to or about them. */
export function introducer(reading: Reading, { start }: Span, { outer }: Quoted): Mention | null {
  const before = reading.text.slice(start, outer.start);
  if (before.length > LONGEST_INTRODUCTION || !/[：:]\s*$/u.test(before)) return null;
  const named = mentionsIn(reading, { start, end: outer.start }).filter(({ kind, form, span }) => (kind === 'person' && !(form === 'pronoun' && reading.text.charAt(span.end) === '的')) || (kind === 'organization' && form === 'name'));
  // 他的母亲张秀英: not him; 港务局的局长林德深信：“…”, harbour board head Ann Roe praised it: “…”: not the office
  const [office, person] = named;
  const isOffice = office?.kind === 'organization' && person?.kind === 'person' && (TITLE_BETWEEN.test(reading.text.slice(office.span.end, person.span.start)) || (person.role !== null && person.role.start <= office.span.end + 1));
  const first = isOffice ? person : office;
  return first && !SPEECH_WORDING.spokenTo.test(reading.text.slice(Math.max(start, first.span.start - LONGEST_LEAD), first.span.start)) ? first : null;
}

/** Whoever does something in the clause before words in marks that end the sentence: 林德深深鞠躬，“我对不起大家”。 */
export function doer(reading: Reading, { start, end }: Statement, { inner, outer }: Quoted): Mention | null {
  const before = reading.text.slice(start, outer.start);
  if (!isChinese(reading.layers.article.language) || before.length > LONGEST_DEED || !/^[^，。；：“]{4,}，$/u.test(before) || /[\p{L}\p{N}]/u.test(reading.text.slice(outer.end, end))) return null;
  const named = mentionsIn(reading, { start, end: outer.start }).filter(({ kind, form }) => kind === 'person' && form === 'name');
  return named.length === 1 && SPEECH_WORDING.firstPerson.test(reading.plain.slice(inner.start, inner.end)) && !SPEECH_WORDING.spokenTo.test(reading.text.slice(start, named[0]?.span.start)) ? (named[0] ?? null) : null;
}
/** Characters. */
const LONGEST_DEED = 50;

/** Whoever signs the words behind a dash (“…” — Ana Silva, a teacher), or does something as they are said (“…,” grins Ana Silva). */
export function signer(reading: Reading, { inner, outer }: Quoted): Mention | null {
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
export function actor(reading: Reading, statement: Statement, quotes: readonly Quoted[], quoted: Quoted, last: Spoken | null): Reference | null {
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
export function acting(reading: Reading, statement: Statement, quotes: readonly Quoted[], quoted: Quoted, last: Spoken | null): Reference | null {
  const isPause = /[，,]$/u.test(reading.plain.slice(quoted.inner.start, quoted.inner.end));
  return quotes.length === 1 && isPause && quoted.outer.start <= statement.start && isChinese(reading.layers.article.language) ? behind(reading, quoted.outer.end, last, quoted.outer) : null;
}

/** Whom the pronoun of the clause before the colon means: 她摇摇头：“…”. */
export function goer(reading: Reading, statement: Statement, { outer }: Quoted, last: Spoken | null): Reference | null {
  const from = Math.max(statement.start, outer.start - 70);
  const match = SPEECH_WORDING.goesOn.exec(reading.text.slice(from, outer.start));
  const at = match ? match[0].search(SPEECH_WORDING.pronoun) : -1;
  if (!match || at < 0) return null;
  const start = from + match.index + at;
  return pronounAt(reading, { start, end: start + (SPEECH_WORDING.pronoun.exec(match[0])?.[0].length ?? 0) }, last, statement, outer);
}
