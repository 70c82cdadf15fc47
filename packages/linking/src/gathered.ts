import type { Known, PersonaLink } from './identify.ts';
import type { Persona } from './persona.ts';
import { openParts, type Parts } from './parts.ts';
import type { Settled } from './settled.ts';

/** What a store tells of some personas. */
export interface Asked extends Known {
  /** What was found of those that were clustered before, by the rules that hold. */
  readonly settled?: ReadonlyMap<string, Settled>;
}

/** What is wanted of a store next. */
export interface Wanted {
  /** Personas, with all that share a key with them. */
  readonly ask: readonly string[];
  /** Clusters, whole. */
  readonly clusters: readonly string[];
}

/** A group of what was gathered: of no two groups can any be one by what is looked at. */
export interface Group {
  readonly known: Known;
  /** Whether something came to it since groups were asked for last. */
  readonly isOther: boolean;
}

/** What was told of a graph so far, and what is to be asked for next. */
export interface Gathered {
  readonly settled: ReadonlyMap<string, Settled>;
  readonly asked: ReadonlySet<string>;
  readonly parts: Parts;
  persona(key: string): Persona | undefined;
  /** Takes in what was told of some personas, with all that binds them; answers these. */
  takeAsked(known: Asked, keys: readonly string[]): Persona[];
  /** Takes in whole clusters; links to others bind nobody. */
  takeClusters(known: Asked): void;
  /** Has two looked at together, each with its whole cluster. */
  bind(left: string, right: string): void;
  wanted(): Wanted;
  groups(): Group[];
}

export function openGathered(): Gathered {
  const kept: Kept = { inside: new Map(), settled: new Map(), links: new Map(), pinned: new Map(), judgements: new Map(), parts: openParts(), asked: new Set(), loaded: new Set(), bound: new Set(), fresh: new Set() };
  const bind = binding(kept);
  return {
    settled: kept.settled, asked: kept.asked, parts: kept.parts, bind,
    persona: (key) => kept.inside.get(key),
    takeAsked(known, keys) {
      for (const key of keys) kept.asked.add(key);
      const own = known.personas.filter(({ key }) => kept.asked.has(key));
      take(known, own, kept);
      for (const { left, right } of known.links) bind(left, right);
      return own;
    },
    takeClusters(known) {
      take(known, known.personas, kept);
      for (const { key } of known.personas) kept.loaded.add(kept.settled.get(key)?.cluster ?? '');
    },
    wanted: () => wantedOf(kept),
    groups() {
      const others = new Set(kept.fresh);
      kept.fresh.clear();
      return divided(kept).map((known) => ({ known, isOther: known.personas.some(({ key }) => others.has(key)) }));
    },
  };
}

interface Kept {
  readonly inside: Map<string, Persona>;
  readonly settled: Map<string, Settled>;
  readonly links: Map<string, PersonaLink>;
  readonly pinned: Map<string, Known['pinned'][number]>;
  readonly judgements: Map<string, Known['judgements'][number]>;
  readonly parts: Parts;
  readonly asked: Set<string>;
  /** Clusters that were asked for. */
  readonly loaded: Set<string>;
  /** Of whom it is not known yet that they are at hand. */
  readonly bound: Set<string>;
  /** Who came since groups were asked for. */
  readonly fresh: Set<string>;
}

const binding = ({ parts, bound }: Kept) => (left: string, right: string): void => {
  parts.join(left, right);
  bound.add(left).add(right);
};

function take(known: Asked, own: readonly Persona[], kept: Kept): void {
  const bind = binding(kept);
  for (const [key, one] of known.settled ?? []) kept.settled.set(key, one);
  for (const persona of own) {
    kept.inside.set(persona.key, persona);
    kept.fresh.add(persona.key);
    const cluster = kept.settled.get(persona.key)?.cluster;
    if (cluster !== undefined) kept.parts.join(persona.key, nodeOf(cluster));
    kept.bound.add(persona.key);
  }
  for (const link of known.links) kept.links.set(`${link.left}\n${link.right}`, link);
  for (const chain of known.pinned) {
    kept.pinned.set(chain.anchor, chain);
    bind(chain.anchor, chain.persona);
  }
  for (const judgement of known.judgements) {
    if (!kept.judgements.has(idOf(judgement))) kept.judgements.set(idOf(judgement), judgement);
    bind(judgement.left, judgement.right);
  }
}

/** Clusters of who is bound come whole; who is in none is asked about. */
function wantedOf({ bound, settled, loaded, asked, pinned }: Kept): Wanted {
  const [ask, clusters] = [new Set<string>(), new Set<string>()];
  for (const key of bound) {
    const cluster = settled.get(key)?.cluster;
    if (cluster !== undefined && !loaded.has(cluster)) clusters.add(cluster);
    if (cluster === undefined && !asked.has(key) && !pinned.has(key)) ask.add(key);
  }
  for (const cluster of clusters) loaded.add(cluster);
  bound.clear();
  return { ask: [...ask], clusters: [...clusters] };
}

/** A cluster among parts: no key of a persona begins so. */
const nodeOf = (cluster: string): string => `\n${cluster}`;

/** Divides what is known by the part that it belongs to; links between two parts are of none. */
function divided({ inside, links, pinned, judgements, parts }: Kept): Known[] {
  const groups = new Map<string, { personas: Persona[]; links: PersonaLink[]; pinned: Known['pinned'][number][]; judgements: Known['judgements'][number][] }>();
  for (const persona of inside.values()) {
    const there = groups.get(parts.of(persona.key));
    if (there) there.personas.push(persona);
    else groups.set(parts.of(persona.key), { personas: [persona], links: [], pinned: [], judgements: [] });
  }
  for (const link of links.values()) if (parts.of(link.left) === parts.of(link.right)) groups.get(parts.of(link.left))?.links.push(link);
  for (const chain of pinned.values()) groups.get(parts.of(chain.anchor))?.pinned.push(chain);
  for (const judgement of judgements.values()) groups.get(parts.of(judgement.left))?.judgements.push(judgement);
  return [...groups.values()];
}

const idOf = ({ left, right, by, verdict }: Known['judgements'][number]): string => [left, right, by, verdict].join('\n');
