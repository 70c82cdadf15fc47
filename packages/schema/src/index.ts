export * from './compose.ts';
export * from './context.ts';
export { SUBGRAPH_NAMES } from './federate.ts';
export type { Subgraph, SubgraphName } from './federate.ts';
export { globalId, readGlobalId } from './shared/global-id.ts';
export type { NodeName } from './shared/nouns.ts';
export * from './subgraphs.ts';
export * from './supergraph.ts';
