import type { Analysis } from '@dateline/document';
import { attributionsOf } from '@dateline/linking';
import type { Filing, Kept } from '@dateline/storage';
import { compareClaims } from './compare-claims.ts';
import { linkCopies } from './link-copies.ts';
import { linkEntities } from './link-entities.ts';
import { linkEvents } from './link-events.ts';
import { tellStories } from './tell-stories.ts';

/** Finds whom the article's chains are among all that are known, which events its reports tell of, whose copy it is, where its reports come from,
 *  how its claims stand to those of others, and which story it goes on with. */
export async function link(filing: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  await linkEntities(filing, kept, analysis);
  await linkEvents(filing, kept);
  await linkCopies(filing, kept, analysis);
  await filing.derived.keepAttributions(kept, analysis, attributionsOf(analysis));
  await compareClaims(filing);
  await tellStories(filing, kept, analysis);
}
