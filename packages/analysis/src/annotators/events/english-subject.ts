import { CLAUSE_WORDING } from './all-languages.ts';
import { GOVERNORS, phraseEnd } from './english-phrase.ts';
import { clauseAround, LOOK_BACK, type Phrase } from './surroundings.ts';
import { isNouny, isPredicate, phraseStart, type Token } from './token.ts';

/** Whose deed a clause without a subject of its own tells: of the clauses before it, past what stands between two commas. */
export function sharedSubject(tokens: readonly Token[], clause: Phrase): Phrase | null {
  for (let at = clause.from - 2; at >= Math.max(0, clause.from - LOOK_BACK); ) {
    const before = clauseAround(tokens, at);
    at = before.from - 2;
    if (isWhence(tokens, before) || isAge(tokens, before) || isAside(tokens, before)) {
      const described = describedBefore(tokens, before.from - 1);
      if (described) return described;
      continue;
    }
    const found = leadingPhrase(tokens, before, tokens[clause.from]);
    if (found) return found;
  }
  return null;
}

/** Police said Anna Berg, of Rana, was hurt; left after Anna Berg, head of the party, was hurt: where a clause of their own begins with those
 *  who are described, they and not the one before are who is meant. */
function describedBefore(tokens: readonly Token[], comma: number): Phrase | null {
  const from = phraseStart(tokens, comma);
  const before = tokens[from - 1];
  const opens = before !== undefined && (before.class === 'report' || CLAUSE_WORDING.openers.test(before.words));
  return opens && from < comma ? { from, to: comma } : null;
}

/** The first noun phrase of a clause that nothing governs, if it comes before its verb. */
export function leadingPhrase(tokens: readonly Token[], clause: Phrase, opening: Token | undefined): Phrase | null {
  for (let i = clause.from; i < clause.to; i++) {
    if (GOVERNORS.has(tokens[i]?.class ?? '')) { i = phraseEnd(tokens, i + 1, clause.to) - 1; continue; }
    if (isPredicate(tokens[i])) return null;
    const end = phraseEnd(tokens, i, clause.to);
    if (end === clause.to && i === clause.from && clause.from > 1 && isApposition(tokens, clause, opening)) return null;
    if (end > i) return { from: i, to: end };
  }
  return null;
}

/** Horrocks, of Salford, was jailed; tore through Harlan, Iowa, injuring seven. */
const isWhence = (tokens: readonly Token[], clause: Phrase): boolean => tokens[clause.from]?.class === 'of' || isLarger(tokens, clause);

/** The driver, 31, was arrested; Anna Berg, aged 31. */
const isAge = (tokens: readonly Token[], { from, to }: Phrase): boolean =>
  CLAUSE_WORDING.ages.test(tokens[to - 1]?.words ?? '') && (to === from + 1 || (to === from + 2 && CLAUSE_WORDING.aged.test(tokens[from]?.words ?? '')));

/** Hichilema, a businessman, was arrested; blamed the director, Noordin Haji, and demanded: not who does it. */
const isApposition = (tokens: readonly Token[], { from, to }: Phrase, opening: Token | undefined): boolean =>
  (opening?.class === 'and' && !isPredicate(tokens[to + 1])) || (CLAUSE_WORDING.appositions.test(tokens[from]?.words ?? '') && (opening?.class !== 'trigger' || tokens[from - 2]?.class === 'mention'));

/** Whether one name between two commas only tells in what the place before it lies, or which place that is (in the capital, Abuja, a bus crashed). */
function isLarger(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (to !== from + 1) return false;
  if (tokens[from]?.country === true) return tokens[from - 2]?.town === true;
  if (tokens[from]?.town !== true || !isNouny(tokens[from - 2])) return false;
  const first = phraseStart(tokens, from - 2);
  return tokens[first]?.class === 'of' || (tokens[first - 1] !== undefined && GOVERNORS.has(tokens[first - 1]?.class ?? ''));
}

/** A boat in Rana, Norway sank: the name behind the comma tells in what the place lies that stands in the midst of a clause. At its head
 *  (In Rana, Norway sank a boat) it acts. */
export function isRegionBehind(tokens: readonly Token[], phrase: Phrase): boolean {
  if (tokens[phrase.from - 1]?.words !== ',' || !isLarger(tokens, phrase)) return false;
  const governor = phraseStart(tokens, phrase.from - 2) - 1;
  return tokens[governor]?.class === 'at' && isNouny(tokens[governor - 1]);
}

/** Between two commas: who did what (Berg, who led the union), or what somebody is (Berg, a painter from Kano who led the union) behind a
 *  name or a subject whose verb is still to come; names alone (a painter, Anna Berg) say who it is. */
function isAside(tokens: readonly Token[], clause: Phrase): boolean {
  if (clause.from < 2 || tokens.slice(clause.from, clause.to).every(({ class: name }) => name === 'mention' || name === 'and')) return false;
  if (CLAUSE_WORDING.asides.test(tokens[clause.from]?.words ?? '')) return true;
  const tells = tokens.findIndex((token, i) => i >= clause.from && i < clause.to && (isPredicate(token) || token.class === 'passive') && !CLAUSE_WORDING.reduced.test(token.words));
  const described = tokens.findIndex((token, i) => i > clause.from && i < clause.to && CLAUSE_WORDING.asides.test(token.words));
  if (tells >= 0 && (described < 0 || described > tells)) return false;
  return (CLAUSE_WORDING.appositions.test(tokens[clause.from]?.words ?? '') && tokens[clause.from - 2]?.class === 'mention') || isWaiting(tokens, clauseAround(tokens, clause.from - 2));
}

/** Whether a clause is a noun phrase whose verb is still to come. */
function isWaiting(tokens: readonly Token[], { from, to }: Phrase): boolean {
  if (GOVERNORS.has(tokens[from]?.class ?? '') || !isNouny(tokens[to - 1])) return false;
  for (let i = from; i < to; i++) if (isPredicate(tokens[i]) || tokens[i]?.class === 'passive') return false;
  return true;
}
