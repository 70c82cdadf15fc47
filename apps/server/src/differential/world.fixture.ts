/** What is in the graph that operations are written for: without it nearly all of them would answer nothing. */
export interface World {
  /** Type to global ids. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  /** Field that answers a connection to cursors of it. */
  readonly cursors: Readonly<Record<string, readonly string[]>>;
}

const NODE = '__typename id';

/** Asked of the graph to know it. */
export const WORLD_QUERY = `{
  articles(first: 100, orderBy: OLDEST) { edges { cursor node { ${NODE} story { ${NODE} } source { ${NODE} }
    mentions(first: 2) { edges { cursor node { ${NODE} } } } quotations(first: 2) { edges { cursor node { ${NODE} } } }
    eventMentions(first: 2) { edges { cursor node { ${NODE} } } } people(first: 3) { edges { cursor } } events(first: 3) { edges { cursor } } } } }
  people(first: 100) { edges { cursor node { ${NODE} roles(first: 2) { edges { cursor } } coMentions(first: 2) { edges { cursor } } } } }
  organizations(first: 100) { edges { cursor node { ${NODE} aliases(first: 2) { edges { cursor } } } } }
  locations(first: 100) { edges { cursor node { ${NODE} } } }
  events(first: 100) { edges { cursor node { ${NODE} claims(first: 2) { edges { cursor } } } } }
  sources(first: 100) { edges { cursor node { ${NODE} } } } stories(first: 100) { edges { cursor node { ${NODE} } } }
  comparisons(first: 100) { edges { cursor } } curations(first: 100) { edges { cursor node { ${NODE} } } } runs(first: 100) { edges { cursor node { ${NODE} } } }
}`;

/** All ids and cursors of an answer to WORLD_QUERY, in its order. */
export function worldOf(answer: unknown): World {
  const [ids, cursors] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  const note = (map: Map<string, Set<string>>, key: string, value: string) => map.set(key, (map.get(key) ?? new Set()).add(value));
  const walk = (value: unknown, connection: string): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, connection);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const { __typename: type, id, cursor } = value as Record<string, string | undefined>;
    if (type !== undefined && id !== undefined) note(ids, type, id);
    if (cursor !== undefined) note(cursors, connection, cursor);
    for (const [key, each] of Object.entries(value)) walk(each, key === 'edges' || key === 'node' ? connection : key);
  };
  walk(answer, '');
  const listed = (map: Map<string, Set<string>>) => Object.fromEntries([...map].map(([key, values]) => [key, [...values]]));
  return { ids: listed(ids), cursors: listed(cursors) };
}
