import type { Quotation } from '@dateline/document';
import type { Layers } from '../../layers.ts';

/** What the article reports as said, thought or written by others, in reading order. */
export const quotationsOf = (_layers: Pick<Layers, 'article' | 'sentences' | 'mentions' | 'chains' | 'times'>): Quotation[] => [];
