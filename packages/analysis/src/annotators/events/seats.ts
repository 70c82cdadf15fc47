import { foldHan, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isCountry } from './place-relations.ts';

/** 法国驻尼日尔大使馆: a mission stands in the capital of the country that it is sent to; what is no mission, where it was. */
export function townOfMission(layers: EventLayers, place: Reference): Reference {
  const words = foldHan(layers.article.text.slice(place.span.start, place.span.end));
  const mission = place.chain === null ? PLACE_WORDING.missions.exec(words) : null;
  if (!mission) return place;
  const start = place.span.start + mission.index + 1;
  const host = hostIn(layers, start);
  return host ? capitalOf(layers, host) ?? host : place;
}

/** The country whose name stands at an offset. */
function hostIn({ article, chains, mentions }: EventLayers, start: number): Reference | null {
  for (const [chain, { mentions: all }] of chains.entries()) {
    if (!isCountry({ chains }, { chain })) continue;
    const name = all.map((index) => mentions[index]).find((mention) => mention?.form === 'name' && article.text.startsWith(article.text.slice(mention.span.start, mention.span.end), start));
    if (name) return { span: { start, end: start + name.span.end - name.span.start }, chain };
  }
  return null;
}

/** 总统府: a house of state without a name stands in the capital of the article's country, or of that where the article plays. */
export const townOfState = (layers: EventLayers, words: string, home: Reference | null): Reference | null =>
  home && PLACE_WORDING.housesOfState.test(foldHan(words)) ? capitalOf(layers, home) : null;

/** The town that the article calls the capital of a country, else the only one of its towns that lies there. */
function capitalOf({ article, chains, mentions }: EventLayers, country: Reference): Reference | null {
  const code = chains[country.chain ?? -1]?.place?.country;
  const towns = chains.flatMap(({ kind, place, mentions: all }, chain) => (kind === 'location' && place?.kind === 'city' && place.country === code ? all.slice(0, 1).map((first) => ({ chain, first, all })) : []));
  const capital = towns.find(({ all }) => all.some((index) => { const start = mentions[index]?.span.start ?? 0; return PLACE_WORDING.capitals.test(foldHan(article.text.slice(Math.max(0, start - 12), start))); })) ?? (towns.length === 1 ? towns[0] : undefined);
  const span = capital && mentions[capital.first]?.span;
  return capital && span ? { span, chain: capital.chain } : null;
}
