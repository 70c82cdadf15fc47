import { HIDDEN } from '../reading.ts';

export const BOUNDARY = /[，,；;：:。！？!?]/u;

/** Whether a clause ends with the character at `at`: at a pause, or where a quotation of some length closes. */
export const isBoundary = (text: string, at: number): boolean => {
  const character = text.charAt(at);
  if (character === ',' && /\d/u.test(text.charAt(at + 1)) && /\d/u.test(text.charAt(at - 1))) return false;
  return BOUNDARY.test(character) || (/[”」』"’]/u.test(character) && text.slice(at - 7, at) === HIDDEN.repeat(7));
};

/** Where the clause that holds `at` begins. */
export function clauseStart(text: string, from: number, at: number): number {
  let start = at;
  let depth = 0;
  while (start > from) {
    const before = text.charAt(start - 1);
    if (/[）)]/u.test(before)) depth++;
    else if (/[（(]/u.test(before)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isBoundary(text, start - 1)) break;
    start--;
  }
  return start;
}
