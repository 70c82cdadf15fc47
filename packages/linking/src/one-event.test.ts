import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { eventsOf } from './events-of.fixture.ts';
import { city, filler } from './profile.fixture.ts';
import { cast, country, DOHA, GENEVA, KABUL, kills, left, meets, people, person, plain, QUAKE, raid, RAIL, report, strike, talks, WAR } from './reports.fixture.ts';

describe('one event', () => {
  test.each<[string, EventProfile[]]>([
    ['a conference planned with one envoy for the country and the week, then told by its city, its last day and other delegates', [
      meets('a1', { article: 'a', day: '2021-08-10', trigger: '会谈', modality: 'planned', time: '2021-08-09/2021-08-15', arguments: [filler('agent', 'envoy'), filler('place', 'qatar', country('QA'))] }),
      talks('b1', { article: 'b', trigger: '多边会议', arguments: [filler('place', 'doha', DOHA), plain('topic', '和平进程')] }),
      talks('b2', { article: 'b', time: null, arguments: [filler('agent', 'taliban'), filler('agent', 'usa', country('US'))] }),
      talks('b3', { article: 'b' }),
      talks('b4', { article: 'b', time: '2021-08-11', arguments: [filler('agent', 'taliban'), filler('place', 'doha', DOHA)] }),
    ]],
    ['a city that fell, told three times', [
      report('capture', WAR)('a1', { article: 'a', trigger: '失守', time: '2021-08-12/2021-08-13', arguments: [filler('patient', 'ghazni', city('ghazni', 'AF-GHA'))] }),
      report('capture', WAR)('a2', { article: 'a', trigger: '陷落', time: null, arguments: [filler('patient', 'ghazni', city('ghazni', 'AF-GHA'))] }),
      report('capture', WAR)('b1', { article: 'b', trigger: 'captured', time: '2021-08-12', arguments: [filler('agent', 'taliban'), filler('patient', 'ghazni', city('ghazni', 'AF-GHA'))] }),
    ]],
    ['the toll of an earthquake that climbs for days', [
      kills('a', '2021-08-14', '至少304人', 304), kills('b', '2021-08-15', 'at least 1,297 people', 1297), kills('c', '2021-08-16', '1419人', 1419, { time: '2021-08-14', arguments: people('1419人', 1419) }), kills('d', '2021-08-18', '2,189 people', 2189, { time: null }),
    ]],
    ['a strike, by its union and by its drivers, in two languages', [strike('a', { time: '2021-08-11T02:00/..' }), strike('b', { trigger: 'walked out', arguments: [plain('agent', 'train drivers'), filler('place', 'de', country('DE'))] })]],
    ['a strike that its article names again without a day', [strike('a1', { article: 'a' }), strike('a2', { article: 'a', time: null, arguments: [] })]],
    ['troops promised, then sent in other numbers', [
      report('deploy', WAR)('a', { trigger: '派遣', modality: 'planned', time: '2021-08-12', arguments: [filler('agent', 'britain', country('GB')), ...people('大约600名军人', 600)] }),
      report('deploy', WAR)('b', { trigger: '派出', time: '2021-08-17', day: '2021-08-17', arguments: [filler('agent', 'britain', country('GB')), ...people('大约900名军人', 900)] }),
    ]],
    ['a swearing-in, announced of the new president and told of him by name', [
      report('appoint', RAIL)('a', { trigger: '宣誓就职', modality: 'planned', time: '2021-08-24', day: '2021-08-16', arguments: [plain('patient', '新总统')] }),
      report('appoint', RAIL)('b', { trigger: 'inauguration', time: '2021-08-24', day: '2021-08-24', arguments: [filler('patient', 'hichilema'), filler('place', 'stadium')] }),
    ]],
    ['a vote, in two languages', [
      report('elect', RAIL)('a', { trigger: '选举', time: '2021-08-12', arguments: [filler('place', 'zm', country('ZM'))] }),
      report('elect', RAIL)('b', { trigger: 'election', time: '2021-08-12', arguments: [filler('place', 'zm', country('ZM'))] }),
    ]],
    ['a president who left, by where from and by where to', [
      report('withdraw', [...WAR, { entity: 'p:president', kind: 'person' }])('a', { trigger: '离开', time: '2021-08-15', arguments: [filler('agent', 'p:president'), filler('origin', 'af', country('AF'))] }),
      report('withdraw', [...WAR, { entity: 'p:president', kind: 'person' }])('b', { trigger: 'fled', time: '2021-08-15', arguments: [filler('agent', 'p:president')] }),
    ]],
    ['a toll of a protest town, by two articles of one country and day', [
      report('die', WAR)('a', { trigger: '死亡', countries: ['AF'], time: '2021-08-12', arguments: [...people('至少7人', 7), filler('place', 'airport', { id: 'airport', kind: 'facility', country: 'AF', admin1: 'AF-KAB' })] }),
      report('die', cast('taliban', 'henry', 'union'))('b', { trigger: 'killed', countries: ['AF'], time: null, arguments: [...people('five people', 5), filler('place', 'kabul', KABUL)] }),
    ]],
    ['a storm by its name, in two languages, before and after it came', [
      report('disaster', QUAKE)('a', { trigger: '袭击', modality: 'planned', time: '2021-08-16', arguments: [plain('topic', '热带风暴“格蕾丝”'), filler('place', 'haiti', country('HT'))] }),
      report('disaster', QUAKE)('b', { trigger: 'hit', time: '2021-08-17', arguments: [plain('agent', 'Tropical Storm Grace'), filler('place', 'les-cayes', city('les-cayes', 'HT-SD'))] }),
    ]],
    ['an airlift by its number, which few things have', [
      report('withdraw', WAR)('a', { trigger: '运走', time: '2021-08-17', arguments: [plain('patient', '约1130人'), people('约1130人', 1130)[1]!, filler('origin', 'airport', { id: 'airport', kind: 'facility', country: 'AF', admin1: 'AF-KAB' })] }),
      report('withdraw', WAR)('b', { trigger: 'left', time: '2021-08-17', arguments: [people('some 1,130', 1130)[1]!, filler('origin', 'kabul', KABUL)] }),
    ]],
    ['a vote that one article dates by its own day', [
      report('elect', RAIL)('a', { trigger: '大选', time: '2021-08-12', arguments: [filler('place', 'zm', country('ZM'))] }),
      report('elect', WAR)('b', { trigger: 'presidential election', time: '2021-08-14', day: '2021-08-14', arguments: [filler('place', 'zm', country('ZM'))] }),
    ]],
    ['an arrest on a day that sources differ in', [
      report('arrest', [...WAR, { entity: 'p:mayor', kind: 'person' }])('a', { trigger: '逮捕', time: '2021-08-11', arguments: [filler('patient', 'p:mayor')] }),
      report('arrest', [...WAR, { entity: 'p:mayor', kind: 'person' }])('b', { trigger: 'arrested', time: '2021-08-12', arguments: [filler('patient', 'p:mayor')] }),
    ]],
    ['power, by the party that seized it in days that meet', [
      report('capture', WAR)('a', { trigger: '夺取', time: '2021-08-11/2021-08-20', countries: ['AF'], arguments: [filler('agent', 'taliban'), plain('patient', '政权'), filler('place', 'af', country('AF'))] }),
      report('capture', WAR)('b', { trigger: 'took control', time: '2021-08', countries: ['AF'], arguments: [filler('agent', 'taliban'), filler('patient', 'kabul', KABUL)] }),
    ]],
    ['a deployment of an army, planned, then begun by one of its divisions', [
      report('deploy', WAR)('a', { trigger: '增派', modality: 'planned', time: null, day: '2021-08-13', arguments: [{ ...filler('agent', '美军'), state: 'US' }, filler('destination', 'kabul', KABUL)] }),
      report('deploy', WAR)('b', { trigger: '抵达', time: '2021-08-16', day: '2021-08-16', arguments: [filler('agent', '第82空降师'), filler('destination', 'kabul', KABUL)] }),
    ]],
    ['a strike whose union one report names, and whom it hits another', [strike('a', { article: 'a' }), strike('b', { article: 'b', trigger: 'walked out', arguments: [plain('agent', 'train drivers'), filler('place', 'de', country('DE'))] }), strike('c', { article: 'a', arguments: [filler('agent', 'railway'), filler('place', 'de', country('DE'))] })]],
    ['a resignation, by a name in two scripts, and named again a month after', [
      left('a', { arguments: [person('agent', 'fsk', 'Tomasz Wolski')] }),
      left('b', { trigger: '辞职', arguments: [person('agent', 'fk', '托马什·沃尔斯基')] }),
      left('c', { time: null, day: '2021-09-14', arguments: [person('patient', 'fsk', 'Tomasz Wolski')] }),
    ]],
    ['a death that is named on another day half a year later', [
      report('die', WAR)('a', { trigger: 'died', time: '2021-03-10', day: '2021-03-11', arguments: [person('patient', 'pkl', 'Amadou Bakari')] }),
      report('die', QUAKE)('b', { trigger: '去世', time: '2021-08-01', day: '2021-08-02', arguments: [person('patient', 'pkl', '阿马杜·巴卡里')] }),
    ]],
    ['a takeover, agreed and done the next year', [
      report('trade', RAIL)('a', { trigger: 'buy', modality: 'planned', time: '2021-08-10', arguments: [filler('agent', 'o:solvane'), filler('patient', 'o:kestrel')] }),
      report('trade', RAIL)('b', { trigger: '收购', time: '2022-04-14', day: '2022-04-15', arguments: [filler('agent', 'o:solvane'), filler('patient', 'o:kestrel')] }),
    ]],
    ['a bombing by what was hit, in two languages', [
      report('attack', WAR)('a', { trigger: 'attacked', time: '2021-08-12', arguments: [plain('agent', 'suicide bomber'), plain('patient', 'a crowded mosque'), filler('place', 'kabul', KABUL)] }),
      report('attack', WAR)('b', { trigger: '袭击', time: '2021-08-12', arguments: [plain('patient', '喀布尔一座清真寺'), filler('place', 'kabul', KABUL)] }),
    ]],
    ['the dead of a bomber whom nobody names, and those of the bombing two days later', [
      report('die', WAR)('a', { trigger: 'killing', time: '2021-08-12', title: 'Suicide bomber kills 59', countries: ['AF'], arguments: [plain('agent', 'a suicide bomber'), ...people('at least 59 people', 59), filler('place', 'kabul', KABUL)] }),
      report('die', WAR)('b', { trigger: '死亡', time: '2021-08-12', day: '2021-08-14', title: '自杀式袭击死亡人数上升', countries: ['AF'], arguments: [...people('100人', 100), filler('place', 'kabul', KABUL)] }),
    ]],
    ['all who died since unrest began, as two count them', [
      report('die', WAR)('a', { trigger: 'died', time: '2021-08-02', day: '2021-08-09', countries: ['CL'], arguments: [...people('at least 18 people', 18), filler('place', 'cl', country('CL'))] }),
      report('die', WAR)('b', { trigger: '死亡', time: '2021-08-02/2021-08-20', day: '2021-08-20', countries: ['CL'], arguments: [...people('至少23人', 23), filler('place', 'cl', country('CL'))] }),
    ]],
    ['a number of dead that is told again the next year', [
      report('die', WAR)('a', { trigger: 'killed', time: '2021-08-12', arguments: [filler('agent', 'taliban'), ...people('1,139 people', 1139), filler('place', 'af', country('AF'))] }),
      report('die', WAR)('b', { trigger: '死亡', time: '2022-10-01', day: '2022-10-02', arguments: [filler('agent', 'taliban'), ...people('1139人', 1139), filler('place', 'af', country('AF'))] }),
    ]],
    ['an explosion of one town, by the articles of one day, one of which does not say when', [
      report('accident', WAR)('a', { trigger: '爆炸', time: '2021-08-12', arguments: [filler('place', 'kabul', KABUL)] }),
      report('accident', WAR)('b', { trigger: 'explosion', time: null, day: '2021-08-13', arguments: [filler('place', 'kabul', KABUL)] }),
    ]],
    ['the dead of a bombing, and their number in news of the next one', [
      report('die', WAR)('a', { trigger: '死亡', time: '2021-08-12', title: '自杀式袭击', arguments: [...people('100人', 100), filler('place', 'kabul', KABUL)] }),
      report('die', WAR)('b', { trigger: 'killed', time: '2021-08-18', day: '2021-08-19', title: 'Bomb in Herat', arguments: [...people('100 people', 100), filler('place', 'kabul', KABUL)] }),
    ]],
    ['heavy rain, and the storm that brought it', [
      report('disaster', QUAKE)('a', { trigger: 'heavy rain', time: '2021-08-16', countries: ['HT'], arguments: [filler('place', 'haiti', country('HT'))] }),
      report('disaster', QUAKE)('b', { trigger: '热带风暴', time: '2021-08-16', countries: ['HT'], arguments: [filler('place', 'haiti', country('HT'))] }),
    ]],
    ['what two prints of one text tell in the same words', [raid('a', { time: null, arguments: [plain('agent', '枪手'), plain('patient', '一家商店')] }), raid('b', { time: null, arguments: [plain('patient', '一家商店'), plain('agent', '枪手')] })]],
    ['talks of two states, by their names, by two characters and by their delegations', [
      meets('a', { trigger: '会谈', time: '2021-08-12', arguments: [filler('agent', 'US', country('US')), filler('agent', 'RU', country('RU')), filler('place', 'geneva', GENEVA)] }),
      meets('b', { trigger: '谈判', time: '2021-08-12', arguments: [plain('agent', '美俄代表团'), filler('place', 'geneva', GENEVA)] }),
      meets('c', { trigger: 'talks', time: '2021-08-12', arguments: [plain('agent', '俄罗斯代表团'), plain('patient', '美国的代表团')] }),
    ]],
  ])('is %s', (_, reports) => {
    expect(eventsOf(reports)).toEqual([reports.map(({ id }) => id)]);
  });
});
