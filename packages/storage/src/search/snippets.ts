import { folded } from './grams.ts';
import { termsOf, type Term } from './search-query.ts';

/** A stretch of a text with what was looked for in it. */
export interface Snippet {
  readonly text: string;
  /** Where it starts in the whole, in UTF-16 code units. */
  readonly start: number;
  /** What was looked for, in code units of the stretch; in order, none over another. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

/** UTF-16 code units; some three lines. */
const LENGTH = 160;

/** Where a stretch may begin: after the end of a sentence or a line. */
const ENDS = /[。！？!?；;\n]|\.\s/gu;

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly term: number;
}

/** The stretch of a text in which most of the words stand; null where none does. Words are found as search finds them: in either script, without accents. */
export function snippetOf(text: string, words: string): Snippet | null {
  const marks = marksOf(text, termsOf(words));
  const best = bestOf(marks);
  if (!best) return null;
  const start = beginOf(text, best.start, best.end);
  const end = whole(text, Math.min(text.length, Math.max(best.end, start + LENGTH)));
  return { text: text.slice(start, end), start, marks: marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => ({ start: mark.start - start, end: mark.end - start })) };
}

/** The marks of a stretch that have most of the terms, of equals most marks, of equals the first. */
function bestOf(marks: readonly Mark[]): { readonly start: number; readonly end: number } | null {
  let best: { start: number; end: number; score: number } | null = null;
  for (const [index, { start }] of marks.entries()) {
    const within = marks.slice(index).filter(({ end }) => end - start <= LENGTH);
    const score = new Set(within.map(({ term }) => term)).size * 1000 + within.length;
    const end = within.at(-1)?.end ?? start;
    if (within.length > 0 && score > (best?.score ?? 0)) best = { start, end, score };
  }
  return best;
}

/** The beginning of the sentence, where that leaves room for the marks; else a little before them. */
function beginOf(text: string, first: number, last: number): number {
  const room = Math.max(0, last - LENGTH);
  const from = Math.max(room, first - LENGTH / 2, 0);
  const ends = [...text.slice(from, first).matchAll(ENDS)];
  const sentence = ends.at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  return from === 0 ? 0 : whole(text, Math.max(room, first - LENGTH / 4));
}

/** Not inside a pair of surrogates. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/u.test(text.charAt(at)) && /[\ud800-\udbff]/u.test(text.charAt(at - 1)) ? at - 1 : at);

/** All places of all terms, in order; of those that lie over each other the longer. */
function marksOf(text: string, terms: readonly Term[]): Mark[] {
  const { plain, starts, ends } = plainOf(text);
  const found = terms.flatMap((term, index) => [...plain.matchAll(patternOf(term))].map((match) => ({ start: starts[match.index] ?? 0, end: ends[match.index + match[0].length - 1] ?? 0, term: index })));
  const inOrder = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ start }, index) => inOrder.slice(0, index).every(({ end }) => end <= start));
}

/** The text as it is compared, and where the character that each of its code units came from starts and ends in the text. */
function plainOf(text: string): { readonly plain: string; readonly starts: readonly number[]; readonly ends: readonly number[] } {
  let plain = '';
  let at = 0;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const character of text) {
    const units = folded(character);
    plain += units;
    starts.push(...Array<number>(units.length).fill(at));
    at += character.length;
    ends.push(...Array<number>(units.length).fill(at));
  }
  return { plain, starts, ends };
}

/** A letter or digit of a word; Chinese characters are none. */
const LETTER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;

/** Words end where letters do; Chinese has no ends. Runs of a term follow each other over whatever is no letter. */
function patternOf({ runs, open }: Term): RegExp {
  const parts = runs.map(({ chinese, text }, index) => (chinese ? text : `(?<!${LETTER})${text}${open && index === runs.length - 1 ? `${LETTER}*` : `(?!${LETTER})`}`));
  return new RegExp(parts.join(String.raw`[^\p{L}\p{N}]*`), 'gv');
}
