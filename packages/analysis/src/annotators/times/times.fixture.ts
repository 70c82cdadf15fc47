import type { Article } from '@dateline/document';
import { timesOf } from './times.ts';

/** Each time of a text that was published on a day or at a moment with its value, as `12日 = 2021-08-12`. */
export const read = (text: string, published: string | null, language = 'zh-Hans', sentences = [{ start: 0, end: text.length }]): string[] => {
  const article = { language, text, publishedAt: published, reference: { day: published?.slice(0, 10) ?? null, inferred: false } } as Article;
  return timesOf({ article, sentences }).map(({ span, value }) => `${text.slice(span.start, span.end)} = ${String(value)}`);
};
