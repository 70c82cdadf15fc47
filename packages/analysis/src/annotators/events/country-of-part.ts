import type { Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import { firstMention } from './article-place.ts';
import type { EventLayers } from './event-layers.ts';
import { isCountry } from './place-relations.ts';

/** 黎巴嫩 of 黎南部, 乌克兰 of 乌首都: the country of the article that a clause calls by its first character alone before it names a
 *  part of it; null where that may be two. The words are in simplified characters. */
export function countryOfPart(layers: EventLayers, words: string): Reference | null {
  const [, first] = PLACE_WORDING.parts.exec(words) ?? [];
  if (first === undefined) return null;
  const countries = [...layers.chains.keys()].filter((chain) => isCountry(layers, { chain }) && layers.chains[chain]?.name.startsWith(first));
  return countries.length === 1 ? firstMention(layers, countries[0] ?? -1) : null;
}
