import type { Span } from '@dateline/document';
import type { DraftMention } from '../mentions/draft-mention.ts';

/** An article as antecedents are looked for in it. */
export interface Scene {
  /** Simplified where it is Chinese. */
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly drafts: readonly DraftMention[];
  /** Index of the sentence of each draft; -1 outside all. */
  readonly sentenceOf: readonly number[];
  /** Indices of the drafts of each sentence, in reading order. */
  readonly inSentence: readonly (readonly number[])[];
}

/** Both lists stand in reading order, so that one sweep assigns them. */
export function sceneOf(text: string, language: string, sentences: readonly Span[], drafts: readonly DraftMention[]): Scene {
  const inSentence: number[][] = sentences.map(() => []);
  let at = 0;
  const sentenceOf = drafts.map(({ span }, index) => {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at++;
    const sentence = sentences[at];
    if (!sentence || span.start < sentence.start || span.end > sentence.end) return -1;
    inSentence[at]?.push(index);
    return at;
  });
  return { text, language, sentences, drafts, sentenceOf, inSentence };
}
