import { attributionsOf, profilesOf } from '@dateline/linking';
import type { Filing, Kept } from '@dateline/storage';
import { compareClaims } from './compare-claims.ts';
import { linkCopies } from './link-copies.ts';
import { linkEntities } from './link-entities.ts';
import { linkEvents } from './link-events.ts';
import type { Linkable, Profiled } from './linkable.ts';
import { tellStories } from './tell-stories.ts';

/** Finds whom the articles' chains are among all that are known, which events their reports tell of, whose copies they are, where their reports come from,
 *  how their claims stand to those of others, and which stories they go on with. Several at once give what one after the other would, in far less time. */
export async function link(filing: Filing, articles: readonly Linkable[]): Promise<void> {
  const profiled = articles.map(({ kept, analysis }): Profiled => ({ kept, analysis, profiles: profilesOf(analysis, { article: articleKey(kept), chain: (index) => anchorAt(kept, index) }) }));
  await linkEntities(filing, profiled);
  await linkEvents(filing, profiled);
  await linkCopies(filing, articles);
  await filing.derived.keepAttributions(articles.map(({ kept, analysis }) => ({ kept, analysis, chains: attributionsOf(analysis) })));
  await compareClaims(filing);
  await tellStories(filing, articles);
}

/** Chains at once; what is more waits for the next turn. */
const MOST = 200;

/** Finds whom chains are whose kind people changed; answers how many articles have some. */
export async function relinkChains(filing: Filing): Promise<number> {
  const due = await filing.derived.takeChangedChains(MOST);
  if (due.length === 0) return 0;
  await linkEntities(filing, due.map(({ kept, analysis, changed }) => {
    const profiles = profilesOf(analysis, { article: articleKey(kept), chain: (index) => anchorAt(kept, index) });
    return { kept, analysis, profiles: changed.flatMap((index) => profiles[index] ?? []) };
  }));
  await filing.derived.redirectFormer(due);
  return due.length;
}

function anchorAt({ chains }: Kept, index: number): string {
  const chain = chains[index];
  if (!chain) throw new Error(`chain ${String(index)} was not kept`);
  return chain.anchor;
}

/** The article as its anchors name it: the same in every database that holds the same bytes. */
const articleKey = ({ articleId, chains, eventMentions }: Kept): string => [...chains, ...eventMentions][0]?.anchor.split(':')[0] ?? articleId;
