import { joinedUp } from './cluster.ts';
import { nodesOf, type Known } from './identify.ts';
import { nameClusters, type Clustered } from './name-clusters.ts';
import { newsOf } from './news.ts';
import { prevailing } from './prevailing.ts';
import type { Before } from './settled.ts';
import { isTornBy, pullsOf } from './undecided.ts';

/** Clusters some whole clusters and newcomers again, as clustering everything would; or says about whom to ask before that can be done.
 *
 *  Why nothing else need be looked at: a cluster was made by its own joins alone, every other join of its members having met a wall. What comes new makes clusters larger at every step of joining, and
 *  what they are walled off from with them, so that what met a wall still does; unless a cluster falls apart, a member comes to be torn or is so no more, or something was taken away. Of such a cluster all
 *  members are asked about, and with them come the clusters of all whom they may be one with. Where persons judged, rules' walls do not tell who is together: it is the same with these.
 *  @param mint gives a name that no cluster has */
export function recluster(known: Known, before: Before, mint: () => string): { readonly wanted: readonly string[] } | Clustered {
  const { ids, ruled, given } = nodesOf(known);
  const prevails = prevailing(ids, ruled, given);
  const pulls = pullsOf(prevails.rules.joins, ids.length);
  const isStill = newsOf(ids, prevails.rules.joins, before);
  const still = ids.map((_, node) => isStill(node));
  const unclear = ids.filter((_, node) => still[node] === 'unclear');
  if (unclear.length > 0) return { wanted: unclear };
  const computed = isTornBy(pulls, prevails.rules.walls);
  const settled = still.map((said, node) => (said === 'unclear' || said === null ? { pull: pulls.best(node), torn: computed(node) } : said));
  const clusters = joinedUp(prevails, (node) => settled[node]?.torn === true, ids.length);
  const at = numbered(clusters, ids.length);
  const isOpen = openedBy(known, before, (node) => at[node] ?? 0, ids, (node) => settled[node]?.torn === true);
  const wanted = ids.filter((id) => isOpen(id) && !before.asked.has(id));
  if (wanted.length > 0) return { wanted };
  const anchors = new Set(known.pinned.map(({ anchor }) => anchor));
  const now = settled.map((said, node) => (anchors.has(ids[node] ?? '') ? null : 'astray' in said ? said : { ...said, astray: pulls.of(node).some((other) => at[other] !== at[node]) }));
  return nameClusters(ids, clusters, now, before.settled, isOpen, mint);
}

function numbered(clusters: readonly (readonly number[])[], size: number): Int32Array {
  const at = new Int32Array(size);
  clusters.forEach((members, cluster) => { for (const node of members) at[node] = cluster; });
  return at;
}

/** Members of former clusters of which more must be known than that they are joined by what is new. */
function openedBy({ judgements, pinned }: Known, { settled, doubtful }: Before, clusterOf: (node: number) => number, ids: readonly string[], isTorn: (node: number) => boolean): (id: string) => boolean {
  const judged = new Set([...judgements.flatMap(({ left, right }) => [left, right]), ...pinned.map(({ persona }) => persona)]);
  const [opened, whole] = [new Set<string>(), new Map<string, number>()];
  ids.forEach((id, node) => {
    const former = settled.get(id);
    if (former === undefined) return;
    const cluster = whole.get(former.cluster) ?? clusterOf(node);
    whole.set(former.cluster, cluster);
    if (cluster !== clusterOf(node) || former.torn !== isTorn(node) || doubtful.has(id) || judged.has(id)) opened.add(former.cluster);
  });
  return (id) => opened.has(settled.get(id)?.cluster ?? '');
}
