import type { Span } from '@dateline/document';

/** Places of a text that something stands on. */
export interface Coverage {
  /** Whether anything stands on a part of the span; in time that grows with its length alone. */
  touches(span: Span): boolean;
  add(span: Span): void;
}

export function coverageOf(spans: Iterable<Span>): Coverage {
  let places = new Uint8Array(FIRST_SIZE);
  const coverage: Coverage = {
    touches: ({ start, end }) => {
      for (let at = start; at < end; at++) if (places[at] === 1) return true;
      return false;
    },
    add: ({ start, end }) => {
      if (end > places.length) places = grown(places, end);
      places.fill(1, start, end);
    },
  };
  for (const span of spans) coverage.add(span);
  return coverage;
}

/** Code units of a text of middling length. */
const FIRST_SIZE = 2048;

function grown(places: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, 2 * places.length));
  larger.set(places);
  return larger;
}

/** Whether a span lies in one of the stretches, which stand in reading order without overlap. */
export function liesIn(stretches: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => {
    let low = 0, high = stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stretches[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return end <= (stretches[low - 1]?.end ?? -1);
  };
}

/** What stands on a place of a text. */
export type Standing<One> = (at: number) => One | undefined;

/** Of two that overlap the later stands there. */
export function standingAt<One extends { readonly span: Span }>(ones: readonly One[]): Standing<One> {
  const numbers = new Uint32Array(ones.reduce((end, { span }) => Math.max(end, span.end), 0));
  for (const [index, { span }] of ones.entries()) numbers.fill(index + 1, span.start, span.end);
  return (at) => { const number = numbers[at] ?? 0; return number === 0 ? undefined : ones[number - 1]; };
}
