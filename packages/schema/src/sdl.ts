import { compose } from './compose.ts';
import { subgraphs } from './subgraphs.ts';

/** What is checked in under `sdl/`: file name to content. */
export function printedSdl(): Readonly<Record<string, string>> {
  const { supergraphSdl, publicSdl } = compose(subgraphs);
  return Object.fromEntries([
    ...subgraphs.map(({ name, sdl }) => [`${name}.graphql`, `${sdl.trim()}\n`]),
    ['supergraph.graphql', `${supergraphSdl.trim()}\n`],
    ['schema.graphql', `${publicSdl.trim()}\n`],
  ]) as Record<string, string>;
}
