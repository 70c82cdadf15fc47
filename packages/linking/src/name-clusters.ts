import type { Settled } from './settled.ts';

export interface Clustered {
  /** Those that are not what they were: personas' keys and pinned chains' anchors, each is one entity. */
  readonly clusters: readonly (readonly string[])[];
  /** What is found now of personas, where it is not what was found before. */
  readonly settled: ReadonlyMap<string, Settled>;
}

/** Lets each cluster keep the name that most of its members have, where no other has it with more of them.
 *  @param now by the places of the ids; null for a chain
 *  @param isOpen whether a persona's former cluster is told of, however it is now */
export function nameClusters(ids: readonly string[], clusters: readonly (readonly number[])[], now: readonly (Omit<Settled, 'cluster'> | null)[], before: ReadonlyMap<string, Settled>, isOpen: (id: string) => boolean, mint: () => string): Clustered {
  const sizes = new Map<string, number>();
  const shares = clusters.map((members) => sharesOf(members, ids, before));
  for (const share of shares) for (const [name, count] of share) sizes.set(name, (sizes.get(name) ?? 0) + count);
  const names = namesOf(shares);
  const settled = new Map<string, Settled>();
  const told: string[][] = [];
  clusters.forEach((members, cluster) => {
    const own = members.map((node) => ids[node] ?? '');
    const [[name = '', count = 0] = [], another] = [...(shares[cluster] ?? [])];
    if (another !== undefined || count !== own.length || sizes.get(name) !== count || own.some(isOpen)) told.push(own);
    const kept = names[cluster] ?? mint();
    for (const node of members) {
      const [id, is] = [ids[node] ?? '', now[node]];
      if (is && !isEqual({ ...is, cluster: kept }, before.get(id))) settled.set(id, { ...is, cluster: kept });
    }
  });
  return { clusters: told, settled };
}

const isEqual = (a: Settled, b: Settled | undefined): boolean => b !== undefined && a.cluster === b.cluster && a.pull === b.pull && a.torn === b.torn && a.astray === b.astray;

function sharesOf(members: readonly number[], ids: readonly string[], before: ReadonlyMap<string, Settled>): Map<string, number> {
  const shares = new Map<string, number>();
  for (const node of members) {
    const name = before.get(ids[node] ?? '')?.cluster;
    if (name !== undefined) shares.set(name, (shares.get(name) ?? 0) + 1);
  }
  return shares;
}

/** The former name that each cluster goes on with. */
function namesOf(shares: readonly ReadonlyMap<string, number>[]): (string | undefined)[] {
  const names: (string | undefined)[] = shares.map(() => undefined);
  const taken = new Set<string>();
  const all = shares.flatMap((share, cluster) => [...share].map(([name, count]) => ({ name, count, cluster })));
  for (const { name, cluster } of all.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cluster - b.cluster))) {
    if (taken.has(name) || names[cluster] !== undefined) continue;
    names[cluster] = name;
    taken.add(name);
  }
  return names;
}
