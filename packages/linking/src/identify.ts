import { cluster } from './cluster.ts';
import type { Verdicted } from './verdicted.ts';
import { judge } from './judge.ts';
import { LINKING } from './judging.ts';
import type { Persona } from './persona.ts';

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
export function identify({ personas, links, pinned, judgements }: Known): string[][] {
  const sorted = [...personas].sort((a, b) => (a.key < b.key ? -1 : 1));
  const nodes = [...sorted.map(({ key }) => key), ...pinned.map(({ anchor }) => anchor)];
  const taken = new Set(judgements.flatMap(({ left, verdict }) => (verdict === 'different' ? [left] : [])));
  return cluster(nodes, [...judged(sorted), ...links.map(linked), ...pinned.map((chain) => filed(chain, taken)), ...judgements]);
}

function* judged(personas: readonly Persona[]): Generator<Verdicted> {
  for (const [index, left] of personas.entries()) {
    for (const right of personas.slice(index + 1)) {
      if (left.kind === right.kind) yield { left: left.key, right: right.key, by: LINKING, ...judge(left, right) };
    }
  }
}

/** How strongly a number of chains that show two personas together binds them, in steps: one wrong role among many right ones counts for little. */
export const bindingOf = (chains: number): number => Math.floor(Math.log2(Math.max(1, chains)));

const linked = ({ left, right, chains }: PersonaLink): Verdicted => ({ left, right, verdict: 'same', score: 0.91 + Math.min(0.08, 0.02 * bindingOf(chains)), by: LINKING });

/** A chain goes with its persona; where a person divides two chains of one, the one named first leaves it. */
const filed = ({ anchor, persona }: PinnedChain, taken: ReadonlySet<string>): Verdicted => ({ left: anchor, right: persona, verdict: 'same', score: taken.has(anchor) ? 0.998 : 0.999, by: LINKING });
