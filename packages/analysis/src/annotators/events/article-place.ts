import type { EventKind, Reference, Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { PLACE_WORDING } from './all-languages.ts';
import type { EventLayers } from './event-layers.ts';
import { isCountry, isKnown } from './place-relations.ts';

/** Kinds that a whole country is place enough for. */
const NATIONAL: ReadonlySet<EventKind> = new Set<EventKind>(['protest', 'elect', 'legislate', 'disaster', 'accident', 'displace', 'try-in-court', 'resign']);

/** Whether an event that names no place may take this one from the title. */
export const suitsTitlePlace = (layers: EventLayers, kind: EventKind, place: Reference): boolean => NATIONAL.has(kind) || !isCountry(layers, place);

/** The one location that the title names; null where it names none or several. */
export function titlePlace(layers: EventLayers): Reference | null {
  const { article, chains, mentions } = layers;
  const title = article.title ?? '';
  const named = gathered(chains, (chain, index) => chain.kind === 'location' && chain.mentions.some((mention) => inTitle(title, article.text, mentions[mention]?.span)) ? [index] : []);
  // 侯斯顿 in 德州侯斯顿: the smaller place tells more.
  const small = named.filter((index) => !isCountry({ chains }, { chain: index }));
  const one = small.length === 1 ? small[0] : named.length === 1 ? named[0] : undefined;
  return one === undefined ? null : firstMention(layers, one);
}

/** Where a chain is named first: 韩国 rather than 韩方, which is its government. */
export function firstMention({ article, chains, mentions }: Pick<EventLayers, 'article' | 'chains' | 'mentions'>, chain: number): Reference | null {
  const all = gathered(chains[chain]?.mentions ?? [], (index) => { const mention = mentions[index]; return mention ? [mention] : []; });
  const first = all.find(({ form, span }) => form === 'name' && !PLACE_WORDING.governments.test(article.text.slice(span.start, span.end))) ?? all[0];
  return first ? { span: first.span, chain } : null;
}

function inTitle(title: string, text: string, span: Span | undefined): boolean {
  const name = span ? text.slice(span.start, span.end) : '';
  const at = name === '' ? -1 : title.indexOf(name);
  return at >= 0 && !PLACE_WORDING.rulers.test(title.slice(at + name.length));
}

/** The country that more of an article's towns and regions lie in than in all others together, else more of its places: a country
 *  named often may only act (US troops in Kabul). */
export function countryOf(layers: EventLayers): Reference | null {
  const { chains } = layers;
  const placed = chains.filter(({ kind, place }) => kind === 'location' && place !== null);
  const country = mostNamed(placed.filter(({ place }) => place?.kind !== 'country')) ?? mostNamed(placed);
  return country === null ? null : firstMention(layers, chains.findIndex(({ place }) => place?.kind === 'country' && place.country === country));
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

/** The town or division that an article without a country names most, and more than once: news at home does not say in which country it is. */
export function focusOf(layers: EventLayers): Reference | null {
  const named = layers.chains.map(({ kind, place, mentions: all }, chain) => ({ chain, count: kind === 'location' && place ? all.length : 0 })).filter(({ chain, count }) => count > 1 && isKnown(layers, { chain })).sort((a, b) => b.count - a.count);
  const [most] = named;
  return most ? firstMention(layers, most.chain) : null;
}
