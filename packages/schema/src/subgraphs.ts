import type { Subgraph, SubgraphName } from './federate.ts';
import { article } from './subgraphs/article/index.ts';
import { event } from './subgraphs/event/index.ts';
import { location } from './subgraphs/location/index.ts';
import { person } from './subgraphs/person/index.ts';

/** The parts of the graph. */
export const SUBGRAPHS = { article, person, location, event } as const satisfies Record<SubgraphName, Subgraph>;

export const subgraphs: readonly Subgraph[] = Object.values(SUBGRAPHS);
