import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { build, defaultClientConditions } from 'vite';
import { ROOT } from './pages.ts';
import { runProgram } from './run.ts';

const outputOf = (program: string, ...words: string[]) => runProgram(`docs/examples/${program}`, words, ROOT);

describe('the newsroom', () => {
  it('prints what happened to an organization, and who says so', async () => {
    const { stdout } = await outputOf('newsroom/src/timeline.ts', '塔利班');
    const [heading, ...events] = stdout.trim().split('\n');
    expect(heading).toMatch(/^塔利班, in \d+ articles$/u);
    expect(events.length).toBeGreaterThanOrEqual(3);
    for (const event of events) expect(event).toMatch(/^(\d{4}-\d\d-\d\d.*| {10}) {2}.+ {2}\((actual|ongoing|planned|denied|hypothetical), .+\)$/u);
  });

  it('says so where nobody is called that', async () => {
    expect((await outputOf('newsroom/src/timeline.ts', '没有这个组织')).stdout).toBe('No organization is called 没有这个组织.\n');
  });
});

describe('the newsdesk', () => {
  it('is built to a page of less than 10 kB of code, gzipped, that holds no query it does not ask', async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'dateline-newsdesk-'));
    await build({ root: join(ROOT, 'docs/examples/newsdesk'), configFile: false, logLevel: 'error', resolve: { conditions: ['@dateline/source', ...defaultClientConditions] }, build: { outDir, emptyOutDir: true } });
    const assets = await readdir(join(outDir, 'assets'));
    const script = assets.find((name) => name.endsWith('.js')) ?? '';
    const code = await readFile(join(outDir, 'assets', script), 'utf8');
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toContain(script);
    expect(gzipSync(code).length).toBeLessThan(10_000);
    expect(code.match(/(?:query|subscription) [A-Z]\w+/gu)?.sort()).toEqual(['query Latest', 'query Person', 'query Search', 'subscription Added']);
    await rm(outDir, { recursive: true });
  });

  it.each(['query Latest', 'query Person', 'query Search'])('asks what the graph answers: %s', async (name) => {
    const sources = await Promise.all(['evidence', 'live', 'person', 'results'].map((file) => readFile(join(ROOT, `docs/examples/newsdesk/src/${file}.ts`), 'utf8')));
    const documents = sources.flatMap((source) => [...source.matchAll(/graphql\(\s*[`']([^`']+)[`']/gu)].map(([, document]) => document ?? ''));
    const operation = documents.find((document) => document.trim().startsWith(name)) ?? '';
    const fragments = documents.filter((document) => /^\s*fragment (\w+)/u.test(document) && operation.includes(`...${/^\s*fragment (\w+)/u.exec(document)?.[1] ?? ''}`));
    const response = await fetch(process.env['DATELINE_URL'] ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: [operation, ...fragments].join('\n'), variables: { text: '塔利班', id: 'UGVyc29uOjAxYTIwMzZiLWJjZGItN2NiZS05MDdmLWJiYjRmOWZiNjQyZQ' } }) });
    expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
  });
});
