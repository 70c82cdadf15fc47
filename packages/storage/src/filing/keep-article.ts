import type { Article, EntityKind } from '@dateline/document';
import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import type { Prisma } from '../generated/client.ts';
import { replayDecisions } from '../curation/replay.ts';
import { searchVector } from '../search/grams.ts';
import { asDecided } from './as-decided.ts';
import type { ArticleToFile } from './document.ts';
import { insertRows } from './insert-rows.ts';
import { appearedAt, fingerprintOf, keyOf, revisionOf } from './identity.ts';
import { NOTHING_FORMER, type Former, type Kept } from './kept.ts';
import { annotationRows, type AnnotationRows } from './rows.ts';
import { storable } from './storable.ts';

/** Writes an article with its annotations as the current revision. Bytes or contents that this article had before change nothing; where it was
 *  analysed again, the annotations of what is current are replaced. */
export async function keepArticle(transaction: Transaction, given: ArticleToFile, again = false): Promise<Kept> {
  const document = storable(given);
  const { article } = document.analysis;
  const known = await knownArticle(transaction, document, article);
  if (again && known?.current) return reanalyse(transaction, { ...document, ...known.current }, known.id);
  if (known?.unchanged) return { status: 'unchanged', articleId: known.id, chains: [], eventMentions: [], former: NOTHING_FORMER };
  const former = known ? await clearAnnotations(transaction, known.id) : NOTHING_FORMER;
  const articleId = await writeArticle(transaction, document, keyOf(document, article), known?.id);
  await writeRevision(transaction, document, articleId);
  return annotate(transaction, document, { status: known ? 'revised' : 'added', articleId, former });
}

/** The same revision with other annotations: spans of both stand in the same text, so that decisions of people find their words. */
const reanalyse = async (transaction: Transaction, document: ArticleToFile, articleId: string): Promise<Kept> =>
  annotate(transaction, document, { status: 'reanalysed', articleId, former: await clearAnnotations(transaction, articleId) });

async function annotate(transaction: Transaction, document: ArticleToFile, { status, articleId, former }: Pick<Kept, 'status' | 'articleId' | 'former'>): Promise<Kept> {
  const rows = annotationRows(document, articleId);
  await writeAnnotations(transaction, rows);
  const { changed, decisions } = await replayDecisions(transaction, articleId, revisionOf(document));
  const kept = { status, articleId, chains: rows.chain, eventMentions: rows.eventMention, former, decisions };
  return changed ? { ...kept, ...(await asDecided(transaction, articleId, document.analysis)) } : kept;
}

interface KnownArticle {
  readonly id: string;
  readonly unchanged: boolean;
  /** Whose bytes the current revision was made of, where the document says the same. */
  readonly current: Pick<ArticleToFile, 'sha256' | 'item'> | null;
}

/** The article that the document is a revision of, and whether it had these bytes or this content before. */
export async function knownArticle(client: Pick<Transaction, 'article'>, document: Pick<ArticleToFile, 'sha256' | 'item'>, article: Article): Promise<KnownArticle | null> {
  const fingerprint = fingerprintOf(article);
  const known = await client.article.findUnique({ where: { key: keyOf(document, article) }, select: { id: true, revisions: { select: { sha256: true, item: true, fingerprint: true, current: true } } } });
  const same = known?.revisions.filter((revision) => revision.sha256 === document.sha256 || revision.fingerprint === fingerprint) ?? [];
  const current = same.find((revision) => revision.current);
  return known && { id: known.id, unchanged: same.length > 0, current: current ? { sha256: current.sha256, item: current.item } : null };
}

async function writeArticle(transaction: Transaction, { analysis: { article } }: ArticleToFile, key: string, knownId: string | undefined): Promise<string> {
  const facts = { url: article.url, language: article.language, day: article.reference.day, appearedAt: appearedAt(article), sourceId: await sourceIdOf(transaction, article.publisher) };
  if (knownId !== undefined) await transaction.article.update({ where: { id: knownId }, data: facts });
  const id = knownId ?? uuidv7();
  if (knownId === undefined) await transaction.article.create({ data: { id, key, ...facts } });
  return id;
}

async function sourceIdOf(transaction: Transaction, name: string | null): Promise<string | null> {
  if (name === null) return null;
  const { id } = await transaction.source.upsert({ where: { name }, create: { id: uuidv7(), name }, update: {}, select: { id: true } });
  return id;
}

async function writeRevision(transaction: Transaction, document: ArticleToFile, articleId: string): Promise<void> {
  const { analysis: { article, issues }, sha256, origin, item, documentArticles, format, origins } = document;
  const { title, language, publishedAt, reference, publisher, credits, text } = article;
  const id = uuidv7();
  await transaction.revision.updateMany({ where: { articleId, current: true }, data: { current: false } });
  await transaction.revision.create({
    data: {
      id, articleId, current: true, sha256, fingerprint: fingerprintOf(article), origin, item, documentArticles, format, title, language, publishedAt, publisher, credits, text,
      referenceDay: reference.day, referenceInferred: reference.inferred, authors: [...article.authors], categories: [...article.categories],
      images: json(article.images), blocks: json(article.blocks), origins: json(origins),
    },
    select: { id: true },
  });
  const faults = [...document.issues, ...issues];
  await insertRows(transaction, [['issue', faults.map(({ code, message, span }, ordinal) => ({ id: uuidv7(), revisionId: id, ordinal, code, message, start: span?.start ?? null, end: span?.end ?? null }))]]);
  const vector = searchVector([{ text: title ?? '', weight: 'A' }, { text, weight: 'D' }]);
  await transaction.$executeRaw`UPDATE revision SET search = ${vector}::tsvector WHERE id = ${id}::uuid`;
}

/** Prisma wants mutable JSON; what we keep is data all the way down. */
const json = (value: readonly object[]): Prisma.InputJsonArray => value as unknown as Prisma.InputJsonArray;

const writeAnnotations = (transaction: Transaction, rows: AnnotationRows): Promise<void> => insertRows(transaction, [
  ['chain', rows.chain], ['mention', rows.mention], ['reference', rows.reference], ['time_expression', rows.timeExpression], ['quantity', rows.quantity], ['quotation', rows.quotation],
  ['quotation_source', rows.quotationSource], ['event_mention', rows.eventMention], ['event_argument', rows.eventArgument], ['claim', rows.claim],
]);

/** Takes an earlier revision's annotations out of the graph. */
async function clearAnnotations(transaction: Transaction, articleId: string): Promise<Former> {
  const chains = await transaction.chain.findMany({ where: { articleId, entityId: { not: null } }, select: { kind: true, name: true, entityId: true, personas: true } });
  const eventMentions = await transaction.eventMention.findMany({ where: { articleId, eventId: { not: null } }, select: { kind: true, trigger: true, eventId: true } });
  await transaction.eventMention.deleteMany({ where: { articleId } });
  await transaction.quotation.deleteMany({ where: { articleId } });
  await transaction.reference.deleteMany({ where: { articleId } });
  await transaction.timeExpression.deleteMany({ where: { articleId } });
  await transaction.quantity.deleteMany({ where: { articleId } });
  await transaction.chain.deleteMany({ where: { articleId } });
  return {
    personas: chains.map(({ personas }) => personas),
    chains: chains.map(({ kind, name, entityId }) => ({ kind: kind as EntityKind, name, entityId: entityId ?? '' })),
    eventMentions: eventMentions.map(({ kind, trigger, eventId }) => ({ kind, trigger, eventId: eventId ?? '' })),
  };
}
