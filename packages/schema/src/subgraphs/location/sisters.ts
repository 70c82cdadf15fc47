import { entityInterface, foreign, nodeInterface } from '../../shared/nodes.ts';

/** Nouns of other subgraphs, to which this one adds fields. */
export const Node = nodeInterface();
export const Entity = entityInterface();
export const Article = foreign('Article', [Node]);
export const Person = foreign('Person', [Node]);
export const Organization = foreign('Organization', [Node]);
export const Event = foreign('Event', [Node]);
