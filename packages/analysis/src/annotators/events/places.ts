import type { Reference } from '@dateline/document';
import type { Phrase } from './surroundings.ts';
import type { Token } from './token.ts';
import type { EventLayers } from './tokens.ts';

/** The last location that a phrase names: 喀布尔 in 阿富汗首都喀布尔. */
export function locationIn(layers: EventLayers, tokens: readonly Token[], phrase: Phrase): Reference | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const token = tokens[i];
    const mention = token?.class === 'mention' ? layers.mentions[token.index] : undefined;
    if (mention?.kind === 'location' && mention.form !== 'pronoun') return { span: mention.span, chain: mention.chain };
  }
  return null;
}

/** Whether a location is a place where things happen rather than a country that acts. */
export function isPlace(layers: EventLayers, location: Reference): boolean {
  const place = location.chain === null ? null : layers.chains[location.chain]?.place;
  return place ? place.kind !== 'country' : false;
}
