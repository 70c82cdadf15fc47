import { copyBandsOf } from './copy-bands.ts';
import { judgeCopies, type Print } from './copy-judge.ts';

/** A print with what decides which of several was first. */
export interface KnownPrint extends Print {
  readonly id: string;
  /** The same in every store: of two that appeared at once, the one with the lesser key is the original. */
  readonly key: string;
}

/** Prints of one text, together: who is a copy of whom, and of whose copies. Groups and members stand in code unit order, whatever order they come in. */
export function copyGroups(prints: readonly KnownPrint[]): KnownPrint[][] {
  const groupOf = new Map(prints.map((print) => [print.id, [print]]));
  const bands = new Map(prints.map(({ id, shingles }) => [id, new Set(copyBandsOf(shingles))]));
  for (const [index, left] of prints.entries()) {
    for (const right of prints.slice(index + 1)) {
      const [ours, theirs] = [groupOf.get(left.id) ?? [], groupOf.get(right.id) ?? []];
      if (ours === theirs || ![...(bands.get(left.id) ?? [])].some((band) => bands.get(right.id)?.has(band))) continue;
      if (judgeCopies(left, right).verdict !== 'same') continue;
      ours.push(...theirs);
      for (const { id } of theirs) groupOf.set(id, ours);
    }
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((a, b) => (a.id < b.id ? -1 : 1))).sort(([a], [b]) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1));
}

/** The earliest of a group; those that do not say when they appeared come last. Throws where there is none. */
export function originalOf<Item extends Pick<KnownPrint, 'key' | 'appearedAt'>>(group: readonly Item[]): Item {
  const [first] = [...group].sort((a, b) => compared(a.appearedAt ?? '~', b.appearedAt ?? '~') || compared(a.key, b.key));
  if (!first) throw new Error('a group has no member');
  return first;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
