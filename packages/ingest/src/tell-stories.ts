import type { Analysis } from '@dateline/document';
import { castOf, daysBetween, isEarlier, isRather, LEAST_SHARED, likenessOf, STORY_DAYS, type Continued } from '@dateline/linking';
import type { Continuation, Filing, Kept, StoryFiling, StoryNeighbour } from '@dateline/storage';

/** Articles at once, besides the new one; what is more waits for the next article. */
const MOST = 50;

/** Finds the earlier article that this one goes on from, and the later ones that rather go on from it; then the same for all whose casts have changed. */
export async function tellStories({ derived: { stories } }: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  const parts = castOf(analysis);
  await stories.keepCast(kept.articleId, kept.chains.map(({ id }, index) => ({ chainId: id, weight: parts[index] ?? 0 })));
  const waiting = new Set([kept.articleId, ...(await stories.takeDue(MOST))]);
  for (const articleId of waiting) for (const again of await place(stories, articleId)) waiting.add(again);
}

/** Answers the articles that went on from this one and are less like it now: they may have a better one. */
async function place(stories: StoryFiling, articleId: string): Promise<string[]> {
  const [own, ...others] = await stories.neighbours(articleId, STORY_DAYS, LEAST_SHARED);
  if (!own) return [];
  const likeness = new Map(others.map((other) => [other.articleId, likenessOf({ ...other, left: own.weight, right: other.weight, days: daysBetween(own.appearedAt, other.appearedAt) })]));
  const later = others.filter((other) => isEarlier(own, other)).map((other) => ({ other, own: { likeness: likeness.get(other.articleId) ?? 0, from: own } }));
  const turned = later.flatMap(({ other, own: here }) => (turns(other, articleId, here) ? [{ articleId: other.articleId, continuesId: articleId, likeness: here.likeness }] : []));
  await stories.keepContinuations([bestOf(own, others.filter((other) => isEarlier(other, own)), likeness), ...turned]);
  return later.flatMap(({ other: { articleId: id, continues }, own: here }) => (continues?.articleId === articleId && here.likeness < continues.likeness ? [id] : []));
}

function bestOf({ articleId }: StoryNeighbour, earlier: readonly StoryNeighbour[], likeness: ReadonlyMap<string, number>): Continuation {
  let best: (Continued & { readonly from: StoryNeighbour }) | null = null;
  for (const from of earlier) {
    const one = { likeness: likeness.get(from.articleId) ?? 0, from };
    if (one.likeness > 0 && isRather(one, best)) best = one;
  }
  return { articleId, continuesId: best?.from.articleId ?? null, likeness: best?.likeness ?? 0 };
}

/** Whether a later article goes on from this one, now: as it did before, with another likeness, or rather than from the one before. */
function turns({ continues }: StoryNeighbour, articleId: string, here: Continued): boolean {
  if (here.likeness === 0) return false;
  if (continues?.articleId === articleId) return here.likeness > continues.likeness;
  return isRather(here, continues && { likeness: continues.likeness, from: continues });
}
