import { describe, expect, test } from '@jest/globals';
import type { Quotation, Span } from '@dateline/document';
import { sourceAt } from './source-at.ts';

const saidBy = (chain: number | null, content: Span): Quotation => ({
  span: content,
  by: 'quotations@1',
  confidence: 1,
  content,
  direct: false,
  cue: null,
  stance: 'neutral',
  speaker: chain === null ? null : { span: { start: 0, end: 1 }, chain },
  via: [],
});

const quotations = [saidBy(1, { start: 10, end: 50 }), saidBy(2, { start: 20, end: 30 }), saidBy(null, { start: 60, end: 70 })];

describe('the source of a span', () => {
  test.each([
    ['inside one quotation', { start: 12, end: 15 }, 1],
    ['inside the inner of two', { start: 20, end: 30 }, 2],
    ['across the edge of the inner one', { start: 28, end: 33 }, 1],
  ])('%s is its speaker', (_where, span, chain) => {
    expect(sourceAt(quotations, span)?.chain).toBe(chain);
  });

  test.each([
    ['outside every quotation', { start: 52, end: 55 }],
    ['across the edge of a quotation', { start: 5, end: 12 }],
    ['inside a quotation without a named speaker', { start: 61, end: 62 }],
  ])('%s is nobody', (_where, span) => {
    expect(sourceAt(quotations, span)).toBeNull();
  });
});
