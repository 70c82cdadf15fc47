import type { EventKind, Reference, Span } from '@dateline/document';
import type { Phrase } from './surroundings.ts';
import type { Token } from './token.ts';
import type { EventLayers } from './tokens.ts';

/** The locations that a phrase names, in reading order. */
export function locationsIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference[] {
  const found: Reference[] = [];
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    const mention = token?.class === 'mention' ? layers.mentions[token.index] : undefined;
    if (mention?.kind === 'location' && mention.form !== 'pronoun') found.push({ span: mention.span, chain: mention.chain });
  }
  return found;
}

/** The last location that a phrase names: 喀布尔 in 阿富汗首都喀布尔. */
export const locationIn = (layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null =>
  locationsIn(layers, tokens, phrase).at(-1) ?? null;

/** The location that a phrase is about: 喀布尔 in 阿富汗首都喀布尔, none in 美国公民. */
export function endingIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  const location = locationIn(layers, tokens, phrase);
  return location && tokens[phrase.to - 1]?.end === location.span.end ? location : null;
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
const NATIONAL: ReadonlySet<EventKind> = new Set<EventKind>(['protest', 'elect', 'legislate', 'disaster', 'accident', 'displace', 'sport']);

/** Whether an event that names no place may take this one from the title. */
export const suitsTitlePlace = (layers: EventLayers, kind: EventKind, place: Reference): boolean => NATIONAL.has(kind) || !isCountry(layers, place);

/** The one location that the title names; null where it names none or several. */
export function titlePlace({ article, chains, mentions }: EventLayers): Reference | null {
  const title = article.title ?? '';
  const named = chains.flatMap((chain, index) => chain.kind === 'location' && chain.mentions.some((mention) => inTitle(title, article.text, mentions[mention]?.span)) ? [index] : []);
  // 侯斯顿 in 德州侯斯顿: the smaller place tells more.
  const small = named.filter((index) => !isCountry({ chains }, { chain: index }));
  const one = small.length === 1 ? small[0] : named.length === 1 ? named[0] : undefined;
  const first = one === undefined ? undefined : mentions[chains[one]?.mentions[0] ?? -1];
  return first && one !== undefined ? { span: first.span, chain: one } : null;
}

const inTitle = (title: string, text: string, span: Span | undefined): boolean => span !== undefined && title.includes(text.slice(span.start, span.end));
