import type { Chain } from '@dateline/document';
import type { PlaceEntry } from '@dateline/gazetteer';
import { folded } from './candidates.ts';

/** 太古城 of 太古城中心, 天安门 of 天安门城楼: the place of the article, smaller than a country, that the name of a building or ground begins with; the longest such. */
export function begunWith(name: string, chains: readonly Chain[], entries: readonly (PlaceEntry | undefined)[]): PlaceEntry | undefined {
  const whole = folded(name);
  let longest = 1;
  let found: PlaceEntry | undefined;
  chains.forEach((chain, index) => {
    const entry = entries[index];
    if (entry === undefined || entry.country === null || entry.kind === 'country' || chain.name.length <= longest || chain.name.length >= whole.length || !whole.startsWith(folded(chain.name))) return;
    longest = chain.name.length;
    found = entry;
  });
  return found;
}
