import { prevailing, type Joins, type Prevailing, type Ruled } from './prevailing.ts';
import { isTornBy, pullsOf } from './undecided.ts';
import type { Verdicted } from './verdicted.ts';
import type { Walls } from './walls.ts';

/** The components of "same" that no "different" divides, surest judgements first; then, whatever rules say, of whole clusters that a person joins.
 *  A node that two pull equally, between whom a rule's "different" stands, joins neither. Every node is in exactly one cluster; members and clusters
 *  stand in code unit order of the ids, whatever order nodes and judgements come in. */
export const cluster = (nodes: Iterable<string>, judgements: Iterable<Verdicted>): string[][] => clusterRuled([...new Set(nodes)].sort(byCodeUnit), null, judgements);

export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same where rules say something of any two: nothing is written down of pairs, so that whoever has hundreds of nodes costs little.
 *  @param ids each once, in code unit order; rules speak of their places */
export function clusterRuled(ids: readonly string[], ruled: Ruled | null, judgements: Iterable<Verdicted>): string[][] {
  const prevails = prevailing(ids, ruled, judgements);
  const isTorn = isTornBy(pullsOf(prevails.rules.joins, ids.length), prevails.rules.walls);
  return joinedUp(prevails, isTorn, ids.length).map((members) => members.map((node) => ids[node] ?? ''));
}

/** The clusters of some nodes by their numbers, when it is known who joins nobody. Walls come to be those of clusters: what is asked of them is asked before. */
export function joinedUp({ rules, persons }: Prevailing, isTorn: (node: number) => boolean, size: number): number[][] {
  const torn = Uint8Array.from({ length: size }, (_, node) => Number(isTorn(node)));
  const groups = openGroups(size, [rules.walls, persons.walls]);
  eachJoin(rules.joins, size, (left, right) => { if (torn[left] === 0 && torn[right] === 0) groups.join(left, right, [rules.walls, persons.walls]); });
  eachJoin(persons.joins, size, (left, right) => { groups.join(left, right, [persons.walls]); });
  return groups.all();
}

function eachJoin(joins: readonly Joins[], size: number, see: (left: number, right: number) => void): void {
  for (const { pairs } of joins) for (const pair of pairs) see(Math.floor(pair / size), pair % size);
}

interface Groups {
  /** Unless one of these walls stands between the two's groups. */
  join(left: number, right: number, walls: readonly Walls[]): void;
  /** Members in order, by their first. */
  all(): number[][];
}

function openGroups(size: number, kept: readonly Walls[]): Groups {
  const groups = Array.from({ length: size }, (_, node) => ({ node, members: [node] }));
  return {
    join(left, right, walls) {
      const [one, other] = [groups[left], groups[right]];
      if (!one || !other || one === other) return;
      const [larger, smaller] = one.members.length < other.members.length ? [other, one] : [one, other];
      if (walls.some((wall) => smaller.members.some((member) => wall.stands(larger.node, member)))) return;
      for (const wall of kept) wall.take(larger.node, smaller.node);
      larger.members.push(...smaller.members);
      for (const member of smaller.members) groups[member] = larger;
    },
    all: () => [...new Set(groups)].map(({ members }) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b),
  };
}
