import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { DEFAULT_URLS } from './checked-in.ts';
import type { Subgraph } from './federate.ts';

export interface Composed {
  /** For routers and gateways: who answers what. */
  readonly supergraphSdl: string;
  /** What callers see. */
  readonly publicSdl: string;
}

/** Composes subgraphs into one graph. That they do not fit together is our fault, so it is a plain throw. */
export function compose(subgraphs: readonly Pick<Subgraph, 'name' | 'sdl'>[]): Composed {
  const { errors, supergraphSdl, publicSdl } = composeServices(subgraphs.map(({ name, sdl }) => ({ name, url: DEFAULT_URLS[name], typeDefs: parse(sdl) })));
  if (errors) throw new Error(`the subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`);
  return { supergraphSdl, publicSdl };
}
