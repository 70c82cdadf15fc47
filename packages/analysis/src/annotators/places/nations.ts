import { isChinese } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import type { Layers } from '../../layers.ts';
import type { Body } from './bodies.ts';
import { chineseNations } from './chinese-nations.ts';
import { englishNations } from './english-nations.ts';

type Read = Pick<Layers, 'article' | 'mentions' | 'chains'>;

/** How often an article speaks of a country without naming it: the Kenyan police, 印度外交部, 柳州市公安局. By ISO 3166-1 code.
 *  `spoken` are the countries in which all places of some name lie. */
export function nationsIn(read: Read, bodies: readonly Body[], gazetteer: Gazetteer, spoken: ReadonlySet<string> = new Set()): ReadonlyMap<string, number> {
  if (!isChinese(read.article.language)) return englishNations(read, gazetteer);
  const counts = chineseNations(read, gazetteer, spoken);
  for (const { entry } of bodies) if (entry.country !== null) counts.set(entry.country, (counts.get(entry.country) ?? 0) + 1);
  return counts;
}
