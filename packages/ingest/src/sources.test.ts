import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sourcesOf } from './sources.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-sources-'));
  await mkdir(join(folder, 'deep/deeper'), { recursive: true });
  for (const name of ['b.md', 'a.txt', '[draft].md', '.hidden.md', 'deep/deeper/c.html']) await writeFile(join(folder, name), name);
  await symlink(join(folder, 'a.txt'), join(folder, 'deep/same-as-a.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (...paths: string[]) => (await sourcesOf(paths.map((path) => (path.startsWith('http') ? path : join(folder, path))))).found.map((path) => path.replace(`${folder}/`, ''));

describe('the sources of a run', () => {
  it('of a folder are its files to the depth, by name, without the hidden ones', async () => {
    expect(await found('.')).toEqual(['[draft].md', 'a.txt', 'b.md', 'deep/deeper/c.html']);
  });

  it.each([
    ['a file', ['b.md'], ['b.md']],
    ['a file whose name looks like a glob', ['[draft].md'], ['[draft].md']],
    ['a glob', ['*.md'], ['[draft].md', 'b.md']],
    ['a URL', ['https://example.org/news'], ['https://example.org/news']],
    ['the same file twice, and again through a link', ['a.txt', 'a.txt', 'deep/same-as-a.txt'], ['a.txt']],
  ])('%s', async (_what, paths, expected) => {
    expect(await found(...paths)).toEqual(expected);
  });

  it('that are not there are said, and the others are found', async () => {
    const { found: there, missing } = await sourcesOf([join(folder, 'none.md'), join(folder, 'b.md'), join(folder, '*.pdf')]);
    expect(there).toEqual([join(folder, 'b.md')]);
    expect(missing.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['SOURCE_MISSING', join(folder, 'none.md')],
      ['SOURCE_MISSING', join(folder, '*.pdf')],
    ]);
  });
});
