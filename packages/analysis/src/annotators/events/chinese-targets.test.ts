import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const HIT: readonly Case[] = [
  ['zh-Hans', '战机轰炸了卡诺北部的目标。', { names: { 卡诺: 'location' } }, ['attack 轰炸 actual - agent=战机 patient=卡诺北部的目标 place=卡诺']],
  ['zh-Hans', '海军打击了卡诺境内的政府建筑。', { names: { 海军: 'organization', 卡诺: 'location' } }, ['attack 打击 actual - agent=海军 patient=卡诺境内的政府建筑 place=卡诺']],
];

const FREED: readonly Case[] = [
  ['zh-Hans', '游击队分批释放了20名船员。', { names: { 游击队: 'organization' }, quantities: { '20名': 20 } }, ['other 释放 actual - agent=游击队 patient=20名船员 quantity=20名']],
  ['zh-Hans', '军方释放了穆萨。', { names: { 军方: 'organization', 穆萨: 'person' } }, ['other 释放 actual - agent=军方 patient=穆萨']],
  ['zh-Hans', '穆萨获释。', { names: { 穆萨: 'person' } }, ['other 获释 actual - patient=穆萨']],
];

const NONE: readonly Case[] = [
  ['zh-Hans', '海军力求实现摧毁叛军的目标。', { names: { 海军: 'organization' } }, []],
  ['zh-Hans', '政府释放了积极信号。', {}, []],
];

const DEATH: readonly Case[] = [
  ['zh-Hans', '三名被告被判死刑。', { quantities: { 三名: 3 } }, ['try-in-court 判 actual - patient=三名被告 quantity=三名']],
];

describe('what is hit and who is set free', () => {
  it.each(HIT)('is told by its target: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(FREED)('is told by whoever it is: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NONE)('is no aim and no signal: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(DEATH)('is not dead by a sentence: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
