import { expect, it } from '@jest/globals';
import { speedTable } from './speed-table.ts';

it('the table of speeds shows each step with its share of the whole', () => {
  const speed = { articlesASecond: 50, steps: { tagger: 15, events: 5 }, megabytes: 412.3 };
  expect(speedTable([{ name: 'default', speed }])).toBe(`
| ms an article              |          default |
| -------------------------- | ---------------: |
| tagger                     |     15.00 (75 %) |
| events                     |      5.00 (25 %) |
| whole                      |            20.00 |
| articles a second          |             50.0 |
| resident memory, MB        |              412 |`.trimStart());
});
