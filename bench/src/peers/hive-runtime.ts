import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { SUBGRAPHS, supergraphSdl } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import type { Storage } from '@dateline/storage';
import { execute } from 'graphql';
import type { DocumentNode } from 'graphql';
import { FOUR_HOPS } from '../four-hops.ts';
import type { Peer } from '../peer.ts';
import { contextOf } from './executors.ts';

/** A context of ours for each of the runtime's: it hands subgraphs no other. */
interface Asked { readonly document: DocumentNode; readonly variables?: Record<string, unknown>; readonly context?: object }

/** The Hive gateway's runtime, by its own planner or the one in Rust; the subgraphs are asked in this process. */
export function hiveRuntime(storage: Storage, planner: 'JavaScript' | 'Rust'): Peer {
  // Asked one operation after the other: what its subgraphs share is of the operation under way.
  let current = contextOf(storage);
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl(), logging: false, maskedErrors: false, landingPage: false, graphiql: false, healthCheckEndpoint: false, readinessCheckEndpoint: false,
    ...(planner === 'Rust' && { unifiedGraphHandler: unifiedGraphHandler as never }),
    transports: () => ({
      getSubgraphExecutor: ({ subgraphName }) => (({ document, variables }: Asked) =>
        execute({ schema: SUBGRAPHS[subgraphName.toLowerCase() as SubgraphName].schema, document, variableValues: variables ?? {}, contextValue: current })) as never,
    }),
  });
  const request = { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body: JSON.stringify({ query: FOUR_HOPS }) };
  return {
    name: `Hive gateway runtime, ${planner} planner`, how: 'its fetch handler; subgraphs executed in this process',
    ask: async () => {
      current = contextOf(storage);
      return await (await gateway.fetch('http://localhost/graphql', request)).text();
    },
    stop: async () => { await gateway[Symbol.asyncDispose](); },
  };
}
