import type { Judgement } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { judgeReplayed } from '../curation/replay.ts';
import { openDerived, type Derived } from '../derived/derived.ts';
import type { ArticleToFile } from './document.ts';
import { assignEntities, settleChains } from './entities.ts';
import { assignEvents, keepReports, reportsAbout, reportsOfEvents, type EventCluster, type ReportsAbout, type ReportToKeep } from './events.ts';
import { judgementsAmong, keepJudgements } from './judgements.ts';
import { keepArticle } from './keep-article.ts';
import type { Kept } from './kept.ts';
import { keepPersonas, personasAbout, type PersonaChanges, type PersonasAbout, type ShownPersonas } from './personas.ts';
import { takeTurn } from './turn.ts';

/** The graph as it stands open to who keeps an article in it: one transaction, and nobody else writes meanwhile. */
export interface Filing {
  /** @param again whether an article that is known gets these annotations in the place of its own. */
  keepArticle(document: ArticleToFile, again?: boolean): Promise<Kept>;
  keepPersonas(kept: Kept, shown: readonly ShownPersonas[]): Promise<PersonaChanges>;
  personasAbout(keys: readonly string[]): Promise<PersonasAbout>;
  keepReports(reports: readonly ReportToKeep[]): Promise<void>;
  reportsAbout(anchors: readonly string[]): Promise<ReportsAbout>;
  reportsOfEvents(eventIds: readonly string[]): Promise<string[]>;
  keepJudgements(judgements: readonly Judgement[]): Promise<void>;
  judgementsAmong(anchors: readonly string[]): Promise<Judgement[]>;
  assignEntities(clusters: readonly (readonly string[])[], kept: Kept): Promise<void>;
  settleChains(kept: Kept): Promise<void>;
  assignEvents(clusters: readonly EventCluster[], kept: Kept): Promise<void>;
  /** What is worked out from all that. */
  readonly derived: Derived;
}

export async function openFiling(transaction: Transaction): Promise<Filing> {
  await takeTurn(transaction);
  return {
    keepArticle: (document, again) => keepArticle(transaction, document, again),
    keepPersonas: async (kept, shown) => {
      const changes = await keepPersonas(transaction, kept, shown);
      const judged = await judgeReplayed(transaction, kept.articleId, kept.decisions ?? []);
      return { ...changes, judged: [...new Set([...changes.judged, ...judged])] };
    },
    personasAbout: (keys) => personasAbout(transaction, keys),
    keepReports: (reports) => keepReports(transaction, reports),
    reportsAbout: (anchors) => reportsAbout(transaction, anchors),
    reportsOfEvents: (eventIds) => reportsOfEvents(transaction, eventIds),
    keepJudgements: (judgements) => keepJudgements(transaction, judgements),
    judgementsAmong: (anchors) => judgementsAmong(transaction, anchors),
    assignEntities: (clusters, kept) => assignEntities(transaction, clusters, kept),
    settleChains: (kept) => settleChains(transaction, kept),
    assignEvents: (clusters, kept) => assignEvents(transaction, clusters, kept),
    derived: openDerived(transaction),
  };
}
