/** An article that goes on from another than it did, or from none. */
export interface Strand {
  readonly articleId: string;
  /** What it goes on from now, and before. */
  readonly continuesId: string | null;
  readonly formerId: string | null;
  /** The story that it stands in; null where it stands alone. */
  readonly storyId: string | null;
  /** The story in which stands what it goes on from now. */
  readonly otherStoryId: string | null;
}

/** New articles that go on from one of a story, or from a new one that does, stand in that story as if they always had.
 *  @returns all strands as they are then, and which of them are new in their stories. */
export function grown(strands: readonly Strand[]): { readonly turned: readonly Strand[]; readonly leaves: readonly (Strand & { readonly storyId: string })[] } {
  const storyOf = new Map(strands.flatMap(({ articleId, continuesId, storyId, otherStoryId }) => [[articleId, storyId] as const, ...(continuesId === null ? [] : [[continuesId, otherStoryId] as const])]));
  const leaves = new Map<string, Strand & { readonly storyId: string }>();
  for (let before = -1; before !== leaves.size;) {
    before = leaves.size;
    for (const strand of strands) {
      const story = strand.continuesId === null || strand.formerId !== null || strand.storyId !== null || leaves.has(strand.articleId) ? null : storyOf.get(strand.continuesId);
      if (!story) continue;
      storyOf.set(strand.articleId, story);
      leaves.set(strand.articleId, { ...strand, storyId: story, otherStoryId: story });
    }
  }
  const turned = strands.map((strand) => leaves.get(strand.articleId) ?? { ...strand, otherStoryId: strand.continuesId === null ? null : (storyOf.get(strand.continuesId) ?? null) });
  return { turned, leaves: [...leaves.values()] };
}

/** Articles that stay together: what is left of a story, a branch that leaves one, or an article that stood alone. */
export interface Block {
  readonly key: string;
  /** Where they stood before. */
  readonly storyId: string | null;
  readonly size: number;
  /** None where it is what is left of a story: that is everybody else in it. */
  readonly articleIds: readonly string[];
}

export interface Branch {
  /** The article that leaves, and one that goes with it: itself, too. */
  readonly head: string;
  readonly articleId: string;
}

/** What hangs together now, as the blocks that it is made of, without looking at the articles within a block. What goes on from another is always the later of the two,
 *  so that a story from which no branch leaves hangs together however its articles turn within it.
 *  @param moving articles that stood alone, or that go on from none or from one of another story now.
 *  @param counts how many articles each story has. */
export function blocksOf(moving: readonly Strand[], branches: readonly Branch[], counts: ReadonlyMap<string, number>): Block[][] {
  const headOf = new Map(branches.map(({ head, articleId }) => [articleId, head]));
  const blocks = new Map<string, Block>();
  const add = (block: Block): string => {
    if (!blocks.has(block.key)) blocks.set(block.key, block);
    return block.key;
  };
  const leftBy = new Map<string, number>();
  for (const { articleId: key, storyId } of moving) {
    const articleIds = branches.flatMap(({ head, articleId }) => (head === key ? [articleId] : []));
    if (storyId === null || articleIds.length === 0) continue;
    add({ key, storyId, size: articleIds.length, articleIds });
    leftBy.set(storyId, (leftBy.get(storyId) ?? 0) + articleIds.length);
  }
  const restOf = (storyId: string): string => add({ key: storyId, storyId, size: (counts.get(storyId) ?? 0) - (leftBy.get(storyId) ?? 0), articleIds: [] });
  const blockOf = (articleId: string, storyId: string | null): string => headOf.get(articleId) ?? (storyId === null ? add({ key: articleId, storyId, size: 1, articleIds: [articleId] }) : restOf(storyId));
  const groups = new Map<string, string>();
  const groupOf = (key: string): string => {
    let at = key;
    for (let next = groups.get(at); next !== undefined; next = groups.get(at)) at = next;
    return at;
  };
  for (const { articleId, continuesId, storyId, otherStoryId } of moving) {
    if (storyId !== null) restOf(storyId);
    const [own, other] = [groupOf(blockOf(articleId, storyId)), continuesId === null ? null : groupOf(blockOf(continuesId, otherStoryId))];
    if (other !== null && own !== other) groups.set(own, other);
  }
  const found = new Map<string, Block[]>();
  for (const [key, block] of blocks) found.set(groupOf(key), [...(found.get(groupOf(key)) ?? []), block]);
  return [...found.values()];
}
