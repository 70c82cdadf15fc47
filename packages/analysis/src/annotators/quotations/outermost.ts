import { isChinese, spanLength } from '@dateline/document';
import type { Reference } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';
import { settled } from './said.ts';

/** Two people said | Trump decided that: in English, whoever the words said begin with. A medium passes on what he says. */
const opensContent = (reading: Reading, { medium, relays, cue, contentStart }: Frame, { start, sameSpeaker }: Frame): boolean =>
  !isChinese(reading.layers.article.language) && !medium && relays !== true && !sameSpeaker && contentStart > cue.start && start >= contentStart && spanLength(settled(reading.text, { start: contentStart, end: start })) === 0;

/** 据法新社报道，|市长称桥已修好: whoever a medium reports the words of, though no pause follows. */
export const passesOn = (reading: Reading, { medium, relays }: Frame, { cue, speaker }: Frame): boolean =>
  isChinese(reading.layers.article.language) && (medium || relays === true) && speaker !== null && SPEECH_WORDING.tells.test(reading.text.slice(cue.start, cue.end));

/** Without frames that only look like one inside the words said: no pause after the cue, right after another's
 *  (美联社指出，塔利班宣布夺权后…). */
export function outermost(reading: Reading, frames: readonly Frame[]): Frame[] {
  let nested: Reference | null = null;
  return gathered(frames, (frame, index) => {
    const before = frames[index - 1];
    // 外交部说，主席呼吁停火，强调和谈……: what goes on is the chairman's, unless an 并 leads back to the ministry
    if (nested && frame.sameSpeaker && frame.speaker === null && !SPEECH_WORDING.leadsBack.test(reading.text.slice(frame.cue.start - 3, frame.cue.start))) return [{ ...frame, speaker: nested, sameSpeaker: false }];
    const led = before ? leadOf(reading, before, frame) : 0;
    if (before && led === 0 && isPartOfIt(reading, before, frame)) return [];
    const isOuter = !before || (frame.paused && !opensContent(reading, before, frame)) || passesOn(reading, before, frame) || frame.sameSpeaker || isSameOne(before, frame) || led > 0;
    nested = isOuter ? null : frame.speaker;
    return isOuter ? [frame] : [];
  });
}

/** Characters of what is said between two frames: none where they only lead to the second, or tell of what it speaks. */
function leadOf(reading: Reading, before: Frame, { start, paused }: Frame): number {
  const lead = settled(reading.text, { start: before.contentStart, end: start });
  if (!isChinese(reading.layers.article.language)) return spanLength(lead);
  if (!paused && SPEECH_WORDING.topic.test(reading.text.slice(lead.start, lead.end))) return 0;
  return spanLength(lead) < LEAST_LED && !/[，,；;]/u.test(reading.text.slice(before.contentStart, start)) ? 0 : spanLength(lead);
}

/** 引来市长反驳，|要求船东道歉: who goes on is whoever spoke. */
const isSameOne = (before: Frame, { speaker, cue }: Frame): boolean => speaker !== null && before.paused && before.speaker?.span.start === speaker.span.start && cue.start === before.contentStart;

/** 市长表示，|相信船会准时: a cue of the same speaker at the head of what he says, which is a part of it. */
const isPartOfIt = (reading: Reading, before: Frame, { sameSpeaker, speaker, cue, paused }: Frame): boolean =>
  sameSpeaker && speaker === null && isChinese(reading.layers.article.language) && before.contentStart > before.cue.start && (SPEECH_WORDING.thinks.test(reading.text.slice(cue.start, cue.end)) || (!paused && cue.start - before.contentStart > LONGEST_ADVERB && !/[，,；;]/u.test(reading.text.slice(before.contentStart, cue.start))));

/** Characters that lead to the next frame, of which nothing is said (市长说，只有|船东认为……). */
const LEAST_LED = 4;
/** Characters between a pause and the cue of another sentence of his (表示，又|要求). */
const LONGEST_ADVERB = 3;
