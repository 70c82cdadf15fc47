import { openStorage, snippetOf, type Reading, type SearchNoun, type Storage } from '@dateline/storage';
import pg from 'pg';
import { searchQueries, type Query } from './search-queries.ts';

// How long a search takes, by sort of query, first page and later ones, and how near its first page is to that of ranking everything:
//   npm run bench:search -w @dateline/storage -- /tmp/large [queries of each sort]
const [folder = '', each = '25'] = process.argv.slice(2);
const storage = await openStorage({ dataFolder: folder });
const client = new pg.Client({ connectionString: storage.url });
await client.connect();
const queries = await searchQueries(client, Number(each));
const PAGES = 3;

interface Timed { readonly sort: string; readonly page: number; readonly ms: number; readonly words: string }

/** What the operation does: the page, the rows that it found, and where in them the words stand. */
async function search(graph: Storage, words: string, after: string | null, nouns: readonly SearchNoun[] | undefined): Promise<string | null> {
  const reading: Reading = graph.reading();
  const page = await reading.search(words, { first: 20, after }, null, nouns);
  const rows = await Promise.all(page.rows.map(({ row: { noun, id } }) => reading.byId(noun, id)));
  for (const row of rows) if (row && 'text' in row) snippetOf(row.text, words);
  return page.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null;
}

async function round(asked: readonly Query[], nouns?: readonly SearchNoun[]): Promise<Timed[]> {
  const timed: Timed[] = [];
  for (const { sort, words } of asked) {
    let after: string | null = null;
    for (let page = 1; page <= PAGES; page++) {
      const before = performance.now();
      after = await search(storage, words, after, nouns);
      timed.push({ sort, page, words, ms: performance.now() - before });
      if (after === null) break;
    }
  }
  return timed;
}

const quantile = (values: readonly number[], part: number): number => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

function table(timed: readonly Timed[]): void {
  const groups = [...new Set(timed.map(({ sort }) => sort)), null].map((sort) => [sort ?? 'all', timed.filter((one) => sort === null || one.sort === sort)] as const);
  console.log('| queries | searches | p50 ms | p95 ms | most ms |\n|---|---:|---:|---:|---:|');
  for (const [sort, own] of groups) {
    const ms = own.map((one) => one.ms);
    console.log(`| ${sort} | ${String(own.length)} | ${quantile(ms, 0.5).toFixed(1)} | ${quantile(ms, 0.95).toFixed(1)} | ${Math.max(...ms).toFixed(1)} |`);
  }
}

await round(queries.filter((_, index) => index % 5 === 0)); // Warm.
const everything = await round(queries);
console.log(`\neverything, ${String(queries.length)} queries, first to third page:\n`);
table(everything);
console.log('\nslowest:', [...everything].sort((a, b) => b.ms - a.ms).slice(0, 12).map(({ words, page, ms }) => `${words} (${String(page)}): ${ms.toFixed(0)}`).join(' · '));
console.log('\narticles alone:\n');
table(await round(queries, ['article']));
await client.end();
await storage.close();
