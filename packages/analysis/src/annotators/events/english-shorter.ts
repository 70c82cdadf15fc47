import { englishToken } from './english-token.ts';
import type { Reading, Token } from './token.ts';

/** Rockets were fired, not: workers. Where several words that report an event together ask for surroundings that they do not have, the
 *  shorter entries among them count. */
export function withShorter(tokens: readonly Token[], text: string, isAllowed: (reading: Reading, at: number) => boolean): Token[] {
  return tokens.flatMap((token, at) => {
    const several = token.class === 'trigger' && token.words.includes(' ');
    return several && !token.readings.some((reading) => isAllowed(reading, at)) ? shorter(token, text) : [token];
  });
}

function shorter(whole: Token, text: string): Token[] {
  const { start, end } = whole;
  const first = englishToken(text, start, end - 1);
  const tokens = [first];
  for (let at = first.end; at < end; ) {
    const token = englishToken(text, at, end);
    if (token.words.trim() !== '') tokens.push(token);
    at = token.end;
  }
  // swept through the town: what reports nothing stays one verb.
  return tokens.some(({ class: name }) => name === 'trigger') ? tokens : [whole];
}
