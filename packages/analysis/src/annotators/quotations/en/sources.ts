import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/en/quotation-clauses.ts';
import { matchesOf } from '../../../words/matches.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { opensClause, trailingEnd } from './content-start.ts';
import { mentionsIn } from '../references.ts';
import { namedBehind } from './subject-zone.ts';
import { speakerIn, wordsOf } from './subject.ts';
import type { Subject } from './subject.ts';

const ACCORDING = /\baccording to\s+/giu;

/** X, citing Y, reported: Y speaks and X passes it on. */
export function citedBefore(reading: Reading, statement: Span, cue: Span): { readonly medium: Reference; readonly source: Reference } | undefined {
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

/** X reported, citing Y, that …. */
export function citedAfter(reading: Reading, statement: Span, cue: Span, subject: Subject): { readonly medium: Reference; readonly source: Reference } | undefined {
  const match = CLAUSES.citing.exec(reading.text.slice(cue.end, Math.min(statement.end, cue.end + 140)));
  const [all = '', source = ''] = match ?? [];
  if (!match || subject.reference === null) return undefined;
  const zone = { start: cue.end + all.length - source.length, end: cue.end + all.length };
  const inner = speakerIn(reading, zone).reference ?? fallback(reading, zone);
  return inner ? { medium: subject.reference, source: inner } : undefined;
}

const ENDS_WITH_NOUN = /\s\p{Ll}[\p{L}’'-]*$/u;
/** Who is named behind what he is: according to its harbour master, | Ann Roe. What ends with a name is a source itself: according to Reuters, Ann Roe, …. */
const holderBehind = (reading: Reading, statement: Span, source: Span): Span | undefined =>
  reading.text.charAt(source.end) === ',' && ENDS_WITH_NOUN.test(reading.text.slice(source.start, source.end)) && !mentionsIn(reading, source).some(({ span }) => span.end === source.end) ? namedBehind(reading, statement, source) : undefined;

/** According to X, … · …, according to X. */
export function accordingFrames(reading: Reading, statement: Span): Frame[] {
  const text = reading.text.slice(statement.start, statement.end);
  return matchesOf(text, ACCORDING).flatMap((match): Frame[] => {
    const start = statement.start + match.index;
    const from = start + match[0].length;
    const stop = reading.text.slice(from, statement.end).search(/[,;]|\.(?:\s|$)|[“"]/u);
    const end = stop < 0 ? statement.end : from + stop;
    const named = holderBehind(reading, statement, { start: from, end });
    const subject = speakerIn(reading, named ?? { start: from, end });
    const name = subject.reference ?? fallback(reading, { start: from, end });
    if (!name) return [];
    const leads = wordsOf(reading.text, { start: statement.start, end: start }).length <= 2;
    return [{ cue: { start, end: from - 1 }, stance: 'neutral', start, contentStart: leads ? Math.min((named?.end ?? end) + 1, statement.end) : trailingEnd(reading, statement, named?.end ?? end), speaker: name, sameSpeaker: false, via: [], medium: subject.medium, paused: true, closes: !leads && opensClause(reading, statement, named?.end ?? end), because: 'according to' }];
  });
}

const QUOTED = /\b(?:quoted|quotes|quoting|cited|cites)\s+([^.;“”"]{2,120}?),?\s+as\s+(?:saying|telling\s+(?:him|her|them|reporters|\p{Lu}\p{L}+)|warning|adding|stating|confirming)\b,?(?:\s+that\b)?/gu;

/** Reuters quoted X as saying …: X speaks and Reuters passes it on. */
export function quotedFrames(reading: Reading, statement: Span): Frame[] {
  return matchesOf(reading.text.slice(statement.start, statement.end), QUOTED).flatMap((match): Frame[] => {
    const [all, source = ''] = match;
    const at = statement.start + match.index;
    const start = at + all.indexOf(source);
    const zone = { start, end: start + source.length };
    const speaker = speakerIn(reading, zone).reference ?? fallback(reading, zone);
    if (!speaker) return [];
    const medium = speakerIn(reading, { start: clauseBefore(reading.text, statement, at), end: at });
    const end = at + all.length;
    const cue = { start: at, end: at + (/^\w+/u.exec(all)?.[0].length ?? 0) };
    const isTrailing = /^\s*(?:[.,;]|on\s\p{Lu}|$)/u.test(reading.text.slice(end, statement.end));
    const contentStart = isTrailing ? trailingEnd(reading, statement, end) : end;
    return [{ cue, stance: 'neutral', start: medium.empty ? at : medium.start, contentStart, speaker, sameSpeaker: false, via: medium.reference ? [medium.reference] : [], medium: false, paused: true, because: 'quoted as saying' }];
  });
}

/** Where the clause before an offset begins. */
const clauseBefore = (text: string, statement: Span, at: number): number => at - (/[^,;:“”"]*$/u.exec(text.slice(Math.max(statement.start, at - 100), at))?.[0].length ?? 0);

/** Whoever stands after "according to" is a source, whatever the noun. */
function fallback(reading: Reading, zone: Span): Frame['speaker'] {
  const words = wordsOf(reading.text, zone);
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last || words.length > 12) return null;
  const from = /^(?:the|a|an)$/u.test(first.word) && words[1] ? words[1].start : first.start;
  return { span: { start: from, end: last.end }, chain: null };
}
