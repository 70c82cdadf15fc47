import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import type { WordClass } from './clause-words.ts';
import { antecedent } from './english-antecedent.ts';
import { headOf } from './english-head.ts';
import { GOVERNORS, phraseEnd } from './english-phrase.ts';
import { grownTo, type Phrase } from './surroundings.ts';
import { isNouny, isVerbal, type Token, type VerbForm } from './token.ts';

/** What prepositions govern. */
export type Governed = { by: WordClass; phrase: Phrase }[];

/** What stands before a trigger in its clause. */
export interface Left {
  /** Where the clause begins: after the last stop, or at the last word that opens one. */
  from: number;
  subject: Phrase | null;
  relative: boolean;
  /** What a relative pronoun before the subject stands for. */
  gap: Phrase | null;
  passive: boolean;
  governed: Governed;
}

export const isParticiple = (form: VerbForm | null): boolean => form === 'past' || form === 'participle';

/** Backwards over auxiliaries to the noun phrase that no preposition governs. */
export function readLeft(tokens: readonly Token[], at: number, from: number, form: VerbForm | null = null): Left {
  const left: Left = { from, subject: null, relative: false, gap: null, passive: false, governed: [] };
  let phrase: Phrase | null = null;
  let auxiliaries = true;
  // killed six and wounded ten: what stands before `and` is the object of the verb before it.
  let coordinated = false;
  for (let i = at - 1; i >= from; i--) {
    const token = tokens[i];
    if (!token || token.class === 'quote') continue;
    // On Sunday they beat …: nothing before the day governs what stands behind it.
    if (token.class === 'time' && phrase && !coordinated) break;
    if (isNouny(token) && token.class !== 'with') {
      auxiliaries = false;
      phrase = grownTo(i, phrase);
      continue;
    }
    if (CLAUSE_WORDING.openers.test(token.words) || CLAUSE_WORDING.relatives.test(token.words)) {
      left.from = Math.max(left.from, i);
      // condemned it as unfair and urged: what stands before `and` belongs to the verb before it.
      if (phrase && coordinated) { phrase = null; continue; }
      // the bill, which parliament passed: the noun that the pronoun stands for is what it was done to.
      if (phrase) left.gap = CLAUSE_WORDING.relatives.test(token.words) ? antecedent(tokens, i) : null;
      if (phrase) break;
      auxiliaries = false;
      phrase = CLAUSE_WORDING.relatives.test(token.words) ? antecedent(tokens, i) : i === at - 1 && form === 'ing' ? firstPhrase(tokens, from, i) : null;
      left.relative = phrase !== null && !(i === at - 1 && form === 'ing');
      if (phrase) break;
    } else if (GOVERNORS.has(token.class)) {
      if (isAbsolute(tokens, i, phrase, form)) break;
      if (phrase && (token.class === 'at' || token.class === 'from')) left.governed.push({ by: token.class, phrase });
      phrase = null;
    } else if (token.class === 'passive') left.passive ||= auxiliaries && token.words !== 'having';
    else if (isVerbal(token) || token.class === 'trigger') {
      auxiliaries = false;
      const ends: boolean = phrase !== null && (token.class !== 'verb' || left.passive) && !coordinated;
      phrase = ends && phrase ? headOf(tokens, i, phrase, { at, passive: left.passive }) : null;
      if (ends) break;
      coordinated = false;
    } else if (phrase && (token.class === 'adverb' || (token.class === 'and' && !isNouny(tokens[i - 1])))) break;
    else if (token.class === 'and' && phrase) phrase = grownTo(i, phrase);
    else if (token.class === 'and') coordinated = true;
  }
  return { ...left, subject: phrase, passive: left.passive || (phrase !== null && isAbsolute(tokens, phrase.from - 1, phrase, form)) };
}

/** With another 90 people seriously injured: behind with, people who are counted, and what was done to them. */
const isAbsolute = (tokens: readonly Token[], at: number, phrase: Phrase | null, form: VerbForm | null): boolean =>
  phrase !== null && isParticiple(form) && CLAUSE_WORDING.absolutes.test(tokens[at]?.words ?? '') && tokens.slice(phrase.from, phrase.to).some(({ class: name }) => name === 'quantity');

/** Before withdrawing, the troops that rammed the door: who does both is named at the head of the clause. */
function firstPhrase(tokens: readonly Token[], from: number, to: number): Phrase | null {
  const end = phraseEnd(tokens, from, to);
  return end > from ? { from, to: end } : null;
}

/** What stands behind it. */
export interface Right {
  object: Phrase | null;
  governed: Governed;
  /** Whether a preposition stands right behind the trigger. */
  adjacent: boolean;
}

/** Forwards: the object directly after the trigger, then what prepositions govern. */
export function readRight(tokens: readonly Token[], at: number, to: number, nominal = false): Right {
  const end = phraseEnd(tokens, at + 1, to);
  const object = end > at + 1 ? { from: at + 1, to: end } : null;
  const governed: Governed = [];
  let adjacent = false;
  for (let i = end; i < to; i++) {
    const token = tokens[i];
    // The attack happened in Jos.
    if (nominal && i === end && token?.class === 'occurs') continue;
    if (!token || CLAUSE_WORDING.openers.test(token.words) || CLAUSE_WORDING.relatives.test(token.words) || isVerbal(token)) break;
    if (!GOVERNORS.has(token.class)) continue;
    const reach = phraseEnd(tokens, i + 1, to);
    if (i === at + 1) adjacent = true;
    // in response to an attack on Jos: what stands behind another event belongs to that.
    if (nominal && token.class !== 'at' && reach > i + 1 && tokens[reach]?.class === 'trigger' && isNounPhrase(tokens, { from: i + 1, to: reach })) break;
    if (reach > i + 1) governed.push({ by: token.class as WordClass, phrase: { from: i + 1, to: reach } });
    i = Math.max(i, reach - 1);
  }
  return { object, governed, adjacent };
}

/** An unprecedented, Kano's deadly: what can only have a noun behind it. */
const isNounPhrase = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  SENSE_WORDING.singling.test(tokens[from]?.words ?? '') || tokens.slice(from, to).some(({ class: name, words }) => name === 'of' && words === "'s");
