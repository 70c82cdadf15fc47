import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type pg from 'pg';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { openAsking, openPool, type Asking } from './asking.ts';
import { watched } from './watch.ts';

let database: TestDatabase;
let pool: pg.Pool;
let asking: Asking;
const heard: string[] = [];
beforeAll(async () => {
  database = await openTestDatabase();
  pool = openPool(database.url);
  asking = openAsking(pool, (sql) => { heard.push(sql); });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const prepared = (): Promise<{ statement: string }[]> => asking({ sql: 'SELECT statement FROM pg_prepared_statements ORDER BY statement', values: [] });
const servedBy = async (ask = asking): Promise<number | undefined> => (await ask<{ pid: number }>({ sql: 'SELECT pg_backend_pid() AS pid', values: [] }))[0]?.pid;

describe('a statement', () => {
  test('that lasts is prepared by a connection when it is asked again, any other never', async () => {
    const sum = { sql: 'SELECT sum(n)::int AS sum FROM unnest($1::int[]) AS n', lasting: true };
    expect(await asking({ ...sum, values: [[1, 2]] })).toEqual([{ sum: 3 }]);
    expect(await prepared()).toEqual([]);
    for (const numbers of [[2, 1], [3]]) expect(await asking({ ...sum, values: [numbers] })).toEqual([{ sum: 3 }]);
    expect(await asking({ sql: 'SELECT 4 AS four', values: [] })).toEqual([{ four: 4 }]);
    expect(await prepared()).toEqual([{ statement: 'SELECT sum(n)::int AS sum FROM unnest($1::int[]) AS n' }]);
    expect(heard).toHaveLength(6);
  });

  test('of many that last is prepared by another connection than were the first three hundred', async () => {
    const before = await servedBy();
    for (const _time of [1, 2]) for (let number = 0; number < 299; number++) await asking({ sql: `SELECT ${String(number)} AS number`, values: [], lasting: true });
    expect(await servedBy()).not.toBe(before);
    expect(await prepared()).toEqual([]);
  });

  test('is cancelled with its operation, and nobody else is handed its connection', async () => {
    const operation = new AbortController();
    const ask = watched(asking, database.url, { signal: operation.signal });
    const before = await servedBy(ask);
    const sleeping = ask({ sql: 'SELECT pg_sleep(60)', values: [] });
    setTimeout(() => { operation.abort(new Error('it took too long')); }, 50);
    await expect(sleeping).rejects.toThrow('it took too long');
    const running = (): Promise<unknown[]> => asking({ sql: "SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%sleep(60)' AND pid <> pg_backend_pid()", values: [] });
    while ((await running()).length > 0) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(await servedBy()).not.toBe(before);
    await expect(ask({ sql: 'SELECT 1', values: [] })).rejects.toThrow('it took too long');
  });
});

describe('a page out of order', () => {
  const costOn = async (url: string): Promise<unknown> => {
    const own = openPool(url);
    try {
      return (await own.query<{ random_page_cost: string }>('SHOW random_page_cost')).rows[0]?.random_page_cost;
    } finally {
      await own.end();
    }
  };

  test('costs little more than one in order, unless the address or the database says what it costs', async () => {
    expect(await costOn(database.url)).toBe('1.1');
    expect(await costOn(`${database.url}${database.url.includes('?') ? '&' : '?'}options=-c%20random_page_cost%3D2`)).toBe('2');
    await asking({ sql: `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET random_page_cost = 3', current_database()); END $$`, values: [] });
    expect(await costOn(database.url)).toBe('3');
  });
});
