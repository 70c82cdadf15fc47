import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const MODALITIES: readonly Case[] = [
  ['zh-Hans', '乔斯失守，那将是转折点。', { names: { 乔斯: 'location' } }, []],
  ['zh-Hans', '乔斯已经失守，那将是转折点。', { names: { 乔斯: 'location' } }, ['capture 失守 actual - patient=乔斯 place=乔斯']],
  ['zh-Hans', '意大利将派遣部队，协助居民撤离，继而关闭使馆。', { names: { 意大利: 'location' } },
    ['deploy 派遣 planned - agent=意大利 patient=部队', 'withdraw 撤离 planned - agent=意大利 patient=居民', 'other 关闭 planned - agent=意大利 patient=使馆']],
  ['zh-Hans', '意大利人将更多逃离卡诺。', { names: { 卡诺: 'location' } }, ['displace 逃离 planned - patient=意大利人 origin=卡诺']],
  ['zh-Hans', '意大利计划派遣300名士兵前往卡诺。', { names: { 意大利: 'location', 卡诺: 'location' }, quantities: { '300名': 300 } },
    ['deploy 派遣 planned - agent=意大利 patient=300名士兵 destination=卡诺 quantity=300名']],
  ['zh-Hans', '政府军正在轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['attack 轰炸 ongoing - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '政府军否认轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['reject 否认 actual - agent=政府军', 'attack 轰炸 denied - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '如果政府军轰炸乔斯，停火将告吹。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['attack 轰炸 hypothetical - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '政府军没有轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, []],
  ['zh-Hans', '意大利将派遣部队前往卡诺，协助使馆人员撤离。', { names: { 意大利: 'location', 卡诺: 'location' } },
    ['deploy 派遣 planned - agent=意大利 patient=部队 destination=卡诺', 'withdraw 撤离 planned - agent=意大利 patient=使馆人员 place=卡诺']],
  ['en', 'Norway will deploy 300 soldiers to Lagos.', { names: { Norway: 'location', Lagos: 'location' }, quantities: { 300: 300 } },
    ['deploy deploy planned - agent=Norway patient=300 soldiers destination=Lagos quantity=300']],
  ['en', 'Anna Berg was said to have died in Lagos.', { names: { 'Anna Berg': 'person', Lagos: 'location' } }, ['die died actual - patient=Anna Berg place=Lagos']],
  ['en', 'The students demonstrated new lamps in Lagos.', { names: { Lagos: 'location' } }, []],
  ['en', 'Anna Berg was met with applause in Lagos.', { names: { 'Anna Berg': 'person', Lagos: 'location' } }, []],
  ['en', 'Norway and Sweden say their talks usually open with a song.', { names: { Norway: 'location', Sweden: 'location' } }, []],
  ['zh-Hans', '法国的制裁妨碍救援。', { names: { 法国: 'location' } }, ['sanction 制裁 ongoing - agent=法国']],
];

describe('modalityOf', () => {
  it.each(MODALITIES)('says how real a report is: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
