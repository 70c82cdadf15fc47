import { expect, it } from '@jest/globals';
import { speedOf } from './sets/speed.ts';
import { speedTable } from './speed-table.ts';

/** Nine rounds whose wholes are 12 to 28 milliseconds, in no order. */
const ROUNDS = [7, 2, 8, 0, 5, 1, 6, 3, 4].map((slow) => ({ tagger: 10 + slow, events: 2 + slow }));

it('rounds come to their median, how sure it is, the quickest of them and the median of each step', () => {
  expect(speedOf(ROUNDS, 412.3)).toEqual({ least: 12, median: 20, from: 14, to: 26, steps: { tagger: 14, events: 6 }, megabytes: 412.3 });
});

it('the table of speeds shows each step with its share of the whole', () => {
  expect(speedTable([{ name: 'default', speed: speedOf(ROUNDS, 412.3) }])).toBe(`
| ms an article              |              default |
| -------------------------- | -------------------: |
| tagger                     |         14.00 (70 %) |
| events                     |          6.00 (30 %) |
| whole, median of rounds    |  20.00 (14.00–26.00) |
| whole, quickest round      |                12.00 |
| articles a second          |     50.0 (38.5–71.4) |
| resident memory, MB        |                  412 |`.trimStart());
});
