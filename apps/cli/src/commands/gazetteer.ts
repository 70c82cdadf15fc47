import { existsSync } from 'node:fs';
import { DatelineError } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import { compilePlaces, download, importDump } from '@dateline/ingest';
import { readConfig } from '@dateline/server';
import type { Config } from '@dateline/server';
import type { DumpPart, DumpStatus, Storage } from '@dateline/storage';
import { EXIT } from '../faults.ts';
import { interruption } from '../interruption.ts';
import { downloadsFolder, placesFile } from '../places.ts';
import { progressOn } from '../progress.ts';
import { storageOf } from '../storage.ts';
import { print, tell } from '../terminal.ts';
import type { Terminal } from '../terminal.ts';

export interface CompileArguments {
  readonly minPopulation: string;
  readonly countries?: string;
}

export interface ImportArguments extends CompileArguments {
  readonly alternateNames?: string;
}

const LICENCE = 'Places: GeoNames (https://www.geonames.org), CC BY 4.0; name GeoNames wherever you show or pass them on.';

const MEGABYTE = 1 << 20;
const count = (number: number): string => number.toLocaleString('en-US');

/** Loads GeoNames' dumps into the database, and writes what analysis reads of them. */
export async function runGazetteerImport(places: string, { alternateNames, ...selection }: ImportArguments, terminal: Terminal): Promise<number> {
  const wanted = selectionOf(selection);
  const config = readConfig();
  const storage = await storageOf(config);
  const stop = interruption();
  try {
    const files: readonly (readonly [DumpPart, string])[] = [['places', places], ...(alternateNames === undefined ? [] : [['names', alternateNames] as const])];
    let bad = 0;
    for (const [part, source] of files) {
      const status = await load(storage, part, source, config, stop.signal, terminal);
      if (!status?.finishedAt) {
        tell(terminal, 'stopped; what was loaded is kept, a later run goes on from there');
        return EXIT.interrupted;
      }
      bad += status.bad;
      for (const line of summary(status)) await print(terminal, line);
    }
    await compile(storage, config, wanted, terminal);
    return bad > 0 ? EXIT.refused : EXIT.done;
  } finally {
    stop.forget();
    await storage.close();
  }
}

/** Loads one file, from the web where it lies there; undefined where it was stopped before anything was loaded. */
async function load(storage: Storage, part: DumpPart, source: string, { dataFolder }: Config, signal: AbortSignal, terminal: Terminal): Promise<DumpStatus | undefined> {
  const path = /^https?:\/\//iu.test(source) ? await fetched(source, dataFolder, signal, terminal) : source;
  if (path === undefined) return undefined;
  let progress: ReturnType<typeof progressOn> | undefined;
  let shown = 0;
  try {
    return await importDump(storage.geonames, { part, path, source, signal, onProgress: ({ bytes, rows }, size) => {
      progress ??= progressOn(terminal, `loading ${part} (MB)`, Math.ceil(size / MEGABYTE));
      for (; shown < Math.ceil(bytes / MEGABYTE); shown++) progress.step(`${count(rows)} rows`);
    } });
  } finally {
    progress?.stop();
  }
}

async function fetched(url: string, dataFolder: string, signal: AbortSignal, terminal: Terminal): Promise<string | undefined> {
  let progress: ReturnType<typeof progressOn> | undefined;
  let shown = 0;
  try {
    return await download(url, downloadsFolder(dataFolder), { signal, onProgress: (bytes, size) => {
      progress ??= progressOn(terminal, 'fetching (MB)', Math.ceil((size ?? 0) / MEGABYTE));
      for (; shown < Math.ceil(bytes / MEGABYTE); shown++) progress.step(url);
    } });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    progress?.stop();
  }
}

function summary({ part, source, lines, rows, passed, bad, faults, finishedAt }: DumpStatus): string[] {
  const state = finishedAt === null ? 'not whole yet; the same import goes on' : `loaded ${finishedAt.toISOString()}`;
  return [
    `${part.padEnd(7)} ${count(rows)} rows of ${count(lines)} lines${passed > 0 ? `, ${count(passed)} of other languages passed over` : ''}${bad > 0 ? `, ${count(bad)} bad` : ''} · ${source} · ${state}`,
    ...faults.map(({ line, fault }) => `        line ${String(line)}: ${fault}`),
    ...(bad > faults.length ? [`        and ${count(bad - faults.length)} more`] : []),
  ];
}

/** Writes anew what analysis reads, from what the database has. */
export async function runGazetteerCompile(selection: CompileArguments, terminal: Terminal): Promise<number> {
  const wanted = selectionOf(selection);
  const config = readConfig();
  const storage = await storageOf(config);
  try {
    const [places] = await storage.geonames.status();
    if (places?.part !== 'places') throw new DatelineError('ARGUMENT_INVALID', 'there are no places to compile: load them with dateline gazetteer import.');
    await compile(storage, config, wanted, terminal);
    return EXIT.done;
  } finally {
    await storage.close();
  }
}

async function compile(storage: Storage, { dataFolder }: Config, selection: ReturnType<typeof selectionOf>, terminal: Terminal): Promise<void> {
  const file = placesFile(dataFolder);
  const rows = await compilePlaces(storage.geonames, openGazetteer(), file, selection);
  await print(terminal, `analysis reads ${count(rows)} of them, from ${file}`);
  await print(terminal, LICENCE);
}

function selectionOf({ minPopulation, countries }: CompileArguments): { readonly minPopulation: number; readonly countries: readonly string[] } {
  if (!/^\d{1,9}$/u.test(minPopulation)) throw new DatelineError('ARGUMENT_INVALID', `--min-population is ${minPopulation}: it is a number of inhabitants.`);
  const codes = (countries ?? '').split(',').filter((code) => code !== '');
  const wrong = codes.find((code) => !/^[A-Z]{2}$/u.test(code));
  if (wrong !== undefined) throw new DatelineError('ARGUMENT_INVALID', `--countries has ${wrong}: it is a list of ISO 3166-1 codes such as AF,UA.`);
  return { minPopulation: Number(minPopulation), countries: codes };
}

/** Says what of GeoNames the database has, and whether analysis reads of it. */
export async function runGazetteerStatus({ json = false }: { readonly json?: boolean }, terminal: Terminal): Promise<number> {
  const config = readConfig();
  const storage = await storageOf(config);
  try {
    const statuses = await storage.geonames.status();
    const file = placesFile(config.dataFolder);
    const compiled = existsSync(file) ? file : null;
    if (json) await print(terminal, JSON.stringify({ parts: statuses, compiled, licence: 'CC BY 4.0' }));
    else {
      for (const line of statuses.flatMap(summary)) await print(terminal, line);
      if (statuses.length === 0) await print(terminal, 'GeoNames is not loaded: analysis reads the places that ship. dateline gazetteer import --help says how.');
      await print(terminal, compiled === null ? 'analysis reads the places that ship' : `analysis reads the places that ship, and ${compiled}`);
      if (statuses.length > 0) await print(terminal, LICENCE);
    }
    return EXIT.done;
  } finally {
    await storage.close();
  }
}
