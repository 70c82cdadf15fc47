import type { Analysis } from '@dateline/document';

/** The layers of an analysis. An annotator takes the layers that it reads and gives the one that it writes, so that
 *  the compiler knows the order: `timesOf(layers: Pick<Layers, 'article' | 'sentences'>): TimeExpression[]`. */
export type Layers = Omit<Analysis, 'issues'>;
