import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { BLAMES, SHOUTS, SHOWS, WORRIES } from '../../../languages/zh-Hans/quotations.ts';
import { wordsIn } from '../cue-table.ts';
import type { Frame } from '../frame.ts';
import { HIDDEN } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { BOUNDARY, clauseStart, isBoundary } from './clause.ts';
import { cuesIn, isFeeling, isUnsaid } from './cues.ts';
import type { FoundCue } from './cues.ts';
import { mentionsIn, referenceTo, referenceToMention } from '../references.ts';
import { startingIn } from '../starting-in.ts';
import { sourceFrames } from './sources.ts';
import { asWritten, isNextTo, matchAt, modified, subjectIn } from './subject.ts';
import type { Subject } from './subject.ts';

const PAUSE = /\s*[，,：:]?\s*/uy;
const QUOTE = /^\s*[，,：:]?\s*[“「『"‘]/u;
/** Words in marks that are more than a name: 称为“多年来最重要的财报”. */
const OPENS_WORDS = new RegExp(`^[“「『"‘]${HIDDEN}{4}`, 'u');
/** 记者获悉: what a reporter learned is nobody's word. */
const LEARNED = /^获[悉知]$/u;
const ASKER = /记者$/u;
/** After a cue: words said follow. */
const NO_DOUBT = /[，,：:“「『]/u;
/** 批评当局反应“太慢”: words of the speaker's own in the clause that says what is blamed. */
const PHRASE = /^[^，。；：“「]{1,20}[“「]/u;
const blames = new Set(wordsIn(BLAMES));
const shouts = new Set(wordsIn(SHOUTS));
const shows = new Set(wordsIn(SHOWS));
const worries = new Set(wordsIn(WORRIES));

/** Clauses without a subject at the head of a statement; more are no prose, and would be read again for each cue. */
const MOST_CLAUSES = 12;

const noOne: Subject = { start: 0, end: 0, reference: null, empty: true, pronoun: false, medium: false };

/** The subject of an earlier clause of the statement, for a clause that has none of its own. */
function earlierSubject(reading: Reading, from: number, until: number): Subject | undefined {
  let start = from;
  for (let clauses = 0; start < until && clauses < MOST_CLAUSES; clauses++) {
    let end = start;
    while (end < until && !isBoundary(reading.text, end)) end++;
    // “…，”他想了想，又说: the words said are no clause of the one who says them
    const subject = !/[\p{L}\p{N}]/u.test(reading.text.slice(start, end)) ? noOne : subjectIn(reading, { start, end });
    if (!subject.empty) return subject.reference && (subject.reference.chain !== null || subject.end === end || CLAUSES.issues.test(reading.text.slice(subject.end, end))) ? subject : undefined;
    start = end + 1;
  }
  return undefined;
}

/** Where the content begins, past the one who is told and the pause. */
function contentStart(reading: Reading, cue: FoundCue, end: number, passive: boolean): number {
  const skipPause = (at: number): number => at + matchAt(PAUSE, reading.text, at);
  if ((cue.use !== 'told' && cue.stance !== 'warn') || passive) return skipPause(cue.end);
  const mention = reading.layers.mentions[reading.mentionAt.get(cue.end) ?? -1];
  const rest = reading.text.slice(cue.end, Math.min(end, cue.end + 18));
  const toPause = /^[^，,：:“「"]{1,16}[，,：:“「"]/u.exec(rest)?.[0].length;
  if (cue.use === 'told' && toPause) return skipPause(cue.end + toPause - 1);
  if (mention && (cue.use === 'told' || BOUNDARY.test(reading.text.charAt(mention.span.end)))) return skipPause(mention.span.end);
  return skipPause(cue.end);
}

/** Whether nothing but a name follows: whom somebody blames or denies is no report of his. */
function isMere(reading: Reading, cue: FoundCue): boolean {
  if (cue.stance !== 'condemn' && cue.stance !== 'praise' && cue.stance !== 'deny') return false;
  const mention = reading.layers.mentions[reading.mentionAt.get(cue.end) ?? -1];
  return mention !== undefined && BOUNDARY.test(reading.text.charAt(mention.span.end));
}

function passiveZone(text: string, cue: FoundCue, start: number): Span | undefined {
  const match = cue.use === 'told' || cue.use === 'named' ? /被(?!告)([^，]{1,20})$/u.exec(text.slice(start, cue.start)) : null;
  return match?.[1] === undefined ? undefined : { start: cue.start - match[1].length, end: cue.start };
}

function allows(reading: Reading, cue: FoundCue, subject: Subject, hasFrame: boolean): boolean {
  const after = reading.text.slice(cue.end, cue.end + 24);
  const between = reading.text.slice(subject.end, cue.start);
  if (cue.use === 'named') return subject.reference !== null && !/被$/u.test(between) && OPENS_WORDS.test(after);
  if (/被$/u.test(between) || isUnsaid(between) || isFeeling(cue, after) || CLAUSES.occasion.test(after)) return false;
  if (LEARNED.test(cue.words) && ASKER.test(reading.text.slice(subject.start, subject.end))) return false;
  if (isMere(reading, cue) || (shouts.has(cue.words) && !QUOTE.test(after) && !/^[，。]/u.test(after))) return false;
  // 警方称……，初步调查显示……: what somebody else's words go on with
  if (hasFrame && shows.has(cue.words)) return false;
  if (CLAUSES.describes.test(reading.text.slice(cue.end, cue.end + 60)) || (cue.use === 'urged' && CLAUSES.passive.test(between))) return false;
  if (worries.has(cue.words) && (hasFrame || subject.reference === null || !isNextTo(reading, subject.end, cue.start) || !BOUNDARY.test(after.charAt(0)) || CLAUSES.makes.test(reading.text.slice(Math.max(0, subject.start - 1), cue.start)))) return false;
  if (/^[预料][计料]$/u.test(cue.words) && CLAUSES.scheduled.test(after)) return false;
  // 提交修例建议: a noun at the end of another verb's object
  if (/^[建提]议$/u.test(cue.words) && !subject.empty && !between.endsWith('发言') && !isNextTo(reading, subject.end, cue.start) && !QUOTE.test(after)) return false;
  if (cue.words.endsWith('宣布') && CLAUSES.declares.test(reading.text.slice(cue.end, cue.end + 60))) return false;
  if (cue.stance === 'deny' && CLAUSES.deniedNoun.test(after)) return false;
  if (cue.stance === 'admit' && (CLAUSES.pleadsTo.test(after) || CLAUSES.recognizes.test(reading.text.slice(cue.end, cue.end + 40)))) return false;
  const needsPause = (cue.stance === 'condemn' || cue.stance === 'praise') && cue.use === 'paused' && !blames.has(cue.words);
  const adjacent = !needsPause && subject.reference !== null && isNextTo(reading, subject.end, cue.start);
  // ……，称此举违法: a clause that begins with its cue goes on with whoever the one before it is about
  const isHead = subject.empty && subject.end === cue.start && /[，,]$/u.test(reading.text.slice(Math.max(0, subject.start - 1), subject.start));
  const goesOn = isHead && (CLAUSES.goesOn.test(cue.words) || (blames.has(cue.words) && !CLAUSES.blameNoun.test(after)));
  return cue.use !== 'paused' || adjacent || goesOn || (needsPause && PHRASE.test(after)) || QUOTE.test(after) || BOUNDARY.test(after.charAt(0)) || (subject.empty && CLAUSES.again.test(reading.text.slice(subject.start, cue.start)));
}

/** Whoever is named first in a clause that ends in words said, and is not spoken to: 大使双手捧着书对他说：“…”. */
function firstName(reading: Reading, clause: Span): Reference | null {
  const role = CLAUSES.roles.exec(reading.text.slice(clause.start, clause.end))?.[0].length;
  if (role !== undefined) return referenceTo(reading, { start: clause.start, end: clause.start + role });
  const found = mentionsIn(reading, clause).find(({ kind, form, span }) => kind !== 'location' && form === 'name' && !/[对向把被给与同跟]$/u.test(reading.text.slice(Math.max(clause.start, span.start - 1), span.start)));
  return found ? referenceToMention(found) : null;
}

/** The first name behind a description that opens a clause: 在港口教书的林德走出大厅时说：“…”. */
function describedName(reading: Reading, clause: Span): Reference | null {
  const found = mentionsIn(reading, clause).find(({ kind, form, span }) => kind === 'person' && form === 'name' && reading.text.charAt(span.start - 1) === '的' && span.start > clause.start);
  return found ? referenceToMention(found) : null;
}

/** 报道说, at the head of a clause: the report itself. */
const REPORT = /^报[道导](?=.)/u;
function reportItself(reading: Reading, start: number, cue: FoundCue): Reference | null {
  const words = REPORT.exec(cue.words)?.[0].length;
  return words === undefined || !CLAUSES.thisOne.test(reading.text.slice(start, cue.start)) ? null : referenceTo(reading, { start: cue.start, end: cue.start + words });
}

/** A cue with the words before it that tell how it is said: 他|激动地说. */
function withManner(reading: Reading, start: number, cue: FoundCue): FoundCue {
  const before = reading.text.slice(Math.max(start, cue.start - LONGEST_MANNER), cue.start);
  if (!before.endsWith('地')) return cue;
  const begins = [CLAUSES.manner, CLAUSES.idiom].flatMap((pattern) => pattern.exec(before)?.[0].length ?? []).map((length) => cue.start - length);
  const at = begins.find((begin) => begin === start || subjectIn(reading, { start, end: begin }).reference !== null);
  return at === undefined ? cue : { ...cue, start: at };
}
const LONGEST_MANNER = 8;

function verbFrame(reading: Reading, statement: Span, verb: FoundCue, hasFrame: boolean): Frame | undefined {
  const start = clauseStart(reading.text, statement.start, verb.start);
  const cue = withManner(reading, start, verb);
  const passive = passiveZone(reading.text, cue, start);
  const own = subjectIn(reading, passive ?? { start, end: cue.start });
  if (!allows(reading, cue, own, hasFrame)) return undefined;
  const earlier = own.empty && !hasFrame ? earlierSubject(reading, statement.start, start) : undefined;
  const subject = earlier ?? own;
  const quoteFollows = QUOTE.test(reading.text.slice(cue.end, cue.end + 24));
  const sameSpeaker = subject.empty && (hasFrame || CLAUSES.again.test(reading.text.slice(start, cue.start)) || quoteFollows);
  const paused = BOUNDARY.test(reading.text.charAt(cue.end));
  const leavesNoDoubt = cue.use === 'urged' || (NO_DOUBT.test(reading.text.charAt(cue.end)) && cue.stance !== 'condemn' && cue.stance !== 'praise');
  const report = subject.reference || hasFrame ? null : reportItself(reading, start, verb);
  const speaker = subject.reference ?? report ?? (leavesNoDoubt ? asWritten(reading, subject, cue.start) : null) ?? (quoteFollows ? (subject.empty ? describedName(reading, { start, end: cue.start }) : firstName(reading, { start: subject.start, end: cue.start })) : null) ?? ((subject.empty && paused) || (!subject.empty && subject.end < cue.start) ? modified(reading, { start, end: cue.start }) : null);
  if (speaker === null && !sameSpeaker && !quoteFollows) return undefined;
  return {
    cue: { start: report?.span.end ?? verb.start, end: verb.end },
    stance: cue.stance,
    start: passive?.start ?? (earlier ? earlier.start : own.empty ? start : own.start),
    contentStart: contentStart(reading, cue, statement.end, passive !== undefined),
    speaker,
    sameSpeaker,
    via: [],
    medium: subject.medium,
    paused,
    quoteOnly: cue.use === 'named',
    asOneClause: !paused && (cue.use === 'urged' || cue.stance === 'condemn' || cue.stance === 'praise' || cue.words.endsWith('宣布')),
    because: `${passive ? 'passive ' : ''}cue ${cue.words}${subject.reference ? '' : sameSpeaker ? ' of the speaker before it' : ' behind a short phrase'}`,
  };
}

/** 国家统计局: a cue that is part of a name. */
const isInName = (reading: Reading, { start, end }: Span): boolean =>
  startingIn(reading.layers.mentions, { start: start - LONGEST_NAME, end: start }, ({ span }) => span.start).some(({ span, form }) => form === 'name' && span.end >= end);
const LONGEST_NAME = 20;

/** Everything in a statement that introduces somebody's words, in reading order. */
export function framesIn(reading: Reading, statement: Span): Frame[] {
  const frames: Frame[] = sourceFrames(reading, statement);
  for (const cue of cuesIn(reading.text, statement)) {
    if (isInName(reading, cue)) continue;
    if (frames.some((frame) => frame.start < cue.end && cue.start < frame.contentStart)) continue;
    const frame = verbFrame(reading, statement, cue, frames.some((other) => other.cue.start < cue.start));
    if (frame && !frames.some((other) => other.start <= frame.cue.start && frame.cue.start < other.cue.end)) frames.push(frame);
  }
  return frames.sort((a, b) => a.cue.start - b.cue.start);
}
