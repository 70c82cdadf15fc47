import type { Image } from '@dateline/document';
import { firstStated, type Stated } from './stated.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The names that writers of front matter, feeds and JSON give to the same thing, most telling first. */
const NAMES = {
  title: ['title', 'headline', 'name', 'title_page', 'title_rss'],
  url: ['canonical', 'canonical_url', 'original_url', 'url', 'link', 'permalink', 'source_url'],
  date: ['date', 'datePublished', 'date_publish', 'published_at', 'publishedAt', 'published', 'pubDate', 'publish_date', 'pub_date', 'publishDate', 'date_published', 'dateCreated', 'created_at', 'time', 'timestamp'],
  authors: ['authors', 'author', 'byline', 'creator'],
  publisher: ['publisher', 'site_name', 'source_domain', 'outlet', 'media', 'source'],
  categories: ['categories', 'category', 'articleSection', 'section', 'sections'],
  images: ['image', 'headimg', 'image_url', 'cover', 'thumbnail', 'thumbnailUrl', 'top_image', 'images', 'img'],
} as const satisfies Record<keyof Stated, readonly string[]>;

/** Lists of objects with lists of names happen; deeper values are no statement. */
const MAX_DEPTH = 5;

/** Every text in a value: itself, the items of a list, the name of an object. */
function textsIn(value: unknown, depth = 0): string[] {
  if (depth > MAX_DEPTH) return [];
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number') return [String(value)];
  if (value instanceof Date) return [value.toISOString()];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, depth + 1));
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  return textsIn(fields['name'] ?? fields['@value'] ?? fields['#text'] ?? fields['url'] ?? fields['contentUrl'], depth + 1);
}

function first(fields: Fields, names: readonly string[]): string[] {
  for (const name of names) {
    const texts = textsIn(fields[name]);
    if (texts.length > 0) return texts;
  }
  return [];
}

const imageAt = (url: string): Image => ({ url, caption: null });

/** What a mapping of named values states: front matter, a JSON article, a JSON-LD object. */
export function statedIn(fields: Fields): Stated {
  return firstStated({
    title: first(fields, NAMES.title)[0] ?? null,
    url: first(fields, NAMES.url).find((url) => /^https?:\/\//iu.test(url)) ?? null,
    date: first(fields, NAMES.date)[0] ?? null,
    authors: [...new Set(first(fields, NAMES.authors))],
    publisher: first(fields, NAMES.publisher)[0] ?? null,
    categories: [...new Set(first(fields, NAMES.categories))],
    images: [...new Set(first(fields, NAMES.images))].map(imageAt),
  });
}
