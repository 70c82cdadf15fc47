import { randomUUID } from 'node:crypto';
import type { Judgement } from '@dateline/document';
import { bindingOf, LINKING, personaKeys, personasOf, reidentify, type Asked, type Asking, type Changes, type Persona, type Reidentified } from '@dateline/linking';
import type { Filing, PersonaChanges, PersonasAbout, ShownPersonas } from '@dateline/storage';
import { inOrderOf } from './in-order-of.ts';
import type { Profiled } from './linkable.ts';

/** Finds whom the articles' chains are. Where all that they show is known, nothing is judged; else the clusters that what is new can make otherwise are
 *  clustered again, so that any order of articles gives the same entities. Chains without a name are no entity. */
export async function linkEntities(filing: Filing, articles: readonly Profiled[]): Promise<void> {
  const kept = articles.map((article) => article.kept);
  const shown = articles.flatMap(({ profiles }) => profiles).map((profile): ShownPersonas => ({ anchor: profile.id, personas: personasOf(profile).map((persona) => ({ key: persona.key, kind: persona.kind, profile: persona, keys: personaKeys(persona) })) }));
  const changes = changesOf(await filing.keepPersonas(kept, shown));
  if (changes.fresh.length + changes.raised.length + changes.doubtful.length > 0) {
    const anchors = new Map<string, string>();
    const { clusters, settled, findings } = await reidentify(changes, asking(filing, anchors));
    await filing.keepJudgements(findings.flatMap((finding) => written(finding, anchors)));
    await filing.keepSettled([...settled].map(([key, found]) => ({ key, ...found })));
    await filing.assignEntities(inOrderOf(shown.flatMap(({ personas }) => personas.map(({ key }) => key)), clusters), kept);
  }
  await filing.settleChains(kept);
}

/** What a revision or a person left behind is in doubt. */
const changesOf = ({ fresh, links, bereft, judged }: PersonaChanges): Changes => ({
  fresh, doubtful: [...new Set([...bereft, ...judged])],
  raised: links.filter(({ chains, before }) => before === 0 || bindingOf(chains) !== bindingOf(before)).map(({ left, right, before }) => ({ left, right, fresh: before === 0 })),
});

const BY_THESE_RULES = `${LINKING} `;

/** @param anchors takes up the chains that showed personas first, which judgements are written down of */
function asking(filing: Filing, anchors: Map<string, string>): Asking {
  const noted = ({ personas, ...rest }: PersonasAbout): Asked => {
    for (const { key, anchor } of personas) if (anchor !== null) anchors.set(key, anchor);
    const settled = new Map(personas.flatMap(({ key, settled: found }) => (found?.cluster.startsWith(BY_THESE_RULES) === true ? [[key, found] as const] : [])));
    return { ...rest, personas: personas.map(({ profile }) => profile as Persona), settled };
  };
  return {
    about: async (keys) => noted(await filing.personasAbout(keys)), clusters: async (clusters, keys) => noted(await filing.personasOfClusters(clusters, keys)),
    mint: () => `${BY_THESE_RULES}${randomUUID()}`,
  };
}

/** Of personas that one chain shows there is nothing to judge. */
function written(finding: Reidentified['findings'][number], anchors: ReadonlyMap<string, string>): Judgement[] {
  // In one order, whichever of the two came later.
  const [left, right] = [finding.left, finding.right].flatMap((key) => anchors.get(key) ?? []).sort();
  return left === undefined || right === undefined || left === right ? [] : [{ ...finding, left, right, by: LINKING }];
}
