import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const DESCRIBED: readonly Case[] = [
  ['zh-Hans', '政府军拦截两枚叛军发射的导弹。', { names: { 政府军: 'organization', 叛军: 'organization' }, quantities: { 两枚: 2 } }, ['attack 发射 actual - agent=叛军 instrument=导弹']],
  ['zh-Hans', '3名在河边钓鱼的老人遇难。', { quantities: { '3名': 3 } }, ['die 遇难 actual - patient=3名在河边钓鱼的老人 quantity=3名']],
  ['zh-Hans', '叛军使用导弹打击了位于卡诺的油库。', { names: { 叛军: 'organization', 卡诺: 'location' } }, ['attack 打击 actual - agent=叛军 patient=油库 place=卡诺']],
  ['zh-Hans', '叛军用无人机摧毁法国制造的战车。', { names: { 叛军: 'organization', 法国: 'location' } }, ['attack 摧毁 actual - agent=叛军 patient=法国制造的战车 place=法国']],
  ['zh-Hans', '针对叛军三次袭击卡诺，穆萨呼吁停火。', { names: { 叛军: 'organization', 卡诺: 'location', 穆萨: 'person' }, quantities: { 三次: 3 } }, ['attack 袭击 actual - agent=叛军 patient=卡诺 place=卡诺', 'demand 呼吁 actual - agent=穆萨 patient=停火 place=卡诺']],
  ['zh-Hans', '法国对叛军袭击卡诺表示谴责。', { names: { 法国: 'location', 叛军: 'organization', 卡诺: 'location' } }, ['attack 袭击 actual - agent=叛军 patient=卡诺 place=卡诺', 'accuse 表示谴责 actual - agent=法国']],
  ['zh-Hans', '叛军出动10架无人机、多枚导弹袭击了卡诺。', { names: { 叛军: 'organization', 卡诺: 'location' }, quantities: { '10架': 10 } }, ['deploy 出动 actual - agent=叛军 patient=10架无人机 patient=多枚 quantity=10架 place=卡诺', 'attack 导弹袭击 actual - agent=叛军 patient=卡诺 place=卡诺']],
];

const PEOPLE: readonly Case[] = [
  ['zh-Hans', '7名被扣押人员死于枪战。', { quantities: { '7名': 7 } }, ['die 死于 actual - patient=7名被扣押人员 quantity=7名']],
  ['zh-Hans', '穆萨否认全部指控。', { names: { 穆萨: 'person' } }, ['reject 否认 actual - agent=穆萨 topic=全部指控']],
  ['zh-Hans', '叛军释放全部人质。', { names: { 叛军: 'organization' } }, ['other 释放 actual - agent=叛军 patient=全部人质']],
  ['zh-Hans', '穆萨在家门口被枪击中。', { names: { 穆萨: 'person' } }, ['attack 被枪击中 actual - patient=穆萨']],
  ['zh-Hans', '民众集会反对北约挑起冲突。', { names: { 北约: 'organization' } }, ['protest 集会 actual - agent=民众']],
  ['zh-Hans', '穆萨在集会上说，他不满加税。', { names: { 穆萨: 'person' } }, []],
];

const MEETINGS: readonly Case[] = [
  ['zh-Hans', '穆萨在白宫同外长安娜举行会谈。', { names: { 穆萨: 'person', 白宫: 'location', 安娜: 'person' } }, ['meet 会谈 actual - agent=穆萨 agent=安娜 place=白宫']],
  ['zh-Hans', '工人举行抗议，与警察发生冲突。', {}, ['protest 抗议 actual - agent=工人', 'attack 冲突 actual - agent=工人 agent=警察']],
  ['zh-Hans', '决议要求在卡诺停火。', { names: { 卡诺: 'location' } }, ['demand 要求 actual - agent=决议 place=卡诺']],
  ['zh-Hans', '使馆敦促在卡诺的侨民撤离。', { names: { 卡诺: 'location' } }, ['demand 敦促 actual - agent=使馆 patient=卡诺的侨民']],
  ['zh-Hans', '会议拒绝任何驱逐法国人的企图。', { names: { 法国: 'location' } }, []],
];

const COUNTED: readonly Case[] = [
  ['zh-Hans', '车祸造成3人死亡2人受伤。', { quantities: { '3人': 3, '2人': 2 } }, ['die 死亡 actual - patient=3人 quantity=3人', 'injure 受伤 actual - patient=2人 quantity=2人']],
  ['zh-Hans', '穆萨因超速被罚200元。', { names: { 穆萨: 'person' }, quantities: { '200元': 200 } }, ['sanction 被罚 actual - patient=穆萨']],
  ['zh-Hans', '爆炸造成多名士兵伤亡。', {}, ['die 伤亡 actual - patient=多名士兵']],
  ['zh-Hans', '穆萨对平民伤亡表示关切。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '法院一审判处穆萨三年监禁。', { names: { 穆萨: 'person' }, times: { 三年: 'P3Y' } }, ['try-in-court 判处 actual - patient=穆萨 agent=法院']],
];

const NOUNS: readonly Case[] = [
  ['zh-Hans', '法院以故意杀人罪判处穆萨死刑。', { names: { 穆萨: 'person' } }, ['try-in-court 判处 actual - patient=穆萨 agent=法院']],
  ['zh-Hans', '穆萨与安娜签署了多项合作文件。', { names: { 穆萨: 'person', 安娜: 'person' } }, ['agree 签署 actual - agent=穆萨 agent=安娜 topic=多项合作文件']],
  ['zh-Hans', '外交部就此事提出严正交涉。', {}, ['accuse 提出严正交涉 actual - agent=外交部']],
  ['zh-Hans', '法国对乍得实施制裁。', { names: { 法国: 'location', 乍得: 'location' } }, ['sanction 制裁 actual - agent=法国 patient=乍得 place=乍得']],
  ['zh-Hans', '消防员救出3名被困居民。', { quantities: { '3名': 3 } }, ['aid 救出 actual - agent=消防员 patient=3名被困居民 quantity=3名']],
  ['zh-Hans', '法官驳回了穆萨的保释申请。', { names: { 穆萨: 'person' } }, ['try-in-court 驳回 actual - agent=法官 topic=穆萨的保释申请']],
  ['zh-Hans', '三名法国士兵遇难。', { names: { 法国: 'location' }, quantities: { 三名: 3 } }, ['die 遇难 actual - patient=三名法国士兵 quantity=三名']],
];

const OFFICES: readonly Case[] = [
  ['zh-Hans', '法院裁定，由副总统穆萨担任总统。', { names: { 穆萨: 'person' } }, ['try-in-court 裁定 actual - agent=法院', 'appoint 担任 actual - patient=穆萨 topic=总统']],
  ['zh-Hans', '卡诺安排医务人员收治伤员。', { names: { 卡诺: 'location' } }, ['aid 收治 actual - agent=医务人员 agent=卡诺 patient=伤员']],
];

describe('what a clause describes', () => {
  it.each(DESCRIBED)('keeps its own subject and its noun: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(PEOPLE)('is no event of its own: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(MEETINGS)('leaves its own people to each verb: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(COUNTED)('keeps its own number: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NOUNS)('keeps what only tells of what kind: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(OFFICES)('says who is to do it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

const LYING: readonly Case[] = [
  ['zh-Hans', '位于卡诺的油库昨晚遭袭。', { names: { 卡诺: 'location' }, times: { 昨晚: '2030-05-03' } }, ['attack 遭袭 actual 2030-05-03 patient=油库 place=卡诺']],
  ['zh-Hans', '叛军对位于卡诺的油库发动袭击。', { names: { 叛军: 'organization', 卡诺: 'location' } }, ['attack 袭击 actual - agent=叛军 patient=油库 place=卡诺']],
  ['zh-Hans', '工程处表示，其位于卡诺的学校遭轰炸。', { names: { 工程处: 'organization', 卡诺: 'location' } }, ['attack 轰炸 actual - patient=学校 place=卡诺']],
  ['zh-Hans', '政府军击退了叛军多次进攻。', { names: { 政府军: 'organization', 叛军: 'organization' } }, ['attack 进攻 actual - agent=叛军']],
  ['zh-Hans', '政府军击退叛军20多次进攻。', { names: { 政府军: 'organization', 叛军: 'organization' } }, ['attack 进攻 actual - agent=叛军']],
];

describe('what lies somewhere, and who is driven back', () => {
  it.each(LYING)('is told by where it stands: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});

const LOST: readonly Case[] = [
  ['zh-Hans', '政府军打死三名叛军士兵。', { names: { 政府军: 'organization', 叛军: 'organization' }, quantities: { 三名: 3 } }, ['die 打死 actual - patient=三名叛军士兵 agent=政府军 quantity=三名']],
  ['zh-Hans', '政府军用导弹击落两架叛军战机。', { names: { 政府军: 'organization', 叛军: 'organization' }, quantities: { 两架: 2 } }, ['attack 击落 actual - agent=政府军 patient=两架叛军战机 quantity=两架']],
];

describe('whom and what a side loses', () => {
  it.each(LOST)('is not the side: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
