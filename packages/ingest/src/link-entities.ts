import type { Judgement } from '@dateline/document';
import { bindingOf, identify, LINKING, neighbourhood, personaKeys, personasOf, type Ask, type Neighbourhood, type Persona } from '@dateline/linking';
import type { Filing, PersonaChanges, PersonasAbout, ShownPersonas } from '@dateline/storage';
import type { Profiled } from './linkable.ts';

/** Finds whom the articles' chains are. Where all that they show is known, nothing is judged; else the parts of the graph that are bound to what is new are
 *  clustered again, so that any order of articles gives the same entities. Chains without a name are no entity. */
export async function linkEntities(filing: Filing, articles: readonly Profiled[]): Promise<void> {
  const kept = articles.map((article) => article.kept);
  const shown = articles.flatMap(({ profiles }) => profiles).map((profile): ShownPersonas => ({ anchor: profile.id, personas: personasOf(profile).map((persona) => ({ key: persona.key, kind: persona.kind, profile: persona, keys: personaKeys(persona) })) }));
  const changes = await filing.keepPersonas(kept, shown);
  const seeds = changedBy(changes);
  if (seeds.length > 0) {
    const seen = new Map<string, string>();
    const { parts, findings } = await neighbourhood(seeds, asking(filing, seen));
    await filing.keepJudgements(findings.flatMap((finding) => written(finding, seen)));
    await filing.assignEntities(parts.flatMap(identify), kept);
  }
  await filing.settleChains(kept);
}

/** Personas whose entity may be another one now: new ones, those that are bound more strongly than before, and what a revision or a person left behind. */
const changedBy = ({ fresh, links, bereft, judged }: PersonaChanges): string[] =>
  [...new Set([...fresh, ...links.filter(({ chains, before }) => before === 0 || bindingOf(chains) !== bindingOf(before)).flatMap(({ left, right }) => [left, right]), ...bereft, ...judged])];

/** Notes the chain that showed each persona first: what judgements are written down of. */
const asking = (filing: Filing, seen: Map<string, string>): Ask => async (keys) => {
  const about: PersonasAbout = await filing.personasAbout(keys);
  for (const { key, anchor } of about.personas) seen.set(key, anchor);
  return { ...about, personas: about.personas.map(({ profile }) => profile as Persona) };
};

/** Of personas that one chain shows there is nothing to judge. */
function written(finding: Neighbourhood['findings'][number], anchors: ReadonlyMap<string, string>): Judgement[] {
  const [left, right] = [anchors.get(finding.left), anchors.get(finding.right)];
  return left === undefined || right === undefined || left === right ? [] : [{ ...finding, left, right, by: LINKING }];
}
