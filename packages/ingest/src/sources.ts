import { realpath, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { DatelineError } from '@dateline/document';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Where documents are to be read from, and what was asked for that is not there. */
export interface Sources {
  /** Paths and URLs, each once, in the order asked for; within a folder or glob by name. */
  readonly found: readonly string[];
  /** One SOURCE_MISSING for each argument that names nothing. */
  readonly missing: readonly DatelineError[];
}

const isUrl = (path: string): boolean => /^https?:\/\//iu.test(path);
const byName = (a: string, b: string): number => (a < b ? -1 : 1);

/** The documents that files, folders, globs and http(s) URLs name. Folders are read to their depth, hidden files are not. */
export async function sourcesOf(paths: readonly string[]): Promise<Sources> {
  const found = new Map<string, string>();
  const missing: DatelineError[] = [];
  for (const path of paths) {
    const named = isUrl(path) ? [path] : await filesOf(path);
    if (named.length === 0) missing.push(new DatelineError('SOURCE_MISSING', `${path} names no file: expected a file, a folder with files in it, a glob or an http(s) URL`));
    for (const source of named) {
      const identity = isUrl(source) ? source : await realpath(source);
      if (!found.has(identity)) found.set(identity, source);
    }
  }
  return { found: [...found.values()], missing };
}

/** Files are taken literally before they are taken as globs: a name may hold brackets. */
async function filesOf(path: string): Promise<string[]> {
  const there = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw new DatelineError('SOURCE_UNREADABLE', `cannot look at ${path}: ${error.message}`, { cause: error });
  });
  if (there?.isDirectory()) return (await glob('**/*', { cwd: path, onlyFiles: true, followSymbolicLinks: false })).map((file) => `${path.replace(/\/+$/u, '')}/${file}`).sort(byName);
  if (there) return [path];
  return isDynamicPattern(path) ? (await glob(path, { onlyFiles: true, expandDirectories: false, absolute: isAbsolute(path) })).sort(byName) : [];
}
