import { isChinese } from '@dateline/document';
import type { Span } from '@dateline/document';
import { SPEECH_WORDING } from './all-languages.ts';
import type { Quoted } from './marks.ts';
import type { Reading } from './reading.ts';

/** Characters of the clause around words in marks that tell how they hang together. */
const BESIDE = 6;

/** Whether words in marks are a part of the Chinese clause around them, so that it is the clause that is reported: their subject or
 *  verb stands outside (大坝“随时可能溃决”), the clause goes on behind them (“安全航行”无从谈起), or they go on with the one before (不会停航，“也不会涨价”). */
export function isWoven({ layers, plain, text }: Reading, content: Span, { inner, outer }: Quoted): boolean {
  if (!isChinese(layers.article.language)) return false;
  const words = plain.slice(inner.start, inner.end);
  if (/[。！？…]/u.test(words)) return false;
  const before = text.slice(Math.max(content.start, outer.start - BESIDE), outer.start);
  const behind = text.slice(outer.end, Math.min(content.end, outer.end + BESIDE));
  if (SPEECH_WORDING.goesOnBehind.test(behind)) return true;
  if (before === '') return false;
  return /[\p{L}\p{N}]$/u.test(before) ? !SPEECH_WORDING.leadsToWords.test(text.slice(content.start, outer.start)) : SPEECH_WORDING.predicate.test(words);
}
