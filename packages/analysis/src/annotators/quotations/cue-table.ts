import type { Stance } from '@dateline/document';
import { alternatives } from '../../words/alternatives.ts';

/** What may follow a cue. free: the content, with or without a pause · paused: a pause or a quotation mark, or the
 *  speaker stands right before the cue · told: who is told, then the content · urged: who is to do what, as one clause ·
 *  object: what is spoken of (warned of floods) · named: what is called so, then the words in marks ·
 *  accused: whom, and of what. */
export type CueUse = 'free' | 'paused' | 'told' | 'urged' | 'object' | 'named' | 'accused';

/** Cues of a language by stance and use; words parted by blanks. */
export type CueTable = Readonly<Record<Stance, Partial<Readonly<Record<CueUse, string>>>>>;

export interface CueEntry {
  readonly words: string;
  readonly stance: Stance;
  readonly use: CueUse;
}

export const wordsIn = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** Words of a list as the alternatives of a pattern, longest first. */
export const anyOf = (list: string): string => alternatives(wordsIn(list));

/** The rows of a table, longest words first, so that the first that fits is the right one. */
export const cueEntries = (table: CueTable): CueEntry[] =>
  Object.entries(table)
    .flatMap(([stance, uses]) =>
      Object.entries(uses).flatMap(([use, list]) =>
        wordsIn(list).map((words) => ({ words: words.replaceAll('_', ' '), stance: stance as Stance, use: use as CueUse })),
      ),
    )
    .sort((a, b) => b.words.length - a.words.length);
