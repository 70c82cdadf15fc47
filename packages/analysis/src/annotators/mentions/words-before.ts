import type { EndTree } from '../../words/word-tree.ts';

/** Words that a name is made of, read leftward from its last one. */
export interface Walk { readonly start: number; readonly words: number }

/** Leftward over words of a list, and over an “and” between two of them. */
export function walked(text: string, end: number, words: EndTree<true>): Walk {
  let walk: Walk = { start: end, words: 0 };
  for (let next = words.before(text, end); next !== undefined; next = words.before(text, walk.start) ?? (isAnd(text, walk.start) ? words.before(text, walk.start - 1) : undefined)) walk = { start: next.start, words: walk.words + 1 };
  return walk;
}

const isAnd = (text: string, end: number): boolean => end > 0 && '与和及'.includes(text.charAt(end - 1));

/** Where characters of a class end. */
export function endsBy(text: string, isEnd: (code: number) => boolean): number[] {
  const ends: number[] = [];
  for (let at = 1; at < text.length; at++) if (isEnd(text.charCodeAt(at))) ends.push(at + 1);
  return ends;
}
