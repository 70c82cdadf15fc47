import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { nativeFolder } from './binaries.ts';
import { openEmbedded } from './embedded.ts';
import { postgresIdentity } from './identity.ts';
import { abandonedClusters, clusterFolder } from './places.ts';
import { pause, postmasterOf } from './server.ts';

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'dateline-embedded-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

const cluster = () => clusterFolder(folder, postgresIdentity());

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ answer: unknown }>(sql)).rows.map(({ answer }) => answer);
  } finally {
    await client.end();
  }
}

describe('the embedded Postgres', () => {
  it('is made once by two who come together, stays while one is there, and stops with the last', async () => {
    const [first, second] = await Promise.all([openEmbedded(folder), openEmbedded(folder)]);
    expect(first.url).toBe(second.url);
    await first.close();
    expect(await ask(second.url, `SELECT '加兹尼' COLLATE "C" < '喀布尔' AS answer`)).toEqual([true]);
    await second.close();
    expect(postmasterOf(cluster())).toBeUndefined();
  });

  it('keeps what was committed when it is killed', async () => {
    const opened = await openEmbedded(folder);
    await ask(opened.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    const { pid } = postmasterOf(cluster())!;
    process.kill(pid, 'SIGKILL');
    while (postmasterOf(cluster())?.pid === pid) await pause(20);
    await opened.close();
    const again = await openEmbedded(folder);
    expect(await ask(again.url, 'SELECT answer FROM kept')).toEqual([42]);
    await again.close();
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const opened = await openEmbedded(folder);
    const stranger = new URL(opened.url);
    stranger.password = 'guess';
    await expect(ask(stranger.href, 'SELECT 1 AS answer')).rejects.toThrow(/password authentication failed/);
    expect((await readFile(join(cluster(), 'dateline-password'), 'utf8')).length).toBeGreaterThan(30);
    await opened.close();
  });

  it('knows the data that lie outside their data folder after that was removed', async () => {
    const outside = join(folder, 'outside');
    const used = join(folder, 'used');
    for (const [name, of] of [['data-1', join(folder, 'removed')], ['data-2', used], ['data-3', null]] as const) {
      await mkdir(join(outside, name), { recursive: true });
      if (of) await writeFile(join(outside, name, 'belongs-to'), of);
    }
    await mkdir(used);
    await symlink(join(outside, 'data-2', 'postgres'), join(used, 'postgres'));
    expect(abandonedClusters(outside)).toEqual([join(outside, 'data-1')]);
  });

  it('says so where npm has no Postgres for the platform', () => {
    expect(() => nativeFolder('aix', 'ppc64')).toThrow(expect.objectContaining({ code: 'PLATFORM_UNSUPPORTED', message: expect.stringContaining('DATABASE_URL') as unknown }));
    expect(existsSync(nativeFolder())).toBe(true);
  });
});
