import { sieveOf, type Sieve } from './sieve.ts';
import type { Beginning, TimeLanguage } from './time-language.ts';

/** Where a time may begin. One look at each character is many times cheaper than a search with every pattern, each of which
 *  has to look behind itself first. */
export function startsIn(sentence: string, { firsts }: TimeLanguage): readonly number[] {
  const starts: number[] = [];
  let wasDigit = false;
  for (let at = 0; at < sentence.length; at++) {
    const code = sentence.charCodeAt(at);
    const isDigit = code >= ZERO && code <= NINE;
    if (isDigit ? !wasDigit : firsts(code, at, sentence)) starts.push(at);
    wasDigit = isDigit;
  }
  return starts;
}

interface Beginner { readonly pattern: RegExp; readonly begins?: Beginning }

/** What may begin with the character at a place. */
export function beginning<Item extends Beginner>(items: readonly Item[], sentence: string, at: number, { numerals }: TimeLanguage): Sieve<Item> {
  const known = sorted.get(items) ?? { numeral: sieveOf(items.filter(({ begins }) => begins !== 'word')), word: sieveOf(items.filter(({ begins }) => begins !== 'numeral')) };
  sorted.set(items, known);
  return known[numerals(sentence.charCodeAt(at)) ? 'numeral' : 'word'] as unknown as Sieve<Item>;
}
const sorted = new WeakMap<readonly Beginner[], Readonly<Record<Beginning, Sieve<Beginner>>>>();

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
