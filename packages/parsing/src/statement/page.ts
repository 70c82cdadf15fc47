import { elementsOf, textOf, type ElementNode } from '../markup/tree.ts';
import { statedIn } from './fields.ts';
import { firstStated, type Stated } from './stated.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** schema.org types that are articles; a page's other objects describe the site. */
const ARTICLE_TYPE = /(?:Article|Report|BlogPosting|Posting|Review)$/u;

const isArticle = (fields: Fields): boolean => [fields['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** The objects of a JSON-LD script, those in a graph or list among them. */
function objectsIn(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isFields).flatMap((item) => [item, ...objectsIn(item['@graph'])]);
  return isFields(value) ? [value, ...objectsIn(value['@graph'])] : [];
}

function linkedData(elements: readonly ElementNode[]): Fields[] {
  return elements
    .filter((element) => element.name === 'script' && /ld\+json/iu.test(element.attributes['type'] ?? ''))
    .flatMap((element) => {
      try {
        return objectsIn(JSON.parse(textOf(element)));
      } catch (error) {
        // Many sites write JSON-LD with line breaks in strings; the page states the same elsewhere.
        if (error instanceof SyntaxError) return [];
        throw error;
      }
    });
}

/** Names in `<meta name|property|itemprop>` for what a page states, most telling first. */
const META = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'articletitle'],
  url: ['og:url'],
  date: ['article:published_time', 'og:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish_date', 'publish-date', 'dc.date', 'dc.date.issued', 'dcterms.date', 'date', 'weibo:article:create_at', 'apub:time', 'sailthru.date', 'parsely-pub-date', 'article.published', 'publication_date', 'cxenseparse:recs:publishtime'],
  authors: ['article:author_name', 'author', 'byl', 'dc.creator', 'parsely-author', 'sailthru.author'],
  publisher: ['og:site_name', 'contentsource', 'mediaid', 'source', 'application-name'],
  categories: ['article:section', 'parsely-section'],
  images: ['og:image', 'twitter:image'],
} as const satisfies Record<keyof Stated, readonly string[]>;

function metaOf(elements: readonly ElementNode[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    if (name !== 'meta') continue;
    const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'])?.toLowerCase();
    const content = attributes['content']?.trim();
    if (key !== undefined && content !== undefined && content !== '') found.set(key, [...(found.get(key) ?? []), content]);
  }
  return found;
}

const isPerson = (name: string): boolean => !/^https?:/iu.test(name);

function statedInMeta(elements: readonly ElementNode[]): Partial<Stated> {
  const meta = metaOf(elements);
  const values = (names: readonly string[]): readonly string[] => names.map((name) => meta.get(name)).find((found) => found !== undefined) ?? [];
  const canonical = elements.find((element) => element.name === 'link' && element.attributes['rel']?.toLowerCase() === 'canonical')?.attributes['href'];
  return {
    title: values(META.title)[0] ?? null,
    url: canonical ?? values(META.url)[0] ?? null,
    date: values(META.date)[0] ?? null,
    authors: [...new Set(values(META.authors).filter(isPerson))],
    publisher: values(META.publisher)[0] ?? null,
    categories: [...new Set(values(META.categories))],
    images: [...new Set(values(META.images))].map((url) => ({ url, caption: null })),
  };
}

function statedInTime(elements: readonly ElementNode[]): Partial<Stated> {
  const times = elements.filter((element) => element.name === 'time' || /datePublished/u.test(element.attributes['itemprop'] ?? ''));
  const published = times.find((time) => /publish|entry-date|post-date|pubdate/iu.test(Object.values(time.attributes).join(' '))) ?? times[0];
  return { date: published ? (published.attributes['datetime'] ?? published.attributes['content'] ?? textOf(published)) : null };
}

/** What a page states of itself in its head and its machine-readable data: JSON-LD before OpenGraph and `<meta>`, `<time>` last. */
export function statedByPage(root: ElementNode): Stated {
  const elements = [...elementsOf(root)];
  const articles = linkedData(elements).filter(isArticle).map(statedIn);
  return firstStated(...articles, statedInMeta(elements), statedInTime(elements));
}
