import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticNews, type SyntheticArticle } from '@dateline/corpus/synthetic';
import { openStorage, type ArticleToFile, type Storage } from '@dateline/storage';
import pg from 'pg';

const SEED = 1;
const AT_ONCE = 250;

const documentOf = ({ analysis }: SyntheticArticle, number: number): ArticleToFile => ({
  origin: `synthetic/${String(number)}`, sha256: createHash('sha256').update(`synthetic ${String(SEED)} ${String(number)}`).digest('hex'), format: 'synthetic',
  item: null, documentArticles: 1, origins: [], within: {}, issues: [], analysis,
});

async function file(graph: Storage, articles: readonly SyntheticArticle[], first: number): Promise<void> {
  // Filed as the ingest's own bench files them: analysed already, and linked.
  const { link } = await import('../../packages/ingest/src/link.ts');
  const documents = articles.map((article, index) => documentOf(article, first + index));
  await graph.save(async (filing) => {
    const kept = await filing.keepArticles(documents);
    await link(filing, kept.map((each, index) => ({ kept: each, analysis: documents[index]!.analysis })));
  });
}

/** Where the invented world is kept from run to run: DATELINE_BENCH_DATA, or a folder among the temporary ones. */
export const worldFolder = (articles: number): string => process.env['DATELINE_BENCH_DATA'] ?? join(tmpdir(), `dateline-bench-graph-${String(articles)}`);

/** An invented world's articles in an embedded Postgres, filed where they are not yet: a run that was broken off goes on where it stopped. */
export async function openWorld(articles: number): Promise<Storage> {
  const storage = await openStorage({ dataFolder: worldFolder(articles) });
  const there = await storage.reading().countList('articles', {});
  if (there >= articles) return storage;
  let [number, waiting]: [number, SyntheticArticle[]] = [0, []];
  for (const article of syntheticNews({ seed: SEED, articles })) {
    if (number++ < there) continue;
    waiting.push(article);
    if (waiting.length < AT_ONCE && number < articles) continue;
    await file(storage, waiting, number - waiting.length);
    waiting = [];
    process.stderr.write(`\rfiled ${String(number)} of ${String(articles)} articles`);
  }
  process.stderr.write('\n');
  const client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  await client.query('VACUUM ANALYZE');
  await client.end();
  return storage;
}
