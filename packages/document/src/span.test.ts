import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bySpan, contains, exact, overlaps, spanOf, trimmed } from './span.ts';

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('spans', () => {
  it('count UTF-16 code units, as slice does', () => {
    expect(spanOf('𠮷野家在柏林', '柏林')).toEqual({ start: 5, end: 7 });
  });

  it('that only touch do not overlap', () => {
    expect(overlaps({ start: 0, end: 2 }, { start: 2, end: 4 })).toBe(false);
  });

  it('overlap in both directions or in none', () => {
    fc.assert(fc.property(span, span, (a, b) => overlaps(a, b) === overlaps(b, a)));
  });

  it('sort a parent before its parts', () => {
    fc.assert(fc.property(span, span, (a, b) => !contains(a, b) || bySpan(a, b) <= 0));
  });

  it('trimmed hold no white space at their ends and lose nothing else', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ \n\u3000a汉]{0,20}$/), (text) => {
        const inner = trimmed(text, { start: 0, end: text.length });
        expect(exact(text, inner)).toBe(text.trim());
      }),
    );
  });
});
