import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticNews, type SyntheticArticle } from '@dateline/corpus/synthetic';
import { openStorage, type ArticleToFile, type Storage } from '@dateline/storage';
import pg from 'pg';
import { link } from '../src/link.ts';

// Files an invented world's articles through the real storage, and prints how fast the next thousand went and how right the graph is as it grows:
//   npm run bench -w @dateline/ingest -- 100000 [seed]
const [articles = 10_000, seed = 1] = process.argv.slice(2).map(Number);
const MARKS = new Set([1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, articles]);
/** Articles over which the speed at a mark is measured. */
const WINDOW = 1_000;

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const storage = await openStorage({ dataFolder: folder });
const client = new pg.Client({ connectionString: storage.url });
await client.connect();
await client.query('CREATE TABLE truth (anchor text PRIMARY KEY, kind text NOT NULL, who text NOT NULL)');
console.log('articles  last 1,000/s  ms each  RSS MB  statements  entities  B-cubed P     R     F1   events P     R     F1');
await run(storage);
await client.end();
await storage.close();
await rm(folder, { recursive: true });

async function run(graph: Storage): Promise<void> {
  let truth: string[][] = [];
  let [number, since, peak, statements] = [0, performance.now(), 0, 0];
  for (const article of syntheticNews({ seed, articles })) {
    truth.push(...(await file(graph, article, number++)));
    peak = Math.max(peak, process.memoryUsage.rss());
    if (number % WINDOW === 0 || number === articles) {
      const seconds = (performance.now() - since) / 1000;
      await client.query('INSERT INTO truth SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', [0, 1, 2].map((column) => truth.map((row) => row[column])));
      truth = [];
      if (MARKS.has(number)) await report(number, seconds, peak, (graph.statements - statements) / WINDOW);
      statements = graph.statements;
      since = performance.now();
    }
  }
}

async function file(graph: Storage, { analysis, truth }: SyntheticArticle, number: number): Promise<string[][]> {
  const document: ArticleToFile = {
    origin: `synthetic/${String(number)}`, sha256: createHash('sha256').update(`synthetic ${String(seed)} ${String(number)}`).digest('hex'), format: 'synthetic', item: null, documentArticles: 1, origins: [], within: {}, issues: [], analysis,
  };
  const kept = await graph.save(async (filing) => {
    const article = await filing.keepArticle(document);
    await link(filing, article, analysis);
    return article;
  });
  return [
    ...kept.chains.map(({ anchor }, index) => [anchor, analysis.chains[index]?.kind ?? '', truth.chains[index] ?? '']),
    ...kept.eventMentions.map(({ anchor }, index) => [anchor, 'event', truth.events[index] ?? '']),
  ];
}

async function report(number: number, seconds: number, peak: number, statements: number): Promise<void> {
  const entities = await bcubed('chain', 'entity_id', "t.kind <> 'event'");
  const events = await bcubed('event_mention', 'event_id', "t.kind = 'event'");
  const { rows: [count] } = await client.query<{ count: string }>('SELECT count(*) FROM entity WHERE mention_count > 0');
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(6);
  console.log([
    String(number).padStart(8), (WINDOW / seconds).toFixed(1).padStart(13), ((1000 * seconds) / WINDOW).toFixed(1).padStart(8), String(Math.round(peak / 2 ** 20)).padStart(7), statements.toFixed(1).padStart(11), (count?.count ?? '').padStart(9),
    `    ${entities.map(percent).join('')}`, `    ${events.map(percent).join('')}`,
  ].join(' '));
}

/** Precision, recall and F1 of what the graph holds against the truth, each mention counted once. */
async function bcubed(table: string, column: string, where: string): Promise<[number, number, number]> {
  const { rows: [row] } = await client.query<{ precision: number; recall: number }>(`
    WITH items AS (SELECT t.who, c.${column} AS found FROM truth t JOIN ${table} c ON c.anchor = t.anchor WHERE ${where} AND c.${column} IS NOT NULL),
    pair AS (SELECT who, found, count(*)::float8 AS n FROM items GROUP BY who, found), f AS (SELECT found, sum(n) AS n FROM pair GROUP BY found), g AS (SELECT who, sum(n) AS n FROM pair GROUP BY who)
    SELECT sum(b.n * b.n / f.n) / sum(b.n) AS precision, sum(b.n * b.n / g.n) / sum(b.n) AS recall FROM pair b JOIN f USING (found) JOIN g USING (who)`);
  const { precision = 0, recall = 0 } = row ?? {};
  return [precision, recall, precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0];
}
