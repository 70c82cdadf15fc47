import type { Known, PersonaLink } from './identify.ts';
import { judge } from './judge.ts';
import type { Finding } from './judging.ts';
import type { Persona } from './persona.ts';

/** Of some personas: themselves and all that share a key with one of them; the links that touch them; the chains of theirs of which persons judged with
 *  those judgements, and the chains at their other ends. */
export type Ask = (personas: readonly string[]) => Promise<Known>;

export interface Neighbourhood {
  readonly known: Known;
  /** Pairs of a seed and another that shares a key with it, each once: same and unsure. That others are others is not worth writing down. */
  readonly findings: readonly (Finding & { readonly left: string; readonly right: string })[];
}

/** The part of the graph in which anything can change because of the given personas: all that is bound to them by "same", links and persons' judgements,
 *  step by step. What lies outside is bound to nothing inside, so that identifying the part alone gives what identifying the whole would. */
export async function neighbourhood(seeds: readonly string[], ask: Ask): Promise<Neighbourhood> {
  const inside = new Map<string, Persona>();
  const links = new Map<string, PersonaLink>();
  const pinned = new Map<string, Known['pinned'][number]>();
  let judgements: Known['judgements'] = [];
  let findings: Neighbourhood['findings'] | undefined;
  let frontier = [...new Set(seeds)];
  while (frontier.length > 0) {
    const known = await ask(frontier);
    const around = new Map(known.personas.map((persona) => [persona.key, persona]));
    for (const key of frontier) {
      const persona = around.get(key);
      if (persona) inside.set(key, persona);
    }
    for (const link of known.links) links.set(`${link.left}\n${link.right}`, link);
    for (const chain of known.pinned) pinned.set(chain.anchor, chain);
    findings ??= findingsOf(frontier, around);
    judgements = merged(judgements, known.judgements);
    const bound = [...boundBySame(frontier, around), ...known.links.flatMap(({ left, right }) => [left, right]), ...known.pinned.map(({ persona }) => persona)];
    frontier = [...new Set(bound)].filter((key) => !inside.has(key));
  }
  return { known: { personas: [...inside.values()], links: [...links.values()], pinned: [...pinned.values()], judgements }, findings: findings ?? [] };
}

function findingsOf(seeds: readonly string[], around: ReadonlyMap<string, Persona>): Neighbourhood['findings'] {
  const isSeed = new Set(seeds);
  const pairs = seeds.flatMap((seed) => [...around.values()].filter(({ key }) => !isSeed.has(key) || seed < key).map((other) => [around.get(seed), other] as const));
  return pairs.flatMap(([left, right]) => {
    if (left === undefined || left === right) return [];
    const finding = judge(left, right);
    return finding.verdict === 'different' ? [] : [{ left: left.key, right: right.key, ...finding }];
  });
}

function boundBySame(frontier: readonly string[], around: ReadonlyMap<string, Persona>): string[] {
  const from = frontier.flatMap((key) => around.get(key) ?? []);
  return [...around.values()].filter((other) => from.some((persona) => persona.kind === other.kind && judge(persona, other).verdict === 'same')).map(({ key }) => key);
}

const merged = (known: Known['judgements'], more: Known['judgements']): Known['judgements'] => {
  const seen = new Set(known.map(idOf));
  return [...known, ...more.filter((each) => !seen.has(idOf(each)))];
};

const idOf = ({ left, right, by, verdict }: Known['judgements'][number]): string => [left, right, by, verdict].join('\n');
