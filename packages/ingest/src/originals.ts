import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DatelineError } from '@dateline/document';
import type { Original } from '@dateline/parsing';
import { fetched } from './fetched.ts';
import { globBase, globPattern, isGlob } from './glob.ts';

/** A document that was asked for and could not be had; the others go on. */
export interface Missed {
  readonly source: string;
  readonly error: DatelineError;
}

/** The largest document that is read, in bytes. */
export const LARGEST = 32 * 1024 * 1024;

export const isMissed = (found: Original | Missed): found is Missed => 'error' in found;

const isUrl = (path: string): boolean => /^https?:\/\//u.test(path);

export const tooLarge = (source: string, size: string): DatelineError =>
  new DatelineError('SOURCE_TOO_LARGE', `${source} has ${size}: a document of up to ${String(LARGEST / 1024 / 1024)} MiB is read; split it.`);

const unreadable = (source: string, error: unknown): DatelineError => {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new DatelineError('SOURCE_MISSING', `there is no ${source}: give files, folders, globs or URLs.`, { cause: error });
  return new DatelineError('SOURCE_UNREADABLE', `cannot read ${source}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
};

/** Files below a folder, sorted by name, without those whose name or folder begins with a dot. */
async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
    if (kind.isDirectory() && !entry.isSymbolicLink()) yield* filesBelow(path);
    else if (kind.isFile()) yield path;
  }
}

async function* pathsOf(path: string): AsyncGenerator<string> {
  const kind = await stat(path).catch((error: unknown) => {
    if (isGlob(path)) return undefined;
    throw unreadable(path, error);
  });
  if (kind?.isDirectory()) yield* filesBelow(path);
  else if (kind) yield path;
  else {
    const pattern = globPattern(path);
    let any = false;
    for await (const file of filesBelow(globBase(path))) {
      if (!pattern.test(file)) continue;
      any = true;
      yield file;
    }
    if (!any) throw new DatelineError('SOURCE_MISSING', `no file matches ${path}.`);
  }
}

async function readBounded(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size > LARGEST) throw tooLarge(path, `${String(Math.ceil(size / 1024 / 1024))} MiB`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

async function original(source: string): Promise<Original | Missed> {
  try {
    return isUrl(source) ? await fetched(source) : { source, bytes: await readBounded(source) };
  } catch (error) {
    return { source, error: error instanceof DatelineError ? error : unreadable(source, error) };
  }
}

/** How many documents the paths name; URLs count one each, what is missing one too. */
export async function countOriginals(paths: readonly string[]): Promise<number> {
  let count = 0;
  for await (const _ of sourcesOf(paths)) count++;
  return count;
}

async function* sourcesOf(paths: readonly string[]): AsyncGenerator<string | Missed> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (isUrl(path)) {
      if (!seen.has(path)) yield path;
      seen.add(path);
      continue;
    }
    try {
      for await (const file of pathsOf(path)) {
        const real = await realpath(file);
        if (!seen.has(real)) yield file;
        seen.add(real);
      }
    } catch (error) {
      yield { source: path, error: error instanceof DatelineError ? error : unreadable(path, error) };
    }
  }
}

/** The documents that files, folders, globs and URLs name, each once, read one at a time as they are asked for: in the order
 *  given, sorted by name within a folder, hidden files left out. What cannot be had comes as `Missed` in its place. */
export async function* originals(paths: readonly string[]): AsyncGenerator<Original | Missed> {
  for await (const source of sourcesOf(paths)) yield typeof source === 'string' ? await original(source) : source;
}

/** A source's name as people know it: the last part of its path or URL. */
export const sourceName = (source: string): string => (isUrl(source) ? new URL(source).pathname.split('/').findLast(Boolean) ?? source : basename(source));
