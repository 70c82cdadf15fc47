import type { Known, PersonaLink } from './identify.ts';
import { judge } from './judge.ts';
import type { Finding } from './judging.ts';
import type { Persona } from './persona.ts';
import { personaKeys } from './persona-keys.ts';
import { openParts, type Parts } from './parts.ts';
import { rememberedBy } from './remembered.ts';
import { byKeys, sharingKeys } from './sharing-keys.ts';

/** Of some personas: themselves and all that share a key with one of them; the links that touch them; the chains of theirs of which persons judged with
 *  those judgements, and the chains at their other ends. */
export type Ask = (personas: readonly string[]) => Promise<Asked>;

/** The same of all personas of some parts that were gathered and kept before; nobody else. */
export type AskParts = (parts: readonly string[]) => Promise<Asked>;

export interface Asked extends Known {
  /** Links, besides those, between two of one part that was asked for: these are bound already. */
  readonly within?: readonly PersonaLink[];
  /** In which part each persona was kept; whoever is in none, or has it by other rules, has no entry. */
  readonly partOf?: ReadonlyMap<string, string>;
}

export interface Neighbourhood {
  /** What is bound together, each part apart from the others: identifying the parts gives what identifying all of it would. */
  readonly parts: readonly Known[];
  /** Pairs of a seed and another that shares a key with it, each once: same and unsure. That others are others is not worth writing down. */
  readonly findings: readonly (Finding & { readonly left: string; readonly right: string })[];
}

/** The part of the graph in which anything can change because of the given personas: all that is bound to them by "same", links and persons' judgements,
 *  step by step. What lies outside is bound to nothing inside, so that identifying the part alone gives what identifying the whole would. Nobody is looked for whose part is kept:
 *  of a part what hangs together is known, and what is new among those who were there is among the seeds. */
export async function neighbourhood(seeds: readonly string[], ask: Ask, askParts: AskParts = () => Promise.resolve({ personas: [], links: [], pinned: [], judgements: [] })): Promise<Neighbourhood> {
  const gathered: Gathered = { inside: new Map(), links: new Map(), within: [], pinned: new Map(), judgements: new Map(), parts: openParts(), partOf: new Map(), asked: new Set(), loaded: new Set() };
  const findings: (Finding & { left: string; right: string })[] = [];
  let [frontier, kept]: [readonly string[], readonly string[]] = [[...new Set(seeds)], []];
  for (let step = 0; frontier.length + kept.length > 0; step++) {
    const bound: (readonly [string, string])[] = [];
    if (frontier.length > 0) {
      const known = await ask(frontier);
      const wanted = new Set(frontier);
      for (const key of frontier) gathered.asked.add(key);
      const from = known.personas.filter(({ key }) => wanted.has(key));
      if (step === 0) findings.push(...judgedPairs(from, known.personas));
      bound.push(...joined(from, known.personas, gathered.parts), ...take(known, from, gathered));
    }
    if (kept.length > 0) {
      for (const part of kept) gathered.loaded.add(part);
      const known = await askParts(kept);
      bound.push(...take(known, known.personas, gathered));
    }
    [frontier, kept] = next([...frontier, ...bound.flat()], gathered);
  }
  const { inside, links, within, pinned, judgements, parts } = gathered;
  return { parts: partsOf({ personas: [...inside.values()], links: [...links.values(), ...within], pinned: [...pinned.values()], judgements: [...judgements.values()] }, parts.of), findings };
}

interface Gathered {
  readonly inside: Map<string, Persona>;
  readonly links: Map<string, PersonaLink>;
  readonly within: PersonaLink[];
  readonly pinned: Map<string, Known['pinned'][number]>;
  readonly judgements: Map<string, Known['judgements'][number]>;
  readonly parts: Parts;
  readonly partOf: Map<string, string>;
  /** Personas, and parts, that were asked for. */
  readonly asked: Set<string>;
  readonly loaded: Set<string>;
}

/** Takes in some personas with all that binds them; answers what it binds. */
function take(known: Asked, own: readonly Persona[], { inside, links, within, pinned, judgements, parts, partOf }: Gathered): (readonly [string, string])[] {
  for (const [key, part] of known.partOf ?? []) partOf.set(key, part);
  for (const persona of own) inside.set(persona.key, persona);
  for (const { key } of own) {
    const part = partOf.get(key);
    if (part !== undefined) parts.join(key, `${part} `); // No key of a persona ends so.
  }
  for (const link of known.links) links.set(`${link.left}\n${link.right}`, link);
  for (const link of known.within ?? []) within.push(link);
  for (const chain of known.pinned) pinned.set(chain.anchor, chain);
  for (const judgement of known.judgements) if (!judgements.has(idOf(judgement))) judgements.set(idOf(judgement), judgement);
  const bound = [...[...known.links, ...known.judgements].map(({ left, right }) => [left, right] as const), ...known.pinned.map(({ anchor, persona }) => [anchor, persona] as const)];
  for (const [left, right] of bound) parts.join(left, right);
  return bound;
}

/** Whom to look at next, and which parts: of who is bound and not inside yet. */
function next(bound: readonly string[], { inside, asked, pinned, partOf, loaded }: Gathered): [string[], string[]] {
  const kept = new Set(bound.flatMap((key) => partOf.get(key) ?? []).filter((part) => !loaded.has(part)));
  const frontier = new Set(bound.filter((key) => !partOf.has(key) && !inside.has(key) && !asked.has(key) && !pinned.has(key)));
  return [[...frontier], [...kept]];
}

const keysOf = rememberedBy(({ key }: Persona) => key, personaKeys);

/** Pairs of one of the first and one of the second of its kind that shares a key with it, each once; those that are others are left out. */
function judgedPairs(from: readonly Persona[], around: readonly Persona[]): (Finding & { left: string; right: string })[] {
  const isFrom = new Set(from.map(({ key }) => key));
  const sharing = sharingKeys(around, keysOf);
  return from.flatMap((left) => sharing(left).flatMap((right) => {
    if (right.key === left.key || right.kind !== left.kind || (isFrom.has(right.key) && right.key < left.key)) return [];
    const finding = judge(left, right);
    return finding.verdict === 'different' ? [] : [{ left: left.key, right: right.key, ...finding }];
  }));
}

/** Joins those of the first with those of the second that share a key and are the same; answers a pair for each join. What stands in one part already says nothing new, so that whoever
 *  comes with hundreds is not judged by twos. */
function joined(from: readonly Persona[], around: readonly Persona[], parts: Parts): (readonly [string, string])[] {
  const isFrom = new Set(from.map(({ key }) => key));
  const bound: (readonly [string, string])[] = [];
  for (const sharers of byKeys(around, keysOf).values()) {
    if (sharers.length < 2 || isOnePart(sharers, parts)) continue;
    for (const left of sharers) {
      if (!isFrom.has(left.key)) continue;
      for (const right of sharers) {
        if (right.kind !== left.kind || parts.of(left.key) === parts.of(right.key) || judge(left, right).verdict !== 'same') continue;
        parts.join(left.key, right.key);
        bound.push([left.key, right.key]);
      }
    }
  }
  return bound;
}

function isOnePart([first, ...others]: readonly Persona[], parts: Parts): boolean {
  const part = first && parts.of(first.key);
  return others.every(({ key }) => parts.of(key) === part);
}

/** Divides what is known by the part that it belongs to. */
function partsOf(known: Known, partOf: (key: string) => string): Known[] {
  const parts = new Map<string, { personas: Persona[]; links: PersonaLink[]; pinned: Known['pinned'][number][]; judgements: Known['judgements'][number][] }>();
  const at = (key: string) => {
    const part = partOf(key);
    const there = parts.get(part) ?? { personas: [], links: [], pinned: [], judgements: [] };
    parts.set(part, there);
    return there;
  };
  for (const persona of known.personas) at(persona.key).personas.push(persona);
  for (const link of known.links) at(link.left).links.push(link);
  for (const chain of known.pinned) at(chain.anchor).pinned.push(chain);
  for (const judgement of known.judgements) at(judgement.left).judgements.push(judgement);
  return [...parts.values()];
}

const idOf = ({ left, right, by, verdict }: Known['judgements'][number]): string => [left, right, by, verdict].join('\n');
