import { CLAUSE_WORDING, SENSE_WORDING } from './all-languages.ts';
import { takesPlace, tollOf } from './carriers.ts';
import type { WordClass } from './clause-words.ts';
import { antecedent } from './english-antecedent.ts';
import { isRegionBehind, sharedSubject } from './english-subject.ts';
import { winnerOf } from './english-win.ts';
import { clauseAround, grownTo, type Phrase, type Surroundings } from './surroundings.ts';
import type { Frame } from './trigger.ts';
import { GOVERNORS, phraseEnd } from './english-phrase.ts';
import { isNouny, isVerbal, phraseStart, type Token, type VerbForm } from './token.ts';

interface Left {
  /** Where the clause begins: after the last stop, or at the last word that opens one. */
  from: number;
  subject: Phrase | null;
  relative: boolean;
  /** What a relative pronoun before the subject stands for. */
  gap: Phrase | null;
  passive: boolean;
  governed: { by: WordClass; phrase: Phrase }[];
}

/** Reads an English clause about one trigger: backwards to the subject, forwards to the object. */
export function englishSurroundings(tokens: readonly Token[], at: number, nominal: boolean, form: VerbForm | null, frame: Frame): Surroundings {
  const clause = clauseAround(tokens, at);
  if (nominal) return nounSurroundings(tokens, at, clause, frame);
  const left = withoutRegion(tokens, at, readLeft(tokens, at, clause.from, form));
  const right = objectless(readRight(tokens, at, clause.to), tokens, frame);
  const reduced = frame.object !== null && !left.passive && right.object === null && isParticiple(form) && right.governed[0] !== undefined && right.adjacent &&
    (right.governed[0].by === 'by' || (right.governed[0].by === 'at' && left.subject?.to === at && !speaks(tokens[at])));
  // 36 were killed and 80 injured: a number alone before a participle that takes nothing undergoes it.
  const counted = !left.passive && right.object === null && isParticiple(form) && frame.object === 'patient' && left.subject?.to === at ? tokens.findLastIndex((token, i) => i < at && i >= (left.subject?.from ?? at) && token.class === 'quantity') : -1;
  const gapped = counted >= 0;
  if (gapped) left.subject = { from: counted, to: at };
  const passive = (left.passive && isParticiple(form)) || reduced || gapped;
  const around: Surroundings = {
    subject: left.subject, ownSubject: left.subject !== null, object: right.object ?? (passive || frame.object !== 'patient' && frame.object !== 'topic' ? null : left.gap), modifier: null,
    governed: [...left.governed, ...right.governed], passive, carrier: null, clause: { from: left.from, to: clause.to }, helper: null, companion: null, background: false, also: false, embedded: false, abstract: false, relative: left.relative,
  };
  return left.subject ? around : { ...around, subject: sharedSubject(tokens, clause) };
}

/** Warned in an interview: who speaks somewhere is not spoken to. */
const speaks = (token: Token | undefined): boolean => token !== undefined && token.readings.length > 0 && token.readings.every(({ kind }) => kind === 'threaten' || kind === 'demand');

/** A boat in Rana, Norway sank: in what the place before the comma lies does nothing. */
const withoutRegion = (tokens: readonly Token[], at: number, left: Left): Left =>
  left.subject !== null && !SENSE_WORDING.infinitives.test(tokens[at - 1]?.words ?? '') && isRegionBehind(tokens, left.subject) ? { ...left, subject: null } : left;

/** Died of cholera: what `of` opens behind a verb that takes nothing is no object. */
const objectless = (right: Right, tokens: readonly Token[], frame: Frame): Right =>
  frame.object === null && right.object !== null && tokens[right.object.from]?.class === 'of' ? { ...right, object: null } : right;

const isParticiple = (form: VerbForm | null): boolean => form === 'past' || form === 'participle';

/** Backwards over auxiliaries to the noun phrase that no preposition governs. */
function readLeft(tokens: readonly Token[], at: number, from: number, form: VerbForm | null = null): Left {
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
      if (phrase && (token.class !== 'verb' || left.passive) && !coordinated) break;
      phrase = null;
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

interface Right {
  object: Phrase | null;
  governed: Left['governed'];
  /** Whether a preposition stands right behind the trigger. */
  adjacent: boolean;
}

/** Forwards: the object directly after the trigger, then what prepositions govern. */
function readRight(tokens: readonly Token[], at: number, to: number, nominal = false): Right {
  const end = phraseEnd(tokens, at + 1, to);
  const object = end > at + 1 ? { from: at + 1, to: end } : null;
  const governed: Left['governed'] = [];
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

/** A nominal trigger: its possessor before it, `on`, `by`, `between`, `of` after it, and the verb that carries it. */
function nounSurroundings(tokens: readonly Token[], at: number, clause: Phrase, frame: Frame): Surroundings {
  const from = phraseStart(tokens, at, clause.from);
  const modifier = from < at ? { from, to: at } : null;
  const right = readRight(tokens, at, clause.to, true);
  const carrier = isOfAnother(tokens, from, at) ? null : carrierBefore(tokens, from, clause.from);
  const left = carrier ? readLeft(tokens, carrier.at, clause.from) : null;
  const subject = carrier ? left?.subject ?? sharedSubject(tokens, clause) : null;
  const of = right.object && tokens[right.object.from]?.class === 'of' ? { from: right.object.from + 1, to: right.object.to } : null;
  const winner = CLAUSE_WORDING.overcomes.test(tokens[at]?.words ?? '') ? winnerOf(tokens, { from, to: at }, clause) : null;
  if (winner) return { ...winner, object: right.object, governed: right.governed, clause };
  const toll = frame.toll ? tollOf(tokens, at, clause.to) : null;
  const held = takesPlace(tokens, at, clause.to);
  const before = from > clause.from && !(right.adjacent && strikes(tokens, right.governed[0])) ? governedBefore(tokens, from, clause.from) : [];
  const behind = held ? behindPassive(tokens, at, clause.to) : [];
  return { subject, ownSubject: left?.subject !== null, object: toll ?? of, modifier, governed: [...right.governed, ...behind, ...before], passive: false, carrier: carrier?.class ?? (held ? 'occurs' : null), clause, helper: null, companion: null, background: false, also: false, embedded: false, abstract: false, relative: false };
}

/** Sanctions were imposed on ten officials, a raid was carried out by gunmen: what stands behind the verb that carries the noun in the passive. */
function behindPassive(tokens: readonly Token[], at: number, to: number): Left['governed'] {
  const verb = tokens.findIndex(({ class: name }, i) => i > at && i < to && isCarrier(name));
  return verb > 0 && tokens[verb - 1]?.class === 'passive' ? readRight(tokens, verb, to).governed : [];
}
const isCarrier = (name: Token['class']): boolean => name === 'light' || name === 'occurs';

/** Began a review of the causes of the crash: the review began, and not the crash; a series of crashes is what they are. */
function isOfAnother(tokens: readonly Token[], from: number, at: number): boolean {
  const of = tokens.findLastIndex(({ words }, i) => i > from && i < at && words === 'of');
  return of > 0 && tokens[of - 1]?.class !== 'quantity' && !CLAUSE_WORDING.measures.test(tokens[of - 1]?.words ?? '');
}

function carrierBefore(tokens: readonly Token[], from: number, start: number): { at: number; class: WordClass } | null {
  for (let i = from - 1; i >= Math.max(start, from - 3); i--) {
    const token = tokens[i];
    if (token && (token.class === 'light' || token.class === 'suffers' || token.class === 'occurs')) return { at: i, class: token.class };
    if (token && isVerbal(token)) return null;
  }
  return null;
}

/** An offensive in Jos in response to an attack on Kano: behind the noun stands what was struck, and the place before it is that of the rest. */
const strikes = (tokens: readonly Token[], governed: Left['governed'][number] | undefined): boolean =>
  governed?.by === 'toward' && tokens.slice(governed.phrase.from, governed.phrase.to).some(({ town, country }) => town === true || country === true);

/** What a preposition governs earlier in the clause: `In Kabul, a blast …` without the comma. */
function governedBefore(tokens: readonly Token[], from: number, start: number): Left['governed'] {
  const governed: Left['governed'] = [];
  for (let i = start; i < from; i++) {
    const token = tokens[i];
    if (token?.class !== 'at') continue;
    const reach = phraseEnd(tokens, i + 1, from);
    if (reach > i + 1 && reach < from) governed.push({ by: 'at', phrase: { from: i + 1, to: reach } });
  }
  return governed;
}
