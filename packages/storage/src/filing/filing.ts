import type { Judgement } from '@dateline/document';
import type { Transaction } from '../client.ts';
import { judgeReplayed } from '../curation/replay.ts';
import { openDerived, type Derived } from '../derived/derived.ts';
import type { ArticleToFile } from './document.ts';
import { assignEntities, settleChains } from './entities.ts';
import { assignEvents, keepReports, reportsAbout, reportsOfEvents, type EventCluster, type ReportsAbout, type ReportToKeep } from './events.ts';
import { judgementsAmong, keepJudgements } from './judgements.ts';
import { keepArticles } from './keep-articles.ts';
import { formerOf, type Kept } from './kept.ts';
import { keepPersonas, type PersonaChanges, type PersonasAbout, type SettledPersona, type ShownPersonas } from './personas.ts';
import { personasAbout, personasOfClusters } from './personas-about.ts';
import type { PersonaProfiles } from './persona-profiles.ts';
import { keepSettled } from './settled-personas.ts';
import { lookByKeys, takeTurn } from './turn.ts';

/** The graph as it stands open to who keeps articles in it: one transaction, and nobody else writes meanwhile. Everything takes articles in any number, in as
 *  many statements as for one. */
export interface Filing {
  /** Of documents that are each of another article, in their order.
   *  @param again whether an article that is known gets these annotations in the place of its own. */
  keepArticles(documents: readonly ArticleToFile[], again?: boolean): Promise<Kept[]>;
  keepPersonas(kept: readonly Kept[], shown: readonly ShownPersonas[]): Promise<PersonaChanges>;
  personasAbout(keys: readonly string[]): Promise<PersonasAbout>;
  personasOfClusters(clusters: readonly string[], keys: readonly string[]): Promise<PersonasAbout>;
  keepSettled(personas: readonly (SettledPersona & { readonly key: string })[]): Promise<void>;
  keepReports(reports: readonly ReportToKeep[]): Promise<void>;
  reportsAbout(anchors: readonly string[]): Promise<ReportsAbout>;
  reportsOfEvents(eventIds: readonly string[]): Promise<string[]>;
  keepJudgements(judgements: readonly Judgement[]): Promise<void>;
  judgementsAmong(anchors: readonly string[]): Promise<Judgement[]>;
  assignEntities(clusters: readonly (readonly string[])[], kept: readonly Kept[]): Promise<void>;
  settleChains(kept: readonly Kept[]): Promise<void>;
  assignEvents(clusters: readonly EventCluster[], kept: readonly Kept[]): Promise<void>;
  /** What is worked out from all that. */
  readonly derived: Derived;
}

export async function openFiling(transaction: Transaction, profiles: PersonaProfiles): Promise<Filing> {
  await takeTurn(transaction);
  await lookByKeys(transaction);
  return {
    keepArticles: (documents, again) => keepArticles(transaction, documents, again),
    keepPersonas: async (kept, shown) => {
      const changes = await keepPersonas(transaction, kept, shown);
      const judged: string[] = [];
      for (const { articleId, decisions = [] } of kept) judged.push(...(await judgeReplayed(transaction, articleId, decisions)));
      return { ...changes, judged: [...new Set([...changes.judged, ...judged])] };
    },
    personasAbout: (keys) => personasAbout(transaction, keys, profiles),
    personasOfClusters: (clusters, keys) => personasOfClusters(transaction, clusters, keys, profiles),
    keepSettled: (personas) => keepSettled(transaction, personas),
    keepReports: (reports) => keepReports(transaction, reports),
    reportsAbout: (anchors) => reportsAbout(transaction, anchors),
    reportsOfEvents: (eventIds) => reportsOfEvents(transaction, eventIds),
    keepJudgements: (judgements) => keepJudgements(transaction, judgements),
    judgementsAmong: (anchors) => judgementsAmong(transaction, anchors),
    assignEntities: (clusters, kept) => assignEntities(transaction, clusters, formerOf(kept).chains),
    settleChains: (kept) => settleChains(transaction, kept.map(({ articleId }) => articleId)),
    assignEvents: (clusters, kept) => assignEvents(transaction, clusters, formerOf(kept).eventMentions),
    derived: openDerived(transaction),
  };
}
