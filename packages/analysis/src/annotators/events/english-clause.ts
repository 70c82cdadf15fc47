import { SENSE_WORDING } from './all-languages.ts';
import { nounSurroundings } from './english-noun.ts';
import { isParticiple, readLeft, readRight, type Left, type Right } from './english-sides.ts';
import { isRegionBehind, sharedSubject } from './english-subject.ts';
import { clauseAround, type Surroundings } from './surroundings.ts';
import type { Token, VerbForm } from './token.ts';
import type { Frame } from './trigger.ts';

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
