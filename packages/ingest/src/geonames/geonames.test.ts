import { createServer, type Server, type ServerResponse } from 'node:http';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openGazetteer } from '@dateline/gazetteer';
import { openTestStorage, type TestStorage } from '@dateline/storage/testing';
import { compilePlaces } from './compile-places.ts';
import { download } from './download.ts';
import { openDumpFile } from './dump-file.ts';
import { importDump } from './import-dump.ts';
import { lineBatches } from './line-batches.ts';
import { sampleDump } from './sample-dump.fixture.ts';

let storage: TestStorage;
let folder = '';
beforeAll(async () => {
  storage = await openTestStorage();
  folder = await mkdtemp(join(tmpdir(), 'dateline-geonames-'));
});
afterAll(async () => {
  await storage.drop();
  await rm(folder, { recursive: true });
});

const linesOf = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => `${line(index)}\n`).join('');
const PLACES = linesOf(5000, sampleDump.placeLine);

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** An archive as Info-ZIP writes it: a small file, then the one that is meant. */
function archiveOf(files: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [raw, packed] = [Buffer.from(text), deflateRawSync(Buffer.from(text))];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(raw.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, central, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, ...directory, Buffer.from('PK\x05\x06'), end]);
}

describe('a dump of GeoNames', () => {
  test('is loaded from text, and from an archive the same', async () => {
    const expected = { rows: 5000, lines: 5000, bad: 0, passed: 0, bytes: Buffer.byteLength(PLACES), finishedAt: expect.any(Date) };
    expect(await importDump(storage.geonames, { part: 'places', path: await file('allCountries.txt', PLACES) })).toMatchObject(expected);
    expect(await importDump(storage.geonames, { part: 'places', path: await file('allCountries.zip', archiveOf({ 'languages.txt': 'zh\n', 'allCountries.txt': PLACES })) })).toMatchObject(expected);
  });

  test('goes on where it was interrupted, and is not read again once it is whole', async () => {
    const path = await file('long.txt', linesOf(20_000, sampleDump.placeLine));
    const stop = new AbortController();
    const batchBytes = 1 << 20;
    const begun = await importDump(storage.geonames, { part: 'places', path, batchBytes, signal: stop.signal, onProgress: () => { stop.abort(); } });
    expect(begun.finishedAt).toBeNull();
    expect(begun.rows).toBeGreaterThan(0);
    expect(begun.rows).toBeLessThan(20_000);
    let batches = 0;
    expect(await importDump(storage.geonames, { part: 'places', path, batchBytes, onProgress: () => { batches++; } })).toMatchObject({ rows: 20_000, lines: 20_000, bad: 0, finishedAt: expect.any(Date) });
    expect(batches).toBeGreaterThan(0);
    batches = 0;
    await importDump(storage.geonames, { part: 'places', path, onProgress: () => { batches++; } });
    expect(batches).toBe(0);
  });

  test('has its bad lines counted and told, and keeps the others', async () => {
    const good = Array.from({ length: 20 }, (_, index) => sampleDump.placeLine(index));
    const broken = [...good.slice(0, 10), 'no place', good[10]!.replace(/\t-?\d+\.\d+\t/u, '\t91.5\t'), ...good.slice(11), good[0]!];
    const text = Buffer.concat([Buffer.from(`${broken.join('\r\n')}\r\n`), Buffer.from([0xff, 0xfe, 10])]);
    const status = await importDump(storage.geonames, { part: 'places', path: await file('broken.txt', text) });
    expect(status).toMatchObject({ rows: 19, lines: 23, bad: 4 });
    expect(status.faults.map(({ line }) => line)).toEqual([11, 12, 22, 23]);
    expect(status.faults[0]?.fault).toBe('1 columns, and a line of allCountries.txt has 19');
  });

  test.each([
    ['a page', '<html>\n<p>Not found</p>\n', 'GAZETTEER_UNREADABLE', 'line 1: 1 columns'],
    ['nothing', '', 'GAZETTEER_UNREADABLE', 'is empty'],
    ['half an archive', archiveOf({ 'allCountries.txt': PLACES }).subarray(0, 9000), 'GAZETTEER_UNREADABLE', 'its directory is missing'],
  ])('%s is refused, and what was loaded before stays', async (_what, content, code, says) => {
    await importDump(storage.geonames, { part: 'places', path: await file('allCountries.txt', PLACES) });
    await expect(importDump(storage.geonames, { part: 'places', path: await file('wrong', content) })).rejects.toMatchObject({ code, message: expect.stringContaining(says) });
    expect((await storage.geonames.status())[0]).toMatchObject({ rows: 5000 });
  });

  test('that is damaged inside breaks off with what was loaded', async () => {
    const archive = archiveOf({ 'allCountries.txt': PLACES });
    archive.fill(0xff, 60_000, 60_100);
    await expect(importDump(storage.geonames, { part: 'places', path: await file('damaged.zip', archive) })).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
  });

  test('that is not there is missing', async () => {
    await expect(openDumpFile(join(folder, 'nowhere.txt'))).rejects.toMatchObject({ code: 'SOURCE_MISSING' });
  });

  test('gives analysis the places that it has no row for, with their Chinese names and divisions', async () => {
    const line = (id: number, name: string, kind: string, code: string, population: number, alternates = '') => [id, name, name, alternates, '32.1', '65.9', kind, code, 'AF', '', '39', '', '', '', population, '', '', '', ''].join('\t');
    await importDump(storage.geonames, { part: 'places', path: await file('few.txt', [
      line(Number(openGazetteer().named('乌鲁兹甘省')[0]?.id.slice(9)), 'Uruzgan', 'A', 'ADM1', 0), line(30_000_001, 'Shahr-e Nau', 'P', 'PPL', 12_000), line(30_000_002, 'Hamlet', 'P', 'PPL', 3), line(30_000_003, 'Deh Rawud Airfield', 'S', 'AIRF', 0, 'Dehrawood,德拉瓦德机场'),
      line(30_000_004, 'Edo', 'P', 'PPL', 3, '江戸辺'), line(1_122_747, 'Tarinkot', 'P', 'PPLA', 10_000),
    ].join('\n')) });
    await importDump(storage.geonames, { part: 'names', path: await file('names.txt', [
      [1, 30_000_001, 'zh', '沙赫里瑙', '1', '', '', ''], [2, 30_000_001, 'zh-TW', '沙赫里瑙鎮', '', '', '', ''], [3, 30_000_001, 'wkdt', 'Q77', '', '', '', ''], [4, 30_000_001, 'fr', 'Cité', '', '', '', ''], [5, 1_122_747, 'wkdt', 'Q88', '', '', '', ''],
    ].map((cells) => cells.join('\t')).join('\n')) });
    const compiled = join(folder, 'gazetteer', 'places.br');
    const rows = await compilePlaces(storage.geonames, openGazetteer(), compiled, { minPopulation: 1000, countries: [] });
    const gazetteer = openGazetteer({ beside: compiled });
    expect(rows).toBe(3);
    const [town] = gazetteer.named('沙赫里瑙鎮');
    expect(town).toEqual({
      id: 'geonames:30000001', kind: 'city', name: 'Shahr-e Nau', names: { en: 'Shahr-e Nau', 'zh-Hans': '沙赫里瑙' }, lat: 32.1, lon: 65.9, country: 'AF', admin1: 'AF-URU', population: 12_000, capital: null, wikidata: 'Q77',
    });
    expect(gazetteer.parentOf(town!)?.names.en).toMatch(/^Ur[uo]zgan/u);
    expect(gazetteer.named('德拉瓦德机场').map(({ kind }) => kind)).toEqual(['facility']);
    expect([gazetteer.named('Hamlet').filter(({ country }) => country === 'AF'), gazetteer.named('江戸辺')]).toEqual([[], []]);
    expect(gazetteer.byId('geonames:1122747')).toEqual({ ...openGazetteer().byId('geonames:1122747')!, wikidata: 'Q88' });
    expect(gazetteer.inCountry('AF').length).toBe(openGazetteer().inCountry('AF').length + 1);
  });
});

describe('lines', () => {
  test.each([1, 2, 3, 5, 8, 100])('are whole whatever the chunks, %d bytes each', async (size) => {
    const text = Buffer.from('一\n\n二 three\r\nfour');
    async function* chunks() { for (let at = 0; at < text.length; at += size) yield text.subarray(at, at + size); }
    const batches = [];
    for await (const batch of lineBatches(chunks(), 4)) batches.push(batch);
    expect(batches.flatMap(({ lines }) => lines)).toEqual(['一', '', '二 three', 'four']);
    expect(batches.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(text.length);
  });
});

describe('a download', () => {
  let server: Server;
  let url = '';
  let asked: string[] = [];
  const content = Buffer.alloc(300_000, 'geonames ');
  let breaksAt: number | null = 100_000;
  let broken: ServerResponse | undefined;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const from = Number(/bytes=(\d+)-/u.exec(request.headers.range ?? '')?.[1] ?? 0);
      asked.push(`${String(request.method)} ${String(from)}`);
      if (request.url === '/gone') return response.writeHead(404).end();
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from, etag: '"1"' });
      if (request.method === 'HEAD') return response.end();
      if (breaksAt === null) return response.end(content.subarray(from));
      broken = response;
      return response.write(content.subarray(0, breaksAt));
    });
    await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
    url = `http://127.0.0.1:${String((server.address() as { port: number }).port)}`;
  });
  afterAll(() => { server.close(); });

  const hasPart = async (): Promise<boolean> => {
    const parts = (await readdir(folder)).filter((name) => name.endsWith('.part'));
    return (await Promise.all(parts.map((name) => stat(join(folder, name))))).some(({ size }) => size > 0);
  };

  test('goes on from where it broke off, and is not fetched again', async () => {
    const first = expect(download(`${url}/all.zip`, folder)).rejects.toMatchObject({ code: 'SOURCE_UNREADABLE' });
    while (!(await hasPart())) await new Promise((resolve) => { setTimeout(resolve, 10); });
    broken?.destroy();
    await first;
    breaksAt = null;
    const path = await download(`${url}/all.zip`, folder);
    expect((await readFile(path)).equals(content)).toBe(true);
    expect(asked).toEqual(['HEAD 0', 'GET 0', 'HEAD 0', expect.stringMatching(/^GET [1-9]\d*$/u)]);
    asked = [];
    expect(await download(`${url}/all.zip`, folder)).toBe(path);
    expect(asked).toEqual(['HEAD 0']);
  });

  test('of what is not there is missing', async () => {
    await expect(download(`${url}/gone`, folder)).rejects.toMatchObject({ code: 'SOURCE_MISSING' });
  });
});
