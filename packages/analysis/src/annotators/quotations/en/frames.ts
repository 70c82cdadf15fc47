import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/en/quotation-clauses.ts';
import { UNSAID } from '../../../languages/en/quotations.ts';
import { wordsIn } from '../cue-table.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { startingIn } from '../starting-in.ts';
import type { Statement } from '../statements.ts';
import { contentAfter, isTail, opensClause, trailingEnd } from './content-start.ts';
import { cuesIn, type Cue } from './cues.ts';
import { accordingFrames, citedAfter, citedBefore, quotedFrames } from './sources.ts';
import { descriptionBefore, zoneAfter, zoneBefore } from './subject-zone.ts';
import { speakerIn, wordsOf } from './subject.ts';
import type { Subject } from './subject.ts';

const unsaid = new Set(wordsIn(UNSAID));

const followsQuote = (text: string, at: number): boolean => /[”"]\s*$/u.test(text.slice(Math.max(0, at - 2), at));
const followsQuoteOrComma = (text: string, at: number): boolean => /(?:[,”"’?!—–]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));

function isUnsaid(reading: Reading, statement: Span, cue: Span): boolean {
  const before = wordsOf(reading.text, { start: Math.max(statement.start, cue.start - 24), end: cue.start }).at(-1);
  return before !== undefined && (unsaid.has(before.word) || /n['’]t$/u.test(before.word)) && before.end >= cue.start - 2;
}

/** Whether the paragraph before ends with words in marks that go on with this one: “…,” | Mr Roe told the BBC. */
const closesBefore = (reading: Reading, { start, block }: Statement, at: number): boolean =>
  at === start && reading.blocks[block]?.start === start && /,[”"]\s*$/u.test(reading.plain.slice(Math.max(0, start - PARAGRAPH_BREAK), start));
/** Characters from the end of a paragraph to the next, with its last two. */
const PARAGRAPH_BREAK = 5;

/** Circumstances that open a statement: In August, the union left. */
const LEAD = /^(?:In|On|At|During|After|Before|When|While|As|For|From|With|By|Since|Under|Amid|Following|Despite|Over|Earlier|Late|Later)\b[^;:“”"]{1,120}?,\s+(?!\d)/u;
/** Before it stands the subject of a statement. */
const MAIN_VERB = /^(?:[a-z]+ed|is|are|was|were|has|have|had|did|does|will|would|took|gave|made|left|came|went|won|lost|met|held|began|fell|rose|kept|led|sent|set|put|ran|spoke|stood|hit|cut|called|urged)$/u;

/** Whoever stands before the first verb of the statement, behind its circumstances: In August, the union left, | saying …. */
function mainSubject(reading: Reading, statement: Span, cue: Span): Subject | undefined {
  const from = statement.start + (LEAD.exec(reading.text.slice(statement.start, Math.min(cue.start, statement.start + 140)))?.[0].length ?? 0);
  const mentions = mentionsIn(reading, { start: from, end: Math.min(cue.start, from + 200) });
  const verb = wordsOf(reading.text, { start: from, end: Math.min(cue.start, from + 200) }).find((word, index) => index > 0 && MAIN_VERB.test(reading.text.slice(word.start, word.end)) && !mentions.some(({ span }) => span.start <= word.start && word.end <= span.end));
  return verb && speakerIn(reading, { start: from, end: verb.start });
}

/** The first name or pronoun of a statement, for a participle that has no subject (…, saying that). */
function statementSubject(reading: Reading, statement: Span, cue: Span): Subject | undefined {
  const main = mainSubject(reading, statement, cue);
  if (main?.reference) return main;
  const first = startingIn(reading.layers.mentions, { start: statement.start, end: Math.min(statement.end, statement.start + 40) }, ({ span }) => span.start).at(0);
  const pronoun = wordsOf(reading.text, statement)[0];
  if (pronoun && /^(?:he|she|they|it)$/u.test(pronoun.word)) return speakerIn(reading, pronoun);
  return first && speakerIn(reading, first.span);
}

/** Whoever stands between words in marks and their cue speaks, whatever the noun: “…,” one commuter quipped. */
function anyone(reading: Reading, subject: Subject): Reference | null {
  const words = wordsOf(reading.text, subject);
  const first = /^(?:the|an?)$/u.test(words[0]?.word ?? '') ? words[1] : words[0];
  return !subject.empty && first && words.length <= MOST_WORDS && !MAIN_VERB.test(words.at(-1)?.word ?? '') ? referenceTo(reading, { start: first.start, end: subject.end }) : null;
}
const MOST_WORDS = 5;
const STRONG = /^(?:said|says|told|warned|added|insisted|claimed|argued)$/u;

/** …, said Ann Roe, head of Acme. · …, said one pilot: words without marks, and whoever said them up to the next pause. */
function namedBehind(reading: Reading, statement: Span, cue: Cue): boolean {
  if (!CLAUSES.says.test(cue.words) || !/[\p{L}\p{N}%)],\s$/u.test(reading.text.slice(Math.max(statement.start, cue.start - 3), cue.start))) return false;
  const zone = zoneAfter(reading, statement, cue);
  const behind = speakerIn(reading, zone);
  const words = reading.text.slice(cue.end, zone.end);
  return behind.reference !== null && !PRONOUN_FIRST.test(words) && !CLAUSES.finite.test(words) && (zone.end >= statement.end || /^[,.:]/u.test(reading.text.charAt(zone.end)));
}
const PRONOUN_FIRST = /^\s+(?:he|she|it|they|we|I|there|this|that)\b/u;

/** Whether words in marks stand right beside the cue, a verb of saying ends the clause (…, the brokerage said), or one and "that" follow. */
function saysWords(reading: Reading, cue: Cue, content: number | null, start: number, inverted: boolean): boolean {
  if (content === null) return followsQuote(reading.text, start) || (!inverted && CLAUSES.says.test(cue.words) && CLAUSES.determined.test(reading.text.slice(start, cue.start)));
  return !inverted && (/[“"]/u.test(reading.text.charAt(content)) || (STRONG.test(cue.words) && /\bthat\s+$/u.test(reading.text.slice(cue.end, content))));
}

/** Before a subject: what depends on its belief is no report (whether he believes). */
const UNSETTLED = /\b(?:whether|if|unless)\s+$/u;
/** In an interview, | he confessed to the theft: nothing was said yet. */
const CIRCUMSTANCE = /^(?:In|On|At(?! least| most)|During|For|From|With|Under|Amid|Following|Despite)\s(?!.*\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|died|killed|fell|rose|[a-z]+ing)\b)[^,“”"]{1,80},\s*$/u;

/** Elsewhere, | the union said: a word or two that lead to the clause, and are none. */
const LONE = /^(?:And |But |Just )?\p{Lu}[\p{L}’'-]+,\s*$/u;
/** Behind whoever is named behind the words: said a statement | that was sent to Reuters. */
const RELATIVE = /^\s(?:that|which|who)\s/u;

/** Where the words end that somebody with titles in commas and conjunctions said: “…,” chairman, head and president Ann Roe | said. */
function behindQuote(reading: Reading, statement: Span, subject: Subject): number | undefined {
  if (subject.reference === null || subject.reference.chain === null || followsQuoteOrComma(reading.text, subject.start)) return undefined;
  const at = reading.text.slice(statement.start, subject.start).search(/[”"]\s[^“”".;:]{1,80}(?:,| and) $/u);
  return at > 0 && /[,!?]/u.test(reading.plain.charAt(statement.start + at - 1)) ? statement.start + at + 2 : undefined;
}

/** The pilot, who said he had slept, was fined: what follows the cue is said, however short. */
const isRelative = ({ text }: Reading, { start, end }: Span): boolean => /^(?:who|which)$/u.test(text.slice(start, end));

/** Whom a “who” or “which” belongs to that is the subject: Macron, who argued that …, the Harbour Union, which says …. */
function relativeOf(reading: Reading, subject: Subject, { words }: Cue): Subject {
  const pronoun = reading.text.slice(subject.start, subject.end);
  if (subject.empty || !(pronoun === 'who' || (pronoun === 'which' && CLAUSES.says.test(words)))) return subject;
  const end = subject.start - (/,?\s*$/u.exec(reading.text.slice(Math.max(0, subject.start - 3), subject.start))?.[0].length ?? 0);
  const named = mentionsIn(reading, { start: Math.max(0, end - LONGEST_NAME), end }).findLast(({ kind, span }) => kind !== 'location' && span.end === end);
  if (named) return { ...subject, reference: referenceToMention(named) };
  const noun = NOUN_BEFORE.exec(reading.text.slice(Math.max(0, end - LONGEST_NAME), end))?.[1];
  const described = noun === undefined ? undefined : speakerIn(reading, { start: end - noun.length, end });
  return described?.reference ? { ...subject, reference: described.reference } : subject;
}
/** A noun with its article, that a relative clause follows: the pilot |, who said. */
const NOUN_BEFORE = /(?:^|\s)((?:[Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s(?:[\p{L}’'-]+\s){0,3}\p{Ll}[\p{L}’'-]+)$/u;
/** Characters. */
const LONGEST_NAME = 60;

/** Where the description before a name in commas begins; without the second comma (The dam burst, police said) it is what was said. */
const described = (reading: Reading, statement: Span, { start, end }: Span): number | undefined => (reading.text.charAt(end) === ',' ? descriptionBefore(reading, statement, start) : undefined);

/** Who says what another clause is told with: left, with Ann Roe of Rana | calling it “absurd”; nobody where a participle has no subject of its own. */
function accompanying(reading: Reading, statement: Span, { start }: Cue): Span {
  const from = Math.max(statement.start, start - LONGEST_COMPANY);
  const words = CLAUSES.company.exec(reading.text.slice(from, start))?.[1];
  const zone = { start: start - (words?.length ?? 0), end: start };
  return words !== undefined && (speakerIn(reading, zone).reference !== null) ? zone : { start, end: start };
}
/** Characters. */
const LONGEST_COMPANY = 80;
const WITH = 'with ';

/** Denied meeting them, accused them of lying. */
const isDeed = (reading: Reading, { use, stance, end }: Cue, content: number | undefined): boolean =>
  use === 'accused' || ((stance === 'deny' || stance === 'admit') && content === end && CLAUSES.deed.test(reading.text.slice(end, end + LONGEST_NAME)));

function verbFrame(reading: Reading, statement: Statement, cue: Cue, hasFrame: boolean): Frame | undefined {
  if (isUnsaid(reading, statement, cue)) return undefined;
  const participle = /ing\b/u.test(cue.words);
  const zone = zoneBefore(reading, statement, cue);
  let subject = participle ? speakerIn(reading, accompanying(reading, statement, cue)) : speakerIn(reading, zone);
  const inverted = !participle && followsQuoteOrComma(reading.text, cue.start) && (subject.empty || namedBehind(reading, statement, cue));
  if (inverted) subject = speakerIn(reading, zoneAfter(reading, statement, cue));
  subject = relativeOf(reading, subject, cue);
  const start = inverted || subject.empty ? cue.start : (behindQuote(reading, statement, subject) ?? described(reading, statement, subject) ?? subject.start - (participle ? WITH.length : 0));
  const after = inverted ? subject.end : cue.end;
  if (UNSETTLED.test(reading.text.slice(Math.max(statement.start, start - 10), start))) return undefined;
  const isTrailing = cue.use !== 'accused' && !isRelative(reading, subject) && !(participle && !subject.empty) && (closesBefore(reading, statement, start) || (followsQuoteOrComma(reading.text, start) && start > statement.start)) && !CIRCUMSTANCE.test(reading.text.slice(statement.start, start)) && !(LONE.test(reading.text.slice(statement.start, start)) && /^\s/u.test(reading.text.charAt(after))) && (isTail(reading, { start: after, end: statement.end }, cue.use) || (inverted && RELATIVE.test(reading.text.slice(after, after + 8))));
  const content = isTrailing ? undefined : contentAfter(reading, statement, { ...cue, end: after });
  if (!isTrailing && content === undefined) return undefined;
  const bare = subject.empty || (participle && subject.reference === null);
  const own = bare && !hasFrame ? statementSubject(reading, statement, cue) : undefined;
  const cited = inverted ? undefined : (citedBefore(reading, statement, cue) ?? citedAfter(reading, statement, cue, subject));
  const speaker = cited?.source ?? subject.reference ?? (saysWords(reading, cue, isTrailing ? null : content ?? null, start, inverted) ? anyone(reading, subject) : null) ?? own?.reference ?? null;
  if (!speaker && !(bare && hasFrame)) return undefined;
  return {
    cue: { start: cue.start, end: cue.end }, stance: cue.stance, start, contentStart: content ?? trailingEnd(reading, statement, after),
    speaker, sameSpeaker: speaker === null, via: cited ? [cited.medium] : [], medium: subject.medium, paused: true, quoteOnly: cue.use === 'named', isDeed: isDeed(reading, cue, content),
    closes: isTrailing && CLAUSES.says.test(cue.words) && !followsQuote(reading.text, start) && opensClause(reading, statement, after),
    because: `${cited ? 'cited source' : inverted ? 'inverted' : isTrailing ? 'trailing' : 'leading'} cue ${cue.words}`,
  };
}

/** Everything in a statement that introduces somebody's words, in reading order. */
export function framesIn(reading: Reading, statement: Statement): Frame[] {
  const frames = [...accordingFrames(reading, statement), ...quotedFrames(reading, statement)];
  for (const cue of cuesIn(reading.text, statement)) {
    if (frames.some((frame) => frame.start < cue.end && cue.start < frame.contentStart && frame.contentStart - frame.start < 200 && frame.start <= cue.start)) continue;
    const frame = verbFrame(reading, statement, cue, frames.some((other) => other.start < cue.start));
    if (frame) frames.push(frame);
  }
  return frames.sort((a, b) => a.start - b.start);
}
