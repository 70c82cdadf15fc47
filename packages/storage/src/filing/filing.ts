import type { EntityKind, Judgement } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { openDerived, type Derived } from '../derived/derived.ts';
import type { ArticleToFile } from './document.ts';
import { anchorsOfEntities, assignEntities, chainsByKeys, keepProfiles, type ProfiledChain, type StoredChain } from './entities.ts';
import { assignEvents, eventMentionsByAnchors, eventMentionsByKeys, eventMentionsOfEvents, keepEventKeys, type EventCluster, type StoredEventMention } from './events.ts';
import { judgementsAmong, keepJudgements } from './judgements.ts';
import { keepArticle } from './keep-article.ts';
import type { Kept } from './kept.ts';
import { takeTurn } from './turn.ts';

/** The graph as it stands open to who keeps an article in it: one transaction, and nobody else writes meanwhile. */
export interface Filing {
  keepArticle(document: ArticleToFile): Promise<Kept>;
  keepProfiles(chains: readonly ProfiledChain[]): Promise<void>;
  chainsByKeys(kind: EntityKind, keys: readonly string[]): Promise<StoredChain[]>;
  anchorsOfEntities(entityIds: readonly string[]): Promise<string[]>;
  keepEventKeys(mentions: readonly { readonly anchor: string; readonly keys: readonly string[] }[]): Promise<void>;
  eventMentionsByAnchors(anchors: readonly string[]): Promise<StoredEventMention[]>;
  eventMentionsByKeys(keys: readonly string[]): Promise<StoredEventMention[]>;
  eventMentionsOfEvents(eventIds: readonly string[]): Promise<StoredEventMention[]>;
  keepJudgements(judgements: readonly Judgement[]): Promise<void>;
  judgementsAmong(anchors: readonly string[]): Promise<Judgement[]>;
  assignEntities(clusters: readonly (readonly string[])[], kept: Kept): Promise<void>;
  assignEvents(clusters: readonly EventCluster[], kept: Kept): Promise<void>;
  /** What is worked out from all that. */
  readonly derived: Derived;
}

export async function openFiling(transaction: Transaction): Promise<Filing> {
  await takeTurn(transaction);
  return {
    keepArticle: (document) => keepArticle(transaction, document),
    keepProfiles: (chains) => keepProfiles(transaction, chains),
    chainsByKeys: (kind, keys) => chainsByKeys(transaction, kind, keys),
    anchorsOfEntities: (entityIds) => anchorsOfEntities(transaction, entityIds),
    keepEventKeys: (mentions) => keepEventKeys(transaction, mentions),
    eventMentionsByAnchors: (anchors) => eventMentionsByAnchors(transaction, anchors),
    eventMentionsByKeys: (keys) => eventMentionsByKeys(transaction, keys),
    eventMentionsOfEvents: (eventIds) => eventMentionsOfEvents(transaction, eventIds),
    keepJudgements: (judgements) => keepJudgements(transaction, judgements),
    judgementsAmong: (anchors) => judgementsAmong(transaction, anchors),
    assignEntities: (clusters, kept) => assignEntities(transaction, clusters, kept),
    assignEvents: (clusters, kept) => assignEvents(transaction, clusters, kept),
    derived: openDerived(transaction),
  };
}
