import type { EventKind, Modality } from '@dateline/document';
import { MODALITY_WORDING, SENSE_WORDING } from './all-languages.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { clauseAround, type Phrase, type Surroundings } from './surroundings.ts';
import type { Choice } from './choice.ts';
import { SPEECH } from './speech-kinds.ts';
import { isNouny, isVerbal, lowerCased, type Reading, type Token } from './token.ts';

/** How real a report is, or `none` where the words take it back. */
export function modalityOf(lexicon: Lexicon, tokens: readonly Token[], at: number, { reading, nominal }: Choice, around: Surroundings): Modality | 'none' {
  const own = inClause(lexicon, tokens, at, { reading, nominal }, around);
  if (own === 'none' || own === 'hypothetical' || own === 'denied') return own;
  if (conditional(lexicon, tokens, around) || isImagined(tokens, around)) return 'hypothetical';
  // 将撤军，要求对方停火: what is said is said now.
  const neighbour = own === 'planned' || SPEECH.has(reading.kind) ? null : fromNeighbour(lexicon, tokens, around);
  // imposed new sanctions, sanctions were imposed: what is done now goes on from then.
  const carried = reading.form === 'noun' && (around.carrier === 'light' || (around.carrier === 'occurs' && tokens[at + 1]?.class === 'passive'));
  return neighbour ?? own ?? (carried ? 'actual' : reading.trigger.modality ?? (nominal && around.carrier !== 'light' && STATES.has(reading.kind) ? 'ongoing' : 'actual'));
}

/** Kinds whose noun is a state that lasts: 对该国的制裁. */
const STATES: ReadonlySet<EventKind> = new Set<EventKind>(['sanction']);

/** The strongest word before the trigger in its clause decides; among plans and progress the plan does. */
function inClause(lexicon: Lexicon, tokens: readonly Token[], at: number, { reading, nominal }: Choice, around: Surroundings): Modality | 'none' | null {
  let found: Modality | null = null;
  for (let i = at - 1; i >= around.clause.from; i--) {
    const token = tokens[i];
    if ((nominal && MODALITY_WORDING.putsOff.test(token?.words ?? '')) || (reading.kind === 'die' && MODALITY_WORDING.attempts.test(token?.words ?? ''))) return 'none';
    if (nominal && token?.class === 'about' && MODALITY_WORDING.cuts.test(token.words)) break;
    if (!token || (token.class === 'disposal' && takesNoun(tokens, i, at, reading)) || (token.class === 'disposal' && around.governed.some(({ by, phrase }) => by === 'disposal' && phrase.from === i + 1))) continue;
    // 就此提出批评: what is brought forward is said.
    if (SPEECH.has(reading.kind) && MODALITY_WORDING.utters.test(token.words)) continue;
    // 106票反对: how votes were cast.
    if (token.class === 'noun' && SENSE_WORDING.sides.test(token.words)) continue;
    // 应对方请求，…: what is done at the request of somebody was asked for.
    if (reading.kind === 'demand' && i === around.clause.from && MODALITY_WORDING.atRequest.test(token.words) && tokens[at + 1]?.class === 'stop' && tokens.slice(i + 1, at).every(isNouny)) continue;
    // sent rescuers to help: to plans only what it stands beside.
    if (MODALITY_WORDING.plans.test(token.words) && i !== at - 1 && !(i === at - 2 && tokens[at - 1]?.class === 'adverb') && !(around.carrier === 'light' && tokens[i - 1]?.class === 'passive' && tokens[i + 1]?.class === 'light')) continue;
    // was said to have died: it was done.
    if (MODALITY_WORDING.plans.test(token.words) && MODALITY_WORDING.perfect.test(tokens[i + 1]?.words ?? '')) continue;
    // voted to impeach: to plans nothing that was done.
    if (MODALITY_WORDING.plans.test(token.words) && tokens.slice(Math.max(around.clause.from, i - 3), i).some(({ words }, k, run) => MODALITY_WORDING.achieves.test(words) && run.slice(k + 1).every(({ class: name }) => name !== 'verb' && name !== 'trigger'))) continue;
    // The deadliest to hit the country since 1934 compares; it tells nothing new.
    if (MODALITY_WORDING.plans.test(token.words) && MODALITY_WORDING.superlatives.test(tokens.slice(Math.max(around.clause.from, i - 3), i).map(({ words }) => words).join(' '))) return 'none';
    const word = backshifted(tokens, i, around.clause.from) ? 'planned' : cueOf(lexicon, token, tokens[at]);
    if (word === 'ongoing' && (PUNCTUAL.has(reading.kind) ? !MODALITY_WORDING.progressive.test(token.words) : tokens.slice(i + 1, at - 1).some((other) => other.class === 'of'))) continue;
    if (word === 'none' || (word === 'denied' && tokens.slice(i + 1, at).some(isVerbal))) return 'none';
    if (word && (!found || RANK.indexOf(word) < RANK.indexOf(found))) found = word;
  }
  if (nominal && ranks(tokens, at, around)) return 'none';
  if (shows(tokens, at, reading) || meetsWith(tokens, at, reading, around)) return 'none';
  // 袭击事件频发: what happens often is no one report.
  if (MODALITY_WORDING.habits.test(tokens[at + 1]?.words ?? '') || (tokens[at + 1]?.class === 'adverb' && MODALITY_WORDING.habits.test(tokens[at + 2]?.words ?? ''))) return 'none';
  // 会议将于3日举行: a noun that takes place has its plans after it.
  if (around.carrier === 'occurs') for (let i = at + 1; i < around.clause.to && !isVerbal(tokens[i]); i++) {
    const token = tokens[i];
    const word = token && cueOf(lexicon, token, tokens[at]);
    if (word === 'none') return 'none';
    if (word && (!found || RANK.indexOf(word) < RANK.indexOf(found))) found = word;
  }
  return found;
}

/** Demonstrates that, as demonstrated by, demonstrated new screens: shows. */
const shows = (tokens: readonly Token[], at: number, reading: Reading): boolean =>
  MODALITY_WORDING.demonstrates.test(tokens[at]?.words ?? '') && !nominalForm(reading) && (MODALITY_WORDING.shown.test(tokens[at + 1]?.words ?? '') || tokens[at + 1]?.class === 'word' || tokens[at + 1]?.class === 'noun');

/** Was met with applause: with what, and nobody met. */
const meetsWith = (tokens: readonly Token[], at: number, { kind }: Reading, { passive }: Surroundings): boolean =>
  kind === 'meet' && passive && MODALITY_WORDING.metWith.test(tokens[at]?.words ?? '');

/** 这是2009年以来最严重的事故, it was the deadliest attack since: says how what was told ranks among others. */
function ranks(tokens: readonly Token[], at: number, { clause }: Surroundings): boolean {
  const equation = tokens.findIndex(({ words }, i) => i >= clause.from && i < at && MODALITY_WORDING.equates.test(words));
  return equation >= 0 && MODALITY_WORDING.records.test(tokens.slice(equation, at).map(({ words }) => words).join(' '));
}

/** 将死亡人数上调至…: before a noun alone 将 plans nothing. */
const takesNoun = (tokens: readonly Token[], disposal: number, at: number, { trigger }: Reading): boolean =>
  trigger.frame === 'tolls' && tokens.slice(disposal + 1, at).every(isNouny);

/** Said the president would resign: after a verb of saying, would is the future of what was said. */
const backshifted = (tokens: readonly Token[], at: number, from: number): boolean =>
  MODALITY_WORDING.future.test(tokens[at]?.words ?? '') && tokens.slice(Math.max(0, from - 1), at).some((token) => token.class === 'report') && !tokens.slice(at, at + 3).some(({ words }) => MODALITY_WORDING.perfect.test(words));

/** Kinds that happen at once: 仍, 一直 and still say nothing of their course. */
const PUNCTUAL: ReadonlySet<EventKind> = new Set<EventKind>(['die', 'injure', 'resign', 'appoint', 'reject', 'accuse', 'demand', 'threaten', 'arrest', 'try-in-court', 'capture', 'surrender', 'elect', 'sport', 'agree']);

const nominalForm = ({ form }: Reading): boolean => form === 'noun';

/** From the strongest to the weakest. */
const RANK: readonly Modality[] = ['hypothetical', 'denied', 'planned', 'ongoing', 'actual'];

function cueOf({ cues }: Lexicon, token: Token, trigger: Token | undefined): Cue | null {
  const words = lowerCased(token);
  const cue = cues.get(words) ?? null;
  return cue === 'ongoing' && MODALITY_WORDING.copulas.test(words) && trigger?.readings[0]?.form !== 'ing' ? null : cue;
}

/** A clause without a subject of its own goes on with the one before it (将派兵，协助…撤离), and a clause that sets the
 *  scene takes the time of the one after it (撤军后，将…). */
function fromNeighbour(lexicon: Lexicon, tokens: readonly Token[], { clause, ownSubject, background }: Surroundings): Modality | null {
  const neighbour = background ? tokens[clause.to + 1] && clauseAround(tokens, clause.to + 1) : !ownSubject && clause.from > 1 ? clauseAround(tokens, clause.from - 2) : null;
  if (!neighbour) return null;
  const first = tokens[neighbour.from];
  // 将派兵，协助撤离，继而关闭: a clause that is a verb alone goes on with the one before it in its turn.
  const further = !background && (isVerbal(first) || first?.class === 'trigger') && neighbour.from > 1 && !tokens.slice(neighbour.from, neighbour.to).some(({ class: name }) => name === 'aspect');
  return isPlan(lexicon, tokens, neighbour) || (further && isPlan(lexicon, tokens, clauseAround(tokens, neighbour.from - 2))) ? 'planned' : null;
}

const isPlan = (lexicon: Lexicon, tokens: readonly Token[], { from, to }: Phrase): boolean =>
  tokens.slice(from, to).some((token, i, clause) => lexicon.modality.planned.has(token.words) && !MODALITY_WORDING.plans.test(token.words) && !(MODALITY_WORDING.formerPlans.test(token.words) && clause.slice(i + 1).some(({ class: name }) => name === 'of')) && !(token.class === 'disposal' && isNouny(clause[i + 1])));

/** 首都失守，那将是…: what a clause behind it weighs as something to come. A clause that says when, or that it was done, has happened. */
const isImagined = (tokens: readonly Token[], { clause, background }: Surroundings): boolean =>
  !background && MODALITY_WORDING.takesUp.test(tokens[clause.to + 1]?.words ?? '') && MODALITY_WORDING.weighs.test(tokens[clause.to + 2]?.words ?? '') && tokens[clause.to + 2]?.start === tokens[clause.to + 1]?.end &&
  !tokens.slice(clause.from, clause.to).some(({ class: name, words }) => name === 'time' || name === 'aspect' || name === 'report' || MODALITY_WORDING.done.test(words));
/** 如果 before the trigger in its own clause or the one before. */
function conditional(lexicon: Lexicon, tokens: readonly Token[], { clause }: Surroundings): boolean {
  const before = clause.from > 1 ? clauseAround(tokens, clause.from - 2) : clause;
  return [...tokens.slice(clause.from, clause.from + 3), ...tokens.slice(before.from, before.from + 3)].some((token) => lexicon.modality.condition.has(lowerCased(token)));
}
