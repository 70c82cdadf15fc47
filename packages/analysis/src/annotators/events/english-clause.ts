import { EVENT_PRONOUNS as PRONOUNS } from '../../languages/en/event-pronouns.ts';
import { SENSE_WORDING } from './all-languages.ts';
import { nounSurroundings } from './english-noun.ts';
import { isParticiple, readLeft, readRight, type Left, type Right } from './english-sides.ts';
import { isRegionBehind, sharedSubject } from './english-subject.ts';
import { clauseAround, type Phrase, type Surroundings } from './surroundings.ts';
import { isPredicate, type Token, type VerbForm } from './token.ts';
import type { Frame } from './trigger.ts';

/** Reads an English clause about one trigger: backwards to the subject, forwards to the object. */
export function englishSurroundings(tokens: readonly Token[], at: number, nominal: boolean, form: VerbForm | null, frame: Frame): Surroundings {
  const clause = clauseAround(tokens, at);
  if (nominal) return nounSurroundings(tokens, at, clause, frame);
  const left = withoutRegion(tokens, at, readLeft(tokens, at, clause.from, form));
  const right = objectless(left.gap ? readRight(tokens, at, clause.to) : withSharedObject(readRight(tokens, at, clause.to), tokens, at, clause.to, frame), tokens, frame);
  const reduced = frame.object !== null && !left.passive && right.object === null && isParticiple(form) && right.governed[0] !== undefined && right.adjacent &&
    (right.governed[0].by === 'by' || (right.governed[0].by === 'at' && left.subject?.to === at && !speaks(tokens[at]) && !(frame.mutual && frame.object === 'patient')));
  // 36 were killed and 80 injured: a number alone before a participle that takes nothing undergoes it.
  const counted = !left.passive && right.object === null && isParticiple(form) && frame.object === 'patient' && left.subject?.to === at ? tokens.findLastIndex((token, i) => i < at && i >= (left.subject?.from ?? at) && token.class === 'quantity') : -1;
  const gapped = counted >= 0;
  if (gapped) left.subject = { from: counted, to: at };
  const passive = (left.passive && isParticiple(form)) || reduced || gapped;
  const around: Surroundings = {
    subject: left.subject, ownSubject: left.subject !== null, object: right.object ?? (passive || frame.object !== 'patient' && frame.object !== 'topic' ? null : left.gap), modifier: null,
    governed: [...left.governed, ...right.governed], passive, carrier: null, clause: { from: left.from, to: clause.to }, helper: null, companion: null, background: false, also: false, embedded: false, abstract: false, relative: left.relative,
  };
  const whole = left.subject ? around : { ...around, subject: sharedSubject(tokens, clause) };
  return { ...whole, pronouns: { subject: isPronoun(tokens, whole.subject) && reaches(tokens, whole.subject?.to ?? at, at), object: isPronoun(tokens, whole.object) } };
}

/** He, they, him: one word that stands for somebody. */
const isPronoun = (tokens: readonly Token[], phrase: Phrase | null): boolean =>
  phrase !== null && phrase.to === phrase.from + 1 && PRONOUNS.somebody.test(tokens[phrase.from]?.words ?? '');

/** Whether nothing but auxiliaries stands between the subject and its verb: not in it will take a year to hit the goal. */
const reaches = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens.slice(from, at).every(({ class: name }) => name === 'adverb' || name === 'passive' || name === 'quote' || name === 'time');

/** Struck and destroyed the bridge: two verbs with one object, which stands behind the other. */
function withSharedObject(right: Right, tokens: readonly Token[], at: number, to: number, frame: Frame): Right {
  const other = tokens[at + 2];
  if (right.object !== null || right.adjacent || frame.object !== 'patient' || tokens[at + 1]?.class !== 'and' || !other || !isPredicate(other) || !PAST.test(other.words) || tellsHarm(other)) return right;
  const shared = readRight(tokens, at + 2, to);
  return { ...right, object: shared.object, governed: [...right.governed, ...shared.governed] };
}
const PAST = /ed$/u;

/** Shot and killed two men: whoever died or was hurt is told once. */
const tellsHarm = ({ readings }: Token): boolean => readings.some(({ kind }) => kind === 'die' || kind === 'injure');

/** Warned in an interview: who speaks somewhere is not spoken to. */
const speaks = (token: Token | undefined): boolean => token !== undefined && token.readings.length > 0 && token.readings.every(({ kind }) => kind === 'threaten' || kind === 'demand');

/** A boat in Rana, Norway sank: in what the place before the comma lies does nothing. */
const withoutRegion = (tokens: readonly Token[], at: number, left: Left): Left =>
  left.subject !== null && !SENSE_WORDING.infinitives.test(tokens[at - 1]?.words ?? '') && isRegionBehind(tokens, left.subject) ? { ...left, subject: null } : left;

/** Died of cholera: what `of` opens behind a verb that takes nothing is no object. */
const objectless = (right: Right, tokens: readonly Token[], frame: Frame): Right =>
  frame.object === null && right.object !== null && tokens[right.object.from]?.class === 'of' ? { ...right, object: null } : right;
