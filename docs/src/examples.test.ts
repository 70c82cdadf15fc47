import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Graph, startGraph } from './graph.ts';
import { ROOT } from './pages.ts';

const run = promisify(execFile);

let graph: Graph;
beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph.stop());

/** What an example prints, run from its source against the graph. */
const outputOf = (program: string, ...words: string[]) =>
  run(process.execPath, ['--conditions=@dateline/source', '--import', '@swc-node/register/esm-register', `docs/examples/${program}`, ...words], {
    cwd: ROOT,
    env: { ...graph.environment, TS_NODE_PROJECT: 'docs/tsconfig.json' },
  });

describe('the newsroom', () => {
  it('prints what happened to an organization, and who says so', async () => {
    const { stdout } = await outputOf('newsroom/src/timeline.ts', '塔利班');
    const [heading, ...events] = stdout.trim().split('\n');
    expect(heading).toMatch(/^塔利班, in \d+ articles$/u);
    expect(events.length).toBeGreaterThan(5);
    for (const event of events) expect(event).toMatch(/^(\d{4}-\d\d-\d\d.*| {10}) {2}.+ {2}\((actual|ongoing|planned|denied|hypothetical), .+\)$/u);
  });

  it('says so where nobody is called that', async () => {
    expect((await outputOf('newsroom/src/timeline.ts', '没有这个组织')).stdout).toBe('No organization is called 没有这个组织.\n');
  });
});
