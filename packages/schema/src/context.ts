import type { Curation, Reading } from '@dateline/storage';
import type { Watching } from './shared/watching.ts';

/** What a token may allow. */
export const SCOPE_MEANINGS = {
  read: 'asks the graph, where reading takes a token',
  ingest: 'takes documents into it',
  curate: 'decides about it: merges, splits, corrects',
  admin: 'sees what operators see: metrics, the schema where it is closed, documents that are on no list',
} as const;

export type Scope = keyof typeof SCOPE_MEANINGS;
export const SCOPES = Object.keys(SCOPE_MEANINGS) as readonly Scope[];

/** What every resolver is handed: made anew for each operation, so that reads are batched within it and seen by no other. */
export interface Context {
  readonly reading: Reading;
  readonly scopes: ReadonlySet<Scope>;
  /** The name of the token that the operation came with; null where it had none that is known. */
  readonly caller?: string | null;
  /** Where the graph can be written. */
  readonly curation?: Curation;
  /** Where a subscription is opened; the operations that tell of a change are handed a context without. */
  readonly watching?: Watching;
}
