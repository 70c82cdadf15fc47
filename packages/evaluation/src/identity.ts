import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOf, type Gold } from '@dateline/corpus';
import type { Analysis } from '@dateline/document';
import type { Counts } from './counts.ts';
import { wordsAt } from './judged.ts';
import { pairedEvents } from './layers/events.ts';
import { surfaceOf } from './surface.ts';

/** An article of the graph: its gold, its analysis, and the identifiers that hold in all articles. */
export interface LinkedArticle {
  readonly gold: Gold;
  readonly analysis: Analysis;
  /** Of each chain; null for what belongs to no entity. */
  readonly entities: readonly (string | null)[];
  /** Of each event mention. */
  readonly events: readonly (string | null)[];
}

/** What is the same across articles: what is not listed together is not the same. */
export interface Cross {
  readonly documents: readonly string[];
  readonly entityClusters: readonly { readonly id: string; readonly members: readonly { readonly doc: string; readonly entity: string }[] }[];
  readonly eventClusters: readonly { readonly id: string; readonly members: readonly { readonly doc: string; readonly event: string }[] }[];
}

export const crossIn = (goldFolder: string): Cross => JSON.parse(readFileSync(join(goldFolder, 'cross.json'), 'utf8')) as Cross;

/** Precision and recall by the B-cubed measure, 0 to 1: the mean over items of how pure and how whole the item's cluster is. */
export interface BCubed {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Gold's entities of all articles by the entity that their surfaces belong to. One that was not found is alone. */
export function entityIdentity(articles: readonly LinkedArticle[], cross: Cross): BCubed {
  const clusterOf = new Map<string, string>(cross.entityClusters.flatMap(({ id, members }) => members.map(({ doc, entity }) => [`${doc} ${entity}`, id] as const)));
  return bCubed(articles.flatMap((article) => {
    const entityOf = entitiesBySurface(article);
    return article.gold.entities.map(({ id, type, mentions }) => {
      const own = `${article.gold.id} ${id}`;
      const found = mentions.map((mention) => entityOf.get(`${type.toLowerCase()} ${surfaceOf(mention)}`)).find(Boolean);
      return { gold: clusterOf.get(own) ?? own, found: found ?? `missing ${own}` };
    });
  }));
}

/** The same where chains of equal names are one entity and nothing else is known: what linking is meant to beat. */
export const surfaceIdentity = (articles: readonly LinkedArticle[], cross: Cross): BCubed =>
  entityIdentity(articles.map((article) => ({ ...article, entities: article.analysis.chains.map(({ kind, name }) => `${kind} ${surfaceOf(name)}`) })), cross);

function entitiesBySurface({ analysis, entities }: LinkedArticle): Map<string, string> {
  const found = new Map<string, string>();
  for (const { span, kind, chain } of analysis.mentions) {
    const entity = entities[chain];
    if (entity) found.set(`${kind} ${wordsAt(analysis, span)}`, entity);
  }
  return found;
}

/** Of items with the cluster that gold puts each in and the one that was found. */
export function bCubed(items: readonly { readonly gold: string; readonly found: string }[]): BCubed {
  const sizes = { gold: new Map<string, number>(), found: new Map<string, number>(), both: new Map<string, number>() };
  const add = (map: Map<string, number>, key: string): void => { map.set(key, (map.get(key) ?? 0) + 1); };
  for (const { gold, found } of items) {
    add(sizes.gold, gold);
    add(sizes.found, found);
    add(sizes.both, `${gold}\n${found}`);
  }
  const mean = (share: (item: (typeof items)[number]) => number): number => items.reduce((sum, item) => sum + share(item), 0) / Math.max(1, items.length);
  const both = ({ gold, found }: (typeof items)[number]): number => sizes.both.get(`${gold}\n${found}`) ?? 0;
  const precision = mean((item) => both(item) / (sizes.found.get(item.found) ?? 1));
  const recall = mean((item) => both(item) / (sizes.gold.get(item.gold) ?? 1));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Pairs of gold events of different articles that are one event, against pairs of the reports found for them. */
export function eventIdentity(articles: readonly LinkedArticle[], cross: Cross): Counts {
  const clusterOf = new Map<string, string>(cross.eventClusters.flatMap(({ id, members }) => members.map(({ doc, event }) => [`${doc} ${event}`, id] as const)));
  const items = articles.flatMap((article) => {
    const pairs = pairedEvents(article);
    const asked = article.gold.events.filter((event) => kindOf(event) !== 'other');
    const reports = article.analysis.events.flatMap(({ kind }, index) => (kind === 'other' ? [] : [index]));
    return article.gold.events.map((event) => {
      const [, report] = pairs.find(([left]) => asked[left] === event) ?? [];
      return { doc: article.gold.id, gold: clusterOf.get(`${article.gold.id} ${event.id}`), found: report === undefined ? null : article.events[reports[report] ?? -1] };
    });
  });
  const counts = { right: 0, found: 0, gold: 0 };
  items.forEach((left, index) => {
    for (const right of items.slice(index + 1)) {
      if (left.doc === right.doc) continue;
      const wanted = left.gold !== undefined && left.gold === right.gold;
      const found = Boolean(left.found) && left.found === right.found;
      if (wanted) counts.gold++;
      if (found) counts.found++;
      if (wanted && found) counts.right++;
    }
  });
  return counts;
}
