import pg from 'pg';
import { openEmbedded } from '../src/embedded/embedded.ts';
import { migrate } from '../src/migrations.ts';
import { growGraph } from './large-graph.ts';

// Fills a folder with a large graph; broken off, it goes on where it was when called again:
//   npm run bench:fill -w @dateline/storage -- /tmp/large 100000 [seconds]
const [folder = '', articles = '100000', seconds = '86400'] = process.argv.slice(2);
const { url, close } = await openEmbedded(folder);
const client = new pg.Client({ connectionString: url });
await client.connect();
// Once: migrations that come while it is filled find it as they expect when its indexes are there again.
const { rows: [begun] } = await client.query<{ begun: boolean }>("SELECT to_regclass('draft_index') IS NOT NULL AS begun");
if (!begun?.begun) await migrate(url);
await client.query("SET synchronous_commit = off; SET maintenance_work_mem = '1GB'");
const { rows: [kept] } = await client.query<{ whole: boolean }>('SELECT count(*) >= $1 AS whole FROM article', [Number(articles)]);
const wasWhole = !begun?.begun && (kept?.whole ?? false);
const done = wasWhole || await growGraph(client, Number(articles), Date.now() + Number(seconds) * 1000);
if (done && !wasWhole) {
  // What the filling changed is no history of the graph.
  await client.query(`DO $$ DECLARE t record; BEGIN FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'history' AND tablename <> 'remembered' LOOP EXECUTE 'TRUNCATE history.' || quote_ident(t.tablename); END LOOP; END $$`);
  await migrate(url);
  await client.query('VACUUM ANALYZE');
}
const { rows } = await client.query('SELECT count(*) AS articles, pg_size_pretty(pg_database_size(current_database())) AS size FROM article');
console.log(done ? 'whole' : 'to be continued', rows[0]);
await client.end();
await close();
