import type { Analysis } from '@dateline/document';
import { attributionsOf, profilesOf } from '@dateline/linking';
import type { Filing, Kept } from '@dateline/storage';
import { compareClaims } from './compare-claims.ts';
import { linkCopies } from './link-copies.ts';
import { linkEntities } from './link-entities.ts';
import { linkEvents } from './link-events.ts';
import { tellStories } from './tell-stories.ts';

/** Finds whom the article's chains are among all that are known, which events its reports tell of, whose copy it is, where its reports come from,
 *  how its claims stand to those of others, and which story it goes on with. */
export async function link(filing: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  const profiles = profilesOf(analysis, { article: articleKey(kept), chain: (index) => anchorAt(kept, index) });
  await linkEntities(filing, kept, profiles);
  await linkEvents(filing, kept, analysis, profiles);
  await linkCopies(filing, kept, analysis);
  await filing.derived.keepAttributions(kept, analysis, attributionsOf(analysis));
  await compareClaims(filing);
  await tellStories(filing, kept, analysis);
}

function anchorAt({ chains }: Kept, index: number): string {
  const chain = chains[index];
  if (!chain) throw new Error(`chain ${String(index)} was not kept`);
  return chain.anchor;
}

/** The article as its anchors name it: the same in every database that holds the same bytes. */
const articleKey = ({ articleId, chains, eventMentions }: Kept): string => [...chains, ...eventMentions][0]?.anchor.split(':')[0] ?? articleId;
