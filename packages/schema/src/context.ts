import type { Curation, Reading } from '@dateline/storage';

/** What a caller may do beyond reading. */
export const SCOPES = ['ingest', 'curate'] as const;
export type Scope = (typeof SCOPES)[number];

/** What every resolver is handed: made anew for each operation, so that reads are batched within it and seen by no other. */
export interface Context {
  readonly reading: Reading;
  readonly scopes: ReadonlySet<Scope>;
  /** The name of the token that the operation came with; null where it had none that is known. */
  readonly caller?: string | null;
  /** Where the graph can be written. */
  readonly curation?: Curation;
}
