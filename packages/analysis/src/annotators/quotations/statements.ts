import { isChinese, trimmed } from '@dateline/document';
import type { Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { NAMED_CUE } from './en/cues.ts';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Reading } from './reading.ts';
import { startingIn } from './starting-in.ts';
import { matchesOf } from '../../words/matches.ts';

/** A run of text that reports on its own: a sentence, not cut inside quotation marks. */
export interface Statement extends Span {
  /** Index of its block among the prose blocks. */
  readonly block: number;
  /** Whether it is all of its block. */
  readonly alone: boolean;
}

const CHINESE_END = /[。！？!?](?:[）)」』”"]*)/gu;
/** Characters; no speech in marks is longer. */
export const LONGEST_QUOTE = 20_000;
/** Characters. */
const LONGEST_STATEMENT = 3_000;
/** Characters. */
const LONGEST_DATELINE = 320;
const LONGEST_NAMED_CUE = 80;
const FULL_STOP = /[。！？.!?…—]$/u;

/** Ends of sentences within a block that do not lie inside quotation marks. */
function cuts(reading: Reading, block: Span): number[] {
  const quotes = startingIn(reading.quoted, block, ({ outer }) => outer.start);
  const found = new Set<number>();
  for (const sentence of startingIn(reading.layers.sentences, block, ({ start }) => start)) found.add(sentence.end);
  if (isChinese(reading.layers.article.language)) {
    for (const match of matchesOf(reading.text.slice(block.start, block.end), CHINESE_END)) found.add(block.start + match.index + match[0].length);
    for (const { inner, outer } of quotes)
      if (FULL_STOP.test(reading.plain.slice(Math.max(inner.start, inner.end - 3), inner.end)) && !/^[，,：:；;]/u.test(reading.text.charAt(outer.end))) found.add(outer.end);
  }
  for (const at of headlineCuts(reading, block)) found.add(at);
  const open = (at: number): boolean => {
    const [around] = startingIn(quotes, { start: at - LONGEST_QUOTE, end: at }, ({ outer }) => outer.start).slice(-1);
    return around !== undefined && at < around.outer.end;
  };
  // “Who goes there?” Jane Roe asked: the end of the question is not that of the sentence
  const isAsked = (at: number): boolean => !isChinese(reading.layers.article.language) && /[?!][”"’']{1,2}\s?$/u.test(reading.plain.slice(Math.max(0, at - 4), at)) && NAMED_CUE.test(reading.text.slice(at - (/\s/u.test(reading.text.charAt(at - 1)) ? 1 : 0), at + LONGEST_NAMED_CUE));
  return [...found].filter((at) => at > block.start && at < block.end && !open(at) && !isAsked(at)).sort((a, b) => a - b);
}

/** Where a headline of two parts is cut: 港口停摆 船东称损失重大. */
function headlineCuts(reading: Reading, { start, end }: Span): number[] {
  const isHeadline = isChinese(reading.layers.article.language) && end - start <= LONGEST_HEADLINE && !/[\p{P}]\s*$/u.test(reading.plain.slice(start, end));
  return isHeadline ? matchesOf(reading.text.slice(start, end), BETWEEN_PARTS).map(({ index }) => start + index) : [];
}
const BETWEEN_PARTS = /(?<=[\p{Script=Han}”])\s(?=[\p{Script=Han}“])/gu;
/** Characters. */
const LONGEST_HEADLINE = 60;

export function statementsOf(reading: Reading): Statement[] {
  return gathered(reading.blocks, (block, index) => {
    const ends = [...cuts(reading, block), block.end];
    const spans = ends.map((end, i) => trimmed(reading.plain, { start: ends[i - 1] ?? block.start, end })).filter((span) => span.end > span.start);
    const [first] = spans;
    if (first) spans[0] = { start: first.start + (SPEECH_WORDING.dateline.exec(reading.text.slice(first.start, Math.min(first.end, first.start + LONGEST_DATELINE)))?.[0].length ?? 0), end: first.end };
    const merged = gathered(withoutStrayEnds(reading, spans), (span) => chopped(reading.text, span));
    return merged.map(({ start, end }): Statement => ({ start, end, block: index, alone: merged.length === 1 }));
  });
}

/** A stretch of mere punctuation belongs to the statement before it. */
function withoutStrayEnds(reading: Reading, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before && /^[\p{P}\s]+$/u.test(reading.plain.slice(span.start, span.end))) merged[merged.length - 1] = { start: before.start, end: span.end };
    else merged.push({ start: span.start, end: span.end });
  }
  return merged;
}

/** A run without any end of sentence that no prose has, cut at its pauses: rules that look back over a statement stay quick. */
function chopped(text: string, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > LONGEST_STATEMENT) {
    const pause = Math.max(text.lastIndexOf('，', start + LONGEST_STATEMENT), text.lastIndexOf(', ', start + LONGEST_STATEMENT));
    const end = pause > start ? pause + 1 : start + LONGEST_STATEMENT;
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}
