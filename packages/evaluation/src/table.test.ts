import { expect, it } from '@jest/globals';
import { table } from './table.ts';

it('the table shows a figure, what it was before, and the target', () => {
  const rows = [{ part: 'events', measure: 'events', target: 60 }, { part: '· place', measure: 'events.place', target: null }, { part: 'speed', measure: 'speed', target: 40 }];
  const columns = [
    { name: 'open', now: { events: 80, 'events.place': 70 }, before: { events: 79.5, 'events.place': 70 } },
    { name: 'corpus', now: { events: 64 }, before: {} },
  ];
  expect(table(rows, columns)).toBe(`
|         |      open | corpus | target |
|---------|----------:|-------:|-------:|
| events  | 80 (79.5) |     64 |   ≥ 60 |
| · place |        70 |      – |        |`.trimStart());
});
