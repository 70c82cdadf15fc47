import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import type { Subgraph, SubgraphName } from './federate.ts';

/** Where each subgraph listens when nothing else is said. */
export const DEFAULT_URLS: Readonly<Record<SubgraphName, string>> = {
  article: 'http://127.0.0.1:4001/graphql',
  person: 'http://127.0.0.1:4002/graphql',
  location: 'http://127.0.0.1:4003/graphql',
  event: 'http://127.0.0.1:4004/graphql',
};

export interface Composed {
  /** For routers and gateways: who answers what. */
  readonly supergraphSdl: string;
  /** What callers see. */
  readonly publicSdl: string;
}

/** Composes subgraphs into one graph. That they do not fit together is our fault, so it is a plain throw. */
export function compose(subgraphs: readonly Pick<Subgraph, 'name' | 'sdl'>[], urls: Readonly<Record<SubgraphName, string>> = DEFAULT_URLS): Composed {
  const { errors, supergraphSdl, publicSdl } = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: urls[name], typeDefs: parse(sdl) })));
  if (errors) throw new Error(`the subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`);
  return { supergraphSdl, publicSdl };
}
