import { describe, expect, it } from '@jest/globals';
import { layersOf, linesOf, type Case } from './told.fixture.ts';

const CHINESE: readonly Case[] = [
  ['zh-Hans', '政府军打击了叛军据点。', { names: { 政府军: 'organization' } }, ['attack 打击 actual - agent=政府军 patient=叛军据点']],
  ['zh-Hans', '意大利宣布与法国断交。', { names: { 意大利: 'location', 法国: 'location' } }, ['sanction 断交 actual - agent=意大利 agent=法国']],
  ['zh-Hans', '法国对意大利产品加征关税。', { names: { 法国: 'location', 意大利: 'location' } }, ['sanction 加征 actual - agent=法国 patient=意大利产品 topic=关税']],
  ['zh-Hans', '穆萨质疑结果。', { names: { 穆萨: 'person' } }, ['accuse 质疑 actual - agent=穆萨 patient=结果']],
  ['zh-Hans', '外交部婉谢法国派队。', { names: { 外交部: 'organization', 法国: 'location' } }, ['reject 婉谢 actual - agent=外交部 topic=法国派队']],
  ['zh-Hans', '绿党抵制投票。', { names: { 绿党: 'organization' } }, ['protest 抵制 actual - agent=绿党 patient=投票']],
  ['zh-Hans', '绿党抵制不正之风。', { names: { 绿党: 'organization' } }, []],
  ['zh-Hans', '意大利愿为灾区提供协助。', { names: { 意大利: 'location' } }, ['aid 提供协助 planned - agent=意大利']],
  ['zh-Hans', '两批援助物资进入卡诺。', { names: { 卡诺: 'location' }, quantities: { 两批: 2 } }, ['aid 进入 actual - patient=两批援助物资 quantity=两批 place=卡诺']],
  ['zh-Hans', '法国将派小组协助调查。', { names: { 法国: 'location' } }, ['deploy 派 planned - agent=法国 patient=小组']],
  ['zh-Hans', '蓝河公司购入三架客机。', { names: { 蓝河公司: 'organization' }, quantities: { 三架: 3 } }, ['trade 购入 actual - agent=蓝河公司 patient=三架客机 quantity=三架']],
  ['zh-Hans', '蓝河公司购入文具。', { names: { 蓝河公司: 'organization' } }, []],
  ['zh-Hans', '李明承认三项欺诈罪。', { names: { 李明: 'person' }, quantities: { 三项: 3 } }, ['try-in-court 承认 actual - agent=李明']],
  ['zh-Hans', '李明承认有错。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '作家李明再度落选。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '国会弹劾案3日开审。', { names: { 国会: 'organization' }, times: { '3日': '2030-05-03' } }, ['try-in-court 开审 actual 2030-05-03 patient=国会弹劾案']],
  ['zh-Hans', '法国暂停对乍得的援助。', { names: { 法国: 'location', 乍得: 'location' } }, ['sanction 暂停 actual - agent=法国 patient=乍得 place=乍得']],
  ['zh-Hans', '法国切断对乍得的供电。', { names: { 法国: 'location', 乍得: 'location' } }, ['sanction 切断 actual - agent=法国 patient=乍得的供电 place=乍得']],
  ['zh-Hans', '电力公司切断供电。', {}, []],
  ['zh-Hans', '绿党不会执行制裁。', { names: { 绿党: 'organization' } }, ['reject 不会执行 actual - agent=绿党 topic=制裁']],
  ['zh-Hans', '李明表示不会辞职。', { names: { 李明: 'person' } }, ['reject 不会辞职 actual - agent=李明']],
  ['zh-Hans', '救援人员找到35具遗体。', { quantities: { '35具': 35 } }, ['die 找到 actual - patient=35具遗体 quantity=35具']],
  ['zh-Hans', '李明形容协议是闹剧。', { names: { 李明: 'person' } }, ['accuse 形容 actual - agent=李明 patient=协议']],
  ['zh-Hans', '李明形容协议很及时。', { names: { 李明: 'person' } }, []],
  ['zh-Hans', '穆萨下令彻查事件。', { names: { 穆萨: 'person' } }, ['demand 下令 actual - agent=穆萨 patient=彻查事件']],
  ['zh-Hans', '人民军停止一切军事行动。', { names: { 人民军: 'organization' } }, ['agree 停止 actual - agent=人民军']],
  ['zh-Hans', '该市袭击不断。', {}, []],
  ['zh-Hans', '应法国海军请求，研究院派出专家组。', { names: { 法国海军: 'organization', 研究院: 'organization' } }, ['demand 请求 actual - agent=法国海军', 'deploy 派出 actual - agent=研究院 patient=专家组']],
];

const ENGLISH: readonly Case[] = [
  ['en', 'Anna Berg was among the dead.', { names: { 'Anna Berg': 'person' } }, ['die was among the dead actual - patient=Anna Berg']],
  ['en', 'Anna Berg lost two fingers.', { names: { 'Anna Berg': 'person' }, quantities: { two: 2 } }, ['injure lost actual - patient=Anna Berg']],
  ['en', 'Anna Berg lost two books.', { names: { 'Anna Berg': 'person' }, quantities: { two: 2 } }, []],
  ['en', 'The Greens boycotted the vote.', { names: { Greens: 'organization' } }, ['protest boycotted actual - agent=Greens patient=vote']],
  ['en', 'Guests walked out of the hotel.', {}, []],
  ['en', 'The ministry ordered an inquiry.', {}, ['demand ordered actual - agent=ministry topic=inquiry']],
  ['en', 'The ministry ordered lunch.', {}, []],
  ['en', 'Anna Berg will be inaugurated on Monday.', { names: { 'Anna Berg': 'person' }, times: { Monday: '2030-05-06' } }, ['appoint be inaugurated planned 2030-05-06 patient=Anna Berg']],
  ['en', 'Norway offered its help.', { names: { Norway: 'location' } }, ['aid offered its help actual - agent=Norway']],
  ['en', 'Anna Berg declined to say why.', { names: { 'Anna Berg': 'person' } }, ['reject declined to say actual - agent=Anna Berg']],
  ['en', 'The motion passed on Sunday.', { times: { Sunday: '2030-05-05' } }, ['legislate passed actual 2030-05-05 patient=motion']],
  ['en', 'The flood would have killed Anna Berg.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Forty-one people were killed, with 35 injured.', { quantities: { 'Forty-one people': 41, '35': 35 } }, ['die killed actual - patient=Forty-one people quantity=Forty-one people', 'injure injured actual - patient=35 quantity=35']],
  ['en', 'The riot left 30 injured and 50 arrested.', { quantities: { '30': 30, '50': 50 } }, ['injure injured actual - patient=30 quantity=30', 'arrest arrested actual - patient=50 quantity=50']],
  ['en', 'Police put the number killed in raids at 620.', { quantities: { '620': 620 } }, ['die number killed actual - patient=620 quantity=620']],
  ['en', 'So far 17 bodies had been found.', { quantities: { '17': 17 } }, ['die bodies actual - patient=17 quantity=17']],
  ['en', 'Two bodies regulate the trade.', { quantities: { Two: 2 } }, []],
  ['en', 'Anna Berg declined to sign the paper.', { names: { 'Anna Berg': 'person' } }, ['reject declined to actual - agent=Anna Berg']],
  ['en', 'Inflation in Norway declined to 3 percent.', { names: { Norway: 'location' } }, []],
  ['en', 'Anna Berg called the verdict shameful.', { names: { 'Anna Berg': 'person' } }, ['accuse called actual - agent=Anna Berg patient=verdict shameful']],
  ['en', 'Anna Berg called her brother.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Protesters unfurled a banner in Oslo.', { names: { Oslo: 'location' } }, ['protest unfurled actual - agent=Protesters place=Oslo']],
  ['en', 'Rain threatened thousands of people in Norway.', { names: { Norway: 'location' } }, []],
  ['en', 'Anna Berg urged him to leave.', { names: { 'Anna Berg': 'person' } }, ['demand urged actual - agent=Anna Berg']],
  ['en', 'Anna Berg received the president.', { names: { 'Anna Berg': 'person' } }, ['meet received actual - agent=Anna Berg patient=president']],
  ['en', 'Anna Berg received a letter from the president.', { names: { 'Anna Berg': 'person' } }, []],
  ['en', 'Anna Berg, who was fired, sings.', { names: { 'Anna Berg': 'person' } }, ['resign fired actual - patient=Anna Berg']],
  ['en', 'The firm fired 12 workers.', { quantities: { '12': 12 } }, ['resign fired actual - agent=firm patient=12 workers']],
  ['en', 'Rebels fired 12 rounds.', { quantities: { '12': 12 } }, []],
  ['en', 'Norway halted hostilities under the truce.', { names: { Norway: 'location' } }, ['agree halted actual - agent=Norway']],
  ['en', 'Norway pledged 9 million dollars after the flood.', { names: { Norway: 'location' }, quantities: { '9 million dollars': 9000000 } }, ['aid pledged actual - agent=Norway quantity=9 million dollars']],
];

describe('the words of the tables', () => {
  it.each(CHINESE)('report in Chinese what their guards allow: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(ENGLISH)('report in English what their guards allow: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });
});
