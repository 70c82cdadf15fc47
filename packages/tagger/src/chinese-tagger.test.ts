import { expect, it } from '@jest/globals';
import { tagChinese } from './chinese-tagger.ts';
import { openChinese } from './open-chinese.ts';

it('reads a batch as if no other had been read before it', async () => {
  const model = await openChinese({ zh: 'fast' });
  const read: Float32Array[] = [];
  const watched = { ...model, run: (...[x, ...rest]: Parameters<typeof model.run>) => { read.push(x.slice()); return model.run(x, ...rest); } };
  // Longer than a batch, cut into equal pieces, so that no batch is padded.
  await tagChinese(watched, ['今天的天气很好我们去公园散步吧。'.repeat(400)]);
  expect(read.length).toBeGreaterThan(2);
  expect([...read[1]!.slice(0, 3000)]).toEqual([...read[0]!.slice(0, 3000)]);
});
