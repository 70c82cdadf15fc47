import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { antecedent } from './english-antecedent.ts';
import type { Phrase } from './surroundings.ts';
import { isEventNoun, type Token } from './token.ts';

/** The verb that asks for its subject. */
interface Asking {
  readonly at: number;
  readonly passive: boolean;
}

/** A bomb that hit the mill killed two, the bombing of the mill killed two: the words between a trigger and the verb behind them are its object,
 *  and whatever the trigger tells of is the subject of that verb. The words themselves where the trigger tells of nothing before it. */
export function headOf(tokens: readonly Token[], trigger: number, between: Phrase, asking: Asking): Phrase {
  if (tokens[trigger]?.class !== 'trigger') return between;
  if (tokens[between.from]?.words === 'of' && between.from === trigger + 1 && isEventNoun(tokens[trigger])) return { from: trigger, to: trigger + 1 };
  const next = tokens[asking.at + 1]?.class;
  // that hit the mill owned by his family; that hit the mill to seize it.
  if ((!asking.passive && (next === 'by' || next === 'at')) || SENSE_WORDING.infinitives.test(tokens[asking.at - 1]?.words ?? '')) return between;
  let opens = trigger - 1;
  while (tokens[opens]?.class === 'adverb') opens--;
  return (CLAUSE_WORDING.relatives.test(tokens[opens]?.words ?? '') ? antecedent(tokens, opens) : null) ?? between;
}
