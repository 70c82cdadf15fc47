import { foldHan, isChinese } from '@dateline/document';
import type { Bound, Quantity, Span } from '@dateline/document';
import { quantitiesIn as inEnglish } from '../../languages/en/quantities.ts';
import { quantitiesIn as inChinese } from '../../languages/zh-Hans/quantities.ts';
import type { Layers } from '../../layers.ts';

const BY = 'quantities@2';

/** Numbers that count or measure something, in reading order, without overlap among themselves or with a time.
 *  An ordinal (第二, third) is none; 数十 and dozens have the least and the most that they say. */
export function quantitiesOf({ article, sentences, times }: Pick<Layers, 'article' | 'sentences' | 'times'>): Quantity[] {
  const chinese = isChinese(article.language);
  const text = chinese ? foldHan(article.text) : article.text;
  const quantitiesIn = chinese ? inChinese : inEnglish;
  const quantities: Quantity[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while ((times[next]?.span.end ?? Infinity) <= sentence.start) next++;
    const taken: Span[] = [];
    for (let index = next; (times[index]?.span.start ?? Infinity) < sentence.end; index++) taken.push(times[index]?.span ?? sentence);
    const at = ({ start, end }: Span): Span => ({ start: sentence.start + start, end: sentence.start + end });
    // a time is no number: its words are blanked, so that no number runs into it
    const words = blanked(text, sentence, taken);
    for (const { start, end, counted, unit, ...amount } of quantitiesIn(words)) {
      const span = at({ start, end });
      quantities.push({ span, by: BY, confidence: 1, ...amount, unit: unit && asWritten(article.text, text, span, unit), counted: counted && at(counted), because: reason(amount.bound, unit, counted !== null) });
    }
  }
  return quantities;
}

/** What made a number a quantity. */
const reason = (bound: Bound, unit: string | null, isCounted: boolean): string =>
  `number with ${[unit === null ? [] : `the unit ${unit}`, isCounted ? 'what it counts' : [], bound === 'exact' ? [] : `the bound ${bound}`].flat().join(' and ') || 'a share'}`;

/** Units are read in folded text and kept as the article writes them. */
function asWritten(text: string, folded: string, span: Span, unit: string): string {
  const start = folded.indexOf(unit, span.start);
  return start < 0 || start >= span.end ? unit : text.slice(start, start + unit.length);
}

/** The sentence with null characters in the place of the spans, which are in reading order. */
function blanked(text: string, sentence: Span, spans: readonly Span[]): string {
  const parts: string[] = [];
  let end = sentence.start;
  for (const span of spans) {
    const from = Math.max(end, span.start);
    const to = Math.min(sentence.end, Math.max(from, span.end));
    parts.push(text.slice(end, from), '\u0000'.repeat(to - from));
    end = to;
  }
  return [...parts, text.slice(end, sentence.end)].join('');
}
