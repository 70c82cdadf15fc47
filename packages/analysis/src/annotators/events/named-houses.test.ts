import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const CASES: readonly Case[] = [
  ['zh-Hans', '学生在国会大楼前举行示威。', { names: { 国会: 'organization' } }, ['protest 示威 actual - agent=学生 place=国会']],
  ['zh-Hant', '示威者在瑪麗醫院聚集。', { names: { 瑪麗醫院: 'organization' } }, ['protest 聚集 actual - agent=示威者 place=瑪麗醫院']],
  ['zh-Hans', '客机飞抵汉堡国际机场。警方在机场逮捕了5人。', { names: { 汉堡国际机场: 'location' } }, ['arrest 逮捕 actual - agent=警方 patient=5人 place=汉堡国际机场']],
  ['zh-Hant', '李明到高等法院申請保釋。', { names: { 李明: 'person', 高等法院: 'organization' } }, ['try-in-court 保釋 actual - patient=李明 place=高等法院']],
];

describe('places that are houses', () => {
  it.each(CASES)('%s: %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
