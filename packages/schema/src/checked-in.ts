import { readFileSync } from 'node:fs';
import type { SubgraphName } from './federate.ts';

/** Where each subgraph listens when nothing else is said. */
export const DEFAULT_URLS: Readonly<Record<SubgraphName, string>> = {
  article: 'http://127.0.0.1:4001/graphql',
  person: 'http://127.0.0.1:4002/graphql',
  location: 'http://127.0.0.1:4003/graphql',
  event: 'http://127.0.0.1:4004/graphql',
};

// What composition printed; a test compares it with the classes. Composing anew would cost every start a third of a second.
const checkedIn = (name: string): string => readFileSync(new URL(`../sdl/${name}`, import.meta.url), 'utf8');

/** The composed graph as callers see it. */
export const publicSdl = (): string => checkedIn('schema.graphql');

/** The composed graph for routers and gateways: who answers what, and where. */
export const supergraphSdl = (urls: Readonly<Record<SubgraphName, string>> = DEFAULT_URLS): string =>
  (Object.keys(DEFAULT_URLS) as SubgraphName[]).reduce((sdl, name) => sdl.replace(JSON.stringify(DEFAULT_URLS[name]), () => JSON.stringify(urls[name])), checkedIn('supergraph.graphql'));
