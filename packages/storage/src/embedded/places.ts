import { createHash, randomUUID } from 'node:crypto';
import { accessSync, chownSync, constants, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { linkLibraries, linkUnlessThere, nativeFolder, program } from './binaries.ts';
import { mayReach, type Identity } from './identity.ts';

/** Where Postgres lies when the unprivileged user that runs it cannot enter the checkout. Only root comes here. */
const OUTSIDE = '/var/lib/dateline';

/** Beside a cluster outside: the path of the data folder that it belongs to. */
const BELONGS_TO = 'belongs-to';

/** The list of links names files from the folder above, by this name. */
const NATIVE = 'native';

/** The folder whose `bin` the identity can run: npm's own, else a copy of it outside. */
export function reachableBinaries(identity: Identity): string {
  const native = nativeFolder();
  if (mayReach(join(native, 'bin', program('postgres')), identity) && mayLink(native)) {
    linkLibraries(native);
    return native;
  }
  const copy = join(outside(), `postgres-${shortHash(native)}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  return join(copy, NATIVE);
}

/** Whether the libraries' links are there or can be made: an ordinary user may run from a checkout that is root's. */
function mayLink(native: string): boolean {
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
    return true;
  } catch {
    return existsSync(join(native, 'lib', 'libpq.so.5'));
  }
}

/** Copies beside the goal and renames, so that nobody sees half a copy; who comes second keeps the first one's. */
function copyWhole(native: string, copy: string): void {
  const draft = `${copy}.${randomUUID()}`;
  cpSync(native, join(draft, NATIVE), { recursive: true, verbatimSymlinks: true, filter: (file) => !file.endsWith('.a') });
  linkLibraries(join(draft, NATIVE));
  renameUnlessThere(draft, copy);
}

/** The folder that is to hold the cluster: `<data folder>/postgres`, or one outside that a link of that name points to. */
export function clusterFolder(dataFolder: string, identity: Identity): string {
  const wanted = resolve(dataFolder, 'postgres');
  mkdirSync(dirname(wanted), { recursive: true });
  const isLink = lstatSync(wanted, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (!isLink && (existsSync(wanted) || mayReach(wanted, identity))) return wanted;
  const elsewhere = isLink ? readlinkSync(wanted) : join(outside(), `data-${shortHash(realpathSync(dirname(wanted)))}`, 'postgres');
  mkdirSync(dirname(elsewhere), { recursive: true });
  handOver(dirname(elsewhere), identity);
  if (!isLink) linkUnlessThere(elsewhere, wanted);
  writeFileSync(join(dirname(elsewhere), BELONGS_TO), realpathSync(dirname(wanted)));
  return elsewhere;
}

/** Folders of clusters outside whose data folder is gone, or has another cluster by now: nobody opens them again. In order of their names. */
export function abandonedClusters(within: string = outside()): string[] {
  return readdirSync(within).sort().map((name) => join(within, name)).filter((folder) => {
    const note = join(folder, BELONGS_TO);
    return existsSync(note) && linkOf(join(readFileSync(note, 'utf8'), 'postgres')) !== join(folder, 'postgres');
  });
}

const linkOf = (path: string): string | null => (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(path) : null);

export function handOver(path: string, { uid, gid }: Identity): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** @returns whether the draft took the name; where the name was taken the draft is removed. */
export function renameUnlessThere(draft: string, name: string): boolean {
  try {
    renameSync(draft, name);
    return true;
  } catch (error) {
    if (!existsSync(name)) throw error;
    rmSync(draft, { recursive: true, force: true });
    return false;
  }
}

function outside(): string {
  const folder = process.getuid?.() === 0 ? OUTSIDE : join(tmpdir(), `dateline-${process.getuid?.() ?? 'user'}`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
