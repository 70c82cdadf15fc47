import { byCodeUnit, clusterRuled } from './cluster.ts';
import type { Verdicted } from './verdicted.ts';
import { judgeAmong } from './judge-among.ts';
import { LINKING } from './judging.ts';
import type { Persona } from './persona.ts';
import type { Ruled } from './prevailing.ts';

/** Two personas that chains show together. */
export interface PersonaLink {
  readonly left: string;
  readonly right: string;
  /** How many chains do. */
  readonly chains: number;
}

/** A chain of which a person judged, with the persona that it is filed under. */
export interface PinnedChain {
  readonly anchor: string;
  readonly persona: string;
}

/** All that decides who is whom among some personas; of the whole graph, or of as much as one connected part of it. */
export interface Known {
  readonly personas: readonly Persona[];
  readonly links: readonly PersonaLink[];
  readonly pinned: readonly PinnedChain[];
  /** Persons' judgements of pinned chains, by anchor, in the order in which they were made. */
  readonly judgements: readonly Verdicted[];
}

/** Clusters of personas' keys and pinned chains' anchors: each is one entity. A function of what is known, not of its order. */
export function identify(known: Known): string[][] {
  const { ids, ruled, given } = nodesOf(known);
  return clusterRuled(ids, ruled, given);
}

/** What is clustered: nodes in code unit order, what rules say of any two, and what chains and persons say of some. */
export function nodesOf({ personas, links, pinned, judgements }: Known): { readonly ids: readonly string[]; readonly ruled: Ruled; readonly given: readonly Verdicted[] } {
  const nodes = new Map<string, Persona | null>([...personas.map((persona) => [persona.key, persona] as const), ...pinned.map(({ anchor }) => [anchor, null] as const)]);
  const ids = [...nodes.keys()].sort(byCodeUnit);
  const taken = new Set(judgements.flatMap(({ left, verdict }) => (verdict === 'different' ? [left] : [])));
  return { ids, ruled: judgeAmong(ids.map((id) => nodes.get(id) ?? null)), given: [...links.map(linked), ...pinned.map((chain) => filed(chain, taken)), ...judgements] };
}

/** How strongly a number of chains that show two personas together binds them, in steps: one wrong role among many right ones counts for little. */
export const bindingOf = (chains: number): number => Math.floor(Math.log2(Math.max(1, chains)));

const linked = ({ left, right, chains }: PersonaLink): Verdicted => ({ left, right, verdict: 'same', score: 0.91 + Math.min(0.08, 0.02 * bindingOf(chains)), by: LINKING });

/** A chain goes with its persona; where a person divides two chains of one, the one named first leaves it. */
const filed = ({ anchor, persona }: PinnedChain, taken: ReadonlySet<string>): Verdicted => ({ left: anchor, right: persona, verdict: 'same', score: taken.has(anchor) ? 0.998 : 0.999, by: LINKING });
