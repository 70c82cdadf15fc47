import { evidenceType } from '../../shared/evidence.ts';
import { entityInterface, foreign, nodeInterface } from '../../shared/nodes.ts';
import { referenceType } from '../../shared/reference.ts';

/** Nouns of other subgraphs, to which this one adds fields. */
export const Node = nodeInterface();
export const Entity = entityInterface();
export const Article = foreign('Article', [Node]);
export const Source = foreign('Source', [Node]);
export const Person = foreign('Person', [Node, Entity]);
export const Organization = foreign('Organization', [Node, Entity]);
export const Location = foreign('Location', [Node, Entity]);

export const Evidence = evidenceType(() => Article);
export const Reference = referenceType(Entity, Evidence);
