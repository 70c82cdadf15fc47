import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStorage } from '@dateline/storage';
import { captured, linesOf } from './testing/captured.ts';

const story = (text: string): string => `---\ntitle: 奥斯陆港口恢复通航\nurl: https://news.example/harbour\ndate: 2024-03-04\n---\n${text}\n`;

let folder = '';
const before = process.env['DATELINE_DATA'];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-again-'));
  process.env['DATELINE_DATA'] = join(folder, 'data');
  await writeFile(path(), story('挪威外交大臣艾德3日在奥斯陆表示，港口已经恢复通航。'));
});
afterAll(async () => {
  if (before === undefined) delete process.env['DATELINE_DATA'];
  else process.env['DATELINE_DATA'] = before;
  await rm(folder, { recursive: true, force: true });
});

const path = (): string => join(folder, 'harbour.md');
const statuses = (output: string): unknown[] => linesOf(output).map(({ status }) => status);

/** What the graph calls the places that it holds. */
async function places(work?: (storage: Awaited<ReturnType<typeof openStorage>>, id: string) => Promise<unknown>): Promise<readonly string[]> {
  const storage = await openStorage({ dataFolder: join(folder, 'data') });
  try {
    const rows = (await storage.reading().list('locations', { first: 10 })).rows.map(({ row }) => row);
    await work?.(storage, rows.find(({ name }) => name === '奥斯陆')?.id ?? '');
    return rows.map(({ name }) => name);
  } finally {
    await storage.close();
  }
}

describe('dateline ingest --again and dateline diff', () => {
  test('a graph without runs has none to list', async () => {
    const { status, output } = await captured(['diff']);
    expect([status, output]).toEqual([0, '']);
  });

  test('what is known is analysed again only where that is asked, and each time is a run', async () => {
    expect(statuses((await captured(['ingest', '--json', path()])).output)).toEqual(['added']);
    expect(statuses((await captured(['ingest', '--json', path()])).output)).toEqual(['unchanged']);
    expect(statuses((await captured(['ingest', '--json', '--again', path()])).output)).toEqual(['reanalysed']);
    const { status, output } = await captured(['diff', '--json']);
    expect(status).toBe(0);
    expect(linesOf(output)).toEqual([
      expect.objectContaining({ again: true, added: 0, revised: 0, reanalysed: 1, finishedAt: expect.any(String), annotators: expect.arrayContaining([expect.stringMatching(/^mentions@/)]) }),
      expect.objectContaining({ again: false, added: 1, revised: 0, reanalysed: 0 }),
    ]);
    expect((await captured(['diff'])).output).toMatch(/^0 {2}[\da-f-]{36} {2}\S+ {2}0 added, 0 revised, 1 reanalysed .*\n1 {2}.* {2}1 added, 0 revised, 0 reanalysed .*\n$/);
  });

  test('the same annotators find the same: nothing differs', async () => {
    expect(await captured(['diff', '1', '0'])).toMatchObject({ status: 0, output: '' });
  });

  test('what a person decided stays on top', async () => {
    expect(await places((storage, entity) => storage.curation.renameEntity({ by: 'anna', because: 'its old name', entity, name: '克里斯蒂安尼亚' }))).toContain('奥斯陆');
    expect(statuses((await captured(['ingest', '--json', '--again', path()])).output)).toEqual(['reanalysed']);
    expect(await places()).toContain('克里斯蒂安尼亚');
  });

  test('an article with other words is revised, and diff says what came and what went', async () => {
    await writeFile(path(), story('挪威外交大臣艾德3日在卑尔根表示，港口已经恢复通航。'));
    expect(statuses((await captured(['ingest', '--json', path()])).output)).toEqual(['revised']);
    const { status, output } = await captured(['diff', '--json', '1']);
    expect(status).toBe(0);
    const locations = linesOf(output).find(({ fact, kind }) => fact === 'mention' && kind === 'location');
    expect(locations?.['examples']).toEqual(expect.arrayContaining([expect.objectContaining({ change: 'added', words: '卑尔根' }), expect.objectContaining({ change: 'withdrawn', words: '奥斯陆' })]));
    const [, last] = linesOf((await captured(['diff', '--json'])).output);
    expect((await captured(['diff', '--json', String(last?.['id']), '0'])).output).toBe(output);
    expect((await captured(['diff', '1', '0'])).output).toMatch(/^mention location: \d added, \d withdrawn, \d changed$/m);
  });

  test('a run that is none is said so, with its code', async () => {
    const { status, errors } = await captured(['diff', '99']);
    expect(status).not.toBe(0);
    expect(errors).toMatch(/NODE_MISSING.*there is no run 99: `dateline diff` lists them, the last as 0\./);
  });
});
