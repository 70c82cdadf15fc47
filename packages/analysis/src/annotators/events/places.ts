import { foldHan, type Reference } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { names } from '../../languages/zh-Hans/names.ts';
import { listEntries, wordTree } from '../../words/word-tree.ts';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isCountry, isKnown, isWithin } from './place-relations.ts';
import type { Phrase } from './surroundings.ts';
import { indexAt, type Token } from './token.ts';

const REGIONS = wordTree(listEntries(names.regions));

/** The locations that a phrase names, in reading order. */
export function locationsIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  const found: Reference[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const location = locationAt(layers, tokens[i]);
    if (location && !isStreet(layers, tokens, i)) found.push(location);
  }
  return found;
}

/** 长江 in 武昌区长江路20号: what a street is called, in the address of a town. */
const isStreet = (layers: EventLayers, tokens: readonly Token[], at: number): boolean =>
  locationAt(layers, tokens[at - 1]) !== null && tokens[at - 1]?.end === tokens[at]?.start && PLACE_WORDING.streets.test(tokens[at + 1]?.words ?? '');

/** The location that a token names, unless it is a pronoun. */
export function locationAt({ mentions }: EventLayers, token: Token | undefined): Reference | null {
  const mention = token?.class === 'mention' ? mentions[token.index] : undefined;
  return mention?.kind === 'location' && mention.form !== 'pronoun' ? { span: mention.span, chain: mention.chain } : null;
}

/** The last of the places of a phrase, or what lies in it: the Cajamarca region of Peru, Savannah, Georgia. */
function smallest(layers: EventLayers, places: readonly Reference[]): Reference | null {
  const last = places.at(-1) ?? null;
  const inner = places.at(-2);
  return last && inner && isWithin(layers, inner, last) ? inner : last;
}

/** The last location that a phrase names: 喀布尔 in 阿富汗首都喀布尔. */
export function locationIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  const last = smallest(layers, locationsIn(layers, tokens, phrase).filter((location) => !isWhose(layers, tokens, location, phrase)));
  const house = tokens.findLast((token, i) => i >= phrase.from && i < phrase.to && token.class === 'mention');
  const opening = house && house.index >= 0 && last?.span.start !== house.start ? openingTown(layers, house, last?.span.end === house.start) : null;
  if (opening) return opening;
  return last ?? (house && layers.mentions[house.index]?.kind === 'organization' && PLACE_WORDING.houses.test(foldHan(house.words)) ? { span: { start: house.start, end: house.end }, chain: null } : null);
}

/** 英国 of 在亚丁湾航行的英国油轮: whether a country behind another place of a phrase only says whose the noun after it is. */
function isWhose(layers: EventLayers, tokens: readonly Token[], location: Reference, { from, to }: Phrase): boolean {
  const at = indexAt(tokens, location.span.start);
  return at > from && at + 1 < to && tokens[at - 1]?.class === 'of' && isCountry(layers, location) && (tokens[at + 1]?.class === 'noun' || tokens[at + 1]?.class === 'word');
}

/** 银川市 of 银川市兴庆区解放路餐厅: the last of the names before a place that nothing knows. A province or country tells too little. */
export function townBefore(layers: EventLayers, tokens: readonly Token[], place: Reference): Reference {
  let name: Reference | null = place;
  while (name && !isKnown(layers, name)) {
    const { start } = name.span;
    name = locationAt(layers, tokens.find((token) => token.end === start && token.class === 'mention'));
  }
  const kind = name?.chain === null || name === null ? null : layers.chains[name.chain]?.place?.kind;
  return name && kind !== 'admin1' && kind !== 'country' ? name : place;
}

/** 伊基克市 in 在伊基克市医院门外: the town, named elsewhere too, whose name opens that of its town hall, hospital or court; of any
 *  body behind the name of a place (盘锦市盘山县化工厂), which makes an address of it. */
function openingTown({ article, chains, mentions }: EventLayers, token: Token, adjoins: boolean): Reference | null {
  if (mentions[token.index]?.kind !== 'organization') return null;
  for (const [chain, { kind, place, name }] of chains.entries()) {
    if (kind !== 'location' || place?.kind === 'country' || name.length < 2 || name.length >= token.words.length) continue;
    if (article.text.startsWith(name, token.start) && (adjoins || PLACE_WORDING.houses.test(foldHan(token.words)))) return { span: { start: token.start, end: token.start + name.length }, chain };
  }
  return null;
}

/** The location that a phrase is about: 喀布尔 in 阿富汗首都喀布尔, none in 美国公民. */
export function endingIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  const location = locationIn(layers, tokens, phrase);
  return location && tokens[phrase.to - 1]?.end === location.span.end ? location : null;
}

/** The country or town whose name opens that of an organization of the phrase: 赞比亚 in 赞比亚选举委员会, 武汉市 in 武汉市中级人民法院. */
export function placeInName(layers: EventLayers, tokens: readonly Token[], { from, to }: Phrase): Reference | null {
  const { chains, mentions, article } = layers;
  const places = gathered(chains, ({ kind, place, mentions: all }, chain) => (kind === 'location' && place ? all.map((index) => ({ chain, name: mentions[index] })) : []));
  for (const token of tokens.slice(from, to)) {
    if (token.class !== 'mention' || mentions[token.index]?.kind !== 'organization') continue;
    for (const { chain, name } of places) {
      const words = name ? article.text.slice(name.span.start, name.span.end) : '';
      if (words !== '' && name?.form === 'name' && article.text.startsWith(words, token.start) && (isCountry(layers, { chain }) || PLACE_WORDING.localBodies.test(token.words))) return { span: { start: token.start, end: token.start + words.length }, chain };
    }
    const country = PLACE_WORDING.nationalBodies.test(token.words) ? REGIONS.at(token.words, 0)?.end : undefined;
    if (country !== undefined && country < token.words.length) return { span: { start: token.start, end: token.start + country }, chain: null };
    const seat = PLACE_WORDING.localBodies.test(token.words) ? PLACE_WORDING.seats.exec(token.words) : null;
    if (seat) return { span: { start: token.start + (seat[1]?.length ?? 0), end: token.start + seat[0].length }, chain: null };
  }
  return null;
}
