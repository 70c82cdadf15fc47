import type { Nouns, Page } from '../reading.ts';
import { NOUNS } from './nouns.ts';
import type { Paged } from './page-query.ts';

type Noun = keyof Nouns;

/** Rows that pages of an operation showed: who asks for one of them by its id needs no statement. */
export interface Seen {
  /** Takes note of pages as of an instant, and gives them back. Only those of now: another instant's rows do not bear it yet. */
  note<Pages extends ReadonlyMap<string, Page<unknown>>>(paged: Paged, pages: Pages, instant: number | null): Pages;
  find<Name extends Noun>(noun: Name, id: string): Promise<Nouns[Name]> | undefined;
  clear(): void;
}

/** A page's records are those of their noun where they are made by the noun's own source. */
const NOUN_OF = new Map<unknown, Noun>((Object.keys(NOUNS) as (keyof typeof NOUNS)[]).flatMap((noun) => (NOUNS[noun].id === '' ? [] : [[NOUNS[noun], noun as Noun]])));

export function openSeen(): Seen {
  const rows = new Map<Noun, Map<string, Promise<never>>>();
  return {
    note(paged, pages, instant) {
      const noun = instant === null ? NOUN_OF.get(paged.source) : undefined;
      if (noun === undefined) return pages;
      const known = rows.get(noun) ?? new Map<string, Promise<never>>();
      rows.set(noun, known);
      for (const page of pages.values()) for (const { row } of page.rows as readonly { row: { id: string } }[]) if (!known.has(row.id)) known.set(row.id, Promise.resolve(row as never));
      return pages;
    },
    find: (noun, id) => rows.get(noun)?.get(id),
    clear: () => { rows.clear(); },
  };
}
