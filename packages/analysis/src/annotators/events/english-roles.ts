import { SENSE_WORDING } from './all-languages.ts';
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
