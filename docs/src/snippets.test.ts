import { mkdir, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { pages, ROOT } from './pages.ts';
import { runProgram } from './run.ts';

/** Below the checkout, where packages resolve; git does not see it. */
const FOLDER = `${ROOT}docs/generated`;

/** Comments that begin a line are what the program prints there. */
const printedBy = (code: string): string => [...code.matchAll(/^\/\/ (.*)$/gmu)].map(([, line]) => `${line ?? ''}\n`).join('');

const snippets = pages.flatMap(({ path, blocks }) =>
  blocks.filter(({ language, code }) => language === 'ts' && /^import /mu.test(code)).map(({ code, line }) => ({ where: `${path}:${String(line)}`, code })),
);

describe('programs of the pages', () => {
  beforeAll(() => mkdir(FOLDER, { recursive: true }));

  it('are on every page of a package', () => {
    const withProgram = new Set(snippets.map(({ where }) => where.split(':')[0]));
    expect(pages.map(({ path }) => path).filter((path) => /^packages\/[^/]+\/README\.md$/u.test(path) && !withProgram.has(path))).toEqual([]);
  });

  it.each(snippets)('$where prints what it says', async ({ where, code }) => {
    const file = `${FOLDER}/${where.replace(/\W+/gu, '-')}.ts`;
    await writeFile(file, code);
    const { stdout } = await runProgram(file, [], process.env['DATELINE_FOLDER'] ?? '');
    expect(printedBy(code)).not.toBe('');
    expect(stdout).toBe(printedBy(code));
  });
});
