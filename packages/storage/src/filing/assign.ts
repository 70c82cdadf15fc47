/** Nodes with whom each belongs to now; null for what belongs to nobody yet. */
export interface Node {
  readonly anchor: string;
  readonly ownerId: string | null;
  /** How many chains or mentions it stands for; 1 where nothing is said. */
  readonly weight?: number;
}

export interface Assignment {
  /** Owner of each cluster, in the order of the clusters: an id that was there, or null where one is to be minted. */
  readonly owners: readonly (string | null)[];
  /** Owners that lost all their nodes to others: which one took most of them. */
  readonly merged: ReadonlyMap<string, string | null>;
}

/** Lets every cluster keep the id that most of its nodes have; an id goes to one cluster, the one that holds most of it.
 *  `votes` says whose successor a new node is, where its article's earlier revision had it. */
export function assignOwners(clusters: readonly (readonly string[])[], nodes: readonly Node[], votes: ReadonlyMap<string, string> = new Map()): Assignment {
  const nodeOf = new Map(nodes.map((node) => [node.anchor, node]));
  const shares = clusters.flatMap((members, cluster) => [...sharesOf(members, nodeOf, votes)].map(([owner, weight]) => ({ owner, cluster, weight })));
  shares.sort((a, b) => b.weight - a.weight || (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : a.cluster - b.cluster));
  const owners: (string | null)[] = clusters.map(() => null);
  const taken = new Set<string>();
  for (const { owner, cluster } of shares) {
    if (taken.has(owner) || owners[cluster] !== null) continue;
    owners[cluster] = owner;
    taken.add(owner);
  }
  const merged = new Map<string, string | null>();
  for (const { owner, cluster } of shares) if (!taken.has(owner) && !merged.has(owner)) merged.set(owner, owners[cluster] ?? null);
  return { owners, merged };
}

/** A predecessor counts less than any node that is there. */
const VOTE = 0.5;

function sharesOf(members: readonly string[], nodeOf: ReadonlyMap<string, Node>, votes: ReadonlyMap<string, string>): Map<string, number> {
  const shares = new Map<string, number>();
  for (const member of members) {
    const node = nodeOf.get(member);
    const owner = node?.ownerId ?? votes.get(member);
    if (owner !== undefined) shares.set(owner, (shares.get(owner) ?? 0) + (node?.ownerId ? node.weight ?? 1 : VOTE));
  }
  return shares;
}
