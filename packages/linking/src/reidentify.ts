import { openGathered, type Asked, type Gathered } from './gathered.ts';
import { judge } from './judge.ts';
import { bindShared, judgedPairs, type JudgedPair } from './judged-pairs.ts';
import type { Clustered } from './name-clusters.ts';
import { recluster } from './recluster.ts';

/** What is otherwise among personas than when they were clustered last. */
export interface Changes {
  /** Personas that are new. */
  readonly fresh: readonly string[];
  /** Links that bind more strongly; `fresh` where nothing linked the two before. */
  readonly raised: readonly { readonly left: string; readonly right: string; readonly fresh: boolean }[];
  /** Personas of which persons judged, or that somebody who is gone, or a link that is less, bound or divided. */
  readonly doubtful: readonly string[];
}

/** A graph as it is asked. */
export interface Asking {
  /** Of some personas: themselves and all that share a key with one of them; the links that touch them; the chains of theirs of which persons judged with
   *  those judgements, and the chains at their other ends. */
  about(personas: readonly string[]): Promise<Asked>;
  /** The same of all members of some clusters, and of the clusters that some personas are in; nobody else. */
  clusters(clusters: readonly string[], personas: readonly string[]): Promise<Asked>;
  /** A name that no cluster has. */
  mint(): string;
}

export interface Reidentified extends Clustered {
  /** Pairs of a new persona and another that shares a key with it, each once: same and unsure. That others are others is not worth writing down. */
  readonly findings: readonly JudgedPair[];
}

/** Clusters again what changes can make otherwise, and asks for no more of the graph than that: gives what identifying the whole would. */
export async function reidentify(changes: Changes, asking: Asking): Promise<Reidentified> {
  const gathered = openGathered();
  const fresh = new Set(changes.fresh);
  const seeds = [...new Set([...changes.fresh, ...changes.doubtful])];
  const first = seeds.length > 0 ? await asking.about(seeds) : null;
  const from = first ? gathered.takeAsked(first, seeds) : [];
  if (first) bindShared(from, first.personas, gathered.parts, gathered.bind);
  for (const { left, right } of changes.raised) gathered.bind(left, right);
  const members = changes.raised.flatMap(({ left, right }) => [left, right]).filter((key) => !gathered.asked.has(key));
  if (members.length > 0) gathered.takeClusters(await asking.clusters([], [...new Set(members)]));
  const done = await settle(changes, gathered, asking);
  return {
    clusters: done.flatMap(({ clusters }) => clusters), settled: new Map(done.flatMap(({ settled }) => [...settled])),
    findings: first ? judgedPairs(from.filter(({ key }) => fresh.has(key)), first.personas) : [],
  };
}

/** Asks until every group is clustered. */
async function settle(changes: Changes, gathered: Gathered, asking: Asking): Promise<Clustered[]> {
  const [razed, doubtful, done] = [new Set<string>(), new Set(changes.doubtful), new Map<string, Clustered>()];
  for (;;) {
    await gatherAll(gathered, asking);
    for (const key of razedBy(changes, gathered)) razed.add(key);
    const wanted = new Set([...razed].filter((key) => !gathered.asked.has(key)));
    const standing = new Map<string, Clustered>();
    for (const { known, isOther } of gathered.groups()) {
      const name = known.personas[0]?.key ?? '';
      const before = isOther ? undefined : done.get(name);
      const said = before ?? recluster(known, { settled: gathered.settled, asked: gathered.asked, raised: changes.raised, razed, doubtful }, asking.mint);
      if ('wanted' in said) for (const key of said.wanted) wanted.add(key);
      else standing.set(name, said);
    }
    if (wanted.size === 0) return [...standing.values()];
    done.clear();
    for (const [name, said] of standing) done.set(name, said);
    await ask([...wanted], gathered, asking);
  }
}

/** Fetches what is bound, until all of it is at hand. */
async function gatherAll(gathered: Gathered, asking: Asking): Promise<void> {
  for (let wanted = gathered.wanted(); wanted.ask.length + wanted.clusters.length > 0; wanted = gathered.wanted()) {
    if (wanted.clusters.length > 0) gathered.takeClusters(await asking.clusters(wanted.clusters, []));
    if (wanted.ask.length > 0) await ask(wanted.ask, gathered, asking);
  }
}

async function ask(keys: readonly string[], gathered: Gathered, asking: Asking): Promise<void> {
  const known = await asking.about(keys);
  bindShared(gathered.takeAsked(known, keys), known.personas, gathered.parts, gathered.bind);
}

/** Those who were divided before chains showed them together: who was torn between them may be so no more. */
const razedBy = ({ raised }: Changes, { settled, persona }: Gathered): string[] =>
  raised.flatMap(({ left, right, fresh }) => {
    const [one, other] = [persona(left), persona(right)];
    return fresh && one && other && settled.has(left) && settled.has(right) && judge(one, other).verdict === 'different' ? [left, right] : [];
  });
