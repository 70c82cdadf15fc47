import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graph.data.ts';

/** Writes an operation or fragment of the graph; its result and variables are typed from the words themselves:
 *  `graphql('{ articles(first: 3) { edges { node { title } } } }')`. */
export const graphql = initGraphQLTada<{ introspection: introspection; disableMasking: true }>();
