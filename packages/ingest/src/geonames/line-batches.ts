import { isUtf8 } from 'node:buffer';

/** Whole lines that follow each other. */
export interface LineBatch {
  /** Without their line feeds; null for a line that is no UTF-8. */
  readonly lines: readonly (string | null)[];
  /** Of the text read, with the line feed of the last line. */
  readonly bytes: number;
}

const LINE_FEED = 10;

/** Cuts a text into batches of whole lines of about `size` bytes, whatever chunks it comes in. A last line without a line feed is a line. */
export async function* lineBatches(chunks: AsyncIterable<Buffer>, size: number): AsyncGenerator<LineBatch> {
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const text = held.length === 1 ? chunk : Buffer.concat(held);
    const end = text.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield batchOf(text.subarray(0, end));
    held = end < text.length ? [text.subarray(end)] : [];
    length = text.length - end;
  }
  if (length > 0) yield batchOf(Buffer.concat(held));
}

function batchOf(text: Buffer): LineBatch {
  const end = text.at(-1) === LINE_FEED ? text.length - 1 : text.length;
  const body = text.subarray(0, end);
  return { bytes: text.length, lines: isUtf8(body) ? body.toString('utf8').split('\n').map(withoutReturn) : mixedLines(body) };
}

function mixedLines(body: Buffer): (string | null)[] {
  const lines: (string | null)[] = [];
  for (let start = 0; start <= body.length;) {
    const feed = body.indexOf(LINE_FEED, start);
    const line = body.subarray(start, feed < 0 ? body.length : feed);
    lines.push(isUtf8(line) ? withoutReturn(line.toString('utf8')) : null);
    start = feed < 0 ? body.length + 1 : feed + 1;
  }
  return lines;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
