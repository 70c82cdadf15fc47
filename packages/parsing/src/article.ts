import { issue, LONGEST_PROSE, type Article, type Block, type Image, type Issue } from '@dateline/document';
import type { Reading } from './formats/format.ts';
import { languageOf } from './language.ts';
import type { Origin, ParsedArticle } from './parsed.ts';
import { clean } from './clean.ts';
import { isText, type TextDraft } from './prose/draft.ts';
import { referenceDayOf } from './day/reference-day.ts';
import { completed } from './statement/original-link.ts';
import { dateOf } from './statement/date.ts';
import { joined, type Strand } from './strand.ts';

interface Written {
  readonly text: Strand;
  readonly blocks: readonly Block[];
}

function written(drafts: readonly TextDraft[]): Written {
  const text = joined(drafts.map((draft) => draft.strand), '\n');
  let start = 0;
  const blocks = drafts.map(({ kind, strand }) => {
    const block = { kind, start, end: start + strand.text.length };
    start = block.end + 1;
    return block;
  });
  return { text, blocks };
}

const originsOf = ({ steps }: Strand): Origin[] => steps.map(({ start, end, originalStart, originalEnd }) => ({ start, end, originalStart, originalEnd }));

/** The stated images first, each with the caption that stands beside it, then captions of pictures that are not named. */
function imagesOf(stated: readonly Image[], shown: readonly Image[]): Image[] {
  const known = new Set(shown.map((image) => image.url));
  return [...stated.filter((image) => !known.has(image.url)), ...shown];
}

/** The article that a format read, cleaned, with everything that can be said of it without reading its prose.
 *  @param given the reference day of an article that states no date. */
export function articleOf(reading: Reading, id: string | null, given: string | null): ParsedArticle {
  const stated = completed(reading.stated, reading.drafts);
  const { title, drafts, images, credits, mended } = clean(reading.drafts, stated);
  const { url } = stated;
  const { text, blocks } = written(drafts.filter(isText));
  const publishedAt = stated.date === null ? undefined : dateOf(stated.date);
  const issues: Issue[] = [...reading.issues];
  if (title === null) issues.push(issue('article-without-title'));
  if (text.text === '') issues.push(issue('article-without-text'));
  if (stated.date !== null && publishedAt === undefined) issues.push(issue('date-unreadable', `«${stated.date.slice(0, 80)}»`));
  if (publishedAt === undefined) issues.push(issue('date-missing'));
  for (const block of blocks) if (block.end - block.start > LONGEST_PROSE) issues.push(issue('line-too-long', undefined, { start: block.start, end: block.end }));
  for (const index of mended) {
    const block = blocks[index];
    if (block) issues.push(issue('paragraph-joined', undefined, { start: block.start, end: block.end }));
  }
  const article: Article = {
    url, title, language: languageOf(`${title ?? ''}\n${text.text}`), publishedAt: publishedAt ?? null,
    reference: referenceDayOf(publishedAt ?? given, text.text, [url, ...images.map((image) => image.url)].filter((address) => address !== null)),
    authors: stated.authors, publisher: stated.publisher, categories: stated.categories,
    images: imagesOf(stated.images, images), credits, text: text.text, blocks,
  };
  return { id, article, issues, origins: originsOf(text) };
}
