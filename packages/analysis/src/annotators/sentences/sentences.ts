import { LONGEST_PROSE, trimmed, type Article, type BlockKind, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { sentenceTableOf } from '../../languages/languages.ts';
import { sentenceEnds } from './sentence-ends.ts';

/** Headings and captions report too and are cut like prose; a credit line says only who made the pictures or the text. */
const WITHOUT_SENTENCES: ReadonlySet<BlockKind> = new Set(['credit']);

/** The sentences of all blocks that say something, in reading order: within one block each, without white space at the
 *  ends, closing quotation marks with what they close. What a heading or a caption says is one sentence at least; a block
 *  longer than LONGEST_PROSE has none. */
export function sentencesOf({ text, language, blocks }: Pick<Article, 'text' | 'language' | 'blocks'>): Span[] {
  const table = sentenceTableOf(language);
  return gathered(blocks
    .filter((block) => !WITHOUT_SENTENCES.has(block.kind) && block.end - block.start <= LONGEST_PROSE), (block) => {
      let { start } = block;
      return [...sentenceEnds(text.slice(block.start, block.end), table), block.end - block.start].map((end) => {
        const sentence = trimmed(text, { start, end: block.start + end });
        start = block.start + end;
        return sentence;
      });
    })
    .filter((sentence) => sentence.start < sentence.end);
}
