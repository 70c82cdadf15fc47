import type { Reference } from '@dateline/document';
import type { Frame } from './frame.ts';
import type { Spoken } from './quotations.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statements.ts';

const PERSON = /^(?:他|她|其|he|she)$/iu;
const OTHER = /^(?:它|他们|她们|它们|it|they)$/iu;

/** The speaker of a frame: as written where it is a mention or a description; a pronoun that coreference left alone, and a
 *  frame that takes over its subject, point to who spoke last. */
export function resolved(reading: Reading, frame: Frame, last: Spoken | null, statement: Statement): Reference | null {
  if (frame.speaker === null) return frame.sameSpeaker && last && last.statement.block === statement.block ? last.speaker : null;
  if (frame.speaker.chain !== null) return frame.speaker;
  const words = reading.plain.slice(frame.speaker.span.start, frame.speaker.span.end);
  const isPerson = PERSON.test(words);
  if (!isPerson && !OTHER.test(words)) return frame.speaker;
  return { span: frame.speaker.span, chain: antecedent(reading, frame.speaker, last, isPerson) };
}

function antecedent(reading: Reading, pronoun: Reference, last: Spoken | null, isPerson: boolean): number | null {
  const { chains, mentions } = reading.layers;
  const lastChain = last?.speaker?.chain ?? null;
  const fits = (chain: number): boolean => (chains[chain]?.kind === 'person') === isPerson;
  if (lastChain !== null && fits(lastChain)) return lastChain;
  const earlier = mentions.filter((mention) => mention.span.end <= pronoun.span.start && mention.span.start > pronoun.span.start - 200 && (mention.kind === 'person') === isPerson);
  return earlier.at(-1)?.chain ?? null;
}
