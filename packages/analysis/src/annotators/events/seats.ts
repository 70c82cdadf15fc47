import { foldHan, type Reference } from '@dateline/document';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isCountry } from './place-relations.ts';
import type { Token } from './token.ts';

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

/** 布什尔省 of 布什尔省气象局, 汉堡 of 汉堡警察局: the town or division that the name of a body opens with, which stands and acts there. */
export function townInNames(layers: EventLayers, tokens: readonly Token[]): Reference | null {
  for (const token of tokens) {
    if (token.class !== 'mention' || layers.mentions[token.index]?.kind !== 'organization' || !PLACE_WORDING.bodies.test(token.words)) continue;
    const named = townNamed(layers, token);
    if (named) return named;
    const [words, state = ''] = PLACE_WORDING.towns.exec(token.words) ?? [];
    if (words !== undefined && words.length < token.words.length && !PLACE_WORDING.noTowns.test(words)) return { span: { start: token.start + state.length, end: token.start + words.length }, chain: null };
  }
  return null;
}

/** The place of the article, no country, with whose name that of a body opens: the last where a town and its district are named
 *  (岳麓区 of 长沙市岳麓区消防救援大队), with or without what it is (静安 for 静安区). */
function townNamed({ chains }: EventLayers, { start, words }: Token): Reference | null {
  let best: Reference | null = null;
  for (let from = start; ;) {
    const next = longestAt(chains, words.slice(from - start), from);
    if (!next) return best;
    best = next;
    from = next.span.end;
  }
}

function longestAt(chains: EventLayers['chains'], words: string, start: number): Reference | null {
  let best: Reference | null = null;
  for (const [chain, { kind, place, name }] of chains.entries()) {
    if (kind !== 'location' || !place || place.kind === 'country' || name.length < 2) continue;
    const short = PLACE_WORDING.divisions.test(name) && name.length > 2 && !words.startsWith(name) ? name.slice(0, -1) : name;
    if (short.length >= words.length || !words.startsWith(short)) continue;
    if (!best || short.length > best.span.end - start) best = { span: { start, end: start + short.length }, chain };
  }
  return best;
}
