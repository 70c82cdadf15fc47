import type { Gold } from '@dateline/corpus';
import { EMPTY } from './empty-analysis.ts';
import { f1Of, sumOf, type Counts } from './counts.ts';
import type { Fault, Judged, Layer, Score } from './judged.ts';
import { article } from './layers/article.ts';
import { coreference } from './layers/coreference.ts';
import { events } from './layers/events.ts';
import { mentions } from './layers/mentions.ts';
import { places } from './layers/places.ts';
import { quotations } from './layers/quotations.ts';
import { spans } from './layers/spans.ts';
import { times } from './layers/times.ts';
import type { Analysis } from '@dateline/document';

/** A new layer is a row here. */
const LAYERS: readonly Layer[] = [spans, article, mentions, coreference, places, times, quotations, events];

/** The articles of gold with their analyses; one that was not analysed counts as one in which nothing was found. */
export const judgedBy = (golds: readonly Gold[], analyses: ReadonlyMap<string, Analysis>): Judged[] =>
  golds.map((gold) => ({ gold, analysis: analyses.get(gold.id) ?? EMPTY }));

/** Counts of every measure over all articles, micro-averaged, with what went wrong in the order of the articles. */
export function score(articles: readonly Judged[]): Score {
  const scores = articles.flatMap((judged) => LAYERS.map((layer) => layer(judged)));
  const byMeasure = new Map<string, Counts[]>();
  const faults: Fault[] = [];
  for (const each of scores) {
    for (const [measure, counts] of Object.entries(each.counts)) byMeasure.set(measure, [...(byMeasure.get(measure) ?? []), counts]);
    faults.push(...each.faults);
  }
  return { counts: Object.fromEntries([...byMeasure].map(([measure, counts]) => [measure, sumOf(counts)])), faults };
}

/** F1 (of a share the share) by measure, in percent with one decimal. */
export type Figures = Readonly<Record<string, number>>;

export const figuresOf = ({ counts }: Score): Figures => Object.fromEntries(Object.entries(counts).map(([measure, each]) => [measure, percent(f1Of(each))]));

/** 0 to 1 as percent with one decimal. */
export const percent = (share: number): number => Math.round(share * 1000) / 10;
