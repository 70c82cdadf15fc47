import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { migrate, migrationStatus } from './migrations.ts';
import { openStorage } from './storage.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await openTestDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** A command of Prisma's own, offline, over our engine. */
async function prisma(...words: string[]): Promise<string> {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'node_modules/prisma/build/index.js'), ...words], { cwd: root, env: { ...process.env, DATABASE_URL: database.url } });
  return stdout;
}

describe('migrations', () => {
  it('are what Prisma itself finds applied, and what the models say', async () => {
    expect(await prisma('migrate', 'status')).toContain('Database schema is up to date!');
    expect(await prisma('migrate', 'diff', '--from-config-datasource', '--to-schema', 'prisma', '--exit-code')).toContain('No difference');
  });

  it('are applied once', async () => {
    expect(await migrate(database.url)).toEqual([]);
    const ours = readdirSync(fileURLToPath(new URL('../../../prisma/migrations', import.meta.url))).filter((name) => /^\d+_/.test(name)).sort();
    expect(await migrationStatus(database.url)).toEqual({ applied: ours, pending: [], unknown: [] });
  });

  it('that are missing or unknown are said before anything is read', async () => {
    await client.query(`UPDATE _prisma_migrations SET migration_name = '29990101000000_future' WHERE migration_name LIKE '%laws'`);
    await expect(openStorage({ databaseUrl: database.url })).rejects.toMatchObject({ code: 'DATABASE_TOO_NEW' });
    await expect(migrate(database.url)).rejects.toMatchObject({ code: 'DATABASE_TOO_NEW' });
    await client.query(`DELETE FROM _prisma_migrations WHERE migration_name LIKE '2999%'`);
    await expect(openStorage({ databaseUrl: database.url })).rejects.toMatchObject({ code: 'DATABASE_UNMIGRATED' });
  });

  it('of a database that is not there are said to be out of reach', async () => {
    await expect(migrationStatus('postgresql://nobody@127.0.0.1:1/none')).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  });
});

describe('the laws of the tables', () => {
  const judgement = `INSERT INTO judgement (id, "left", "right", verdict, score, because, by) VALUES (gen_random_uuid(), 'a', 'b', 'same', 1, 'test', 'person:anna')`;

  it('a judgement is never changed nor removed', async () => {
    await client.query(judgement);
    await expect(client.query(`UPDATE judgement SET verdict = 'different'`)).rejects.toThrow(/never changed/);
    await expect(client.query('DELETE FROM judgement')).rejects.toThrow(/never changed/);
    await expect(client.query('TRUNCATE judgement')).rejects.toThrow(/never changed/);
  });

  it.each([
    ['a verdict that is none', judgement.replace('same', 'perhaps')],
    ['a score above 1', judgement.replace("'same', 1", "'same', 2")],
    ['a judgement of a thing with itself', judgement.replace("'b'", "'a'")],
    ['a latitude without longitude', `INSERT INTO entity (id, kind, name, lat) VALUES (gen_random_uuid(), 'location', 'Kabul', 34.5)`],
    ['a person with a country', `INSERT INTO entity (id, kind, name, country) VALUES (gen_random_uuid(), 'person', 'Kirby', 'US')`],
    ['an event that ends before it starts', `INSERT INTO event (id, kind, title, time_start, time_end) VALUES (gen_random_uuid(), 'meet', 'x', '2021-08-13', '2021-08-12')`],
  ])('refuse %s', async (_what, sql) => {
    await expect(client.query(sql)).rejects.toMatchObject({ code: '23514' });
  });
});
