import { isChinese, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { matchesOf } from '../../words/matches.ts';
import { coverageOf, liesIn } from './coverage.ts';
import { MENTIONS, type DraftMention } from './draft-mention.ts';
import { CHINESE_REFERRING, ENGLISH_REFERRING } from './referring-words.data.ts';

/** Pronouns and 该组织-like descriptions; which entity they stand for, if any, is coreference's to say. */
export function referringWordsIn(text: string, language: string, sentences: readonly Span[], names: readonly DraftMention[]): DraftMention[] {
  const inside = liesIn(sentences);
  const covered = coverageOf(names.map(({ span }) => span));
  return gathered(isChinese(language) ? CHINESE_REFERRING : ENGLISH_REFERRING, ({ words, kind, form }) =>
    matchesOf(text, words).map(({ 0: word, index }): DraftMention => ({ span: { start: index, end: index + word.length }, kind, form, sense: null, role: null, by: MENTIONS, confidence: 0.6, because: form === 'pronoun' ? 'a pronoun with an antecedent' : 'a description with an antecedent' })).filter(
      ({ span }) => inside(span) && !covered.touches(span),
    ),
  );
}
