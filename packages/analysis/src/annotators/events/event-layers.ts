import type { Layers } from '../../layers.ts';

/** What the reading of events builds on. */
export type EventLayers = Pick<Layers, 'article' | 'sentences' | 'mentions' | 'chains' | 'times' | 'quantities' | 'quotations'>;
