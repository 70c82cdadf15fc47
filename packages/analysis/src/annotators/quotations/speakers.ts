import type { Reference } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Frame } from './frame.ts';
import type { Spoken } from './spoken.ts';
import type { Reading } from './reading.ts';
import { startingIn } from './starting-in.ts';
import type { Statement } from './statements.ts';

/** Characters that a pronoun looks back for a name. */
const REACH = 200;

/** The speaker of a frame: as written where it is a mention or a description; a pronoun that coreference left alone, and a
 *  frame that takes over its subject, point to who spoke last. A person described and not named (一名发言人) is no mention,
 *  so that coreference passes it by: 他 right after it is that person. */
export function resolved(reading: Reading, frame: Frame, last: Spoken | null, statement: Statement): Reference | null {
  const here = last !== null && last.statement.block === statement.block;
  if (frame.speaker === null) return frame.sameSpeaker && here ? last.speaker : null;
  const words = reading.plain.slice(frame.speaker.span.start, frame.speaker.span.end);
  const isPerson = SPEECH_WORDING.persons.test(words);
  if (!isPerson && !SPEECH_WORDING.others.test(words)) return frame.speaker;
  const near = last !== null && last.statement.block >= statement.block - 1 ? last : null;
  if (!SPEECH_WORDING.thing.test(words) && near?.speaker && near.speaker.chain === null && !namedBetween(reading, near.speaker, frame.speaker)) return near.speaker;
  // the ministry said …. It said …: it is whoever spoke last and is no person
  if (near?.speaker && frame.speaker.chain === null && !isPerson && SPEECH_WORDING.bodies.test(reading.plain.slice(near.speaker.span.start, near.speaker.span.end))) return near.speaker;
  if (frame.speaker.chain !== null) return frame.speaker;
  return { span: frame.speaker.span, chain: antecedent(reading, frame.speaker, near, isPerson) };
}

const namedBetween = (reading: Reading, from: Reference, to: Reference): boolean =>
  startingIn(reading.layers.mentions, { start: from.span.end, end: to.span.start }, ({ span }) => span.start).some(({ kind, form }) => kind === 'person' && form === 'name');

function antecedent(reading: Reading, pronoun: Reference, last: Spoken | null, isPerson: boolean): number | null {
  const { chains, mentions } = reading.layers;
  const at = pronoun.span.start;
  const lastChain = last?.speaker?.chain ?? null;
  if (lastChain !== null && (chains[lastChain]?.kind === 'person') === isPerson) return lastChain;
  const earlier = startingIn(mentions, { start: at - REACH, end: at }, ({ span }) => span.start).filter(({ kind }) => kind === (isPerson ? 'person' : 'organization'));
  return earlier.at(-1)?.chain ?? null;
}
