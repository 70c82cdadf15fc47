// Loads a made-up dump of GeoNames of a million places: `node packages/ingest/bench/geonames.mjs [places]`. Prints rows a second and the largest resident memory.
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { register } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

register('../../../apps/cli/bin/from-source.mjs', import.meta.url);
const { openGazetteer } = await import('@dateline/gazetteer');
const { openTestStorage } = await import('@dateline/storage/testing');
const { sampleDump } = await import('../src/geonames/sample-dump.fixture.ts');
const { importDump } = await import('../src/geonames/import-dump.ts');
const { compilePlaces } = await import('../src/geonames/compile-places.ts');

const count = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const megabytes = () => Math.round(process.memoryUsage.rss() / 2 ** 20);

function* text(linesOf) {
  for (let index = 0; index < count; index += 1000) {
    let block = '';
    for (let at = index; at < Math.min(index + 1000, count); at++) for (const line of linesOf(at)) block += `${line}\n`;
    yield block;
  }
}

const files = { places: join(folder, 'allCountries.txt'), names: join(folder, 'alternateNamesV2.txt') };
await pipeline(Readable.from(text((index) => [sampleDump.placeLine(index)])), createWriteStream(files.places));
await pipeline(Readable.from(text(sampleDump.nameLines)), createWriteStream(files.names));
const storage = await openTestStorage();
try {
  for (const part of ['places', 'names']) {
    let most = megabytes();
    const [start, before] = [performance.now(), process.cpuUsage()];
    const { lines, rows, bytes } = await importDump(storage.geonames, { part, path: files[part], onProgress: () => { most = Math.max(most, megabytes()); } });
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    console.log(`${part}: ${lines} lines, ${rows} rows, ${Math.round(bytes / 2 ** 20)} MB in ${seconds.toFixed(1)} s: ${Math.round(lines / seconds)} lines/s, ${((user + system) / 1e6).toFixed(1)} s of them this process's own, at most ${most} MB`);
  }
  const start = performance.now();
  const rows = await compilePlaces(storage.geonames, openGazetteer(), join(folder, 'places.br'), { minPopulation: 1000, countries: [] });
  console.log(`compiled ${rows} rows in ${((performance.now() - start) / 1000).toFixed(1)} s, ${megabytes()} MB`);
  const opening = performance.now();
  const gazetteer = openGazetteer({ beside: join(folder, 'places.br') });
  const found = gazetteer.named('Kabul').length;
  console.log(`opened and asked (${found}) in ${Math.round(performance.now() - opening)} ms, ${megabytes()} MB`);
} finally {
  await storage.drop();
  await rm(folder, { recursive: true });
}
