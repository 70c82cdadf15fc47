import type { Mention } from '@dateline/document';
import type { Reading } from '../reading.ts';
import { mentionsIn } from '../references.ts';

/** Characters of a line that only tells who speaks. */
const LONGEST_LABEL = 40;

/** Whoever the line above a paragraph of words in marks ends with, before its colon: 渡轮工会会长林德：⏎“……”. */
export function labelOf(reading: Reading, block: number): Mention | null {
  const line = reading.blocks[block - 1];
  if (!line || line.end - line.start > LONGEST_LABEL) return null;
  const label = /^([^，。；！？“「]+?)(?:[（(][^（）()]{1,20}[）)])?\s*[：:]\s*$/u.exec(reading.text.slice(line.start, line.end))?.[1];
  if (label === undefined) return null;
  const end = line.start + label.length;
  const last = mentionsIn(reading, { start: line.start, end }).at(-1);
  return last?.span.end === end && last.kind !== 'location' ? last : null;
}
