import type { AnalysisPorts } from '@dateline/analysis';
import { analysesOf, articlesIn, goldsIn } from './documents.ts';
import { f1Of, precisionOf } from './counts.ts';
import { linkedArticles } from './graph.ts';
import { crossIn, entityIdentity, eventIdentity } from './identity.ts';
import type { Fault } from './judged.ts';
import { figuresOf, judgedBy, percent, score, type Figures } from './score.ts';

/** A folder of documents and the folder of their gold. */
export interface GoldSet {
  readonly articles: string;
  readonly gold: string;
}

export interface Measured {
  readonly figures: Figures;
  readonly faults: readonly Fault[];
}

/** Every measure of a set: each article alone, and all of them as one graph. */
export async function measured(set: GoldSet, ports: AnalysisPorts): Promise<Measured> {
  const golds = goldsIn(set.gold);
  const alone = score(judgedBy(golds, await analysesOf(await articlesIn(set.articles), ports)));
  return { figures: { ...figuresOf(alone), ...(await identityFigures(set, ports)) }, faults: alone.faults };
}

async function identityFigures(set: GoldSet, ports: AnalysisPorts): Promise<Figures> {
  const articles = await linkedArticles(set.articles, goldsIn(set.gold), ports);
  const cross = crossIn(set.gold);
  const known = articles.filter(({ gold }) => cross.documents.includes(gold.id));
  const entities = entityIdentity(known, cross);
  const events = eventIdentity(known, cross);
  return {
    entities: percent(entities.f1), 'entities.precision': percent(entities.precision),
    'same-events': percent(f1Of(events)), 'same-events.precision': percent(precisionOf(events)),
  };
}
