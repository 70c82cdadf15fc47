import { isChinese } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import { gathered } from '../../gathered.ts';
import { NATIONS } from '../../languages/en/nations.ts';
import type { Layers } from '../../layers.ts';

type Read = Pick<Layers, 'article' | 'mentions'>;

/** Longest words between a people and a place of its country, in code units. */
const REACH = 70;
const KIND = '(?:city|town|village|port|capital|province|region|state|island|islands|district|county|coast|resort|suburb|municipality|governorate|prefecture|oblast|department|peninsula|commune|hamlet)';
/** the Yemeni port city of | Hodeidah, the northern Syrian town of | …, the Peruvian city | … */
const BEFORE = new RegExp(`(?<![\\p{L}-])(?<nation>\\p{L}{3,}(?: Korean| African| Sudanese| Lankan)?)\\s(?:(?:[\\p{Ll}-]+\\s){0,2}${KIND}(?:\\s(?:of|called|named)(?:\\sthe)?)?)\\s$`, 'u');

/** The country whose people stand with a word for a place right before its name, by chain. */
export function peopleBefore({ article, mentions }: Read, gazetteer: Gazetteer): ReadonlyMap<number, PlaceEntry> {
  if (isChinese(article.language)) return new Map();
  return new Map(gathered(mentions, ({ kind, form, span, chain }): [number, PlaceEntry][] => {
    const nation = kind === 'location' && form === 'name' ? BEFORE.exec(article.text.slice(Math.max(0, span.start - REACH), span.start))?.groups?.['nation'] : undefined;
    const code = nation !== undefined && /^\p{Lu}/u.test(nation) ? NATIONS[nation.toLowerCase()] : undefined;
    const country = code === undefined ? undefined : gazetteer.country(code);
    return country ? [[chain, country]] : [];
  }));
}
