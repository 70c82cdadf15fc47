import type { Reference } from '@dateline/document';
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

/** Whether a location is a place where things happen rather than a country that acts. */
export function isPlace(layers: EventLayers, location: Reference): boolean {
  const place = location.chain === null ? null : layers.chains[location.chain]?.place;
  return place ? place.kind !== 'country' : false;
}
