import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { eventsOf } from './events-of.fixture.ts';
import { city, filler } from './profile.fixture.ts';
import { cast, country, DOHA, GENEVA, KABUL, kills, left, people, person, plain, raid, RAIL, report, strike, talks, WAR } from './reports.fixture.ts';

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
