import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const ARMIES = { 红军: 'organization', 蓝军: 'organization' } as const;

const STRIKES: readonly Case[] = [
  ['zh-Hans', '红军击退蓝军数十次进攻。', { names: ARMIES, quantities: { 数十次: 20 } }, ['attack 进攻 actual - agent=蓝军 quantity=数十次']],
  ['zh-Hans', '红军击退了蓝军向卡诺发起的多次攻击。', { names: { ...ARMIES, 卡诺: 'location' } }, ['attack 攻击 actual - agent=蓝军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '仓库遭到蓝军导弹和无人机袭击。', { names: { 蓝军: 'organization' } }, ['attack 无人机袭击 actual - agent=蓝军 patient=仓库']],
  ['zh-Hans', '红军用三枚导弹攻击了卡诺。', { names: { 红军: 'organization', 卡诺: 'location' }, quantities: { 三枚: 3 } }, ['attack 导弹攻击 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军使用无人机袭击了一座炼油厂。', { names: { 红军: 'organization' }, quantities: { 一座: 1 } }, ['attack 无人机袭击 actual - agent=红军 patient=一座炼油厂 quantity=一座']],
  ['zh-Hans', '红军打击了蓝军弹药库。', { names: ARMIES }, ['attack 打击 actual - agent=红军 patient=蓝军弹药库']],
  ['zh-Hans', '市政府打击盗版。', {}, []],
  ['zh-Hans', '红军控制了三个居民点。', { names: { 红军: 'organization' }, quantities: { 三个: 3 } }, ['capture 控制了 actual - agent=红军 patient=三个居民点 quantity=三个']],
  ['zh-Hans', '蓝军又控制三个居民点。', { names: { 蓝军: 'organization' }, quantities: { 三个: 3 } }, ['capture 控制 actual - agent=蓝军 patient=三个居民点 quantity=三个']],
  ['zh-Hans', '蓝河公司控制成本。', { names: { 蓝河公司: 'organization' } }, []],
  ['zh-Hans', '红军暂时撤离卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['withdraw 撤离 actual - agent=红军 origin=卡诺']],
  ['zh-Hans', '红军摧毁“冰雹”火箭炮。', { names: { 红军: 'organization' } }, []],
];

const OTHERS: readonly Case[] = [
  ['zh-Hans', '袭击造成2人死亡、多人受伤。', { quantities: { '2人': 2 } }, ['die 死亡 actual - patient=2人 quantity=2人', 'injure 受伤 actual - patient=多人']],
  ['zh-Hans', '穆萨要求法国对乍得作出赔偿。', { names: { 穆萨: 'person', 法国: 'location', 乍得: 'location' } }, ['demand 要求 actual - agent=穆萨 patient=法国']],
  ['zh-Hans', '红十字会就客机坠毁事件发表声明。', { names: { 红十字会: 'organization' } }, ['accident 坠毁 actual - patient=客机']],
  ['zh-Hans', '红十字会前往客机坠毁现场。', { names: { 红十字会: 'organization' } }, []],
  ['zh-Hans', '李明走访退役军人家庭。', { names: { 李明: 'person' } }, []],
];

describe('who takes part', () => {
  it.each(STRIKES)('in what armies do: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(OTHERS)('elsewhere: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
