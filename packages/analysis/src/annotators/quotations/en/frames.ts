import { trimmed } from '@dateline/document';
import type { Reference, Span, Stance } from '@dateline/document';
import { CUES, NOUNS_TOO, UNSAID } from '../../../languages/en/quotations.ts';
import { cueEntries, wordsIn } from '../cue-table.ts';
import type { CueEntry } from '../cue-table.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { mentionsIn, referenceTo } from '../references.ts';
import { startingIn } from '../starting-in.ts';
import { contentAfter, isTail } from './content-start.ts';
import { speakerIn, wordsOf } from './subject.ts';
import type { Subject } from './subject.ts';
import { matchesOf } from '../../../words/matches.ts';

const ENTRIES = new Map(cueEntries(CUES).reverse().map((entry) => [entry.words, entry]));
const CUE = new RegExp(`\\b(?:${[...ENTRIES.keys()].filter(Boolean).sort((a, b) => b.length - a.length).join('|')})\\b`, 'giu');
const ACCORDING = /\baccording to\s+/giu;
const nounsToo = new Set(wordsIn(NOUNS_TOO).map((words) => words.replaceAll('_', ' ')));
/** After a cue that is a noun: the claims are false, reports of fighting. */
const AFTER_NOUN = /^\s+(?:is|are|was|were|have|has|had|will|would|of|about|from|on|in|by|for|and|or)\b/iu;
/** A verb with its object: whatever stands before it is the subject of that verb. */
const HAS_VERB = /\b\p{Ll}+ed\s+(?!on\b|in\b|by\b|to\b|at\b|with\b|as\b|for\b|from\b)/u;
const unsaid = new Set(wordsIn(UNSAID));
/** Where the clause that holds a cue may begin. */
const CLAUSE = /[,;:—–“”"‘]\s*|\b(?:that|and|but|while|as|when|because|although|though|where|after|since|if|what|how|why|whether)\s+/giu;

interface Cue extends Span, CueEntry {
  readonly stance: Stance;
}

/** The last clause before an offset. */
const clauseBefore = (text: string, statement: Span, at: number): string => /[^,;:“”"]*$/u.exec(text.slice(Math.max(statement.start, at - 120), at))?.[0] ?? '';

const cuesIn = (text: string, statement: Span): Cue[] =>
  matchesOf(text.slice(statement.start, statement.end), CUE).flatMap((match) => {
    const entry = ENTRIES.get(match[0].toLowerCase());
    const start = statement.start + match.index;
    // a capital inside a sentence is a name's: United States
    const isName = /^\p{Lu}/u.test(match[0]) && /[\p{L},]\s$/u.test(text.slice(Math.max(statement.start, start - 2), start));
    const isNoun = entry !== undefined && nounsToo.has(entry.words) && (AFTER_NOUN.test(text.slice(start + match[0].length, start + match[0].length + 12)) || HAS_VERB.test(clauseBefore(text, statement, start)));
    const isPart = text.charAt(start - 1) === '-';
    return entry && !isName && !isNoun && !isPart ? [{ ...entry, start, end: start + match[0].length }] : [];
  });

/** One manager, who asked not to be named, | said. */
const RELATIVE = /,\s+(?:who|whose|which)\b[^,;:“”"]{1,120},\s*$/u;

/** The words before the cue that may hold its subject; past an apposition where one stands between (Jan, a shopkeeper, said). */
function zoneBefore(reading: Reading, statement: Span, cue: Span): Span {
  const aside = RELATIVE.exec(reading.text.slice(Math.max(statement.start, cue.start - 160), cue.start))?.[0].length;
  if (aside !== undefined) return zoneBefore(reading, statement, { start: cue.start - aside, end: cue.start - aside });
  const stretch = reading.text.slice(statement.start, cue.start);
  const starts = [0, ...matchesOf(stretch, CLAUSE).map((match) => match.index + match[0].length)].map((at) => statement.start + at);
  const last = starts.at(-1) ?? statement.start;
  if (!/,\s*$/u.test(stretch) || starts.length < 3) return { start: last, end: cue.start };
  const commas = matchesOf(stretch.replace(/,\s*$/u, ' '), /,\s/gu).map((match) => statement.start + match.index);
  const comma = commas.at(-1);
  if (comma === undefined) return { start: last, end: cue.start };
  const named = firstNamed(reading, { start: starts.findLast((start) => /[“”"]/u.test(reading.text.charAt(start - 1))) ?? statement.start, end: comma });
  if (named) return named;
  const apposition = { start: comma + 1, end: cue.start };
  // its spokesman, Gary Nkombo, said: the name is who speaks
  if (isPersonName(reading, apposition)) return apposition;
  return { start: starts.filter((start) => start < comma).at(-1) ?? statement.start, end: comma };
}

const isPersonName = (reading: Reading, stretch: Span): boolean => {
  const words = trimmed(reading.text, stretch);
  const end = words.end - (/,\s*$/u.exec(reading.text.slice(words.start, words.end))?.[0].length ?? 0);
  return mentionsIn(reading, stretch).some((mention) => mention.kind === 'person' && mention.form === 'name' && mention.span.start === words.start && mention.span.end === end);
};

/** The first member of a list of appositions, where it is a name and its title: Ann Roe, an analyst at Acme, the maker of pumps, said. */
function firstNamed(reading: Reading, stretch: Span): Span | undefined {
  const length = reading.text.slice(stretch.start, stretch.end).indexOf(',');
  const first = trimmed(reading.text, { start: stretch.start, end: length < 0 ? stretch.end : stretch.start + length });
  const name = mentionsIn(reading, first).at(-1);
  const before = name && reading.text.slice(first.start, name.span.start);
  return name?.kind === 'person' && name.form === 'name' && name.span.end === first.end && /^(?:[\p{Lu}][\p{L}.-]*\s){0,6}$/u.test(before ?? '.') ? first : undefined;
}

/** The phrase after an inverted cue: “…,” said accountant Jose Lopez. */
function zoneAfter(reading: Reading, statement: Span, cue: Span): Span {
  const rest = reading.text.slice(cue.end, statement.end);
  const stop = rest.search(/[,;:“"—–]|(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr))\.(?:\s|$)|\b(?:who|that|in|on|at|during|after|as|when)\b/u);
  const zone = { start: cue.end, end: stop < 0 ? statement.end : cue.end + stop };
  // “…,” said its president, Claus Brandt.
  const name = rest.charAt(stop) === ',' ? startingIn(reading.layers.mentions, { start: zone.end + 2, end: zone.end + 3 }, ({ span }) => span.start)[0] : undefined;
  const isNamed = name?.kind === 'person' && name.form === 'name' && /^[.,]/u.test(reading.text.slice(name.span.end)) && !mentionsIn(reading, zone).some(({ kind }) => kind === 'person');
  return isNamed ? name.span : zone;
}

const followsQuoteOrComma = (text: string, at: number): boolean => /(?:[,”"’?!—–]\s*)$/u.test(text.slice(Math.max(0, at - 4), at));

function isUnsaid(reading: Reading, statement: Span, cue: Span): boolean {
  const before = wordsOf(reading.text, { start: Math.max(statement.start, cue.start - 24), end: cue.start }).at(-1);
  return before !== undefined && (unsaid.has(before.word) || /n['’]t$/u.test(before.word)) && before.end >= cue.start - 2;
}

const LEAD = /^(?:In|On|At|During|After|Before|When|While|As|For|From|With|By|Since|Under|Amid|Following|Despite|Over|Earlier|Late|Later)\b[^;:“”"]{1,120}?,\s+(?!\d)/u;
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

/** X, citing Y, reported: Y speaks and X passes it on. */
function citedBefore(reading: Reading, statement: Span, cue: Span): { readonly medium: Reference; readonly source: Reference } | undefined {
  const from = Math.max(statement.start, cue.start - 160);
  const match = /(?:^|[.;“”"]\s)([^.;“”",]{2,60}), (?:citing|quoting) ([^.;“”",]{2,80}),\s*(?:\w+ly )?$/u.exec(reading.text.slice(from, cue.start));
  const [all = '', medium = '', source = ''] = match ?? [];
  if (!match) return undefined;
  const at = from + match.index + all.indexOf(medium);
  const start = from + match.index + all.indexOf(source, all.indexOf(medium) + medium.length);
  const outer = speakerIn(reading, { start: at, end: at + medium.length }).reference;
  const zone = { start, end: start + source.length };
  const inner = speakerIn(reading, zone).reference ?? fallback(reading, zone);
  return outer && inner ? { medium: outer, source: inner } : undefined;
}

/** Whoever stands between words in marks and their cue speaks, whatever the noun: “…,” one commuter quipped. */
function anyone(reading: Reading, subject: Subject): Reference | null {
  const words = wordsOf(reading.text, subject);
  const first = /^(?:the|an?)$/u.test(words[0]?.word ?? '') ? words[1] : words[0];
  return !subject.empty && first && words.length <= MOST_WORDS ? referenceTo(reading, { start: first.start, end: subject.end }) : null;
}
const MOST_WORDS = 5;
const STRONG = /^(?:said|says|told|warned|added|insisted|claimed|argued)$/u;

/** Whether words in marks stand right beside the cue, or behind a verb of saying and "that". */
function saysWords(reading: Reading, cue: Cue, content: number | null, start: number, inverted: boolean): boolean {
  if (content === null) return /[”"]\s*$/u.test(reading.text.slice(Math.max(0, start - 2), start));
  return !inverted && (/[“"]/u.test(reading.text.charAt(content)) || (STRONG.test(cue.words) && /\bthat\s+$/u.test(reading.text.slice(cue.end, content))));
}

/** Before a subject: what depends on its belief is no report (whether he believes). */
const UNSETTLED = /\b(?:whether|if|unless)\s+$/u;
/** In an interview, | he confessed to the theft: nothing was said yet. */
const CIRCUMSTANCE = /^(?:In|On|At(?! least| most)|During|For|From|With|Under|Amid|Following|Despite)\s(?!.*\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|died|killed|fell|rose|[a-z]+ing)\b)[^,“”"]{1,80},\s*$/u;

/** Where the words end that somebody with titles in commas and conjunctions said: “…,” chairman, head and president Ann Roe | said. */
function behindQuote(reading: Reading, statement: Span, subject: Subject): number | undefined {
  if (subject.reference === null || subject.reference.chain === null || followsQuoteOrComma(reading.text, subject.start)) return undefined;
  const at = reading.text.slice(statement.start, subject.start).search(/[”"]\s[^“”".;:]{1,80}(?:,| and) $/u);
  return at > 0 && /[,!?]/u.test(reading.plain.charAt(statement.start + at - 1)) ? statement.start + at + 2 : undefined;
}

function verbFrame(reading: Reading, statement: Span, cue: Cue, hasFrame: boolean): Frame | undefined {
  if (isUnsaid(reading, statement, cue)) return undefined;
  const participle = /ing\b/u.test(cue.words);
  const zone = zoneBefore(reading, statement, cue);
  let subject = participle ? speakerIn(reading, { start: cue.start, end: cue.start }) : speakerIn(reading, zone);
  const inverted = subject.empty && !participle && followsQuoteOrComma(reading.text, cue.start);
  if (inverted) subject = speakerIn(reading, zoneAfter(reading, statement, cue));
  const start = inverted || subject.empty ? cue.start : (behindQuote(reading, statement, subject) ?? subject.start);
  const after = inverted ? subject.end : cue.end;
  if (UNSETTLED.test(reading.text.slice(Math.max(statement.start, start - 10), start))) return undefined;
  const isTrailing = followsQuoteOrComma(reading.text, start) && start > statement.start && !CIRCUMSTANCE.test(reading.text.slice(statement.start, start)) && isTail(reading, { start: after, end: statement.end }, cue.use);
  const content = isTrailing ? undefined : contentAfter(reading, statement, { ...cue, end: after });
  if (!isTrailing && content === undefined) return undefined;
  const bare = subject.empty || (participle && subject.reference === null);
  const own = bare && !hasFrame ? statementSubject(reading, statement, cue) : undefined;
  const cited = inverted ? undefined : citedBefore(reading, statement, cue);
  const speaker = cited?.source ?? subject.reference ?? (saysWords(reading, cue, isTrailing ? null : content ?? null, start, inverted) ? anyone(reading, subject) : null) ?? own?.reference ?? null;
  if (!speaker && !(bare && hasFrame)) return undefined;
  return {
    cue: { start: cue.start, end: cue.end }, stance: cue.stance, start, contentStart: content ?? trailingEnd(reading, statement, after),
    speaker, sameSpeaker: speaker === null, via: cited ? [cited.medium] : [], medium: subject.medium, paused: true, quoteOnly: cue.use === 'named',
    because: `${cited ? 'cited source' : inverted ? 'inverted' : isTrailing ? 'trailing' : 'leading'} cue ${cue.words}`,
  };
}

/** Past what follows a trailing cue: to the comma or the quotation mark that opens again, else to the end. */
function trailingEnd(reading: Reading, statement: Span, from: number): number {
  const again = reading.text.slice(from, statement.end).search(/[“"‘]|,\s+(?:adding|saying|warning|noting|and|but)\b/u);
  return again < 0 ? statement.end : from + again;
}

/** According to X, … · …, according to X. */
function accordingFrames(reading: Reading, statement: Span): Frame[] {
  const text = reading.text.slice(statement.start, statement.end);
  return matchesOf(text, ACCORDING).flatMap((match): Frame[] => {
    const start = statement.start + match.index;
    const from = start + match[0].length;
    const stop = reading.text.slice(from, statement.end).search(/[,;]|\.(?:\s|$)|[“"]/u);
    const end = stop < 0 ? statement.end : from + stop;
    const subject = speakerIn(reading, { start: from, end });
    const name = subject.reference ?? fallback(reading, { start: from, end });
    if (!name) return [];
    const leads = wordsOf(reading.text, { start: statement.start, end: start }).length <= 2;
    return [{ cue: { start, end: from - 1 }, stance: 'neutral', start, contentStart: leads ? Math.min(end + 1, statement.end) : trailingEnd(reading, statement, end), speaker: name, sameSpeaker: false, via: [], medium: subject.medium, paused: true, because: 'according to' }];
  });
}

/** Whoever stands after "according to" is a source, whatever the noun. */
function fallback(reading: Reading, zone: Span): Frame['speaker'] {
  const words = wordsOf(reading.text, zone);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > 12) return null;
  const from = /^(?:the|a|an)$/u.test(first.word) && words[1] ? words[1].start : first.start;
  return { span: { start: from, end: last.end }, chain: null };
}

/** Everything in a statement that introduces somebody's words, in reading order. */
export function framesIn(reading: Reading, statement: Span): Frame[] {
  const frames = accordingFrames(reading, statement);
  for (const cue of cuesIn(reading.text, statement)) {
    if (frames.some((frame) => frame.start < cue.end && cue.start < frame.contentStart && frame.contentStart - frame.start < 200 && frame.start <= cue.start)) continue;
    const frame = verbFrame(reading, statement, cue, frames.some((other) => other.start < cue.start));
    if (frame) frames.push(frame);
  }
  return frames.sort((a, b) => a.start - b.start);
}
