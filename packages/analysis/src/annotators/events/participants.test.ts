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
  ['zh-Hans', '红军对位于卡诺的一座军用机场发动袭击。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['attack 袭击 actual - agent=红军 patient=一座军用机场 place=卡诺']],
  ['zh-Hans', '红军对蓝军无人机控制站、仓库等目标发动打击。', { names: ARMIES }, ['attack 打击 actual - agent=红军 patient=蓝军无人机控制站 patient=仓库等目标']],
  ['zh-Hans', '周一，红军宣布其在四天内占领了卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['capture 占领 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军在卡诺击退了蓝军进攻。', { names: { ...ARMIES, 卡诺: 'location' } }, ['attack 进攻 actual - agent=蓝军 place=卡诺']],
  ['zh-Hans', '红军击落蓝军战机。', { names: ARMIES }, ['attack 击落 actual - agent=红军 patient=蓝军战机']],
  ['zh-Hans', '红军战机轰炸卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['attack 轰炸 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '卡诺遭到红军“冰雹”导弹袭击。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['attack 导弹袭击 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军动用多架无人机对卡诺发动袭击。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['attack 袭击 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军连续第三天对卡诺发动袭击。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['attack 袭击 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军新控制了三个居民点。', { names: { 红军: 'organization' }, quantities: { 三个: 3 } }, ['capture 控制了 actual - agent=红军 patient=三个居民点 quantity=三个']],
  ['zh-Hans', '红军大部分撤离卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['withdraw 撤离 actual - agent=红军 origin=卡诺']],
  ['zh-Hans', '红军已有进展，包括夺取了卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['capture 夺取 actual - agent=红军 patient=卡诺 place=卡诺']],
  ['zh-Hans', '红军公布了作战计划，包括攻击目标。', { names: { 红军: 'organization' } }, []],
];

const OTHERS: readonly Case[] = [
  ['zh-Hans', '袭击造成2人死亡、多人受伤。', { quantities: { '2人': 2 } }, ['die 死亡 actual - patient=2人 quantity=2人', 'injure 受伤 actual - patient=多人']],
  ['zh-Hans', '穆萨要求法国对乍得作出赔偿。', { names: { 穆萨: 'person', 法国: 'location', 乍得: 'location' } }, ['demand 要求 actual - agent=穆萨 patient=法国']],
  ['zh-Hans', '红十字会就客机坠毁事件发表声明。', { names: { 红十字会: 'organization' } }, ['accident 坠毁 actual - patient=客机']],
  ['zh-Hans', '红十字会前往客机坠毁现场。', { names: { 红十字会: 'organization' } }, []],
  ['zh-Hans', '李明走访退役军人家庭。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '部分居民由军方直升机救出。', {}, ['aid 救出 actual - agent=军方直升机 patient=部分居民']],
  ['zh-Hans', '李明3日同意大利总理会谈。', { names: { 李明: 'person', 意大利: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 会谈 actual 2030-05-03 agent=李明 agent=意大利总理']],
  ['zh-Hans', '红军在对手被击败后撤出卡诺。', { names: { 红军: 'organization', 卡诺: 'location' } }, ['withdraw 撤出 actual - agent=红军 origin=卡诺']],
  ['zh-Hans', '议会以95票赞成、6票反对通过《财政法案》。', { names: { 议会: 'organization' }, quantities: { '95票': 95, '6票': 6 } }, ['legislate 通过 actual - agent=议会 topic=《财政法案》']],
  ['zh-Hans', '穆萨否认法国正在关闭使馆。', { names: { 穆萨: 'person', 法国: 'location' } }, ['reject 否认 actual - agent=穆萨 topic=法国正在关闭使馆', 'other 关闭 denied - agent=法国 patient=使馆']],
  ['zh-Hans', '国际法院对总理李明、前部长王华发出逮捕令。', { names: { 国际法院: 'organization', 李明: 'person', 王华: 'person' } }, ['try-in-court 发出 actual - patient=李明 patient=王华 agent=国际法院 topic=逮捕令']],
  ['zh-Hans', '包括被扣押者家属在内的大批市民在广场举行抗议活动。', {}, ['protest 抗议活动 actual - agent=大批市民']],
  ['zh-Hans', '穆萨谴责法国对乍得的侵略。', { names: { 穆萨: 'person', 法国: 'location', 乍得: 'location' } }, ['accuse 谴责 actual - agent=穆萨 patient=法国', 'attack 侵略 actual - patient=乍得 place=乍得']],
  ['zh-Hans', '穆萨谴责法国和乍得。', { names: { 穆萨: 'person', 法国: 'location', 乍得: 'location' } }, ['accuse 谴责 actual - agent=穆萨 patient=法国 patient=乍得']],
  ['zh-Hans', '穆萨表示，这一袭击严重违反公约。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '受伤人数近万人。', { quantities: { 近万人: 10000 } }, ['injure 受伤人数 actual - patient=近万人 quantity=近万人']],
];

const TALKS: readonly Case[] = [
  ['zh-Hans', '穆萨说，谈判有助于双方澄清立场。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '法国与乍得谈判进入最后阶段。', { names: { 法国: 'location', 乍得: 'location' } }, ['meet 谈判 actual - agent=法国 agent=乍得']],
  ['zh-Hans', '法国称，双方会谈内容包括关税。', { names: { 法国: 'location' } }, []],
  ['zh-Hans', '穆萨认为，同法国达成协议将是首选。', { names: { 穆萨: 'person', 法国: 'location' } }, []],
  ['zh-Hans', '林火对居民造成威胁。', {}, []],
  ['zh-Hans', '穆萨接受法国要求。', { names: { 穆萨: 'person', 法国: 'location' } }, []],
];

const KINDS: readonly Case[] = [
  ['zh-Hans', '气象台发布暴雨橙色预警。', { names: { 气象台: 'organization' } }, ['other 发布 actual - agent=气象台 patient=暴雨橙色预警']],
  ['zh-Hans', '总统穆萨就乍得发生强震致慰问电。', { names: { 穆萨: 'person', 乍得: 'location' } }, ['disaster 强震 actual - place=乍得']],
  ['zh-Hans', '法国在乍得部署军队。', { names: { 法国: 'location', 乍得: 'location' } }, ['deploy 部署 actual - agent=法国 patient=军队 place=乍得']],
  ['zh-Hans', '穆萨部署下一步工作。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '红军即将攻城，要求居民离开。', { names: { 红军: 'organization' } }, ['demand 要求 actual - agent=红军 patient=居民']],
  ['zh-Hans', '穆萨对法国提出批评。', { names: { 穆萨: 'person', 法国: 'location' } }, ['accuse 批评 actual - agent=穆萨 patient=法国']],
];

describe('who takes part', () => {
  it.each(STRIKES)('in what armies do: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(TALKS)('in talks, which are no news where something is said of them: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(KINDS)('where the same words say less elsewhere: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(OTHERS)('elsewhere: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
