import { contains, isChinese, overlaps, spanLength } from '@dateline/document';
import type { Quotation, Reference, Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import { acting, actor, doer, goer, introducer, signer } from './beside-marks.ts';
import { holdsSpeech, isLedByColon, isRhymed, isTheme } from './holds-speech.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';
import { referenceToMention } from './references.ts';
import { RECENT } from './spoken.ts';
import type { Spoken } from './spoken.ts';
import { startingIn } from './starting-in.ts';
import type { Statement } from './statements.ts';
import { labelOf } from './zh/labelled.ts';
import { isPerson, tellerOf } from './zh/teller.ts';
import { isOriginal } from './zh/translated.ts';

/** A quotation that no cue of its statement introduces. */
export interface Unattributed extends Quoted {
  /** It goes on with what the last speaker said. */
  readonly follows: boolean;
  /** It stands right behind what somebody was reported to say, and may as well open what the next one says. */
  readonly isGuess: boolean;
  /** The cue of the words that it goes on with, where it is the rest of a quotation that its cue cuts in two. */
  readonly cue: Span | null;
  /** Whoever the words before its colon begin with: 志愿者哈桑讲述了归途：“…” · Clinton took to Facebook: “…”. */
  readonly introduced: Reference | null;
}

/** Whether nothing but punctuation stands beside the marks. */
function onlyQuotes(text: string, statement: Span, quotes: readonly Quoted[]): boolean {
  let at = statement.start;
  for (const { outer } of [...quotes, { outer: { start: statement.end, end: statement.end } }]) {
    if (/[^\s\p{P}]/u.test(text.slice(at, outer.start))) return false;
    at = outer.end;
  }
  return quotes.length > 0;
}

/** Whether a statement begins the paragraph right behind the words with which another one ended: he goes on. */
function opensAfter({ layers, blocks }: Reading, { start, block }: Statement, last: Spoken | null): boolean {
  const [before, own] = [blocks[block - 1], blocks[block]];
  return last !== null && last.speaker !== null && last.statement.block === block - 1 && !isChinese(layers.article.language) && own?.start === start && before !== undefined && last.statement.end >= before.end - 1;
}

/** Whether a paragraph of words in marks stands right behind one that ends with what a person is reported to say: they are how he said it. */
function elaborates(reading: Reading, { block, start }: Statement, { speaker, statement, trailing }: Spoken): boolean {
  if (!isChinese(reading.layers.article.language) || trailing || statement.block !== block - 1 || speaker === null || !isPerson(reading, speaker)) return false;
  return !/[\p{L}\p{N}]/u.test(reading.plain.slice(statement.end, start));
}

/** Quotations of the statement that nobody was found to speak, without scare quotes and titles: those that are all of the
 *  statement, and those that hold speech (a first person, a pause, an end of sentence). */
export function unattributed(reading: Reading, statement: Statement, found: readonly Quotation[], last: Spoken | null): Unattributed[] {
  const quotes = startingIn(reading.quoted, statement, ({ outer }) => outer.start).filter(({ outer }) => contains(statement, outer));
  const recent = found.slice(-RECENT);
  const inChinese = isChinese(reading.layers.article.language);
  const rest = quotes.filter((quoted) => !isTheme(reading, statement, quoted) && !(inChinese && isOriginal(reading, quoted.outer)) && !isRhymed(reading, quoted) && !recent.some((quotation) => overlaps(quotation.content, quoted.inner)));
  const all = onlyQuotes(reading.plain, statement, quotes);
  const opens = all && opensAfter(reading, statement, last);
  const near = last !== null && (opens || last.statement.block >= statement.block - (statement.alone ? 2 : 0));
  return gathered(rest, (quoted) => {
    const words = reading.plain.slice(quoted.inner.start, quoted.inner.end);
    const isSentence = words.length >= 4 && /[。！？.!?…]\]?[’”』]?$/u.test(words);
    const isLed = isSentence && SPEECH_WORDING.goesOn.test(reading.text.slice(Math.max(statement.start, quoted.outer.start - 70), quoted.outer.start));
    const going = isLed ? goer(reading, statement, quoted, last) : null;
    const goesOn = isLed && (near || going !== null);
    const leader = introducer(reading, statement, quoted);
    const by = actor(reading, statement, quotes, quoted, last) ?? acting(reading, statement, quotes, quoted, last);
    if (!(all && spanLength(quoted.inner) >= 4) && !holdsSpeech(reading, statement, quoted) && !goesOn && !by && !(isSentence && leader) && !isLedByColon(reading, statement, quoted)) return [];
    const split = near && last.trailing && last.direct && last.statement.block === statement.block;
    const label = inChinese && quoted.outer.start === reading.blocks[statement.block]?.start ? labelOf(reading, statement.block) : null;
    const named = label ?? signer(reading, quoted) ?? (all ? null : (leader ?? doer(reading, statement, quoted)));
    const teller = named || all || by || going ? null : tellerOf(reading, statement, quoted);
    const introduced = named ? referenceToMention(named) : all ? null : (by ?? going ?? teller);
    const follows = near && (last.direct || goesOn || opens || (statement.alone ? all && elaborates(reading, statement, last) : !all || last.statement.block === statement.block));
    return [{ inner: quoted.inner, outer: quoted.outer, introduced, follows: introduced === null && follows, isGuess: follows && !goesOn && all && (!last.direct || (opens && !statement.alone)), cue: all && split ? (last.frame?.cue ?? null) : null }];
  });
}
