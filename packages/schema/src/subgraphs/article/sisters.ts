import { entityInterface, foreign, nodeInterface } from '../../shared/nodes.ts';

/** Nouns of other subgraphs, to which this one adds fields. */
export const Node = nodeInterface();
export const Entity = entityInterface();
export const Person = foreign('Person', [Node, Entity]);
export const Organization = foreign('Organization', [Node, Entity]);
export const Location = foreign('Location', [Node, Entity]);
export const Event = foreign('Event', [Node]);
export const EventMention = foreign('EventMention', [Node]);
export const Claim = foreign('Claim', [Node]);
export const Story = foreign('Story', [Node]);
