import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const TOLD: readonly Case[] = [
  ['zh-Hans', '两派村民械斗。', {}, ['attack 械斗 actual - agent=村民']],
  ['zh-Hans', '李明遭砍。', { names: { 李明: 'person' } }, ['attack 遭砍 actual - patient=李明']],
  ['zh-Hans', '李明遭袭击。', { names: { 李明: 'person' } }, ['attack 遭袭击 actual - patient=李明']],
  ['zh-Hans', '李明因病去世。', { names: { 李明: 'person' } }, ['die 因病去世 actual - patient=李明']],
  ['zh-Hans', '李明在卡诺遇溺。', { names: { 李明: 'person', 卡诺: 'location' } }, ['accident 遇溺 actual - patient=李明 place=卡诺']],
  ['zh-Hans', '卡诺暴发登革热。', { names: { 卡诺: 'location' } }, ['disaster 登革热 actual - place=卡诺']],
  ['zh-Hans', '警员制服疑犯李明。', { names: { 李明: 'person' } }, ['arrest 制服 actual - agent=警员 patient=李明']],
  ['zh-Hans', '警员穿着制服。', {}, []],
];

const NOT_TOLD: readonly Case[] = [
  ['zh-Hans', '李明人身攻击法国。', { names: { 李明: 'person', 法国: 'location' } }, []],
  ['zh-Hans', '法国公司出现人事地震。', { names: { 法国: 'location' } }, []],
  ['zh-Hans', '李明在法国谈及疫情防控工作。', { names: { 李明: 'person', 法国: 'location' } }, []],
  ['zh-Hans', '李明在法国获奖是一个意外。', { names: { 李明: 'person', 法国: 'location' } }, []],
  ['zh-Hans', '李明冒生命危险前往法国。', { names: { 李明: 'person', 法国: 'location' } }, []],
];

describe('words of harm in Chinese', () => {
  it.each(TOLD)('report it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NOT_TOLD)('report nothing where they are figures of speech or parts of other words: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
