import type { Reference, Span } from '@dateline/document';
import { QUOTATION_CLAUSES as CLAUSES } from '../../../languages/zh-Hans/quotation-clauses.ts';
import { SPEECH } from '../../../languages/zh-Hans/speech.ts';
import { CLAIMED } from '../../../languages/zh-Hans/quotations.ts';
import type { Frame } from '../frame.ts';
import type { Reading } from '../reading.ts';
import { BOUNDARY, clauseStart } from './clause.ts';
import { cuesIn } from './cues.ts';
import type { FoundCue } from './cues.ts';
import { referenceTo } from '../references.ts';
import { startingIn } from '../starting-in.ts';
import { earlierSubject, reactorBefore } from './earlier-subject.ts';
import { addressee, introduces, QUOTE } from './introduces.ts';
import { saidBy } from './said-by.ts';
import { sourceFrames } from './sources.ts';
import { asWritten, isNextTo, matchAt, modified, subjectIn } from './subject.ts';

const PAUSE = /\s*[，,：:]?\s*/uy;
/** After a cue: words said follow. */
const NO_DOUBT = /[，,：:“「『]/u;

/** Where the content begins, past the one who is told and the pause. */
function contentStart(reading: Reading, cue: FoundCue, end: number, passive: boolean): number {
  const skipPause = (at: number): number => at + matchAt(PAUSE, reading.text, at);
  const spokenTo = addressee(cue, reading.text.slice(cue.end, Math.min(end, cue.end + 12)));
  if (spokenTo !== undefined) return skipPause(cue.end + spokenTo.length);
  if ((cue.use !== 'told' && cue.stance !== 'warn') || passive) return skipPause(cue.end);
  const mention = reading.layers.mentions[reading.mentionAt.get(cue.end) ?? -1];
  const rest = reading.text.slice(cue.end, Math.min(end, cue.end + 18));
  const toPause = /^[^，,：:“「"]{1,16}[，,：:“「"]/u.exec(rest)?.[0].length;
  if (cue.use === 'told' && toPause) return skipPause(cue.end + toPause - 1);
  if (mention && (cue.use === 'told' || BOUNDARY.test(reading.text.charAt(mention.span.end)))) return skipPause(mention.span.end);
  return skipPause(cue.end);
}

function passiveZone(text: string, cue: FoundCue, start: number): Span | undefined {
  const match = cue.use === 'told' || cue.use === 'named' ? /被(?!告)([^，]{1,20})$/u.exec(text.slice(start, cue.start)) : null;
  return match?.[1] === undefined ? undefined : { start: cue.start - match[1].length, end: cue.start };
}

/** 三方发表的|联合声明: the paper that somebody issued, who passes its words on. */
function paperIn(reading: Reading, { start, end }: Span): Reference | null {
  const words = CLAUSES.paper.exec(reading.text.slice(start, end))?.[1];
  return words === undefined ? null : referenceTo(reading, { start: end - words.length, end });
}

/** 报道说, at the head of a clause: the report itself. */
function reportItself(reading: Reading, start: number, cue: FoundCue): Reference | null {
  const words = CLAUSES.report.exec(cue.words)?.[0].length;
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
/** Characters. */
const LONGEST_MANNER = 8;

/** Whether a cue ends its statement, in which no words in marks stand before it, and is no verb that closes what somebody says. */
const isIdle = ({ text }: Reading, { start, end }: Span, cue: FoundCue): boolean =>
  !/[\p{L}\p{N}“「]/u.test(text.slice(cue.end, end)) && !SPEECH.closes.test(cue.words) && /^[^”」』"]*[，,][^”」』"]*$/u.test(text.slice(start, cue.start));

function verbFrame(reading: Reading, statement: Span, verb: FoundCue, before: Frame | undefined): Frame | undefined {
  const hasFrame = before !== undefined;
  const start = clauseStart(reading.text, statement.start, verb.start);
  const cue = withManner(reading, start, verb);
  const passive = passiveZone(reading.text, cue, start);
  const own = subjectIn(reading, passive ?? { start, end: cue.start });
  if (!introduces(reading, cue, own, hasFrame)) return undefined;
  // 日后仍需立法补充。: a verb at the end, of what was not said
  if (isIdle(reading, statement, cue)) return undefined;
  // 引来网民批评，指……: the words are those of the cue behind
  if (CLAUSES.faultFound.test(reading.text.slice(cue.end, cue.end + 4)) && CLAUSES.reacted.test(reading.text.slice(start, cue.end))) return undefined;
  // 据媒体报道，数百家企业起诉，要求退税: it is the firms that demand it
  if (before?.medium === true && ((own.empty && cue.use === 'urged') || CLAUSES.demands.test(reading.text.slice(start, cue.start)))) return undefined;
  // 被人们称为“铁门”: what everybody calls it is its name, and nobody's judgement
  if (passive && cue.use === 'named' && (own.reference?.chain ?? null) === null) return undefined;
  // 法新社报道，林德发表讲话，指责船东……: it is not the medium that blames
  const ofMedium = before?.medium === true && own.empty && cue.stance === 'condemn' ? earlierSubject(reading, before.contentStart, start, true) : undefined;
  const earlier = own.empty && !hasFrame && modified(reading, { start, end: cue.start }) === null ? earlierSubject(reading, statement.start, start, isNextTo(reading, own.end, cue.start)) : undefined;
  const subject = (own.empty && CLAUSES.faults.test(cue.words) ? reactorBefore(reading, statement.start, start) : undefined) ?? ofMedium ?? earlier ?? own;
  const after = reading.text.slice(cue.end, cue.end + 24);
  const quoteFollows = QUOTE.test(after) || addressee(cue, after) !== undefined;
  const sameSpeaker = subject.empty && (hasFrame || CLAUSES.again.test(reading.text.slice(start, cue.start)) || quoteFollows);
  const paused = BOUNDARY.test(reading.text.charAt(cue.end));
  const leavesNoDoubt = cue.use === 'urged' || (NO_DOUBT.test(reading.text.charAt(cue.end)) && cue.stance !== 'condemn' && cue.stance !== 'praise');
  const report = subject.reference || hasFrame ? null : reportItself(reading, start, verb);
  const paper = own.empty ? null : paperIn(reading, { start, end: cue.start });
  const speaker = paper ?? subject.reference ?? report ?? (leavesNoDoubt ? asWritten(reading, subject, cue.start) : null) ?? (quoteFollows ? saidBy(reading, { start: sameSpeaker && hasFrame ? start : statement.start, end: start }, cue.start, subject) : null) ?? ((subject.empty && paused) || (!subject.empty && subject.end < cue.start) ? modified(reading, { start, end: cue.start }) : null);
  if (speaker === null && !sameSpeaker && !quoteFollows) return undefined;
  return {
    cue: { start: report?.span.end ?? verb.start, end: verb.end },
    stance: cue.stance,
    start: passive?.start ?? (earlier ? earlier.start : own.empty || reading.text.charAt(own.start - 1) === '的' ? start : own.start),
    contentStart: contentStart(reading, cue, statement.end, passive !== undefined),
    speaker,
    sameSpeaker,
    via: ofMedium && before?.speaker ? [before.speaker] : paper && subject.reference ? [subject.reference] : [],
    medium: subject.medium,
    paused,
    quoteOnly: cue.use === 'named',
    onlyGround: !paused && CLAUSES.ground.test(reading.text.slice(start, cue.start)),
    asOneClause: !paused && (cue.use === 'urged' || cue.stance === 'condemn' || cue.stance === 'praise' || cue.words.endsWith('宣布') || cue.words === CLAIMED),
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
    const frame = verbFrame(reading, statement, cue, frames.findLast((other) => other.cue.start < cue.start));
    if (frame && !frames.some((other) => other.start <= frame.cue.start && frame.cue.start < other.cue.end)) frames.push(frame);
  }
  return frames.sort((a, b) => a.cue.start - b.cue.start);
}
