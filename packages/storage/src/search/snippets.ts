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

/** The marks of a stretch that have most of the terms, of equals most marks, of equals the first. Marks are in order, none over another. */
function bestOf(marks: readonly Mark[]): { readonly start: number; readonly end: number } | null {
  let best: { start: number; end: number; score: number } | null = null;
  const times = new Map<number, number>();
  let next = 0;
  for (const [index, { start, term }] of marks.entries()) {
    for (; next < marks.length && (marks[next]?.end ?? 0) - start <= LENGTH; next++) times.set(marks[next]?.term ?? 0, (times.get(marks[next]?.term ?? 0) ?? 0) + 1);
    if (next <= index) { next = index + 1; continue; } // Longer than a stretch by itself.
    const score = times.size * 1000 + next - index;
    if (score > (best?.score ?? 0)) best = { start, end: marks[next - 1]?.end ?? start, score };
    const left = (times.get(term) ?? 1) - 1;
    if (left > 0) times.set(term, left);
    else times.delete(term);
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
  const found = terms.flatMap((term, index) => placesOf(plain, term).map(([from, to]) => ({ start: starts ? starts[from] ?? 0 : from, end: ends ? ends[to - 1] ?? 0 : to, term: index })));
  let last = 0;
  return found.sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end }) => {
    const free = last <= start;
    last = Math.max(last, end);
    return free;
  });
}

/** Texts are long and their characters few: what each becomes is remembered. */
const UNITS = new Map<string, string>();

/** The text as it is compared, and where the character that each of its code units came from starts and ends in the text: nothing where each stands in its own place. */
function plainOf(text: string): { readonly plain: string; readonly starts?: readonly number[]; readonly ends?: readonly number[] } {
  let plain = '';
  let moved = false;
  for (const character of text) {
    const units = unitsOf(character);
    moved ||= units.length !== character.length;
    plain += units;
  }
  return moved ? { plain, ...placesIn(text) } : { plain };
}

function unitsOf(character: string): string {
  const known = UNITS.get(character);
  if (known !== undefined) return known;
  const units = folded(character);
  UNITS.set(character, units);
  return units;
}

function placesIn(text: string): { readonly starts: readonly number[]; readonly ends: readonly number[] } {
  let at = 0;
  const [starts, ends]: [number[], number[]] = [[], []];
  for (const character of text) {
    const end = at + character.length;
    for (let units = unitsOf(character).length; units > 0; units--) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { starts, ends };
}

/** A letter or digit of a word; Chinese characters are none. */
const LETTER = String.raw`[[\p{L}\p{N}]--\p{Script=Han}]`;

/** Where a term stands: looked at are only the places where its first word does. */
function placesOf(plain: string, term: Term): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  const first = term.runs[0]?.text ?? '';
  const pattern = patternOf(term);
  for (let at = plain.indexOf(first); at >= 0; at = plain.indexOf(first, at)) {
    pattern.lastIndex = at;
    const end = pattern.test(plain) ? pattern.lastIndex : 0;
    if (end > 0) places.push([at, end]);
    at = end > 0 ? end : at + 1;
  }
  return places;
}

/** Words end where letters do; Chinese has no ends. Runs of a term follow each other over whatever is no letter. */
function patternOf({ runs, open }: Term): RegExp {
  const parts = runs.map(({ chinese, text }, index) => (chinese ? text : `(?<!${LETTER})${text}${open && index === runs.length - 1 ? `${LETTER}*` : `(?!${LETTER})`}`));
  return new RegExp(parts.join(String.raw`[^\p{L}\p{N}]*`), 'vy');
}
