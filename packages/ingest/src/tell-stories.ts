import { castOf, daysBetween, isEarlier, isRather, LEAST_CAST, likenessOf, STORY_DAYS, type Continued } from '@dateline/linking';
import type { Filing, StoryNeighbour } from '@dateline/storage';
import type { Linkable } from './linkable.ts';

/** Articles at once, besides the new ones; what is more waits for the next. */
const MOST = 200;

/** Finds the earlier article that each of these goes on from, and the later ones that rather go on from it; then the same for all whose casts have changed. */
export async function tellStories(filing: Filing, articles: readonly Linkable[]): Promise<void> {
  const { stories } = filing.derived;
  await stories.keepCasts(articles.map(({ kept, analysis }) => {
    const parts = castOf(analysis);
    return { articleId: kept.articleId, parts: kept.chains.map(({ id }, index) => ({ chainId: id, weight: parts[index] ?? 0 })) };
  }));
  const anew = new Set(articles.flatMap(({ kept: { articleId, status } }) => (status === 'added' ? [] : [articleId])));
  await retellStories(filing, articles.map(({ kept }) => kept.articleId), anew);
}

/** The same for articles that are due, besides those given; answers how many there were. */
export async function retellStories({ derived: { stories } }: Filing, given: readonly string[], anew: ReadonlySet<string> = new Set()): Promise<number> {
  const due = await stories.takeDue(MOST);
  const placed = new Map<string, Placed>();
  const asked = new Set([...given, ...due]);
  for (let waiting = [...asked]; waiting.length > 0;) {
    const weaker = new Set<string>();
    for (const [own, ...others] of (await stories.neighbours(waiting, STORY_DAYS, LEAST_CAST)).values()) {
      if (own) for (const id of place(own, others.map((other) => ({ ...other, continues: (placed.get(other.articleId) ?? other).continues })), placed)) weaker.add(id);
    }
    waiting = [...weaker].filter((id) => !asked.has(id));
    for (const id of waiting) asked.add(id);
  }
  await stories.keepContinuations([...placed].map(([articleId, { continues }]) => ({ articleId, continuesId: continues?.articleId ?? null, likeness: continues?.likeness ?? 0 })), anew);
  return due.length;
}

/** What an article goes on from, as it was found just now. */
interface Placed {
  readonly continues: StoryNeighbour['continues'];
}

/** Places an article and those that rather go on from it; answers the articles that went on from this one and are less like it now: they may have a better one.
 *  Of articles that are asked about themselves, their own turn decides: it looks at all that came before. */
function place(own: StoryNeighbour, others: readonly StoryNeighbour[], placed: Map<string, Placed>): string[] {
  const likeness = new Map(others.map((other) => [other.articleId, likenessOf({ ...other, left: own.weight, right: other.weight, days: daysBetween(own.appearedAt, other.appearedAt) })]));
  placed.set(own.articleId, { continues: bestOf(others.filter((other) => isEarlier(other, own)), likeness) });
  const later = others.filter((other) => isEarlier(own, other)).map((other) => ({ other, here: { likeness: likeness.get(other.articleId) ?? 0, from: own } }));
  for (const { other, here } of later) if (turns(other, own.articleId, here)) placed.set(other.articleId, { continues: continuing(here) });
  return later.flatMap(({ other: { articleId, continues }, here }) => (continues?.articleId === own.articleId && here.likeness < continues.likeness ? [articleId] : []));
}

interface From extends Continued { readonly from: StoryNeighbour }

const continuing = ({ likeness, from: { articleId, key, appearedAt } }: From): NonNullable<StoryNeighbour['continues']> => ({ articleId, key, appearedAt, likeness });

function bestOf(earlier: readonly StoryNeighbour[], likeness: ReadonlyMap<string, number>): StoryNeighbour['continues'] {
  let best: From | null = null;
  for (const from of earlier) {
    const one = { likeness: likeness.get(from.articleId) ?? 0, from };
    if (one.likeness > 0 && isRather(one, best)) best = one;
  }
  return best && continuing(best);
}

/** Whether a later article goes on from this one, now: as it did before, with another likeness, or rather than from the one before. */
function turns({ continues }: StoryNeighbour, articleId: string, here: Continued): boolean {
  if (here.likeness === 0) return false;
  if (continues?.articleId === articleId) return here.likeness > continues.likeness;
  return isRather(here, continues && { likeness: continues.likeness, from: continues });
}
