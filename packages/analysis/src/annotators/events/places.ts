import { isChinese, type EventKind, type Reference, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PARTICIPANT_WORDING, PLACE_WORDING } from './all-languages.ts';
import { CHINESE, ENGLISH } from './lexicon.ts';
import type { Phrase } from './surroundings.ts';
import { isNouny, type Token } from './token.ts';
import type { EventLayers } from './event-layers.ts';

/** The locations that a phrase names, in reading order. */
export function locationsIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  const found: Reference[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const location = locationAt(layers, tokens[i]);
    if (location) found.push(location);
  }
  return found;
}

function locationAt({ mentions }: EventLayers, token: Token | undefined): Reference | null {
  const mention = token?.class === 'mention' ? mentions[token.index] : undefined;
  return mention?.kind === 'location' && mention.form !== 'pronoun' ? { span: mention.span, chain: mention.chain } : null;
}

/** The last location that a phrase names: 喀布尔 in 阿富汗首都喀布尔; the town where a building of it follows that is only
 *  known to stand in it: reports of one event then name one place. */
export function locationIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  const last = locationsIn(layers, tokens, phrase).at(-1) ?? null;
  const house = tokens.findLast((token, i) => i >= phrase.from && i < phrase.to && token.class === 'mention');
  const opening = house && house.index >= 0 && last?.span.start !== house.start ? openingTown(layers, house) : null;
  if (opening) return opening;
  return last ? townBefore(layers, tokens, last) : house && layers.mentions[house.index]?.kind === 'organization' && PLACE_WORDING.houses.test(house.words) ? { span: { start: house.start, end: house.end }, chain: null } : null;
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

/** 伊基克市 in 在伊基克市医院门外: the town, named elsewhere too, whose name opens that of its town hall, hospital or court. */
function openingTown({ article, chains, mentions }: EventLayers, token: Token): Reference | null {
  if (mentions[token.index]?.kind !== 'organization') return null;
  for (const [chain, { kind, place, name }] of chains.entries()) {
    if (kind !== 'location' || place?.kind === 'country' || name.length < 2 || name.length >= token.words.length) continue;
    if (article.text.startsWith(name, token.start) && PLACE_WORDING.houses.test(token.words)) return { span: { start: token.start, end: token.start + name.length }, chain };
  }
  return null;
}

const isKnown = ({ chains }: Pick<EventLayers, 'chains'>, { chain }: Reference): boolean => {
  const place = chain === null ? null : chains[chain]?.place;
  return Boolean(place) && place?.kind !== 'facility' && place?.kind !== 'other';
};

/** The location that a phrase is about: 喀布尔 in 阿富汗首都喀布尔, none in 美国公民. */
export function endingIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  const location = locationIn(layers, tokens, phrase);
  return location && tokens[phrase.to - 1]?.end === location.span.end ? location : null;
}

/** The locations of a stretch where something may happen: 喀布尔, 阿富汗北部, in Kabul; not those that say where someone
 *  comes from (阿富汗平民, US troops) or who acts (英国将…). */
export function scenesIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  const chinese = isChinese(layers.article.language);
  const found: Reference[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const location = locationAt(layers, tokens[i]);
    if (location && !isExample(tokens, i) && (chinese ? isChineseScene(layers, tokens, i, location) : isEnglishScene(tokens, i, phrase.from))) found.push(location);
  }
  return found;
}

/** Whether a place is one of a list that only says what belongs to something: what happened did not happen in it alone. */
function isExample(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (first > 0 && isNouny(tokens[first - 1]) && !PARTICIPANT_WORDING.including.test(tokens[first]?.words ?? '')) first--;
  return PARTICIPANT_WORDING.including.test(tokens[first]?.words ?? '') || PARTICIPANT_WORDING.including.test(tokens[first - 1]?.words ?? '');
}

function isChineseScene(layers: EventLayers, tokens: readonly Token[], at: number, location: Reference): boolean {
  // 总部设在奥斯陆的组织: where its house is.
  if (PLACE_WORDING.stands.test(tokens[at - 1]?.words ?? '') && PLACE_WORDING.headquarters.test(tokens[at - 2]?.words ?? '')) return false;
  // 泰方: a government, wherever it stands.
  if (PLACE_WORDING.governments.test(tokens[at]?.words ?? '')) return false;
  // 云南省原副省长: whose office it was.
  const after = PLACE_WORDING.former.test(tokens[at + 1]?.words ?? '') ? tokens[at + 2] : tokens[at + 1];
  if (!after) return true;
  if (after.class === 'of') return !isCountry(layers, location);
  if (after.class === 'mention') return locationAt(layers, after) !== null;
  if (after.class === 'noun' || after.class === 'word') return after.words.search(CHINESE.objects.site) === 0;
  // 英国将派兵, 美国说: a country that goes on to act.
  return !(isCountry(layers, location) && (after.class === 'disposal' || after.class === 'report'));
}

/** How far before a place its preposition may stand, in tokens: in the northern city of Kunduz. */
const REACH = 6;

function isEnglishScene(tokens: readonly Token[], at: number, from: number): boolean {
  const after = tokens[at + 1];
  if (after && after.class !== 'of' && after.class !== 'mention' && isNouny(after) && !ENGLISH.objects.site.test(after.words)) return false;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (PLACE_WORDING.visits.test(tokens[i]?.words ?? '')) return true;
    if (tokens[i]?.class === 'at') return !PLACE_WORDING.based.test(tokens[i - 1]?.words ?? '');
    if (!isNouny(tokens[i]) && !(tokens[i]?.class === 'stop' && tokens[i - 1]?.class === 'mention')) return false;
  }
  return false;
}

/** 汉堡警方说, Police in Hamburg said: the town whose police, hospital or people stand in a sentence. */
export function witnessPlace(layers: EventLayers, tokens: readonly Token[]): Reference | null {
  for (const [at, token] of tokens.entries()) {
    const location = token.town ? locationAt(layers, token) : null;
    if (!location) continue;
    if (PLACE_WORDING.locals.test(tokens[at + 1]?.words ?? '') || (PLACE_WORDING.in.test(tokens[at - 1]?.words ?? '') && PLACE_WORDING.locals.test(tokens[at - 2]?.words ?? ''))) return location;
  }
  return null;
}
/** Whether `small` is known to lie in the country `large`. */
export function liesIn({ chains }: Pick<EventLayers, 'chains'>, small: Reference, large: Reference): boolean {
  const [inner, outer] = [small, large].map(({ chain }) => (chain === null ? null : chains[chain]?.place));
  return inner?.kind !== 'country' && outer?.kind === 'country' && inner?.country === outer.country;
}

/** Whether `small` is known to lie in `large`, a country or one of its divisions. */
export function isWithin({ chains }: Pick<EventLayers, 'chains'>, small: Reference, large: Reference): boolean {
  const [inner, outer] = [small, large].map(({ chain }) => (chain === null ? null : chains[chain]?.place));
  if (!inner || !outer || inner.kind === 'country' || inner.country !== outer.country) return false;
  return outer.kind === 'country' || (outer.kind === 'admin1' && inner.kind !== 'admin1' && inner.admin1 === outer.admin1);
}

/** Whether a location is known to be a whole country. */
export const isCountry = ({ chains }: Pick<EventLayers, 'chains'>, { chain }: Pick<Reference, 'chain'>): boolean =>
  chain !== null && chains[chain]?.place?.kind === 'country';

/** Whether a location is a place where things happen rather than a country that acts. */
export function isPlace({ chains }: Pick<EventLayers, 'chains'>, { chain }: Pick<Reference, 'chain'>): boolean {
  const place = chain === null ? null : chains[chain]?.place;
  return place ? place.kind !== 'country' : false;
}

/** Kinds that a whole country is place enough for. */
const NATIONAL: ReadonlySet<EventKind> = new Set<EventKind>(['protest', 'elect', 'legislate', 'disaster', 'accident', 'displace', 'try-in-court', 'resign']);

/** Whether an event that names no place may take this one from the title. */
export const suitsTitlePlace = (layers: EventLayers, kind: EventKind, place: Reference): boolean => NATIONAL.has(kind) || !isCountry(layers, place);

/** The one location that the title names; null where it names none or several. */
export function titlePlace({ article, chains, mentions }: EventLayers): Reference | null {
  const title = article.title ?? '';
  const named = gathered(chains, (chain, index) => chain.kind === 'location' && chain.mentions.some((mention) => inTitle(title, article.text, mentions[mention]?.span)) ? [index] : []);
  // 侯斯顿 in 德州侯斯顿: the smaller place tells more.
  const small = named.filter((index) => !isCountry({ chains }, { chain: index }));
  const one = small.length === 1 ? small[0] : named.length === 1 ? named[0] : undefined;
  const first = one === undefined ? undefined : mentions[chains[one]?.mentions[0] ?? -1];
  return first && one !== undefined ? { span: first.span, chain: one } : null;
}

function inTitle(title: string, text: string, span: Span | undefined): boolean {
  const name = span ? text.slice(span.start, span.end) : '';
  const at = name === '' ? -1 : title.indexOf(name);
  return at >= 0 && !PLACE_WORDING.rulers.test(title.slice(at + name.length));
}

/** The country that more of an article's towns and regions lie in than in all others together, else more of its places: a country
 *  named often may only act (US troops in Kabul). */
export function countryOf({ chains, mentions }: EventLayers): Reference | null {
  const placed = chains.filter(({ kind, place }) => kind === 'location' && place !== null);
  const country = mostNamed(placed.filter(({ place }) => place?.kind !== 'country')) ?? mostNamed(placed);
  const index = country === null ? -1 : chains.findIndex(({ place }) => place?.kind === 'country' && place.country === country);
  const first = mentions[chains[index]?.mentions[0] ?? -1];
  return first ? { span: first.span, chain: index } : null;
}

/** Mentions that make up a majority worth the name. */
const SOME = 2;
function mostNamed(chains: EventLayers['chains']): string | null {
  const counts = new Map<string, number>();
  const all = chains.reduce((sum, chain) => sum + chain.mentions.length, 0);
  for (const { place, mentions } of chains) if (place?.country) counts.set(place.country, (counts.get(place.country) ?? 0) + mentions.length);
  const [country, count] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [null, 0];
  return count * 2 > all && (count >= SOME || chains.some(({ place }) => place?.kind === 'country')) ? country : null;
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
    const seat = PLACE_WORDING.localBodies.test(token.words) ? PLACE_WORDING.seats.exec(token.words) : null;
    if (seat) return { span: { start: token.start + (seat[1]?.length ?? 0), end: token.start + seat[0].length }, chain: null };
  }
  return null;
}
