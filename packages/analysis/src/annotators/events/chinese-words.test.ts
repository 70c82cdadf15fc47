import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const SAID: readonly Case[] = [
  ['zh-Hans', '穆萨反对加税。', { names: { 穆萨: 'person' } }, ['reject 反对 actual - agent=穆萨 topic=加税']],
  ['zh-Hans', '草案未获通过。', {}, ['reject 未获通过 actual - patient=草案']],
  ['zh-Hant', '李明指警方濫用職權。', { names: { 李明: 'person', 警方: 'organization' } }, ['accuse 指 actual - agent=李明 patient=警方']],
  ['zh-Hant', '工會促政府立即撤回決定。', { names: { 工會: 'organization' } }, ['demand 促 actual - agent=工會 patient=政府']],
  ['zh-Hans', '穆萨警告叛军不要越境。', { names: { 穆萨: 'person', 叛军: 'organization' } }, ['threaten 警告 actual - agent=穆萨 patient=叛军']],
  ['zh-Hans', '穆萨炮轰奥马尔。', { names: { 穆萨: 'person', 奥马尔: 'person' } }, ['accuse 炮轰 actual - agent=穆萨 patient=奥马尔']],
];

const DECIDED: readonly Case[] = [
  ['zh-Hans', '国民议会通过特检法。', { names: { 国民议会: 'organization' } }, ['legislate 通过 actual - agent=国民议会 topic=特检法']],
  ['zh-Hans', '穆萨签署行政命令。', { names: { 穆萨: 'person' } }, ['legislate 签署 actual - agent=穆萨 topic=行政命令']],
  ['zh-Hant', '高等法院頒下判詞。', { names: { 高等法院: 'organization' } }, ['try-in-court 頒下判詞 actual - agent=高等法院']],
  ['zh-Hans', '穆萨当选总统。', { names: { 穆萨: 'person' } }, ['elect 当选 actual - patient=穆萨 topic=总统']],
  ['zh-Hans', '乍得和尼日尔恢复外交关系。', { names: { 乍得: 'location', 尼日尔: 'location' } }, ['agree 恢复外交关系 actual - agent=乍得 agent=尼日尔']],
  ['zh-Hans', '石油公司完成收购阿达航空。', { names: { 石油公司: 'organization', 阿达航空: 'organization' } }, ['trade 收购 actual - agent=石油公司 patient=阿达航空']],
  ['zh-Hans', '穆萨与奥马尔会面讨论预算。', { names: { 穆萨: 'person', 奥马尔: 'person' } }, ['meet 会面 actual - agent=穆萨 agent=奥马尔']],
];

const NONE: readonly Case[] = [
  ['zh-Hans', '穆萨发出反对通知书。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '当选总统穆萨说，天气很好。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hant', '李明指警方到場。', { names: { 李明: 'person', 警方: 'organization' } }, []],
];

describe('what somebody says and decides', () => {
  it.each(SAID)('is told by the words of speech: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(DECIDED)('is told by the words of offices: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NONE)('is not told by what only names it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
