import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '@dateline/storage/testing';
import { gazetteerOf } from './places.ts';
import { captured, linesOf } from './testing/captured.ts';

let database: TestDatabase;
let folder = '';
const before = { ...process.env };
beforeAll(async () => {
  database = await openTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dateline-gazetteer-'));
  Object.assign(process.env, { DATABASE_URL: database.url, DATELINE_DATA: folder });
});
afterAll(async () => {
  process.env = before;
  await database.drop();
  await rm(folder, { recursive: true });
});

const line = (id: number, name: string, alternates: string, population: number): string =>
  [id, name, name, alternates, '32.1', '65.9', 'P', 'PPL', 'AF', '', '39', '', '', '', population, '', '', '', ''].join('\t');

describe('dateline gazetteer', () => {
  test('says so where nothing is loaded', async () => {
    const { status, output } = await captured(['gazetteer', 'status']);
    expect([status, output]).toEqual([0, expect.stringContaining('GeoNames is not loaded')]);
  });

  test('import loads, tells the bad lines, names the licence, and analysis knows the places', async () => {
    const path = join(folder, 'allCountries.txt');
    await writeFile(path, [line(30_000_001, 'Shahr-e Nau', '沙赫里瑙', 0), line(30_000_002, 'Big', '', 5000), line(30_000_003, 'Small', '', 5), 'broken'].join('\n'));
    const { status, output } = await captured(['gazetteer', 'import', path]);
    expect(status).toBe(1);
    expect(output).toContain('places  3 rows of 4 lines, 1 bad');
    expect(output).toContain('line 4: 1 columns, and a line of allCountries.txt has 19');
    expect(output).toContain('analysis reads 2 of them');
    expect(output).toContain('GeoNames (https://www.geonames.org), CC BY 4.0');
    expect((await gazetteerOf(folder)).named('沙赫里瑙').map(({ id }) => id)).toEqual(['geonames:30000001']);
  });

  test('compile chooses anew', async () => {
    const { status, output } = await captured(['gazetteer', 'compile', '--countries', 'AF']);
    expect([status, output]).toEqual([0, expect.stringContaining('analysis reads 3 of them')]);
    expect((await gazetteerOf(folder)).byId('geonames:30000003')?.name).toBe('Small');
  });

  test('status says what is loaded, to programs too', async () => {
    const [found] = linesOf((await captured(['gazetteer', 'status', '--json'])).output);
    expect(found).toMatchObject({ parts: [{ part: 'places', rows: 3, bad: 1 }], compiled: join(folder, 'gazetteer', 'places.br'), licence: 'CC BY 4.0' });
  });

  test.each([
    ['a number that is none', ['compile', '--min-population', 'many'], 2],
    ['a country that is none', ['import', 'x.txt', '--countries', 'Narnia'], 2],
    ['a file that is not there', ['import', 'nowhere.txt'], 1],
  ])('%s is refused', async (_what, words, expected) => {
    const { status, errors } = await captured(['gazetteer', ...words]);
    expect(status).toBe(expected);
    expect(errors).toMatch(/ARGUMENT_INVALID|SOURCE_MISSING/u);
  });
});
