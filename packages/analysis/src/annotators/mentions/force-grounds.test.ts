import { describe, expect, test } from '@jest/globals';
import { isForceGround } from './force-grounds.ts';

describe('a ground that a force has', () => {
  test.each([['俄军指挥所'], ['乌军军用机场'], ['以方导弹基地'], ['哈马斯地下隧道'], ['伊朗情报指挥中心'], ['火箭弹发射场'], ['南部难民营'], ['叙机场']])('%s is no name', (name) => {
    expect(isForceGround(name)).toBe(true);
  });

  test.each([['拉姆军用机场'], ['科威特国际机场'], ['努尔难民营'], ['塔吉空军基地'], ['美国疾病防控中心'], ['中国指挥与控制学会'], ['机场'], ['联合国总部'], ['巴林第五舰队基地']])('%s may be one', (name) => {
    expect(isForceGround(name)).toBe(false);
  });
});
