import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const CHINESE_CLAUSES: readonly Case[] = [
  ['zh-Hans', '意大利与法国就释放船员达成协议。', { names: { 意大利: 'location', 法国: 'location' } }, ['agree 达成协议 actual - agent=意大利 agent=法国']],
  ['zh-Hans', '一名男子因砸坏橱窗被警方逮捕。', { quantities: { 一名: 1 } }, ['arrest 逮捕 actual - agent=警方 patient=一名男子 quantity=一名']],
  ['zh-Hans', '蓝河公司的仓库遭到导弹和无人机袭击。', { names: { 蓝河公司: 'organization' } }, ['attack 无人机袭击 actual - patient=蓝河公司的仓库 instrument=导弹']],
  ['zh-Hans', '由于乍得遭遇干旱，粮价上涨。', { names: { 乍得: 'location' } }, ['disaster 干旱 actual - patient=乍得 place=乍得']],
  ['zh-Hans', '穆萨因在网上批评法官而被捕。', { names: { 穆萨: 'person' } }, ['accuse 批评 actual - agent=穆萨 patient=法官', 'arrest 被捕 actual - patient=穆萨']],
  ['zh-Hans', '穆萨否认拆房前没有通知居民。', { names: { 穆萨: 'person' } }, ['reject 否认 actual - agent=穆萨 topic=拆房前没有通知居民']],
  ['zh-Hans', '穆萨强调，法国必须让步，并要求法国退出。', { names: { 穆萨: 'person', 法国: 'location' } }, ['demand 要求 actual - agent=穆萨 patient=法国']],
  ['zh-Hans', '一架从卡诺飞来的客机3日失控，撞上护栏。', { names: { 卡诺: 'location' }, quantities: { 一架: 1 }, times: { '3日': '2030-05-03' } }, ['accident 失控 actual 2030-05-03 patient=客机', 'accident 撞上 actual 2030-05-03 patient=护栏 agent=客机']],
  ['zh-Hans', '意大利则指责法国。', { names: { 意大利: 'location', 法国: 'location' } }, ['accuse 指责 actual - agent=意大利 patient=法国']],
  ['zh-Hans', '第二轮谈判3日举行。', { times: { '3日': '2030-05-03' } }, ['meet 谈判 actual 2030-05-03']],
  ['zh-Hans', '这是意大利十年来最严重的事故。', { names: { 意大利: 'location' } }, []],
  ['zh-Hans', '法国将释放3名被扣押人员。', { names: { 法国: 'location' }, quantities: { '3名': 3 } }, ['other 释放 planned - agent=法国 patient=3名被扣押人员 quantity=3名']],
  ['zh-Hans', '穆萨3日会见来华出席论坛的部长奥马尔。', { names: { 穆萨: 'person', 奥马尔: 'person' }, times: { '3日': '2030-05-03' } }, ['meet 会见 actual 2030-05-03 agent=穆萨 patient=奥马尔']],
  ['zh-Hans', '警方拘捕遭停职的局长李明。', { names: { 李明: 'person' } }, ['arrest 拘捕 actual - agent=警方 patient=李明']],
  ['zh-Hans', '一名男子闯入银行，随后被捕。', { quantities: { 一名: 1 } }, ['other 闯入 actual - agent=一名男子 patient=银行 quantity=一名', 'arrest 被捕 actual - patient=一名男子 quantity=一名']],
  ['zh-Hans', '自称经理的男子李明，3日被捕。', { names: { 李明: 'person' }, times: { '3日': '2030-05-03' } }, ['arrest 被捕 actual 2030-05-03 patient=李明']],
  ['zh-Hans', '穆萨听取汇报，接受顾问的建议，下令撤离使馆人员。', { names: { 穆萨: 'person' } }, ['withdraw 撤离 planned - agent=穆萨 patient=使馆人员']],
  ['zh-Hans', '国会通过了解除禁令的决议。', { names: { 国会: 'organization' } }, ['legislate 通过 actual - agent=国会 topic=决议']],
  ['zh-Hans', '穆萨反对降息。', { names: { 穆萨: 'person' } }, ['reject 反对 actual - agent=穆萨 topic=降息']],
  ['zh-Hans', '市民点燃蜡烛抗议。', {}, ['protest 抗议 actual - agent=市民']],
  ['zh-Hans', '穆萨推迟原定3日举行的选举。', { names: { 穆萨: 'person' }, times: { '3日': '2030-05-03' } }, []],
  ['zh-Hans', '穆萨警告，如果停火失败，将采取行动。', { names: { 穆萨: 'person' } }, ['threaten 警告 actual - agent=穆萨']],
  ['zh-Hans', '穆萨警告，如果下雨，航班将晚点。', { names: { 穆萨: 'person' } }, []],
  ['zh-Hans', '穆萨在乔斯举行的记者会上说，局势稳定。', { names: { 穆萨: 'person', 乔斯: 'location' } }, []],
  ['zh-Hans', '穆萨表示，会谈“坦率、深入”。', { names: { 穆萨: 'person' } }, []],
];

const PEOPLE = { 'Anna Berg': 'person', Kano: 'location' } as const;
const ENGLISH_SUBJECTS: readonly Case[] = [
  ['en', 'Anna Berg, a retired coach who led the club to eight titles, died in Kano.', { names: PEOPLE }, ['die died actual - patient=Anna Berg place=Kano']],
  ['en', 'Anna Berg, 45, of Kano, was sentenced on Monday.', { names: PEOPLE, times: { Monday: '2030-05-06' } }, ['try-in-court sentenced actual 2030-05-06 patient=Anna Berg']],
  ['en', 'Anna Berg, one of the richest women in Kano, resigned.', { names: PEOPLE }, ['resign resigned actual - agent=Anna Berg place=Kano']],
  ['en', 'Anna Berg, aged 45, has resigned.', { names: PEOPLE }, ['resign resigned actual - agent=Anna Berg']],
  ['en', 'Rebels attacked Kano, a city in the north, killing six soldiers.', { names: PEOPLE, quantities: { six: 6 } }, ['attack attacked actual - agent=Rebels patient=Kano place=Kano', 'die killing actual - patient=six soldiers agent=Rebels quantity=six place=Kano']],
  ['en', 'A bus in the state capital, Kano, caught fire.', { names: PEOPLE }, ['accident caught fire actual - patient=bus']],
  ['en', 'KANO (Reuters) - Anna Berg resigned.', { names: { KANO: 'location', 'Anna Berg': 'person' } }, ['resign resigned actual - agent=Anna Berg']],
  ['en', 'Anna Berg was unable to resign.', { names: PEOPLE }, []],
  ['en', 'A painter, Anna Berg, accused Omar Idris of theft.', { names: { ...PEOPLE, 'Omar Idris': 'person' } }, ['accuse accused actual - agent=Anna Berg patient=Omar Idris']],
];
const ENGLISH_OBJECTS: readonly Case[] = [
  ['en', 'Twelve patients died of cholera in Kano.', { names: PEOPLE, quantities: { Twelve: 12 } }, ['die died actual - patient=Twelve patients place=Kano quantity=Twelve']],
  ['en', 'Troops killed a commander of the Red Guard in Kano.', { names: { ...PEOPLE, 'Red Guard': 'organization' } }, ['die killed actual - patient=commander of the Red Guard agent=Troops place=Kano']],
  ['en', 'Rebels captured the town of Kano.', { names: PEOPLE }, ['capture captured actual - agent=Rebels patient=Kano place=Kano']],
  ['en', 'Norway imposed new sanctions on Chad over the killings.', { names: { Norway: 'location', Chad: 'location' } }, ['sanction sanctions actual - agent=Norway patient=Chad place=Chad']],
  ['en', 'The Reds moved up in the league with a 2-1 win over the Blues.', { names: { Reds: 'organization', Blues: 'organization' } }, ['sport win over actual - agent=Reds patient=Blues']],
  ['en', 'The Reds lost 3-1 to the Blues on Sunday.', { names: { Reds: 'organization', Blues: 'organization' }, times: { Sunday: '2030-05-05' } }, ['sport lost actual 2030-05-05 agent=Blues patient=Reds']],
  ['en', 'Anna Berg won the Democratic nomination.', { names: PEOPLE }, ['elect won actual - patient=Anna Berg topic=Democratic nomination']],
  ['en', 'Hundreds marched through Kano to protest against the price of bread.', { names: PEOPLE, quantities: { Hundreds: 200 } }, ['protest marched actual - agent=Hundreds patient=price of bread quantity=Hundreds']],
  ['en', 'Anna Berg spoke at a campaign rally in Kano.', { names: PEOPLE }, []],
  ['en', "Berg's victory over Idris put her in the final.", { names: { Berg: 'person', Idris: 'person' } }, ['sport victory over actual - agent=Berg patient=Idris']],
];

const ENGLISH_CLAUSES: readonly Case[] = [
  ['en', 'On Sunday rebels attacked Kano.', { names: { Kano: 'location' }, times: { Sunday: '2030-05-05' } }, ['attack attacked actual 2030-05-05 agent=rebels patient=Kano place=Kano']],
  ['en', 'The bill, which senators rejected on Sunday, is dead.', { times: { Sunday: '2030-05-05' } }, ['reject rejected actual 2030-05-05 agent=senators topic=bill']],
  ['en', 'Anna Berg took charge when Omar Idris was dismissed on Sunday.', { names: { 'Anna Berg': 'person', 'Omar Idris': 'person' }, times: { Sunday: '2030-05-05' } }, ['appoint took charge actual 2030-05-05 patient=Anna Berg', 'resign dismissed actual 2030-05-05 patient=Omar Idris']],
  ['en', 'Anna Berg asked the council in a letter on Sunday to stop the sale.', { names: { 'Anna Berg': 'person' }, times: { Sunday: '2030-05-05' } }, ['demand asked actual 2030-05-05 agent=Anna Berg patient=council']],
  ['en', 'The rebels failed to capture Kano.', { names: { Kano: 'location' } }, []],
  ['en', 'Lawmakers voted to impeach Anna Berg.', { names: { 'Anna Berg': 'person' } }, ['resign impeach actual - agent=Lawmakers patient=Anna Berg']],
  ['en', 'It was the deadliest attack in Kano since 1996.', { names: { Kano: 'location' }, times: { 1996: '1996' } }, []],
  ['en', 'The mayor cancelled the talks with Norway.', { names: { Norway: 'location' } }, []],
  ['en', 'Anna Berg tried to kill herself.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Rescuers will resume work in Kano after an aftershock on Sunday.', { names: { Kano: 'location' }, times: { Sunday: '2030-05-05' } }, ['disaster aftershock actual 2030-05-05 place=Kano']],
];

describe('what stands about a trigger', () => {
  it.each(CHINESE_CLAUSES)('is read clause by clause in Chinese: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(ENGLISH_CLAUSES)('is read clause by clause in English: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(ENGLISH_SUBJECTS)('is whoever the clause began with, past what stands between commas: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(ENGLISH_OBJECTS)('is whom an English clause tells of, with what belongs to it: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it('is still to come where its day lies behind that of the article', () => {
    const layers = layersOf('zh-Hans', '穆萨于4日会见奥马尔。', { names: { 穆萨: 'person', 奥马尔: 'person' }, times: { '4日': '2030-05-04' } });
    const told = (day: string) => linesOf({ ...layers, article: { ...layers.article, reference: { day, inferred: false } } });
    expect([told('2030-05-03'), told('2030-05-04')]).toEqual([
      ['meet 会见 planned 2030-05-04 agent=穆萨 patient=奥马尔'],
      ['meet 会见 actual 2030-05-04 agent=穆萨 patient=奥马尔'],
    ]);
  });
});
