import { leadingPhrase, sharedSubject } from './english-subject.ts';
import type { Phrase, Surroundings } from './surroundings.ts';
import type { Token } from './token.ts';

/** Who won, of a noun that takes the loser (a win over Jos): its possessor, else whoever stands at the head of the clause. */
export function winnerOf(tokens: readonly Token[], modifier: Phrase, clause: Phrase): Omit<Surroundings, 'object' | 'governed' | 'clause'> {
  const owned = tokens.slice(modifier.from, modifier.to).some((token, i, run) => token.class === 'mention' && run[i + 1]?.class === 'of');
  const subject = owned ? null : leadingPhrase(tokens, { from: clause.from, to: modifier.from }, undefined) ?? sharedSubject(tokens, clause);
  return { subject, ownSubject: false, modifier: owned ? modifier : null, passive: false, carrier: owned ? null : 'light', helper: null, companion: null, background: false, also: false, embedded: false, abstract: false, relative: false };
}
