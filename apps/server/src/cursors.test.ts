import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { globalId } from '@dateline/schema';
import { fileSample, openTestStorage } from '@dateline/storage/testing';
import type { TestStorage } from '@dateline/storage/testing';
import pg from 'pg';
import { pino } from 'pino';
import { createServer } from './index.ts';
import type { RunningServer } from './index.ts';

let storage: TestStorage;
let server: RunningServer;
let database: pg.Client;
let everywhere = '';

/** An article of a day with somebody of its own, who meets; all tell of one organization. */
const file = (day: number, name: string) => storage.save((filing) => fileSample(filing, {
  url: `https://news.example/${name}`, title: name, day: `2021-08-${String(day).padStart(2, '0')}`, text: `塔利班${name}会谈。`,
  chains: [{ kind: 'organization', name: '塔利班' }, { kind: 'person', name }],
  events: [{ kind: 'meet', trigger: '会谈', time: `2021-08-${String(day).padStart(2, '0')}`, arguments: [{ role: 'agent', words: name }, { role: 'patient', words: '塔利班' }] }],
}));

beforeAll(async () => {
  storage = await openTestStorage();
  database = new pg.Client({ connectionString: storage.url });
  await database.connect();
  for (let n = 0; n < 12; n++) await file(10 + n, `丁${String.fromCharCode(97 + n)}`);
  everywhere = globalId('Organization', (await storage.reading().list('organizations', { first: 1 })).rows[0]?.row.id ?? '');
  server = await createServer({ storage, port: 0, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.stop();
  await database.end();
  await storage.drop();
});

interface Seen { readonly edges: readonly { readonly node: { readonly id: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null } }

async function page(field: string, after: string | null): Promise<Seen> {
  const query = `query Page($after: String, $id: ID!) { list: ${field} organization(id: $id) { id } }`;
  const answer = await fetch(server.url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { after, id: everywhere } }) });
  const { data, errors } = await answer.json() as { data?: { list: Seen & { edge?: Seen } }; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data.list.edge ?? data.list;
}

/** All ids, page after page; between the pages somebody writes. */
async function walked(field: string, between: (page: number, last: string) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (let number = 1; ; number++) {
    const { edges, pageInfo } = await page(field, after);
    seen.push(...edges.map(({ node }) => node.id));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
    await between(number, seen.at(-1) ?? '');
  }
}

const PAGE = '{ edges { node { id } } pageInfo { hasNextPage endCursor } }';
const edge = (walk: string): string => `organization(id: $id) { edge: ${walk} ${PAGE} }`;
const list = (walk: string): string => `${walk} ${PAGE}`;

describe('cursors under writes', () => {
  let round = 0;

  test.each([
    ['articles, newest first', list('articles(first: 3, after: $after, orderBy: NEWEST)')], ['articles, oldest first', list('articles(first: 3, after: $after, orderBy: OLDEST)')],
    ['people by name', list('people(first: 3, after: $after, orderBy: NAME)')], ['events, newest first', list('events(first: 3, after: $after, orderBy: NEWEST)')],
    ['the articles of an organization', edge('articles(first: 3, after: $after)')], ['the people of an organization', edge('people(first: 3, after: $after)')], ['the events of an organization', edge('events(first: 3, after: $after)')],
  ])('of %s: what stands throughout comes once, whatever comes or goes between the pages', async (_what, field) => {
    const before = await walked(field, () => Promise.resolve());
    expect(before.length).toBeGreaterThan(10);
    round++;
    const gone: string[] = [];
    const seen = await walked(field, async (number, last) => {
      if (number > 2) return;
      // Before all that was seen and after all that is to come; and the row on which the cursor stands goes.
      await file(1, `甲${String(round)}${String(number)}`);
      await file(30, `戊${String(round)}${String(number)}`);
      if (number === 2 && field.startsWith('articles')) {
        gone.push(last);
        await database.query('DELETE FROM article WHERE id = $1', [Buffer.from(last, 'base64url').toString().split(':')[1]]);
      }
    });
    expect(new Set(seen).size).toBe(seen.length);
    // In the order that they had.
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
    const after = await walked(field, () => Promise.resolve());
    expect(after.filter((id) => gone.includes(id))).toEqual([]);
    expect(after.length).toBe(before.length + 4 - gone.length);
  });
});
