import type { ArticleToFile } from './document.ts';

/** The document without what Postgres cannot keep: NUL and halves of surrogate pairs become U+FFFD, one for one, so that offsets hold. */
export const storable = (document: ArticleToFile): ArticleToFile => cleaned(document) as ArticleToFile;

// eslint-disable-next-line no-control-regex -- NUL is what is looked for.
export const storableText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\u0000/g, '\ufffd');

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, cleaned(each)]));
  return value;
}
