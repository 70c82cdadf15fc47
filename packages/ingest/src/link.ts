import type { Analysis } from '@dateline/document';
import { attributionsOf } from '@dateline/linking';
import type { Filing, Kept } from '@dateline/storage';
import { compareClaims } from './compare-claims.ts';
import { linkCopies } from './link-copies.ts';
import { linkEntities } from './link-entities.ts';
import { linkEvents } from './link-events.ts';

/** Finds whom the article's chains are among all that are known, which events its reports tell of, whose copy it is, and where its reports come from. */
export async function link(filing: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  await linkEntities(filing, kept, analysis);
  await linkEvents(filing, kept);
  await linkCopies(filing, kept, analysis);
  await filing.derived.keepAttributions(kept, analysis, attributionsOf(analysis));
  await compareClaims(filing);
}
