import { PARTICIPANT_WORDING, SENSE_WORDING } from './all-languages.ts';
import { ENGLISH } from './lexicon.ts';
import type { Phrase } from './surroundings.ts';
import type { Token } from './token.ts';

const WHO: ReadonlySet<string> = new Set<Token['class']>(['mention', 'quantity', 'pronoun']);

/** Whether a phrase of English is for somebody: a name, a number, a pronoun, a noun of people. */
export const isWho = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some(({ class: name }) => WHO.has(name)) || ENGLISH.objects.people.test(tokens[to - 1]?.words ?? '');

/** Agreed to help with Anna Berg's inquiry: what is somebody's and no person. */
export const isThingOf = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to - 1).some(({ class: name, words }) => name === 'of' && words === "'s") && !isWho(tokens, { from: to - 1, to });

/** To head the office: a verb that no table knows, with what it takes. */
export const isInfinitive = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  SENSE_WORDING.infinitives.test(tokens[from - 1]?.words ?? '') && tokens[from]?.class === 'word' && from + 1 < to && SENSE_WORDING.singling.test(tokens[from + 1]?.words ?? '');

/** Kano's deadly attack: before the adjective of what was done stands who did it. */
export const ownerOf = (inside: readonly Token[], next: Token | undefined): Token | undefined =>
  inside[0]?.class === 'mention' && inside[1]?.words === "'s" && inside.length > 2 && next?.readings.some(({ kind, trigger }) => kind === 'attack' && trigger.as === 'noun') === true && inside.slice(2).every(({ class: name, words }) => name === 'word' && !ENGLISH.objects.people.test(words)) ? inside[0] : undefined;

/** Where a phrase ends without how, or how often, something was done to whom it names: met Omar three times, met each other halfway. */
export function withoutManner(tokens: readonly Token[], { from, to }: Phrase): number {
  while (to > from + 1) {
    const last = tokens[to - 1]?.words ?? '';
    if (PARTICIPANT_WORDING.adverbial.test(last)) to--;
    else if (PARTICIPANT_WORDING.repeated.test(last) && to > from + 2) to -= 2;
    else break;
  }
  return to;
}
