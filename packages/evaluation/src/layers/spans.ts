import type { Analysis, Reference, Span } from '@dateline/document';
import type { Layer } from '../judged.ts';

/** Every span, wherever it stands, that covers words of the text and cuts no character in two. */
export const spans: Layer = ({ gold, analysis }) => {
  const all = spansOf(analysis);
  const wrong = all.filter((span) => !isTrue(span, analysis.article.text));
  return {
    counts: { spans: { right: all.length - wrong.length, found: all.length, gold: all.length } },
    faults: wrong.map(({ start, end }) => ({ article: gold.id, measure: 'spans', found: `${String(start)}–${String(end)}` })),
  };
};

const at = (reference: Reference | null): (Span | null)[] => [reference?.span ?? null];

/** Every span of an analysis, those of references and arguments too. */
export function spansOf({ mentions, times, quantities, quotations, events }: Analysis): Span[] {
  const all = [
    ...mentions.flatMap(({ span, role }) => [span, role]),
    ...times.map(({ span }) => span),
    ...quantities.flatMap(({ span, counted }) => [span, counted]),
    ...quotations.flatMap(({ span, content, cue, speaker, via }) => [span, content, cue, ...[speaker, ...via].flatMap(at)]),
    ...events.flatMap(({ span, trigger, source, arguments: parts }) => [span, trigger, ...[source, ...parts.map(({ filler }) => filler)].flatMap(at)]),
  ];
  return all.filter((span) => span !== null);
}

const isLow = (text: string, index: number): boolean => /[\uDC00-\uDFFF]/u.test(text.charAt(index)) && /[\uD800-\uDBFF]/u.test(text.charAt(index - 1));

/** Whether a span lies in the text, covers words and cuts no surrogate pair. */
export const isTrue = ({ start, end }: Span, text: string): boolean =>
  start >= 0 && start < end && end <= text.length && text.slice(start, end).trim() !== '' && !isLow(text, start) && !isLow(text, end);
