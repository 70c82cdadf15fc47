import type { Span } from '@dateline/document';
import type { EventLayers } from './event-layers.ts';
import type { Token } from './token.ts';

/** Layers by where they start, so that a reader asks once for each character. */
export interface Starts {
  readonly mention: ReadonlyMap<number, number>;
  readonly time: ReadonlyMap<number, number>;
  readonly quantity: ReadonlyMap<number, number>;
}

const longestByStart = (annotations: readonly { readonly span: Span }[]): Map<number, number> => {
  const longest = new Map<number, number>();
  annotations.forEach(({ span }, index) => {
    const other = annotations[longest.get(span.start) ?? -1];
    if (!other || other.span.end < span.end) longest.set(span.start, index);
  });
  return longest;
};

/** Where the annotations of each layer start; of those that start at one place the longest. */
export const startsIn = ({ mentions, times, quantities }: EventLayers): Starts =>
  ({ mention: longestByStart(mentions), time: longestByStart(times), quantity: longestByStart(quantities) });

/** The tokens of names, times and numbers, by where they begin. */
export function layerTokens(layers: EventLayers, starts: Starts, text: string): ReadonlyMap<number, Token> {
  const tokens = new Map<number, Token>();
  for (const { span: { start } } of [...layers.times, ...layers.quantities, ...layers.mentions]) {
    const token = tokens.has(start) ? undefined : layerToken(layers, starts, text, start);
    if (token) tokens.set(start, token);
  }
  return tokens;
}

function layerToken(layers: EventLayers, starts: Starts, text: string, at: number): Token | undefined {
  let best: Token | undefined;
  for (const name of ['time', 'quantity', 'mention'] as const) {
    const index = starts[name].get(at);
    if (index === undefined) continue;
    const span = (name === 'time' ? layers.times : name === 'quantity' ? layers.quantities : layers.mentions)[index]?.span;
    if (!span || (best && best.end >= span.end)) continue;
    // the state-owned operator: no state.
    if (name === 'mention' && layers.mentions[index]?.form !== 'name' && /^-[a-z]/u.test(text.slice(span.end, span.end + 2))) continue;
    const end = name === 'mention' ? beforeTime(layers, starts, span) : span.end;
    best = { start: at, end, words: text.slice(at, end), class: name, index, town: name === 'mention' && isTown(layers, index), country: name === 'mention' && isCountry(layers, index), readings: [] };
  }
  return best;
}

const isCountry = ({ mentions, chains }: EventLayers, index: number): boolean => chains[mentions[index]?.chain ?? -1]?.place?.kind === 'country';

const isTown = ({ mentions, chains }: EventLayers, index: number): boolean => {
  const mention = mentions[index];
  return mention?.kind === 'location' && mention.sense !== 'institution' && chains[mention.chain]?.place?.kind !== 'country';
};

/** 穆希丁周一: a time that begins in a name and ends behind it is no part of the name. */
function beforeTime({ times }: EventLayers, { time }: Starts, { start, end }: Span): number {
  for (let at = start + 1; at < end; at++) if ((times[time.get(at) ?? -1]?.span.end ?? 0) > end) return at;
  return end;
}
