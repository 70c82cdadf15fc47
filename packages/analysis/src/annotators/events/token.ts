import type { EventKind, Span } from '@dateline/document';
import type { WordClass } from './clause-words.ts';
import type { Trigger } from './trigger.ts';

/** One reading of a trigger word: its kind and its row in the table. */
export interface Reading {
  readonly kind: EventKind;
  readonly trigger: Trigger;
  /** English only: which form of the verb stands in the text. */
  readonly form: VerbForm | null;
}
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing' | 'noun';

/** stop ends a clause, list is 、 or a comma between names, of is 的, quote is transparent, word is any other word. */
export type TokenClass =
  | WordClass | 'mention' | 'time' | 'quantity' | 'trigger' | 'stop' | 'list' | 'of' | 'aspect' | 'quote' | 'open' | 'word';

/** The words as tables have them. What begins with a Chinese character has no case, and to find that out costs more than to look it up. */
export const lowerCased = ({ words }: Pick<Token, 'words'>): string => (words.charCodeAt(0) < FIRST_IDEOGRAPH ? words.toLowerCase() : words);
const FIRST_IDEOGRAPH = 0x2e80;

export interface Token extends Span {
  readonly words: string;
  readonly class: TokenClass;
  /** Index into mentions, times or quantities, by class; -1 for other classes. */
  readonly index: number;
  /** Of a mention: whether it names a place that is not known as a country, and so does nothing itself. */
  readonly town?: boolean;
  /** Of a mention: whether it names a country. */
  readonly country?: boolean;
  readonly readings: readonly Reading[];
}

/** The place among a sentence's tokens of the one that begins at an offset of the text; -1 where none does. */
export const indexAt = (tokens: readonly Token[], start: number): number => tokens.findIndex((token) => token.start === start);
/** The token before the one that begins at an offset of the text. */
export const tokenBefore = (tokens: readonly Token[], start: number): Token | undefined => tokens[indexAt(tokens, start) - 1];

/** Classes that can stand in a noun phrase. */
const NOUNY: ReadonlySet<TokenClass> = new Set<TokenClass>(['mention', 'quantity', 'noun', 'word', 'pronoun', 'of', 'list', 'quote', 'with', 'abstract']);
/** Whether a token can stand in a noun phrase; a trigger that is only a noun can. */
export const isNouny = (token: Token | undefined): boolean => token !== undefined && (NOUNY.has(token.class) || isNounTrigger(token));

/** Where the noun phrase begins that reaches up to a token; the token's own place where nothing of one stands before it. */
export function phraseStart(tokens: readonly Token[], at: number, least = 0): number {
  let first = at;
  while (first > least && isNouny(tokens[first - 1])) first--;
  return first;
}

/** Where the noun phrase ends that begins at a token: the place behind its last one, `to` at most; the token's own where it begins none. */
export function phraseStop(tokens: readonly Token[], at: number, to: number): number {
  let end = at;
  while (end < to && isNouny(tokens[end])) end++;
  return end;
}

/** Whether a token may be a noun that reports an event: the bombing, a strike. */
export const isEventNoun = (token: Token | undefined): boolean => token?.readings.some(({ form }) => form === 'noun') === true;

const isNounTrigger = ({ readings }: Token): boolean => readings.length > 0 && readings.every(({ trigger }) => trigger.as === 'noun');

const VERBAL: ReadonlySet<TokenClass> = new Set<TokenClass>(['verb', 'report', 'pivot', 'light', 'suffers', 'occurs']);
export const isVerbal = (token: Token | undefined): boolean => token !== undefined && VERBAL.has(token.class);

/** Whether a token is a verb, or a word that may report an event. */
export const isPredicate = (token: Token | undefined): boolean => isVerbal(token) || token?.class === 'trigger';
