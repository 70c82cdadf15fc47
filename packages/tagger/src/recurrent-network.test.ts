import { expect, it } from '@jest/globals';
import { openTables } from './chinese-tables.ts';
import { piecesOf } from './pieces.ts';
import { recurrentNetwork } from './recurrent-network.ts';

it('reads a batch as if no other had been read before it', async () => {
  const tables = await openTables('zh');
  const read: Float32Array[] = [];
  const network = recurrentNetwork(tables, (x, lengths, time) => {
    read.push(x.slice());
    return Promise.resolve(new Float32Array(time * lengths.length * tables.labels.length));
  });
  const segment = (): void => undefined;
  // Longer than a batch, cut into equal pieces, so that no batch is padded.
  await network(piecesOf(['今天的天气很好我们去公园散步吧。'.repeat(400)], { tables, segment }));
  expect(read.length).toBeGreaterThan(2);
  expect([...read[1]!.slice(0, 3000)]).toEqual([...read[0]!.slice(0, 3000)]);
});
