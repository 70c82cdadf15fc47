import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ChineseModel } from './chinese-tagger.ts';
import { openChinese } from './open-chinese.ts';
import { piecesOf } from './pieces.ts';

const SENTENCES = ['美国国务院发言人普赖斯在华盛顿说。', '好', '记者李明从四川省成都市发回报道，当地已经连续三天下雨。', '王毅'];

let model: ChineseModel;
beforeAll(async () => {
  model = await openChinese({ zh: 'fast' });
});

const scoresOf = async (texts: readonly string[]): Promise<number[][]> => (await model.network(piecesOf(texts, model))).map((scores) => [...scores]);

describe('a network that reads side by side', () => {
  it('gives the scores that each piece has alone', async () => {
    const alone = await Promise.all(SENTENCES.map(async (text) => (await scoresOf([text]))[0]));
    expect(await scoresOf(SENTENCES)).toEqual(alone);
  });

  it('gives them in several runs where pieces are many', async () => {
    const many = await scoresOf(Array.from({ length: 200 }, () => SENTENCES).flat());
    expect(many).toHaveLength(800);
    expect(many.slice(-4)).toEqual(many.slice(0, 4));
  });

  it('reads nothing of nothing', async () => {
    expect(await scoresOf([])).toEqual([]);
  });
});
