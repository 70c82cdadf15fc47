import type { SentenceTable } from '../../languages/sentence-table.ts';
import { oneOf } from '../../words/characters.ts';

/** Where the sentences of a block end, but for the last: offsets into the block, behind end marks and closing marks. */
export function sentenceEnds(block: string, table: SentenceTable): number[] {
  const ends: number[] = [];
  let start = 0;
  /** Whether the sentence at hand began with the quotation that is open or was last closed. */
  let quotedFromStart = false;
  const isMark = marksOf(table);
  for (let i = 0; i < block.length; i++) {
    if (!isMark(block.charCodeAt(i))) continue;
    if (table.opening.has(block.charAt(i)) && isBlank(block, start, i)) quotedFromStart = true;
    if (!table.ends.has(block.charAt(i))) continue;
    const { end, closesQuotation } = afterMarks(block, i, table);
    i = end - 1;
    if (end >= block.length) break;
    if (table.spaced ? !endsSpaced(block, end, table) : goesOn(block, end, table, closesQuotation && quotedFromStart)) continue;
    ends.push(end);
    start = end;
    if (closesQuotation) quotedFromStart = false;
  }
  return ends;
}

const marks = new WeakMap<SentenceTable, (code: number) => boolean>();

/** Whether a character ends a sentence or opens a quotation. */
function marksOf(table: SentenceTable): (code: number) => boolean {
  const isMark = marks.get(table) ?? oneOf([...table.ends, ...table.opening]);
  marks.set(table, isMark);
  return isMark;
}

function afterMarks(block: string, first: number, table: SentenceTable): { end: number; closesQuotation: boolean } {
  let end = first;
  let closesQuotation = false;
  while (end < block.length && table.ends.has(block.charAt(end))) end++;
  while (end < block.length && table.closing.has(block.charAt(end))) {
    closesQuotation ||= QUOTATION_END.test(block.charAt(end));
    end++;
  }
  return { end, closesQuotation };
}

const NEXT = /\s+[“‘"'«([]*([\p{L}\p{N}][\p{L}\p{N}’'-]*)?/uy;
/** Characters looked back over for the word before an end mark: all that stand before it would cost the square of the block. */
const LONGEST_ABBREVIATION = 24;
const QUOTATION_END = /[”’」』"']/u;

/** Whether a sentence without spaces around it goes on: `“……。”他说` and a closed bracket or list mark do. */
function goesOn(block: string, end: number, table: SentenceTable, behindOwnQuotation: boolean): boolean {
  const next = block.charAt(end);
  if (/[，,、；;：:—]/u.test(next)) return true;
  return behindOwnQuotation && !table.opening.has(next) && !/\s/u.test(next);
}

/** Whether a sentence ends at `end` where the next stands behind a space: `Gen. Smith`, `3.5`, `U.S. troops` do not. */
function endsSpaced(block: string, end: number, table: SentenceTable): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(block);
  if (!next) return false;
  const word = next[1] ?? '';
  if (/^\p{Ll}/u.test(word)) return false;
  const before = /(\p{L}[\p{L}.]*)\.$/u.exec(block.slice(Math.max(0, end - LONGEST_ABBREVIATION), end))?.[1];
  if (before === undefined) return true;
  const lower = before.toLowerCase();
  if (table.doubtful.has(lower)) return table.starters.has(word.toLowerCase());
  if (table.abbreviations.has(lower)) return false;
  return !/^\p{Lu}(?:\.\p{Lu}){0,2}$/u.test(before) || table.starters.has(word.toLowerCase());
}

const isBlank = (block: string, start: number, end: number): boolean => block.slice(start, end).trim() === '';
