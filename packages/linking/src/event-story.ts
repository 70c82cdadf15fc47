import type { EventProfile } from './event-profile.ts';

/** How much the casts of two articles have in common. */
export type Story = 'copy' | 'one' | 'none';

// Shares of the smaller cast, over 37 articles on nine stories: retellings of one story 0.2 and more, a text printed twice 1.
const RETOLD = 0.2;
const COPIED = 0.8;
/** A cast of fewer says nothing of a copy. */
const CAST = 3;

/** Whether two articles tell one story: a share of those who appear in them, countries and regions aside. One common name must be a person's,
 *  since an agency or a movement appears in many. */
export function storyOf(left: EventProfile, right: EventProfile): Story {
  if (left.article === right.article) return 'one';
  const theirs = new Set(right.company.map(({ entity }) => entity));
  const shared = left.company.filter(({ entity }) => theirs.has(entity));
  const least = Math.min(left.company.length, right.company.length);
  if (least === 0 || shared.length / least < RETOLD) return 'none';
  if (least >= CAST && shared.length / least >= COPIED) return 'copy';
  return shared.length >= 2 || shared.some(({ kind }) => kind === 'person') ? 'one' : 'none';
}
