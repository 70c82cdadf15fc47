import type { Mention, Span } from '@dateline/document';
import { settled } from './contents.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statements.ts';

/** What somebody says after a name and a colon, as headlines and records of talks print it: 普京：俄罗斯不会让步. */
export interface Turn {
  readonly speaker: Mention;
  readonly content: Span;
}

/** Characters; less after a colon is a list or a label. */
const LEAST = 6;

/** The turn that a statement is; undefined where it is none, or where the words stand in marks. */
export function turnOf(reading: Reading, { start, end }: Statement): Turn | undefined {
  const speaker = reading.layers.mentions[reading.mentionAt.get(start) ?? -1];
  if (!speaker || speaker.kind === 'location' || speaker.form !== 'name' || speaker.span.end >= end) return undefined;
  if (!/^\s?[：:]\s*[^\s“「『"‘\d]/u.test(reading.text.slice(speaker.span.end, speaker.span.end + 6))) return undefined;
  const content = settled(reading.text, { start: speaker.span.end, end });
  return content.end - content.start >= LEAST ? { speaker, content } : undefined;
}
