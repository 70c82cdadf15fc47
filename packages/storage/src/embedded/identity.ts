import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatelineError } from '@dateline/document';

/** Whom Postgres runs as. It refuses root; an ordinary user runs it himself. */
export interface Identity {
  readonly uid?: number;
  readonly gid?: number;
}

/** Users without rights that systems have, best first. */
const UNPRIVILEGED = ['postgres', 'nobody'] as const;

/** @throws DatelineError PLATFORM_UNSUPPORTED for root on a system without an unprivileged user. */
export function postgresIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  for (const name of UNPRIVILEGED) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid !== undefined && gid !== undefined) return { uid, gid };
  }
  throw new DatelineError('PLATFORM_UNSUPPORTED', `Postgres does not run as root, and this system has none of the users ${UNPRIVILEGED.join(', ')}; run as an ordinary user`);
}

function idOf(flag: '-u' | '-g', name: string): number | undefined {
  try {
    return Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined; // No such user: the next name is asked.
  }
}

/** Whether the identity may enter every folder above `path`, which need not exist. */
export function mayReach(path: string, { uid, gid }: Identity): boolean {
  if (uid === undefined) return true;
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    const found = statSync(folder, { throwIfNoEntry: false });
    if (found) {
      const bit = found.uid === uid ? 0o100 : found.gid === gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
