import { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { SUBGRAPHS, supergraphSdl } from '@dateline/schema';
import type { SubgraphName } from '@dateline/schema';
import type { Storage } from '@dateline/storage';
import { parse, print } from 'graphql';
import { FOUR_HOPS } from '../four-hops.ts';
import type { Peer } from '../peer.ts';
import { contextOf } from './executors.ts';

type Urls = Readonly<Record<SubgraphName, string>>;

/** @apollo/gateway over the four subgraphs: in this process, or where they listen. */
export async function apolloGateway(storage: Storage, urls?: Urls): Promise<Peer> {
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphSdl(urls),
    buildService: ({ name, url }) => (urls ? new RemoteGraphQLDataSource({ url: url ?? '' }) : new LocalGraphQLDataSource(SUBGRAPHS[name.toLowerCase() as SubgraphName].schema)),
    logger: { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error } as never,
  });
  const { executor, schema } = await gateway.load() as never as { executor: (request: object) => Promise<object>; schema: object };
  const document = parse(FOUR_HOPS);
  const [operation] = document.definitions;
  const cache = new Map<string, string>();
  return {
    name: urls ? '@apollo/gateway over HTTP' : '@apollo/gateway in process', how: urls ? 'its executor; each subgraph over HTTP' : 'its executor; LocalGraphQLDataSource',
    async ask() {
      const answer = await executor({
        request: { query: FOUR_HOPS, variables: {}, http: undefined }, document, operation, operationName: 'FourHops', queryHash: 'four-hops', source: print(document),
        schema, context: contextOf(storage), cache: { get: (key: string) => Promise.resolve(cache.get(key)), set: () => Promise.resolve() }, metrics: {}, logger: console, overallCachePolicy: {},
      });
      return JSON.stringify(answer);
    },
    stop: () => gateway.stop(),
  };
}
