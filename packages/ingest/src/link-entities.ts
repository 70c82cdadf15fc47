import { ENTITY_KINDS, type Analysis, type Judgement } from '@dateline/document';
import { cluster, judge, keysOf, LINKING, profilesOf, type Profile } from '@dateline/linking';
import type { Filing, Kept, StoredChain } from '@dateline/storage';
import { pairsByKey } from './pairs.ts';

/** Judges the article's chains against those that share a key with them, and makes every cluster of "same" an entity.
 *  Chains without a name join nothing and are no entity. */
export async function linkEntities(filing: Filing, kept: Kept, analysis: Analysis): Promise<void> {
  const ids = { article: kept.articleId, chain: (index: number) => anchorAt(kept, index) };
  const fresh = profilesOf(analysis, ids).filter(({ names }) => names.length > 0);
  await filing.keepProfiles(fresh.map((profile) => ({ anchor: profile.id, profile, keys: keysOf(profile) })));
  const known = await candidates(filing, fresh);
  const judgements = judgeAll(fresh, known.map(({ profile }) => profile as Profile));
  await filing.keepJudgements(judgements);
  const joined = new Set(judgements.flatMap(({ left, right, verdict }) => (verdict === 'same' ? [left, right] : [])));
  const touched = new Set(known.flatMap(({ anchor, entityId }) => (entityId !== null && joined.has(anchor) ? [entityId] : [])));
  const nodes = [...new Set([...fresh.map(({ id }) => id), ...(await filing.anchorsOfEntities([...touched]))])];
  await filing.assignEntities(cluster(nodes, await filing.judgementsAmong(nodes)), kept);
}

function anchorAt({ chains }: Kept, index: number): string {
  const chain = chains[index];
  if (!chain) throw new Error(`chain ${String(index)} was not kept`);
  return chain.anchor;
}

/** Chains of other articles, and those of this one, that share a key with the fresh ones. */
async function candidates(filing: Filing, fresh: readonly Profile[]): Promise<StoredChain[]> {
  const lists = ENTITY_KINDS.map((kind) => filing.chainsByKeys(kind, fresh.filter((profile) => profile.kind === kind).flatMap(keysOf)));
  return (await Promise.all(lists)).flat();
}

const judgeAll = (fresh: readonly Profile[], known: readonly Profile[]): Judgement[] =>
  pairsByKey(fresh, known, keysOf).map(([left, right]) => ({ left: left.id, right: right.id, ...judge(left, right), by: LINKING }));
