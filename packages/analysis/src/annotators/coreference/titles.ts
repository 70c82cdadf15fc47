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
  return (index) => {
    const word = drafts[index];
    if (!word) return undefined;
    const title = exact(text, word.span).toLowerCase().replace(/^(?:这位|这名|该名|该|the )/u, '');
    const holders = byTitle.get(title) ?? [];
    const last = holders.findLast((holder) => holder < index);
    const first = holders[0];
    return last !== undefined && first !== undefined && holders.every((holder) => groups.of(holder) === groups.of(first)) ? last : undefined;
  };
}

/** Longest title that is looked for, in code units. */
const LONGEST = 24;
