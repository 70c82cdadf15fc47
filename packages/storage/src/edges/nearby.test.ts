import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import pg from 'pg';
import type { LocationFilter } from '../list-filters.ts';
import { openTestStorage, type TestStorage } from '../testing/test-database.ts';
import { boxAround } from './nearby.ts';
import { listPaged } from './open-reading.ts';
import { pageStatement } from './page-query.ts';

let storage: TestStorage;
let client: pg.Client;
beforeAll(async () => {
  storage = await openTestStorage();
  client = new pg.Client({ connectionString: storage.url });
  await client.connect();
  await client.query(PLACES);
  await client.query(`INSERT INTO event (id, kind, title, place_id, mention_count, article_count) SELECT gen_random_uuid(), 'meet', name, id, 1, 1 FROM entity WHERE name = ANY('{Kabul,Suva,Tromso}')`);
  await client.query(`INSERT INTO event (id, kind, title, place_id, mention_count, article_count) SELECT gen_random_uuid(), 'meet', name, id, 1, 1 FROM entity WHERE name LIKE 'Place %' LIMIT 30000`);
  await client.query('ANALYZE entity; ANALYZE event');
});
afterAll(async () => {
  await client.end();
  await storage.drop();
});

const NAMED = [
  ['Kabul', 34.53, 69.17, 'AF', '{g:kabul-province,g:af}'], ['Ghazni', 33.55, 68.42, 'AF', '{g:ghazni-province,g:af}'], ['Kabul Province', 34.5, 69.3, 'AF', '{g:af}'], ['Afghanistan', 33.8, 66, 'AF', '{}'],
  ['Peshawar', 34.01, 71.58, 'PK', '{}'], ['Suva', -18.14, 178.44, 'FJ', '{}'], ['Apia', -13.83, -171.77, 'WS', '{}'], ['Tromso', 69.65, 18.96, 'NO', '{}'], ['Pole', 90, 0, null, '{}'], ['Alert', 82.5, -62.3, 'CA', '{}'],
] as const;
const GAZETTEER_IDS: Readonly<Record<string, string>> = { Kabul: 'g:kabul', 'Kabul Province': 'g:kabul-province', Afghanistan: 'g:af' };

/** A hundred thousand places between the tropics' outside and the named ones: none of them within 20 degrees of Kabul, Suva or the pole. */
const PLACES = `
INSERT INTO entity (id, kind, name, lat, lon, country, "within", gazetteer_id, mention_count, article_count)
  SELECT gen_random_uuid(), 'location', v.name, v.lat, v.lon, v.country, v.within::text[], v.gazetteer_id, 1, 1 FROM (VALUES
    ${NAMED.map(([name, lat, lon, country, within]) => `('${name}', ${String(lat)}, ${String(lon)}, ${country === null ? 'NULL' : `'${country}'`}, '${within}', ${GAZETTEER_IDS[name] ? `'${GAZETTEER_IDS[name]}'` : 'NULL'})`).join(', ')}
  ) AS v(name, lat, lon, country, within, gazetteer_id);
INSERT INTO entity (id, kind, name, lat, lon, country, mention_count, article_count)
  SELECT gen_random_uuid(), 'location', 'Place ' || n, 10 * sin(n), -100 + 120 * ((n * 7919) % 100000) / 100000.0, 'BR', 1, 1 FROM generate_series(1, 100000) n;
INSERT INTO entity (id, kind, name, mention_count, article_count) VALUES (gen_random_uuid(), 'location', 'Nowhere', 1, 1);`;

const names = async (filter: LocationFilter, order: 'distance' | 'name' = 'name') =>
  (await storage.reading().list('locations', { first: 20 }, filter, order)).rows.map(({ row }) => row.name);
const idOf = async (name: string): Promise<string> => (await client.query<{ id: string }>('SELECT id FROM entity WHERE name = $1', [name])).rows[0]!.id;

describe('locations', () => {
  test.each<[string, LocationFilter['near'], readonly string[]]>([
    ['nearest first', { lat: 34.53, lon: 69.17, km: 300 }, ['Kabul', 'Kabul Province', 'Ghazni', 'Peshawar']],
    ['no farther than asked', { lat: 34.53, lon: 69.17, km: 100 }, ['Kabul', 'Kabul Province']],
    ['across the 180th meridian, from the west', { lat: -16, lon: 179.9, km: 1200 }, ['Suva', 'Apia']],
    ['across the 180th meridian, from the east', { lat: -16, lon: -179.9, km: 1200 }, ['Suva', 'Apia']],
    ['over the pole', { lat: 89, lon: 120, km: 1200 }, ['Pole', 'Alert']],
    ['from the pole itself', { lat: 90, lon: 0, km: 900 }, ['Pole', 'Alert']],
    ['at the point itself', { lat: 69.65, lon: 18.96, km: 0 }, ['Tromso']],
  ])('%s', async (_what, near, expected) => {
    expect(await names({ near: near! }, 'distance')).toEqual(expected);
  });

  it('of the whole earth are all that have a point', async () => {
    expect(await storage.reading().countList('locations', { near: { lat: 12, lon: 34, km: 20_037 } })).toBe(100_010);
  });

  test.each<[string, LocationFilter['box'], readonly string[]]>([
    ['in a box', { south: 33, west: 68, north: 35, east: 70 }, ['Ghazni', 'Kabul', 'Kabul Province']],
    ['in a box across the 180th meridian', { south: -20, west: 170, north: -10, east: -170 }, ['Apia', 'Suva']],
  ])('%s', async (_what, box, expected) => {
    expect(await names({ box: box! })).toEqual(expected);
  });

  it('of a country, and within a location at any depth', async () => {
    expect(await names({ withinCountry: 'PK' })).toEqual(['Peshawar']);
    expect(await names({ withinId: await idOf('Kabul Province') })).toEqual(['Kabul', 'Kabul Province']);
    expect(await names({ withinId: await idOf('Afghanistan') })).toEqual(['Afghanistan', 'Ghazni', 'Kabul', 'Kabul Province']);
    expect(await names({ withinId: await idOf('Afghanistan'), near: { lat: 33.55, lon: 68.42, km: 10 } })).toEqual(['Ghazni']);
  });

  it('are paged by distance', async () => {
    const near = { lat: 34.53, lon: 69.17, km: 300 };
    const reading = storage.reading();
    const first = await reading.list('locations', { first: 2 }, { near }, 'distance');
    const next = await reading.list('locations', { first: 2, after: first.rows[1]!.cursor }, { near }, 'distance');
    expect([...first.rows, ...next.rows].map(({ row }) => row.name)).toEqual(['Kabul', 'Kabul Province', 'Ghazni', 'Peshawar']);
    expect([first.hasNextPage, next.hasNextPage]).toEqual([true, false]);
  });

  test.each<[string, LocationFilter]>([['near', { near: { lat: 34.53, lon: 69.17, km: 300 } }], ['box', { box: { south: 33, west: 68, north: 35, east: 70 } }], ['near the 180th meridian', { near: { lat: -16, lon: 179.9, km: 1200 } }]])('%s of a hundred thousand are found by the index', async (_what, filter) => {
    const { sql, values } = pageStatement(listPaged('locations', filter, 'name'), ['00000000-0000-0000-0000-000000000000'], { first: 20 });
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [...values]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('entity_point_idx');
    expect(plan).not.toMatch(/Seq Scan on entity/u);
  });
});

describe('events', () => {
  it('are found by where their place is', async () => {
    const titles = async (where: LocationFilter) => (await storage.reading().list('events', { first: 20 }, { where })).rows.map(({ row }) => row.title).sort();
    expect(await titles({ near: { lat: 34, lon: 69, km: 200 } })).toEqual(['Kabul']);
    expect(await titles({ withinId: await idOf('Afghanistan') })).toEqual(['Kabul']);
    expect(await titles({ withinCountry: 'FJ' })).toEqual(['Suva']);
    expect(await titles({ box: { south: 30, west: -180, north: 90, east: 180 } })).toEqual(['Kabul', 'Tromso']);
  });

  it('near a point are found by the index', async () => {
    const { sql, values } = pageStatement(listPaged('events', { where: { near: { lat: 34, lon: 69, km: 200 } } }), ['00000000-0000-0000-0000-000000000000'], { first: 20 });
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, [...values]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('entity_point_idx');
    expect(plan).toContain('event_place_id_idx');
  });
});

describe('the box around a point', () => {
  test.each([
    [{ lat: 0, lon: 0, km: 111.195 }, { south: -1, west: -1, north: 1, east: 1 }],
    [{ lat: 60, lon: 0, km: 111.195 }, { south: 59, west: -2, north: 61, east: 2 }],
    [{ lat: 0, lon: -179.5, km: 111.195 }, { south: -1, west: 179.5, north: 1, east: -178.5 }],
    [{ lat: 89.5, lon: 10, km: 111.195 }, { south: 88.5, west: -180, north: 90, east: 180 }],
    [{ lat: -40, lon: 10, km: 20_037 }, { south: -90, west: -180, north: 90, east: 180 }],
  ])('%j', (near, expected) => {
    const rounded = Object.fromEntries(Object.entries(boxAround(near)).map(([edge, value]) => [edge, Math.round(value * 100) / 100]));
    expect(rounded).toEqual(expected);
  });
});
