import { describe, expect, it } from '@jest/globals';
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
