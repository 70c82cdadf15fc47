import type { Analysis } from '@dateline/document';
import type { Filing, Kept } from '@dateline/storage';
import { linkEntities } from './link-entities.ts';
import { linkEvents } from './link-events.ts';

/** Finds whom the article's chains are among all that are known, and which events its reports tell of. */
export async function link(filing: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  await linkEntities(filing, kept, analysis);
  await linkEvents(filing, kept);
}
