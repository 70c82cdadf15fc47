import type { Transaction } from '../client.ts';
import { keepAttributions, type ArticleAttributions } from './attributions.ts';
import { redirectFormer, takeChangedChains, type ChangedChains } from './changed-chains.ts';
import { takeChangedReports, type ChangedReports } from './changed-reports.ts';
import { openClaims, type ClaimFiling } from './claims.ts';
import { openCopies, type CopyFiling } from './copies.ts';
import { openStories, type StoryFiling } from './stories.ts';

/** What is worked out from the graph as it stands: read, and kept anew. */
export interface Derived {
  readonly copies: CopyFiling;
  readonly claims: ClaimFiling;
  readonly stories: StoryFiling;
  takeChangedReports(most: number): Promise<ChangedReports | null>;
  takeChangedChains(most: number): Promise<ChangedChains[]>;
  /** After these were linked. */
  redirectFormer(chains: readonly ChangedChains[]): Promise<void>;
  keepAttributions(articles: readonly ArticleAttributions[]): Promise<void>;
}

export const openDerived = (transaction: Transaction): Derived => ({
  copies: openCopies(transaction),
  claims: openClaims(transaction),
  stories: openStories(transaction),
  takeChangedReports: (most) => takeChangedReports(transaction, most),
  takeChangedChains: (most) => takeChangedChains(transaction, most),
  redirectFormer: (chains) => redirectFormer(transaction, chains),
  keepAttributions: (articles) => keepAttributions(transaction, articles),
});
