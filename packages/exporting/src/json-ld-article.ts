import type { ArticleRecord, QuotationRecord, Reading, ReferenceRecord, SourceRecord } from '@dateline/storage';
import type { NewsArticle, Organization, Person, Quotation } from 'schema-dts';
import { all } from './every.ts';
import { iri } from './identifiers.ts';
import { annotation, targetOf, type AnnotationNode } from './json-ld-annotation.ts';

/** An article, its quotations, and an annotation for each name and each report in it. */
export async function articleNodes(article: ArticleRecord, reading: Reading): Promise<(NewsArticle | Quotation | AnnotationNode)[]> {
  const [source, mentions, quotations, reports] = await Promise.all([
    article.sourceId === null ? null : reading.byId('source', article.sourceId),
    all('article.mentions', article.id, reading), all('article.quotations', article.id, reading), all('article.eventMentions', article.id, reading),
  ]);
  return [
    newsArticle(article, source, [...new Set([...mentions.map(({ entityId }) => entityId), ...reports.map(({ eventId }) => eventId)])]),
    ...quotations.map((quotation) => quotationNode(quotation, article)),
    ...mentions.map((mention) => annotation(mention.id, 'identifying', mention.entityId, targetOf(mention, article.text))),
    ...reports.map((report) => annotation(report.id, 'describing', report.eventId, targetOf(report, article.text))),
  ];
}

const newsArticle = (article: ArticleRecord, source: SourceRecord | null, about: readonly string[]): NewsArticle => ({
  '@id': iri(article.id),
  '@type': 'NewsArticle',
  identifier: `sha256:${article.sha256}`,
  inLanguage: article.language,
  articleBody: article.text,
  ...(article.title !== null && { headline: article.title }),
  ...(article.url !== null && { url: article.url }),
  ...(article.publishedAt !== null && { datePublished: article.publishedAt }),
  ...(source && { publisher: { '@type': 'Organization', name: source.name } satisfies Organization }),
  ...(article.authors.length > 0 && { author: article.authors.map((name): Person => ({ '@type': 'Person', name })) }),
  ...(article.categories.length > 0 && { articleSection: article.categories }),
  ...(article.images.length > 0 && { image: article.images.flatMap(({ url }) => url ?? []) }),
  mentions: about.map((id) => ({ '@id': iri(id) })),
});

const quotationNode = (quotation: QuotationRecord, article: ArticleRecord): Quotation => ({
  '@id': iri(quotation.id),
  '@type': 'Quotation',
  text: quotation.content,
  isPartOf: { '@id': iri(article.id) },
  ...(quotation.speaker && { creator: said(quotation.speaker) }),
  ...(quotation.via.length > 0 && { isBasedOn: quotation.via.map(({ exact }) => exact).join(' ← ') }),
});

/** Who is meant, where it is somebody of the graph; else as described (`an official`). */
const said = ({ entityId, exact }: ReferenceRecord): Person | { readonly '@id': string } => (entityId === null ? { '@type': 'Person', description: exact } : { '@id': iri(entityId) });
