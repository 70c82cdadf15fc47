import type { AnalysisPorts } from '@dateline/analysis';
import { goldsIn } from './documents.ts';
import { f1Of, precisionOf } from './counts.ts';
import { linkedArticles } from './graph.ts';
import { crossIn, entityIdentity, eventIdentity, surfaceIdentity, type Cross, type LinkedArticle } from './identity.ts';
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

/** Every measure of a set, over one ingestion of all its articles: what the graph keeps of each is its analysis, and is judged as such. */
export async function measured(set: GoldSet, ports: AnalysisPorts): Promise<Measured> {
  const golds = goldsIn(set.gold);
  const articles = await linkedArticles(set.articles, golds, ports);
  const found = score(judgedBy(golds, new Map(articles.map(({ gold, analysis }) => [gold.id, analysis]))));
  return { figures: { ...figuresOf(found), ...identityFigures(crossIn(set.gold), articles) }, faults: found.faults };
}

function identityFigures(cross: Cross, articles: readonly LinkedArticle[]): Figures {
  const known = articles.filter(({ gold }) => cross.documents.includes(gold.id));
  const entities = entityIdentity(known, cross);
  const surfaces = percent(surfaceIdentity(known, cross).f1);
  const events = eventIdentity(known, cross);
  return {
    entities: percent(entities.f1), 'entities.precision': percent(entities.precision),
    'entities.surfaces': surfaces, 'entities.gain': Math.round(10 * (percent(entities.f1) - surfaces)) / 10,
    'same-events': percent(f1Of(events)), 'same-events.precision': percent(precisionOf(events)),
  };
}
