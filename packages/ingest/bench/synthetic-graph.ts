import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syntheticNews, type SyntheticArticle } from '@dateline/corpus/synthetic';
import { openStorage, type ArticleToFile, type Storage } from '@dateline/storage';
import pg from 'pg';
import { link } from '../src/link.ts';
import { settle } from '../src/settle.ts';
import { postgresCpu } from './postgres-cpu.ts';
import { STATEMENTS_TOLD, tellStatements } from './told-statements.ts';

// Files an invented world's articles through the real storage, some at once, and prints how fast the last thousand went and how right the graph is as it grows:
//   npm run bench -w @dateline/ingest -- 100000 [seed] [articles at once] [statements: says what SQL took since the mark before]
const [articles = 10_000, seed = 1, atOnce = 50] = process.argv.slice(2, 5).map(Number);
const told = process.argv[5] === 'statements';
const MARKS = new Set([1_000, 2_000, 3_000, 5_000, 7_000, 10_000, 15_000, 20_000, 30_000, 50_000, 70_000, 100_000, articles]);
/** Articles over which the speed at a mark is measured. */
const WINDOW = 1_000;

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const storage = await openStorage({ dataFolder: folder, ...(told && { settings: STATEMENTS_TOLD }) });
const client = new pg.Client({ connectionString: storage.url });
await client.connect();
await client.query('CREATE TABLE truth (anchor text PRIMARY KEY, kind text NOT NULL, who text NOT NULL)');
const serverCpu = await postgresCpu(client);
console.log('articles  minutes  last 1,000/s  ms each  node CPU ms  postgres CPU ms  RSS MB  statements  database MB  entities  entities P    R    F1   events P    R    F1   stories P    R    F1  longest story');

/** What the filing of a window took; the invention of articles and the reports are not counted. */
interface Spent {
  readonly ms: number;
  readonly cpu: number;
  /** Postgres's, in milliseconds; NaN where it is not known. */
  readonly server: number;
  readonly statements: number;
}

const NOTHING: Spent = { ms: 0, cpu: 0, server: 0, statements: 0 };

async function run(graph: Storage): Promise<void> {
  let truth: string[][] = [];
  let [waiting, number, peak, total]: [SyntheticArticle[], number, number, number] = [[], 0, 0, 0];
  let window: Spent = NOTHING;
  for (const article of syntheticNews({ seed, articles })) {
    waiting.push(article);
    if (waiting.length < atOnce && number + waiting.length < articles) continue;
    const [server, before, cpu, statements] = [serverCpu(), performance.now(), process.cpuUsage(), graph.statements];
    truth.push(...(await file(graph, waiting, number)));
    const { user, system } = process.cpuUsage(cpu);
    window = {
      ms: window.ms + performance.now() - before, cpu: window.cpu + (user + system) / 1000, server: window.server + (serverCpu() ?? Number.NaN) - (server ?? Number.NaN), statements: window.statements + graph.statements - statements,
    };
    number += waiting.length;
    waiting = [];
    peak = Math.max(peak, process.memoryUsage.rss());
    if (number % WINDOW !== 0 && number !== articles) continue;
    await client.query('INSERT INTO truth SELECT * FROM unnest($1::text[], $2::text[], $3::text[])', [0, 1, 2].map((column) => truth.map((row) => row[column])));
    truth = [];
    total += window.ms;
    if (number === articles) {
      const begun = performance.now();
      await settle(graph);
      console.log(`what was due took ${((performance.now() - begun) / 1000).toFixed(1)} s more`);
    }
    if (MARKS.has(number)) await report(number, total, peak, window);
    window = NOTHING;
  }
}

async function file(graph: Storage, articles: readonly SyntheticArticle[], first: number): Promise<string[][]> {
  const documents = articles.map(({ analysis }, index): ArticleToFile => ({
    origin: `synthetic/${String(first + index)}`, sha256: createHash('sha256').update(`synthetic ${String(seed)} ${String(first + index)}`).digest('hex'), format: 'synthetic', item: null, documentArticles: 1, origins: [], within: {}, issues: [], analysis,
  }));
  const kept = await graph.save(async (filing) => {
    const all = await filing.keepArticles(documents);
    await link(filing, all.map((each, index) => ({ kept: each, analysis: documents[index]!.analysis })));
    return all;
  });
  return kept.flatMap(({ articleId, chains, eventMentions }, index) => {
    const { analysis, truth } = articles[index]!;
    return [
      ...chains.map(({ anchor }, chain) => [anchor, analysis.chains[chain]?.kind ?? '', truth.chains[chain] ?? '']),
      ...eventMentions.map(({ anchor }, event) => [anchor, 'event', truth.events[event] ?? '']),
      [articleId, 'story', truth.story],
    ];
  });
}

let toldBefore = 0;
async function report(number: number, total: number, peak: number, { ms, cpu, server, statements }: Spent): Promise<void> {
  const right = [
    await bcubed("SELECT t.who, c.entity_id AS found FROM truth t JOIN chain c ON c.anchor = t.anchor WHERE t.kind IN ('person', 'organization', 'location') AND c.entity_id IS NOT NULL"),
    await bcubed("SELECT t.who, m.event_id AS found FROM truth t JOIN event_mention m ON m.anchor = t.anchor WHERE t.kind = 'event' AND m.event_id IS NOT NULL"),
    await bcubed("SELECT t.who, coalesce(s.story_id, s.article_id) AS found FROM truth t JOIN telling s ON s.article_id = t.anchor::uuid WHERE t.kind = 'story'"),
  ];
  const { rows: [counts] } = await client.query<Record<'size' | 'entities' | 'longest', string>>(
    'SELECT pg_database_size(current_database()) AS size, (SELECT count(*) FROM entity WHERE mention_count > 0) AS entities, (SELECT max(article_count) FROM story) AS longest');
  const cells: readonly (readonly [number | string, number])[] = [
    [number, 8], [(total / 60_000).toFixed(1), 8], [((1000 * WINDOW) / ms).toFixed(1), 13], [(ms / WINDOW).toFixed(1), 8], [(cpu / WINDOW).toFixed(1), 12], [(server / WINDOW).toFixed(1), 16], [Math.round(peak / 2 ** 20), 7],
    [(statements / WINDOW).toFixed(1), 11], [Math.round(Number(counts?.size) / 2 ** 20), 12], [counts?.entities ?? '', 9],
    ...right.flatMap((three) => three.map((value, index) => [(100 * value).toFixed(1), index === 0 ? 11 : 6] as const)), [counts?.longest ?? '', 14],
  ];
  console.log(cells.map(([value, width]) => String(value).padStart(width)).join(' '));
  if (told) await tellStatements(client, number - toldBefore);
  toldBefore = number;
}

/** Precision, recall and F1 of what the graph holds against the truth, each item counted once. */
async function bcubed(items: string): Promise<[number, number, number]> {
  const { rows: [row] } = await client.query<{ precision: number; recall: number }>(`
    WITH items AS (${items}),
    pair AS (SELECT who, found, count(*)::float8 AS n FROM items GROUP BY who, found), f AS (SELECT found, sum(n) AS n FROM pair GROUP BY found), g AS (SELECT who, sum(n) AS n FROM pair GROUP BY who)
    SELECT sum(b.n * b.n / f.n) / sum(b.n) AS precision, sum(b.n * b.n / g.n) / sum(b.n) AS recall FROM pair b JOIN f USING (found) JOIN g USING (who)`);
  const { precision = 0, recall = 0 } = row ?? {};
  return [precision, recall, precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0];
}

await run(storage);
await client.end();
await storage.close();
await rm(folder, { recursive: true });
