import type { Issue } from '@dateline/document';
import type { Original } from '@dateline/parsing';
import type { ArticleToFile, Storage } from '@dateline/storage';

/** An article that is known already, or one that is ready to be kept. */
export type Prepared = { readonly item: string | null; readonly title: string | null; readonly issues: readonly Issue[] } & ({ readonly keptAs: string } | { readonly document: ArticleToFile });

export interface PreparedDocument {
  readonly articles: readonly Prepared[];
  /** Faults of the document as a whole. */
  readonly issues: readonly Issue[];
}

/** From a document's bytes to articles ready to be kept. */
export type Trip = (original: Original, storage: Pick<Storage, 'kept'>) => Promise<PreparedDocument>;
