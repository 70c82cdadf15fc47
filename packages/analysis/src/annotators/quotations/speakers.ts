import type { Mention, Reference, Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Frame } from './frame.ts';
import type { Spoken } from './spoken.ts';
import { HIDDEN } from './reading.ts';
import type { Reading } from './reading.ts';
import { startingIn } from './starting-in.ts';
import type { Statement } from './statements.ts';

/** Characters that a pronoun looks back for a name. */
const REACH = 200;

/** The speaker of a frame: as written where it is a mention or a description; a pronoun that coreference left alone, and a
 *  frame that takes over its subject, point to who spoke last. A person described and not named (一名发言人) is no mention,
 *  so that coreference passes it by: 他 right after it is that person. */
export function resolved(reading: Reading, frame: Pick<Frame, 'speaker' | 'sameSpeaker'>, last: Spoken | null, statement: Pick<Statement, 'block'>, said?: Span): Reference | null {
  const here = last !== null && last.statement.block === statement.block;
  if (frame.speaker === null) return frame.sameSpeaker && here ? last.speaker : null;
  const words = reading.plain.slice(frame.speaker.span.start, frame.speaker.span.end);
  if (last && here && SPEECH_WORDING.itself.test(words)) return mediumOf(frame.speaker, last);
  const noun = frame.speaker.chain === null ? SPEECH_WORDING.thatOne.exec(words)?.[1] : undefined;
  if (noun !== undefined) return last?.speaker && last.statement.block >= statement.block - 1 && wordsOf(reading, last.speaker).endsWith(noun) ? last.speaker : frame.speaker;
  const isPerson = SPEECH_WORDING.persons.test(words);
  if (!isPerson && !SPEECH_WORDING.others.test(words)) return frame.speaker;
  const near = last !== null && last.statement.block >= statement.block - 1 ? last : null;
  if (!SPEECH_WORDING.thing.test(words) && near?.speaker && near.speaker.chain === null && !(isPerson && isBody(reading, near.speaker)) && !namedBetween(reading, near.speaker, frame.speaker)) return near.speaker;
  // the ministry said …. It said …: it is whoever spoke last and is no person
  if (near?.speaker && frame.speaker.chain === null && !isPerson && SPEECH_WORDING.bodies.test(reading.plain.slice(near.speaker.span.start, near.speaker.span.end))) return near.speaker;
  const meant = frame.speaker.chain === null ? { span: frame.speaker.span, chain: antecedent(reading, frame.speaker, near, isPerson) } : frame.speaker;
  return (isPerson && said && outsideWords(reading, meant, said)) || meant;
}

const wordsOf = (reading: Reading, { span }: Reference): string => reading.plain.slice(span.start, span.end);

/** A report that goes on is whoever passed on, or himself gave, the words before it: 报道说. */
const mediumOf = (report: Reference, { speaker, frame }: Spoken): Reference => ({ ...report, chain: (frame?.via[0] ?? (frame?.medium === true ? speaker : null))?.chain ?? report.chain });

/** 外交部, his office: no 他. */
const isBody = (reading: Reading, { span }: Reference): boolean => SPEECH_WORDING.isBody.test(reading.plain.slice(span.start, span.end));

/** The first who is named outside of marks in the sentence before words whose own names cannot be who says them:
 *  Crane lost. “Doyle cheated,” he said. Null where the pronoun's chain was named before them, or not in them. */
function outsideWords(reading: Reading, pronoun: Reference, said: Span): Reference | null {
  const within = (from: number, until: number): Mention[] => startingIn(reading.layers.mentions, { start: from, end: until }, ({ span }) => span.start);
  const before = within(said.start - REACH, said.start).filter(({ kind, form, span }) => kind === 'person' && form === 'name' && reading.text.charAt(span.start) !== HIDDEN);
  if (before.some(({ chain }) => chain === pronoun.chain) || !within(said.start, said.end).some(({ chain }) => chain === pronoun.chain)) return null;
  const last = before.at(-1);
  const sentence = last && startingIn(reading.layers.sentences, { start: last.span.start - REACH, end: last.span.end }, ({ start }) => start).at(-1);
  const first = before.find(({ span }) => span.start >= (sentence?.start ?? last?.span.start ?? 0));
  return first ? { span: pronoun.span, chain: first.chain } : null;
}

/** Whom a pronoun that stands by itself means. */
export function pronounAt(reading: Reading, span: Span, last: Spoken | null, statement: Pick<Statement, 'block'>, said?: Span): Reference | null {
  const mention = reading.layers.mentions[reading.mentionAt.get(span.start) ?? -1];
  const reference = resolved(reading, { speaker: { span, chain: mention?.chain ?? null }, sameSpeaker: false }, last, statement, said);
  return reference?.chain === null && reference.span.start === span.start ? null : reference;
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
