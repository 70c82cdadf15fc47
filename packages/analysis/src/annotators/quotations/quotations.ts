import { bySpan, isChinese, overlaps } from '@dateline/document';
import type { Quotation, Reference, Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import { contentsOf } from './contents.ts';
import type { Said } from './said.ts';
import { framesIn as englishFrames } from './en/frames.ts';
import type { Frame } from './frame.ts';
import type { Quoted } from './marks.ts';
import { readingOf } from './reading.ts';
import type { QuotationLayers, Reading } from './reading.ts';
import { resolved } from './speakers.ts';
import { RECENT } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { startingIn } from './starting-in.ts';
import { LONGEST_QUOTE, statementsOf } from './statements.ts';
import type { Statement } from './statements.ts';
import { answersIn, turnOf } from './turns.ts';
import { behind } from './beside-marks.ts';
import { unattributed, type Unattributed } from './unattributed.ts';
import { framesIn as chineseFrames } from './zh/frames.ts';

const BY = 'quotations@8';

function spanAround(said: Said): Span {
  const parts = [said.quoted?.outer ?? said.content, ...(said.frame ? [said.frame.cue] : []), ...(said.frame?.speaker ? [said.frame.speaker.span] : [])];
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}

const quotationOf = (said: Said, speaker: Reference | null, because: string, cue = said.frame?.cue ?? null): Quotation => ({
  span: spanAround(said),
  by: BY,
  confidence: said.frame ? 1 : 0.7,
  content: said.content,
  direct: said.direct,
  cue,
  stance: said.frame?.stance ?? 'neutral',
  speaker,
  via: said.via,
  because,
});

/** The quotation that ends right before a statement whose frame has no words of its own: “…。”一位外交官表示。 */
function before(reading: Reading, statement: Statement): Quoted | undefined {
  return startingIn(reading.quoted, { start: statement.start - LONGEST_QUOTE, end: statement.start }, ({ outer }) => outer.start)
    .slice(-1)
    .find(({ outer }) => outer.end > statement.start - 4 && /^[\s。．.，,]*$/u.test(reading.text.slice(outer.end, statement.start)));
}

const asks = (reading: Reading, speaker: Reference | null): boolean => speaker !== null && SPEECH_WORDING.asks.test(reading.plain.slice(speaker.span.start, speaker.span.end));

/** Whether a cue has introduced these words: what somebody does in the next sentence says no more of them. */
const isTaken = (found: readonly Quotation[], { inner }: Quoted): boolean => found.slice(-RECENT).some(({ content, cue, direct }) => cue !== null && direct && overlaps(content, inner));

/** A quotation of nobody at the head of its statement: whoever speaks in the next one of the paragraph began with it (“…” 村民林德告诉记者，…). */
interface Opening {
  readonly at: number;
  readonly quotation: Quotation;
  readonly statement: Statement;
  /** The marks do not close with the paragraph: whoever speaks in the next one may have begun here. */
  readonly goesOn: boolean;
  /** The words of the paragraph before, which these go on with. */
  readonly earlier: Opening | null;
  age: number;
}

/** Gives the opening words to whoever was found to say them. */
function attributed(found: Quotation[], { at, quotation, earlier }: Opening, speaker: Reference, because: string): null {
  found[at] = { ...quotation, speaker, because };
  return earlier && attributed(found, earlier, speaker, because);
}

/** Whether a statement is where the opening words may find their speaker: the next of their paragraph, or the one that goes on with them behind its end. */
function mayClose(reading: Reading, { statement: { block }, goesOn, age }: Opening, statement: Statement): boolean {
  if (block === statement.block) return age === 0;
  return goesOn && statement.block === block + 1 && reading.blocks[statement.block]?.start === statement.start && startingIn(reading.quoted, { start: statement.start, end: statement.start + 1 }, ({ outer }) => outer.start).length > 0;
}

/** Gives the first frame without words of its own the quotation right before the statement, and takes it from whoever had it without a cue. */
function claimBefore(reading: Reading, statement: Statement, orphans: readonly Frame[], said: Said[], found: Quotation[]): boolean {
  const quoted = before(reading, statement);
  const [frame] = orphans;
  if (!frame || !quoted || isTaken(found, quoted)) return false;
  for (const other of found.slice(-RECENT).filter((q) => overlaps(q.content, quoted.inner))) found.splice(found.indexOf(other), 1);
  said.unshift({ frame, content: quoted.inner, direct: true, via: frame.via, quoted });
  return true;
}

/** The opening words of the paragraph before that a statement goes on with. */
const carriedFrom = (opening: Opening | null, { block }: Statement): Opening | null => (opening?.goesOn === true && opening.statement.block < block ? opening : null);

/** Whoever stands right behind words in marks that nobody was found to say: “起雾了。”他自言自语。 */
const actorBehind = (reading: Reading, { speaker, span }: Quotation, statement: Statement, last: Spoken | null): Reference | null =>
  speaker === null && span.end === statement.start && isChinese(reading.layers.article.language) ? behind(reading, span.end, last) : null;

/** A quotation without a cue of its own, and why it is this speaker's. */
function quotedBy(quoted: Unattributed, speaker: Reference | null): Quotation {
  const { introduced, follows, outer, inner, cue } = quoted;
  const because = introduced ? (introduced.span.start > outer.start ? 'words in marks before a name' : 'words in marks behind a colon') : follows ? 'words in marks that go on with the last speaker' : 'words in marks without a cue';
  return quotationOf({ frame: null, content: inner, direct: true, via: [], quoted }, speaker, because, cue);
}

/** What the article reports as said, thought or written by others, in reading order. The contents of two quotations
 *  either nest or lie apart. */
export function quotationsOf(layers: QuotationLayers): Quotation[] {
  const reading = readingOf(layers);
  const framesIn = isChinese(layers.article.language) ? chineseFrames : englishFrames;
  const found: Quotation[] = [];
  const answers = answersIn(reading);
  let last: Spoken | null = null;
  let opening: Opening | null = null;
  for (const statement of statementsOf(reading)) {
    const answer = answers.get(statement.block);
    if (answer !== undefined) {
      if (answer && found.at(-1)?.content.start !== answer.content.start) found.push(quotationOf({ frame: null, content: answer.content, direct: true, via: [], quoted: null }, answer.speaker, 'answer of an interview'));
      continue;
    }
    if (opening && !mayClose(reading, opening, statement)) opening = null;
    if (opening) opening.age++;
    const { said, orphans } = contentsOf(reading, statement, framesIn(reading, statement));
    if (claimBefore(reading, statement, orphans, said, found)) opening = null;
    const actor = opening && said.length === 0 ? actorBehind(reading, opening.quotation, statement, last) : null;
    if (opening && actor) opening = attributed(found, opening, actor, 'words in marks before a name');
    for (const one of [...said].sort((a, b) => bySpan(a.content, b.content))) {
      if (!one.frame) continue;
      const speaker = resolved(reading, one.frame, last, statement, one.quoted?.outer);
      if (speaker && opening) opening = attributed(found, opening, speaker, 'words in marks that open what the next speaker says');
      if (!speaker && !one.direct) continue;
      found.push(quotationOf(one, speaker, one.frame.because));
      // “…？”记者问。 who answers is whoever spoke before
      if (!asks(reading, speaker)) last = { speaker, frame: one.frame, direct: one.direct, statement, trailing: one.frame.cue.start >= one.content.end };
    }
    const turn = said.length === 0 ? turnOf(reading, statement) : undefined;
    if (turn) found.push(quotationOf({ frame: null, content: turn.content, direct: true, via: [], quoted: null }, turn.speaker, 'behind a name and a colon'));
    for (const quoted of unattributed(reading, statement, found, last)) {
      const quotation = quotedBy(quoted, quoted.introduced ?? (quoted.follows ? (last?.speaker ?? null) : null));
      found.push(quotation);
      const goesOn = !isChinese(layers.article.language) && quoted.inner.end === quoted.outer.end;
      if ((!quotation.speaker || quoted.isGuess || (goesOn && !quoted.introduced)) && quoted.outer.start <= statement.start + 1) opening = { at: found.length - 1, quotation, statement, goesOn, earlier: carriedFrom(opening, statement), age: 0 };
      const introduced = isChinese(layers.article.language) ? null : quoted.introduced;
      last = introduced ? { speaker: introduced, frame: null, direct: true, statement, trailing: false } : last && { speaker: last.speaker, frame: last.frame, direct: true, statement, trailing: last.trailing };
    }
  }
  return found.sort((a, b) => bySpan(a.content, b.content));
}
