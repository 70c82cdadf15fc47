import { expect, it } from '@jest/globals';
import { charactersOf } from './chinese-characters.ts';
import { featureWidth, rowsOf, writeFeatures } from './chinese-features.ts';
import { openTables } from './chinese-tables.ts';
import { featureBytes, NOTHING } from './feature-bytes.ts';

it('are the features as bytes about 128, sums ending at their limits', async () => {
  const tables = await openTables('zh');
  const width = featureWidth(tables);
  // Words that lie over each other many times, so that some sums are beyond a byte.
  const characters = charactersOf('中华人民共和国外交部发言人赵立坚在北京市朝阳区举行例行记者会，'.repeat(8));
  const rows = rowsOf(tables, characters, new Int32Array(characters.units.length).fill(tables.rowsOfTag('n').within));
  const numbers = new Float32Array(characters.units.length * width);
  writeFeatures(tables, rows, numbers, 0, width);
  const cells = new Int32Array(numbers.length / 4).fill(NOTHING);
  featureBytes(tables)(rows, cells, 0, width / 4);
  expect([...new Uint8Array(cells.buffer)]).toEqual(Array.from(numbers, (sum) => 128 + Math.max(-128, Math.min(127, sum))));
  expect(numbers.some((sum) => Math.abs(sum) > 128)).toBe(true);
});
