import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { answered, pages, ROOT } from './pages.ts';

const execute = promisify(execFile);

/** Commands that no test can run as they stand, and where what they promise is proved. */
const PROVED_ELSEWHERE: Readonly<Record<string, string>> = {
  'npm ci': 'every run of the tests begins with it (.ci/run)',
  'npm test': 'this is it',
  'npm ci && npm test': 'this is it (.ci/run)',
  'npm start': 'serves until Ctrl-C; start.ts runs its command, and the other tests ask what it serves',
  'npm ci && npm start': 'as `npm start`',
  'npm start -- ~/news': 'the folder is the reader\'s; packages/ingest tests what paths may be',
  'npm install': 'the copy of an example, once the SDK is published; examples.test.ts runs the program from its source',
  'npm run dev': 'in the copy of an example, until Ctrl-C; examples.test.ts builds the page',
  'npm install @dateline/sdk': 'once the SDK is published; packages/sdk packs it, installs it and compiles a program with it',
  'npm start -- 塔利班': 'in the copy of an example; examples.test.ts runs the program with the same word',
  'npx prisma migrate dev --name deck --create-only': 'writes into prisma/migrations; packages/storage runs other commands of Prisma against a database of its own',
  'npx --no-install dateline gazetteer import https://download.geonames.org/export/dump/allCountries.zip --alternate-names https://download.geonames.org/export/dump/alternateNamesV2.zip': 'fetches half a gigabyte; apps/cli and packages/ingest run it with small files',
  'npx --no-install dateline gazetteer compile --countries AF,PK --min-population 500': 'needs an import before it; apps/cli runs it after one',
  'npm run compile -w @dateline/gazetteer': 'fetches sources and rewrites a shipped file; what it wrote is tested in packages/gazetteer',
};

const commands = pages.flatMap(({ path, blocks }) =>
  blocks.filter(({ language }) => language === 'sh').flatMap(({ code, line }) =>
    code.split('\n').map((text) => text.replace(/\s+# .*$/u, '').trim()).filter((command) => command !== '').map((command) => ({ where: `${path}:${String(line)}`, command }))),
);

const run = (command: string) =>
  execute('bash', ['-c', command], { cwd: ROOT, env: { ...process.env, DATELINE_DATA: `${process.env['DATELINE_FOLDER'] ?? ''}/.dateline`, DATABASE_URL: '', PORT: '0', NODE_OPTIONS: '' } });

describe('commands of the pages', () => {
  const runnable = commands.filter(({ command }) => !(command in PROVED_ELSEWHERE));

  it.each(runnable)('$where: $command ends well', async ({ command }) => {
    expect(command).toContain('npx --no-install dateline ');
    expect((await run(command)).stdout).not.toBe('');
  });

  it.each(answered('sh', 'text'))('$where prints what it says', async ({ code, answer }) => {
    expect((await run(code)).stdout).toBe(answer);
  });

  it('that are proved elsewhere still stand on a page', () => {
    const onPages = new Set(commands.map(({ command }) => command));
    expect(Object.keys(PROVED_ELSEWHERE).filter((command) => !onPages.has(command))).toEqual([]);
  });
});
