import { exact } from '@dateline/document';
import type { Clusters } from './clusters.ts';
import type { Scene } from './scene.ts';

/** 这位发言人, 总统 and the president stand for the one person of the article that has the title, named before them; undefined where none has, or several. */
export function holdersOf({ text, drafts }: Scene, groups: Clusters): (index: number) => number | undefined {
  const byTitle = new Map<string, number[]>();
  drafts.forEach(({ kind, form, role }, index) => {
    if (kind !== 'person' || form !== 'name' || role === null) return;
    const title = exact(text, role).toLowerCase();
    for (let from = Math.max(0, title.length - LONGEST); from < title.length; from++) {
      const key = title.slice(from);
      const holders = byTitle.get(key);
      if (holders) holders.push(index);
      else byTitle.set(key, [index]);
    }
  });
  const single = new Map<string, boolean>();
  const isOne = (title: string, holders: readonly number[]): boolean => {
    const known = single.get(title) ?? new Set(holders.map((holder) => groups.of(holder))).size === 1;
    single.set(title, known);
    return known;
  };
  return (index) => {
    const word = drafts[index];
    if (!word) return undefined;
    const title = exact(text, word.span).toLowerCase().replace(/^(?:这位|这名|该名|该|the )/u, '');
    const holders = byTitle.get(title) ?? [];
    const last = latestBefore(holders, index);
    const first = holders[0];
    return last !== undefined && first !== undefined && isOne(title, holders) ? last : undefined;
  };
}

/** Longest title that is looked for, in code units. */
const LONGEST = 24;

/** Of rising numbers the greatest below `limit`. */
function latestBefore(numbers: readonly number[], limit: number): number | undefined {
  let low = 0, high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return numbers[low - 1];
}
