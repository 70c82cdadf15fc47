import { isChinese, spanLength } from '@dateline/document';
import type { Reference, Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import { contentEnd } from './content-end.ts';
import type { Frame } from './frame.ts';
import { outermost, passesOn } from './outermost.ts';
import type { Reading } from './reading.ts';
import { LEAST_ENGLISH, LEAST_SENTENCE, MOSTLY, quoteSaid, quotesIn, saidIn, settled } from './said.ts';
import type { Said } from './said.ts';
import type { Statement } from './statements.ts';
import { isWoven } from './woven.ts';

/** Words before a frame that closes its statement: “…”，他说 · …, officials said. */
function saidBefore(reading: Reading, frame: Frame, from: number): Said[] {
  const stretch = { start: from, end: frame.start };
  const content = settled(reading.text, stretch);
  const quotes = quotesIn(reading, stretch);
  const last = quotes.at(-1);
  // 政府尚未作出回应。: what was not said
  const closes = !isChinese(reading.layers.article.language) || SPEECH_WORDING.closes.test(reading.text.slice(frame.cue.start, frame.cue.end));
  const reported = (): Said[] => saidIn(reading, frame, frame.via, content).filter(({ direct }) => direct || closes);
  if (!last) return reported();
  const adjacent = quotes.filter(({ outer }, i) => {
    const next = quotes[i + 1];
    return settled(reading.text, { start: outer.end, end: next ? next.outer.start : frame.start }).start >= (next ? next.outer.start : frame.start) || i === quotes.length - 1;
  });
  if (spanLength(last.outer) + 2 >= MOSTLY * spanLength(content) && !isWoven(reading, content, last)) return adjacent.map((quoted) => quoteSaid(frame, frame.via, quoted));
  return reported();
}

/** The words before a cue that cuts a direct quotation in two (“…,” she said, “…”), or that reports more behind it (“…，”市长说，灾区…). */
function cutInTwo(reading: Reading, frame: Frame, from: number, own: readonly Said[]): Said[] {
  const before = quotesIn(reading, { start: from, end: frame.start }).at(-1);
  if (before && own[0]?.direct !== true && (!/[，,。.！!？?]\s*$/u.test(reading.plain.slice(before.inner.start, before.inner.end)) || before.inner.end - before.inner.start < LEAST_SENTENCE)) return [];
  return before && spanLength(settled(reading.text, { start: before.outer.end, end: frame.start })) === 0 ? [quoteSaid(frame, frame.via, before)] : [];
}

/** A medium named after the words passed on what the speaker before it said: …, Reuters reported. */
function passOn(said: Said[], medium: Reference): void {
  const last = said.at(-1)?.frame;
  for (const [index, one] of said.entries()) if (one.frame === last) said[index] = { ...one, via: [medium, ...one.via] };
}

/** Whether a stretch tells only of what, or when, the next speaker says something. */
const isTopic = (reading: Reading, stretch: Span): boolean => {
  const { start, end } = settled(reading.text, stretch);
  return SPEECH_WORDING.topic.test(reading.text.slice(start, end));
};

/** Pairs each frame of a statement with what it introduces. A frame without words of its own passes on those of the
 *  next (半岛电视台称，一名消息人士称) or follows those before it; `orphans` are frames whose words stand before the statement. */
export function contentsOf(reading: Reading, statement: Statement, frames: readonly Frame[]): { said: Said[]; orphans: Frame[] } {
  const outer = outermost(reading, frames);
  const said: Said[] = [];
  const orphans: Frame[] = [];
  let via: readonly Reference[] = [];
  let free = statement.start;
  for (const [index, frame] of outer.entries()) {
    const next = outer[index + 1];
    const chain = [...via, ...frame.via];
    const end = Math.min(next && (next.start > frame.contentStart || next.sameSpeaker) ? next.start : statement.end, contentEnd(reading, statement, frame));
    const stretch = { start: frame.contentStart, end: Math.max(end, frame.contentStart) };
    via = [];
    if (next && spanLength(settled(reading.text, { start: frame.contentStart, end: next.start })) === 0 && ((frame.medium && (next.paused || passesOn(reading, frame, next))) || frame.relays === true) && frame.speaker) {
      via = [...chain, frame.speaker];
      continue;
    }
    // 局长反驳，称……: the words are those of the cue behind
    if (next?.sameSpeaker === true && next.speaker === null && frame.contentStart === next.start && settled(reading.text, stretch).end <= frame.contentStart) {
      outer[index + 1] = { ...next, start: frame.start, speaker: frame.speaker };
      continue;
    }
    const own = frame.closes === true || (next && isChinese(reading.layers.article.language) && isTopic(reading, stretch)) ? [] : saidIn(reading, frame, chain, stretch);
    if (own.length > 0) {
      own.unshift(...cutInTwo(reading, frame, free, own));
      free = end;
    } else if (frame.medium && frame.speaker && said.length > 0 && frame.start <= free + LEAST_ENGLISH) {
      passOn(said, frame.speaker);
    } else if (frame.closes === true || spanLength(settled(reading.text, stretch)) <= (isChinese(reading.layers.article.language) ? 1 : 2)) {
      const before = saidBefore(reading, frame, free);
      if (before.length > 0) own.push(...before);
      else orphans.push(frame);
      free = end;
    }
    // 发言人否认抓人，称……: the speaker is that of the cue before it, though it reported nothing
    if (own.length === 0 && next?.sameSpeaker === true && next.speaker === null) outer[index + 1] = { ...next, speaker: frame.speaker };
    said.push(...own);
  }
  return { said, orphans };
}
