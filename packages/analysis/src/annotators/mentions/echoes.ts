import { exact, isChinese, overlaps, type Span } from '@dateline/document';
import { candidate, type Candidate } from './candidate.ts';
import { hintsOf } from './kind-hints.ts';

/** How sure a finder must be of a name before its words are taken for that name elsewhere in the article. */
const SURE = 0.75;

/** The other places where a name stands that was found with confidence: models find a name in one sentence and miss it
 *  in the next. Two Han characters may be a word of the language, so they count where they were found more than once. */
export function echoesOf(text: string, language: string, found: readonly Candidate[], within: readonly Span[]): Candidate[] {
  const chinese = isChinese(language);
  const names = new Map<string, Candidate[]>();
  for (const one of found) names.set(exact(text, one.span), [...(names.get(exact(text, one.span)) ?? []), one]);
  const echoes: Candidate[] = [];
  for (const [name, finds] of names) {
    const [first] = finds;
    const sure = finds.some((one) => one.confidence >= SURE);
    if (!first || !sure || name.length < 2 || (chinese && name.length === 2 && !isPlain(text, language, finds))) continue;
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const span = { start, end: start + name.length };
      if (found.some((one) => overlaps(one.span, span)) || !within.some((sentence) => overlaps(sentence, span))) continue;
      if (!isWholeWord(text, span)) continue;
      echoes.push(candidate(span, first.kind, 'echo', Math.max(...finds.map((one) => one.confidence)) * 0.9, first.sense));
    }
  }
  return echoes;
}

/** Whether two characters are a name beyond doubt: found twice, listed, found with certainty, or behind a title. */
const isPlain = (text: string, language: string, finds: readonly Candidate[]): boolean =>
  finds.length > 1 || finds.some((one) => one.finder !== 'tagger' || one.confidence >= 0.95 || hintsOf(text, language, one.span).some(([kind, weight]) => kind === one.kind && weight >= 1));

const isWholeWord = (text: string, { start, end }: Span): boolean => !(isLatin(text, start) && isLatin(text, start - 1)) && !(isLatin(text, end - 1) && isLatin(text, end));
const isLatin = (text: string, index: number): boolean => /[\p{Script=Latin}\p{N}]/u.test(text.charAt(index));
