import type { Span } from '@dateline/document';
import { QUOTATION_CLAUSES as ENGLISH } from '../../languages/en/quotation-clauses.ts';
import { QUOTATION_CLAUSES as CLAUSES } from '../../languages/zh-Hans/quotation-clauses.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Frame } from './frame.ts';
import type { Reading } from './reading.ts';

/** Where the content of a frame has to end: at the semicolon, where the other side of 一方面 begins, else with the statement. */
export function contentEnd(reading: Reading, statement: Span, { contentStart: start, cue, asOneClause, onlyGround, isDeed }: Frame): number {
  const isOneSide = SPEECH_WORDING.oneSide.test(reading.text.slice(Math.max(statement.start, cue.start - 12), cue.start));
  const words = reading.text.slice(start, statement.end);
  const found = words.search(isOneSide ? SPEECH_WORDING.otherSide : /[；;]/u);
  const whole = found < 0 ? statement.end : start + found;
  const reaction = SPEECH_WORDING.reaction.exec(reading.text.slice(start, whole).replace(/[。！？\s]+$/u, ''));
  const end = reaction ? start + reaction.index : whole;
  const pause = onlyGround === true ? reading.text.indexOf('，', start) : -1;
  if (pause > start && pause < end) return pause;
  if (isDeed === true) return start + (ENGLISH.nextClause.exec(reading.text.slice(start, end))?.index ?? end - start);
  return asOneClause === true ? turnsAway(reading, { start, end }) : end;
}

/** Where the next clause turns to what the article says itself, or to what somebody else does about it. */
function turnsAway(reading: Reading, { start, end }: Span): number {
  for (let at = reading.text.indexOf('，', start); at >= 0 && at < end; at = reading.text.indexOf('，', at + 1)) {
    const mention = reading.layers.mentions[reading.mentionAt.get(at + 1) ?? -1];
    const rest = reading.text.slice(at + 1, at + 12);
    if (CLAUSES.ownVoice.test(rest) || (mention ? CLAUSES.othersTurn.test(reading.text.slice(mention.span.end, mention.span.end + 4)) : CLAUSES.anothersTurn.test(rest))) return at;
  }
  return end;
}
