import { isText, type Draft } from './draft.ts';

export interface Titled {
  readonly title: string | null;
  readonly rest: readonly Draft[];
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}]+/gu, '').toLowerCase();
const LONGEST_TITLE = 60;

/** How many blocks may stand above a title: a byline, a picture's caption. */
const ABOVE = 3;

/** Index of the draft that is the title where the document states none: the first of the highest headings. */
function titleAt(drafts: readonly Draft[]): number {
  const levels = drafts.filter(isText).filter((draft) => draft.kind === 'heading').map((draft) => draft.level);
  const highest = Math.min(...levels);
  const at = drafts.findIndex((draft) => isText(draft) && draft.kind === 'heading' && draft.level === highest);
  if (at >= 0 && drafts.slice(0, at).filter(isText).length <= ABOVE) return at;
  const first = drafts.findIndex(isText);
  const line = drafts[first];
  const alone = isText(line) && line.strand.text.length <= LONGEST_TITLE && !/[。.;；]$/u.test(line.strand.text);
  return alone && drafts.slice(first + 1).some(isText) ? first : -1;
}

/** The title, and the drafts without it: a page repeats above its text what its front matter states. */
export function withoutTitle(drafts: readonly Draft[], stated: string | null): Titled {
  if (stated !== null) {
    const same = drafts.findIndex((draft, index) => index < 8 && isText(draft) && bare(draft.strand.text) === bare(stated));
    return { title: stated, rest: drafts.filter((_draft, index) => index !== same) };
  }
  const at = titleAt(drafts);
  const draft = drafts[at];
  return { title: isText(draft) ? draft.strand.text : null, rest: drafts.filter((_draft, index) => index !== at) };
}
