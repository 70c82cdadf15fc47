import type { Modality } from '@dateline/document';
import type { Lexicon } from './lexicon.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import type { Reading, Token } from './token.ts';

/** How real a report is, or `none` where the words take it back. The word nearest to the trigger decides. */
export function modalityOf(lexicon: Lexicon, tokens: readonly Token[], at: number, reading: Reading, around: Surroundings): Modality | 'none' {
  const own = nearest(lexicon, tokens, at, around);
  if (own && own !== 'planned') return own;
  if (conditional(lexicon, tokens, around)) return 'hypothetical';
  return own ?? reading.trigger.modality ?? 'actual';
}

function nearest(lexicon: Lexicon, tokens: readonly Token[], at: number, around: Surroundings): Modality | 'none' | null {
  const { modality } = lexicon;
  const progressive = reading(tokens[at]) === 'ing';
  for (let i = at - 1; i >= around.clause.from; i--) {
    const words = tokens[i]?.words.toLowerCase() ?? '';
    if (tokens[i]?.class === 'disposal' && around.governed.some(({ by, phrase }) => by === 'disposal' && phrase.from === i + 1)) continue;
    if (modality.none.has(words)) return 'none';
    if (modality.hypothetical.has(words)) return 'hypothetical';
    if (modality.denied.has(words)) return 'denied';
    if (modality.ongoing.has(words) && (!['is', 'are', 'being'].includes(words) || progressive)) return 'ongoing';
    if (modality.planned.has(words)) return 'planned';
  }
  return null;
}

const reading = (token: Token | undefined): string | null => token?.readings[0]?.form ?? null;

/** 如果 before the trigger in its own clause or the one before. */
function conditional(lexicon: Lexicon, tokens: readonly Token[], { clause }: Surroundings): boolean {
  const before = clause.from > 1 ? clauseAround(tokens, clause.from - 2) : clause;
  return tokens.slice(before.from, before.from + 3).some((token) => lexicon.modality.condition.has(token.words.toLowerCase()));
}
