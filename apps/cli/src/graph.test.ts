import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { captured, linesOf } from './testing/captured.ts';

const STORIES = {
  'harbour.md': '---\ntitle: 奥斯陆港口恢复通航\ndate: 2024-03-04\n---\n挪威外交大臣艾德3日在奥斯陆表示，港口已经恢复通航。\n',
  'harbour-again.md': '---\ntitle: 港口恢复\ndate: 2024-03-05\n---\n艾德4日在奥斯陆会见瑞典首相。\n',
};

let folder = '';
const before = process.env['DATELINE_DATA'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-graph-'));
  process.env['DATELINE_DATA'] = join(folder, 'data');
  for (const [name, text] of Object.entries(STORIES)) await writeFile(join(folder, name), text);
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATELINE_DATA'];
  else process.env['DATELINE_DATA'] = before;
  await rm(folder, { recursive: true, force: true });
});

const stories = (): string[] => Object.keys(STORIES).map((name) => join(folder, name));

describe('the graph from the command line', () => {
  test('what is ingested once is unchanged the second time', async () => {
    const first = await captured(['ingest', '--json', ...stories(), join(folder, 'missing.md')]);
    expect(first.status).toBe(1);
    expect(linesOf(first.output).map(({ status }) => status).sort()).toEqual(['added', 'added', 'refused']);
    const second = await captured(['ingest', '--json', ...stories()]);
    expect(second.status).toBe(0);
    expect(linesOf(second.output).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
  });

  test('export prints what analyze prints, with an entity that both articles share', async () => {
    const { status, output } = await captured(['export', '--format', 'analyses']);
    expect(status).toBe(0);
    const mentions = linesOf(output).map((line) => line['mentions'] as { exact: string; entity: string }[]);
    expect(mentions).toHaveLength(2);
    const oslo = mentions.map((list) => list.find(({ exact }) => exact === '奥斯陆')?.entity);
    expect(oslo[0]).toBeDefined();
    expect(oslo[0]).toBe(oslo[1]);
    const analyzed = linesOf((await captured(['analyze', ...stories()])).output);
    const plain = (line: Record<string, unknown>): unknown => (line['mentions'] as { exact: string }[]).map(({ exact }) => exact);
    expect(linesOf(output).map(plain).sort()).toEqual(analyzed.map(plain).sort());
  });

  test('the embedded database has every migration', async () => {
    const { status, output } = await captured(['migrate', '--status', '--json']);
    expect(status).toBe(0);
    expect(linesOf(output)[0]).toMatchObject({ pending: [], unknown: [] });
  });

  test('a database that is not there is said so, with its code', async () => {
    process.env['DATABASE_URL'] = 'postgresql://nobody:nothing@127.0.0.1:1/none';
    try {
      const { status, errors } = await captured(['ingest', ...stories()]);
      expect(status).toBe(1);
      expect(errors).toContain('DATABASE_UNAVAILABLE');
    } finally {
      delete process.env['DATABASE_URL'];
    }
  });
});
