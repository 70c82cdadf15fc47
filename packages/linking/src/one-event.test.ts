import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { eventKeysOf } from './event-keys.ts';
import type { EventProfile } from './event-profile.ts';
import { eventsOf } from './events-of.fixture.ts';
import { judgeEvents } from './judge-events.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

type Company = EventProfile['company'];
const cast = (...names: string[]): Company => names.map((entity) => ({ entity, kind: 'organization' }));

const WAR = cast('taliban', 'kirby', 'ghani', 'herat');
const QUAKE = cast('henry', 'les-cayes', 'port-au-prince');
const RAIL = cast('union', 'railway', 'weselsky');
const DOHA = city('doha', 'QA-DA');
const KABUL = city('kabul', 'AF-KAB');
const GENEVA = city('geneva', 'CH-GE');
const country = (code: string) => ({ id: code, kind: 'country' as const, country: code, admin1: null });
const people = (words: string, value: number) => [{ ...filler('patient', words), entity: null }, { role: 'quantity' as const, entity: null, chain: null, words, place: null, quantity: { value, upper: null, unit: '人' }, state: null }];
const plain = (role: 'agent' | 'patient' | 'topic', words: string) => ({ ...filler(role, words), entity: null });

const report = (kind: EventProfile['kind'], company: Company) => (id: string, given: Partial<EventProfile>): EventProfile => eventOf({ id, kind, company, ...given });
const meets = report('meet', WAR);
const talks = (id: string, given: Partial<EventProfile> = {}): EventProfile => meets(id, { trigger: '会议', time: '2021-08-12', arguments: [filler('place', 'doha', DOHA)], ...given });
const kills = (id: string, day: string, words: string, value: number, given: Partial<EventProfile> = {}): EventProfile =>
  report('die', QUAKE)(id, { trigger: '死亡', title: '海地地震伤亡上升', countries: ['HT'], time: day, day, arguments: [...people(words, value), filler('place', 'haiti', country('HT'))], ...given });
const raid = (id: string, given: Partial<EventProfile> = {}): EventProfile => report('attack', WAR)(id, { trigger: '袭击', time: '2021-08-12', arguments: [filler('agent', 'taliban'), filler('place', 'kabul', KABUL)], ...given });
const strike = (id: string, given: Partial<EventProfile> = {}): EventProfile => report('protest', RAIL)(id, { trigger: '罢工', time: '2021-08-11', arguments: [filler('agent', 'union'), filler('place', 'de', country('DE'))], ...given });

const person = (role: 'agent' | 'patient', key: string, words: string) => ({ ...filler(role, words), entity: `p:${key}` });
const left = (id: string, given: Partial<EventProfile>): EventProfile => report('resign', WAR)(id, { trigger: 'resigned', time: '2021-08-10', day: '2021-08-10', ...given });

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

describe('several events', () => {
  const fell = (id: string, place: string, given: Partial<EventProfile> = {}): EventProfile => report('capture', WAR)(id, { article: 'a', trigger: '失守', time: '2021-08-12', arguments: [filler('patient', place, city(place, `AF-${place}`))], ...given });
  test.each<[string, EventProfile[]]>([
    ['seven cities of one sentence', ['ghazni', 'qala', 'herat', 'kandahar', 'lashkar', 'tarin', 'feroz'].sort().map((place) => fell(place, place))],
    ['a city, and several that none names', [fell('a', 'kandahar', { article: 'a' }), fell('b', 'several', { article: 'b', arguments: [plain('patient', '多座省会城市'), filler('place', 'kandahar', city('kandahar', 'AF-kandahar'))] })]],
    ['a city, and cities by their number', [
      fell('a', 'kabul', { article: 'a', trigger: '接管', time: '2021-08', arguments: [filler('agent', 'taliban'), filler('patient', 'kabul', KABUL)] }),
      fell('b', 'sixteen', { article: 'b', trigger: '攻占', time: '2021-08-13', arguments: [filler('agent', 'taliban'), plain('patient', '省会城市16个'), filler('place', 'kabul', KABUL)] }),
    ]],
    ['those who fled since spring and those who fled all year', [
      report('displace', WAR)('a', { trigger: '逃离', time: '2021', arguments: [...people('超过35万难民', 350_000), filler('place', 'af', country('AF'))] }),
      report('displace', WAR)('b', { trigger: '流离失所', time: '2021-05-21/..', arguments: [...people('约25万难民', 250_000), filler('place', 'af', country('AF'))] }),
    ]],
    ['resignations of two of one family name in half a year', [left('a', { arguments: [person('agent', 'fsk', 'Tomasz Wolski')] }), left('b', { time: null, day: '2021-09-14', arguments: [person('agent', 'fsk', 'Anna Wolski')] })]],
    ['a mosque and a market that were hit in one city on one day', [
      report('attack', WAR)('a', { trigger: 'attacked', time: '2021-08-12', arguments: [filler('agent', 'taliban'), plain('patient', 'a mosque'), filler('place', 'kabul', KABUL)] }),
      report('attack', WAR)('b', { trigger: '袭击', time: '2021-08-12', arguments: [filler('agent', 'taliban'), plain('patient', '一处市场'), filler('place', 'kabul', KABUL)] }),
    ]],
    ['two earthquakes of one country and week, one of them told without its day by who names no town of the other', [
      report('disaster', cast('henry'))('a', { trigger: 'earthquake', time: '2021-08-14', countries: ['HT'], arguments: [filler('place', 'les-cayes', city('les-cayes', 'HT-SD'))] }),
      report('disaster', cast('henry'))('b', { trigger: '地震', time: null, day: '2021-08-16', countries: ['HT'], arguments: [filler('place', 'haiti', country('HT'))] }),
    ]],
    ['what one man condemned this week and the last', [
      report('accuse', cast('sharif', 'army', 'police'))('a', { trigger: 'condemned', day: '2021-08-10', arguments: [filler('agent', 'sharif')] }),
      report('accuse', cast('sharif', 'army', 'police'))('b', { trigger: 'condemned', day: '2021-08-16', arguments: [filler('agent', 'sharif')] }),
    ]],
    ['attacks on one city on two days', [raid('a'), raid('b', { time: '2021-08-13' })]],
    ['attacks on one city without days in one article', [raid('a', { article: 'a', time: null }), raid('b', { article: 'a', time: null, arguments: [filler('place', 'kabul', KABUL)] })]],
    ['deaths in one city on two days', [kills('a', '2021-08-12', '3人', 3, { title: null, company: WAR, arguments: [...people('3人', 3), filler('place', 'kabul', KABUL)] }), kills('b', '2021-08-13', '5人', 5, { title: null, company: WAR, arguments: [...people('5人', 5), filler('place', 'kabul', KABUL)] })]],
    ['calls between different people', [report('call', WAR)('a', { trigger: '通话', time: '2021-08-12', arguments: [filler('agent', 'blinken'), filler('patient', 'ghani')] }), report('call', WAR)('b', { trigger: '通话', time: '2021-08-12', arguments: [filler('agent', 'austin'), filler('patient', 'milley')] })]],
    ['the sixth capital and the sixteenth', [
      fell('a', 'sixth', { article: 'a', trigger: '占领', time: '2021-08-09', day: '2021-08-10', arguments: [filler('agent', 'taliban'), plain('patient', '第六个省会'), filler('place', 'af', country('AF'))] }),
      fell('b', 'sixteenth', { article: 'b', trigger: '占领', time: '2021-08-13', arguments: [filler('agent', 'taliban'), plain('patient', '第十六个省会'), filler('place', 'af', country('AF'))] }),
    ]],
    ['talks of two and two in one city on one day', [
      talks('a', { arguments: [filler('agent', 'US', country('US')), filler('agent', 'RU', country('RU')), filler('place', 'doha', DOHA)] }), talks('b', { arguments: [plain('agent', '乌美代表'), filler('place', 'doha', DOHA)] }),
    ]],
    ['talks that were held, and the next that are announced after them', [talks('a'), talks('b', { day: '2021-08-15', time: null, modality: 'planned' })]],
    ['conferences in two cities in one week', [talks('a'), talks('b', { arguments: [filler('place', 'geneva', GENEVA)] })]],
    ['summits of other states', [talks('a', { arguments: [filler('agent', 'china'), filler('agent', 'japan')] }), talks('b', { arguments: [filler('agent', 'france'), filler('agent', 'brazil')] })]],
    ['the dead of an earthquake and those of a storm', [kills('a', '2021-08-14', '304人', 304), kills('b', '2021-08-14', '5人', 5, { title: '飓风登陆海地' })]],
    ['a toll that falls', [kills('a', '2021-08-14', '304人', 304), kills('b', '2021-08-18', '12人', 12)]],
    ['an earthquake and one long before', [kills('a', '2021-08-14', '304人', 304), kills('b', '2021-08-15', '20万人', 200_000, { time: '2010-01-12' })]],
    ['two counts of one article, as of two regions', [kills('a', '2021-08-14', '304人', 304, { article: 'x', time: null }), kills('b', '2021-08-14', '280人', 280, { article: 'x', time: null })]],
    ['all who died in a place, and those whom somebody killed there', [kills('a', '2021-08-12', '7人', 7, { title: null, arguments: [...people('7人', 7), filler('place', 'kabul', KABUL)] }), kills('b', '2021-08-12', '两名武装男子', 2, { title: null, arguments: [plain('agent', '士兵'), ...people('两名武装男子', 2), filler('place', 'kabul', KABUL)] })]],
    ['soldiers and nurses killed in one place', [kills('a', '2021-08-12', '三名士兵', 3, { title: null, arguments: [...people('三名士兵', 3), filler('place', 'kabul', KABUL)] }), kills('b', '2021-08-12', '三名护士', 3, { title: null, arguments: [...people('三名护士', 3), filler('place', 'kabul', KABUL)] })]],
    ['one resident who died in a place, and all who did', [kills('a', '2021-08-12', '7人', 7, { title: null, arguments: [...people('7人', 7), filler('place', 'kabul', KABUL)] }), kills('b', '2021-08-12', '一名女住户', 1, { title: null, arguments: [...people('一名女住户', 1), filler('place', 'kabul', KABUL)] })]],
    ['nurses who died of an earthquake, and all who did', [kills('a', '2021-08-14', '304人', 304), kills('b', '2021-08-15', '六名护士', 6)]],
    ['two numbers of one text, printed twice', [
      report('die', WAR)('a', { trigger: 'killed', time: '2021-08-12', arguments: [...people('two armed men', 2), filler('place', 'kabul', KABUL)] }),
      report('die', WAR)('b', { trigger: 'killed', time: '2021-08-12', arguments: [...people('three people', 3), filler('place', 'kabul', KABUL)] }),
    ]],
    ['those whom an army is to bring out, and those whom another brought out', [
      report('withdraw', WAR)('a', { trigger: '撤离', modality: 'planned', time: null, arguments: [plain('patient', '使馆人员'), filler('place', 'kabul', KABUL)] }),
      report('withdraw', WAR)('b', { trigger: '接走', time: '2021-08-14', day: '2021-08-14', arguments: [plain('patient', '七名记者'), filler('place', 'kabul', KABUL)] }),
    ]],
    ['a swearing-in, and whom the new president appoints', [
      report('appoint', RAIL)('a', { trigger: '宣誓就职', time: '2021-08-24', day: '2021-08-24', arguments: [filler('patient', 'hichilema')] }),
      report('appoint', RAIL)('b', { trigger: '任命', time: '2021-08-24', day: '2021-08-24', arguments: [filler('agent', 'hichilema'), filler('patient', 'musokotwane')] }),
    ]],
    ['a vote, and who won it', [
      report('elect', RAIL)('a', { trigger: '选举', time: '2021-08-12', arguments: [filler('place', 'zm', country('ZM'))] }),
      report('elect', RAIL)('b', { trigger: '赢得', time: '2021-08-16', arguments: [filler('patient', 'hichilema')] }),
    ]],
    ['strikes of one country and day in two stories', [strike('a'), strike('b', { company: cast('teachers', 'ministry', 'school'), arguments: [plain('agent', '教师'), filler('place', 'de', country('DE'))] })]],
    ['demands of two of one addressee on one day', [
      report('demand', WAR)('a', { article: 'a', trigger: '敦促', time: '2021-08-12', arguments: [filler('patient', 'taliban'), plain('patient', '各方')] }),
      report('demand', WAR)('b', { article: 'a', trigger: '敦促', time: '2021-08-12', arguments: [filler('agent', 'borrell'), filler('patient', 'taliban')] }),
    ]],
  ])('are %s', (_, reports) => {
    expect(eventsOf(reports)).toEqual(reports.map(({ id }) => [id]));
  });
});

describe('a judgement of two reports', () => {
  const place = fc.constantFrom(null, DOHA, KABUL, country('QA'), country('AF'));
  const names = fc.constantFrom('taliban', 'Tomasz Wolski', '托马什·沃尔斯基', '沃尔斯基', 'Anna Wolska', 'a clinic', '一家诊所', '两名士兵', 'two soldiers', '5人', 'earthquake', '台风“格蕾丝”', 'Hurricane Grace', '政权');
  const argument = fc.record({ role: fc.constantFrom('agent', 'patient', 'place', 'destination', 'quantity'), entity: fc.constantFrom(null, 'taliban', 'o:=kabul', 'p:kn', 'p:fsk'), chain: fc.constant(null), words: names, place, quantity: fc.constantFrom(null, { value: 3, upper: null, unit: '人' }, { value: 1130, upper: null, unit: '人' }), state: fc.constantFrom(null, 'US') }).map((each) => (each.entity?.startsWith('p:') ? { ...each, place: null } : each));
  const profile = fc.record({
    id: fc.constant('x'), article: fc.constantFrom('a', 'b', 'c'), day: fc.constantFrom('2021-08-10', '2021-08-30', '2021-09-03', '2021-12-24', null), kind: fc.constantFrom('die', 'meet', 'protest', 'disaster', 'deploy', 'appoint', 'capture', 'elect', 'arrest', 'displace', 'resign', 'trade', 'attack', 'accident'), trigger: fc.constantFrom('会议', 'talks', '罢工', '地震', 'earthquake', '宣誓就职', '派遣', '死亡', '选举', '接管', 'heavy rain', '飓风', '收购', '爆炸'),
    modality: fc.constantFrom('actual', 'planned'), time: fc.constantFrom(null, '2021-08-12', '2021-08-30', '2021-09-01', '2021-08', '2021-08-12/..', '../2021-09-02', '2021', '2021-08-09/2021-08-15'),
    arguments: fc.array(argument, { maxLength: 3 }), title: fc.constantFrom(null, '地震', 'Flooding'), background: fc.constantFrom([], ['地震'], ['地震', '爆炸']), others: fc.constantFrom([], ['2021-08-12']), counts: fc.constantFrom([], [3], [1200]), sumOf: fc.constantFrom(null, 'fighting', 'blow'), countries: fc.constantFrom([], ['AF'], ['HT', 'AF']), company: fc.constantFrom(WAR, QUAKE, [], [{ entity: 'p:mayor', kind: 'person' as const }]),
  }) as fc.Arbitrary<EventProfile>;

  test('is the same whichever stands left', () => {
    fc.assert(fc.property(profile, profile, (left, right) => {
      expect(judgeEvents(right, left)).toEqual(judgeEvents(left, right));
    }), { numRuns: 2000 });
  });

  test('finds a storm by its name where no country is told', () => {
    const told = (trigger: string): EventProfile => report('disaster', WAR)('a', { article: 'a', trigger, arguments: [plain('agent', '台风“格蕾丝”')] });
    expect(judgeEvents(told('袭击'), told('会议'))).toMatchObject({ verdict: 'same' });
    expect(eventKeysOf(told('袭击')).filter((key) => eventKeysOf(told('会议')).includes(key))).not.toEqual([]);
  });

  test('of "same" is only given to reports that share a key', () => {
    fc.assert(fc.property(profile, profile, fc.boolean(), (left, other, alike) => {
      const right = alike ? { ...other, kind: left.kind, company: left.company } : other;
      if (judgeEvents(left, right).verdict !== 'same') return;
      const keys = new Set(eventKeysOf(left));
      expect(eventKeysOf(right).some((key) => keys.has(key))).toBe(true);
    }), { numRuns: 20_000 });
  });
});
