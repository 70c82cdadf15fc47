import type { Judgement } from '@dateline/document';
import { bindingOf, identify, LINKING, neighbourhood, personaKeys, personasOf, type Asked, type Known, type Neighbourhood, type Persona } from '@dateline/linking';
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
    const seen: Seen = { anchors: new Map(), parts: new Map() };
    const { parts, findings } = await neighbourhood(seeds, async (keys) => noted(await filing.personasAbout(keys), seen), async (kept) => noted(await filing.personasOfParts(kept), seen));
    await filing.keepJudgements(findings.flatMap((finding) => written(finding, seen.anchors)));
    await filing.keepParts(parts.flatMap((part) => movedInto(part, seen.parts)));
    await filing.assignEntities(parts.flatMap(identify), kept);
  }
  await filing.settleChains(kept);
}

/** Personas whose entity may be another one now: new ones, those that are bound more strongly than before, and what a revision or a person left behind. */
const changedBy = ({ fresh, links, bereft, judged }: PersonaChanges): string[] =>
  [...new Set([...fresh, ...links.filter(({ chains, before }) => before === 0 || bindingOf(chains) !== bindingOf(before)).flatMap(({ left, right }) => [left, right]), ...bereft, ...judged])];

/** Of personas that were fetched: the chain that showed each first, which judgements are written down of, and the part in which it was kept by the rules that hold. */
interface Seen { readonly anchors: Map<string, string>; readonly parts: Map<string, string> }

const BY_THESE_RULES = `${LINKING} `;

function noted(about: PersonasAbout, seen: Seen): Asked {
  for (const { key, anchor, part } of about.personas) {
    if (anchor !== null) seen.anchors.set(key, anchor);
    if (part?.startsWith(BY_THESE_RULES) === true) seen.parts.set(key, part);
  }
  return { ...about, personas: about.personas.map(({ profile }) => profile as Persona), partOf: seen.parts };
}

/** Whose part is another one now: most keep theirs. */
function movedInto({ personas }: Known, before: ReadonlyMap<string, string>): { persona: string; part: string }[] {
  const counts = new Map<string, number>();
  for (const { key } of personas) {
    const part = before.get(key);
    if (part !== undefined) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const part = most?.[0] ?? `${BY_THESE_RULES}${personas.map(({ key }) => key).sort()[0] ?? ''}`;
  return personas.flatMap(({ key }) => (before.get(key) === part ? [] : [{ persona: key, part }]));
}

/** Of personas that one chain shows there is nothing to judge. */
function written(finding: Neighbourhood['findings'][number], anchors: ReadonlyMap<string, string>): Judgement[] {
  const [left, right] = [anchors.get(finding.left), anchors.get(finding.right)];
  return left === undefined || right === undefined || left === right ? [] : [{ ...finding, left, right, by: LINKING }];
}
