import { uuidv7 } from 'uuidv7';
import type { Transaction } from '../client.ts';
import { replayDecisions } from '../curation/replay.ts';
import { articleFacts, articleRow, revisionRows } from './article-rows.ts';
import { asDecided } from './as-decided.ts';
import { clearAnnotations } from './clear-annotations.ts';
import type { ArticleToFile } from './document.ts';
import { fingerprintOf, revisionOf } from './identity.ts';
import { insertRows } from './insert-rows.ts';
import { NOTHING_FORMER, type Former, type Kept } from './kept.ts';
import { knownArticles, type KnownArticle } from './known-articles.ts';
import { annotationRows, type AnnotationRows } from './rows.ts';
import { storable } from './storable.ts';

/** An article on its way into the tables. */
interface Draft {
  readonly document: ArticleToFile;
  readonly status: Kept['status'];
  readonly articleId: string;
  readonly sourceId: string | null;
  readonly former: Former;
  readonly rows: AnnotationRows | null;
}

/** Writes articles with their annotations as the current revisions, each of another article. Bytes or contents that an article had before change nothing;
 *  where it was analysed again, the annotations of what is current are replaced. Answers in the order given. */
export async function keepArticles(transaction: Transaction, given: readonly ArticleToFile[], again = false): Promise<Kept[]> {
  const documents = given.map(storable);
  const known = await knownArticles(transaction, documents.map((document) => ({ document, article: document.analysis.article })));
  const sources = await sourceIds(transaction, documents);
  const drafts: Draft[] = [];
  for (const [index, document] of documents.entries()) {
    drafts.push(await draftOf(transaction, document, { known: known[index] ?? null, sourceId: sources.get(document.analysis.article.publisher ?? '') ?? null, again }));
  }
  await write(transaction, drafts);
  const decided = await replayDecisions(transaction, drafts.filter(({ rows }) => rows).map(({ articleId, document }) => ({ articleId, revision: revisionOf(document) })));
  const kept: Kept[] = [];
  for (const { status, articleId, former, rows, document } of drafts) {
    const { changed = false, decisions = [] } = decided.get(articleId) ?? {};
    const plain: Kept = { status, articleId, chains: rows?.chain ?? [], eventMentions: rows?.eventMention ?? [], former, decisions };
    kept.push(changed ? { ...plain, ...(await asDecided(transaction, articleId, document.analysis)) } : plain);
  }
  return kept;
}

interface Situation { readonly known: KnownArticle | null; readonly sourceId: string | null; readonly again: boolean }

/** Says what becomes of an article, and takes out of the graph what it takes the place of. */
async function draftOf(transaction: Transaction, given: ArticleToFile, { known, sourceId, again }: Situation): Promise<Draft> {
  const status = known === null ? 'added' : again && known.current ? 'reanalysed' : known.unchanged ? 'unchanged' : 'revised';
  // Spans of both analyses stand in the text of the current revision, so that decisions of people find their words.
  const document = status === 'reanalysed' ? { ...given, ...known?.current } : given;
  const articleId = known?.id ?? uuidv7();
  const isNew = status === 'unchanged' ? null : annotationRows(document, articleId);
  const former = known === null || status === 'unchanged' ? NOTHING_FORMER : await clearAnnotations(transaction, known.id);
  if (status === 'revised') {
    await transaction.article.update({ where: { id: articleId }, data: articleFacts(document, sourceId), select: { id: true } });
    await transaction.revision.updateMany({ where: { articleId, current: true }, data: { current: false } });
  }
  if (status === 'reanalysed' && known?.sameDay === false) await redate(transaction, articleId, document);
  return { document, status, articleId, sourceId, former, rows: isNew };
}

/** All rows of all articles in one statement. */
async function write(transaction: Transaction, drafts: readonly Draft[]): Promise<void> {
  const revisions = drafts.filter(({ status }) => status === 'added' || status === 'revised').map(({ document, articleId }) => revisionRows(document, articleId));
  const rows = drafts.flatMap((draft) => draft.rows ?? []);
  await insertRows(transaction, [
    ['article', drafts.filter(({ status }) => status === 'added').map(({ document, articleId, sourceId }) => articleRow(document, articleId, sourceId))],
    ['revision', revisions.map(({ revision }) => revision)], ['issue', revisions.flatMap(({ issues }) => issues)],
    ['chain', rows.flatMap(({ chain }) => chain)], ['mention', rows.flatMap(({ mention }) => mention)], ['reference', rows.flatMap(({ reference }) => reference)],
    ['time_expression', rows.flatMap(({ timeExpression }) => timeExpression)], ['quantity', rows.flatMap(({ quantity }) => quantity)],
    ['quotation', rows.flatMap(({ quotation }) => quotation)], ['quotation_source', rows.flatMap(({ quotationSource }) => quotationSource)],
    ['event_mention', rows.flatMap(({ eventMention }) => eventMention)], ['event_argument', rows.flatMap(({ eventArgument }) => eventArgument)], ['claim', rows.flatMap(({ claim }) => claim)],
  ]);
}

/** Another reading of the same bytes may date them otherwise, and its times are read against that day. */
async function redate(transaction: Transaction, articleId: string, document: ArticleToFile): Promise<void> {
  const { article } = document.analysis;
  const { day, appearedAt } = articleFacts(document, null);
  await transaction.article.update({ where: { id: articleId }, data: { day, appearedAt }, select: { id: true } });
  const data = { publishedAt: article.publishedAt, referenceDay: day, referenceInferred: article.reference.inferred, fingerprint: fingerprintOf(article) };
  await transaction.revision.updateMany({ where: { articleId, current: true }, data });
}

/** Ids of the outlets by their names. */
async function sourceIds(transaction: Transaction, documents: readonly ArticleToFile[]): Promise<Map<string, string>> {
  const names = [...new Set(documents.flatMap(({ analysis: { article: { publisher } } }) => publisher ?? []))];
  if (names.length === 0) return new Map();
  const rows = await transaction.$queryRawUnsafe<{ id: string; name: string }[]>(SOURCES, names.map(() => uuidv7()), names);
  return new Map(rows.map(({ id, name }) => [name, id]));
}

const SOURCES = `
WITH fresh AS (INSERT INTO source (id, name) SELECT * FROM unnest($1::uuid[], $2::text[]) AS s(id, name) ON CONFLICT (name) DO NOTHING RETURNING id, name)
SELECT id, name FROM fresh UNION ALL SELECT id, name FROM source WHERE name = ANY($2::text[])`;
