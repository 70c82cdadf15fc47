import { CLAUSE_WORDING } from './all-languages.ts';
import type { Phrase } from './surroundings.ts';
import { isEventNoun, isNouny, phraseStart, type Token } from './token.ts';

/** Hichilema, who won: the noun phrase that a relative pronoun stands for. */
export function antecedent(tokens: readonly Token[], pronoun: number): Phrase | null {
  const to = tokens[pronoun - 1]?.class === 'stop' ? pronoun - 1 : pronoun;
  if (CLAUSE_WORDING.restricts.test(tokens[pronoun]?.words ?? '') && to < pronoun) return null;
  let from = isEventNoun(tokens[to - 1]) && !isNouny(tokens[to - 1]) ? to - 1 : to;
  while (from > 0 && to - from < LONGEST_ANTECEDENT && isNouny(tokens[from - 1]) && tokens[from - 1]?.class !== 'with' && tokens[from - 1]?.class !== 'pronoun') from--;
  if (from === to) return null;
  const described = tokens[pronoun - 1]?.class === 'stop' ? null : describedBefore(tokens, from);
  if (described) return described;
  return CLAUSE_WORDING.restricts.test(tokens[pronoun]?.words ?? '') ? headBefore(tokens, { from, to }) : { from, to };
}
/** Tokens. */
const LONGEST_ANTECEDENT = 8;

/** Omar Idris, a painter who fled: whom the words behind a comma describe, where they are a name. */
function describedBefore(tokens: readonly Token[], from: number): Phrase | null {
  if (!CLAUSE_WORDING.appositions.test(tokens[from]?.words ?? '') || tokens[from - 1]?.words !== ',' || tokens[from - 2]?.class !== 'mention') return null;
  return { from: phraseStart(tokens, from - 1, Math.max(0, from - 1 - LONGEST_ANTECEDENT)), to: from - 1 };
}

/** The raid on Gaza that killed two, a blast at a mill in the town of Rana that did: not the place, but what stands before it. */
function headBefore(tokens: readonly Token[], phrase: Phrase): Phrase {
  const [last, governor, head] = [tokens[phrase.to - 1], tokens[phrase.from - 1], tokens[phrase.from - 2]];
  const placed = last?.town === true || last?.country === true || tokens[phrase.to]?.class === 'at';
  if (!placed || (governor?.class !== 'at' && governor?.class !== 'toward') || !(isNouny(head) || head?.class === 'trigger')) return phrase;
  const to = phrase.from - 1;
  const from = isNouny(head) ? phraseStart(tokens, to, Math.max(0, to - LONGEST_ANTECEDENT)) : to - 1;
  // the bombing of the mill in Rana.
  const of = tokens[from]?.class === 'of' && tokens[from - 1]?.class === 'trigger';
  return headBefore(tokens, of ? { from: from - 1, to: from } : { from, to });
}
