import { describe, expect, test } from '@jest/globals';
import type { EventProfile } from './event-profile.ts';
import { eventsOf } from './events-of.fixture.ts';
import { city, eventOf, filler } from './profile.fixture.ts';

type Company = EventProfile['company'];
const CAST: Company = [{ entity: 'o:ministry', kind: 'organization' }, { entity: 'p:olmedo', kind: 'person' }, { entity: 'l:talca', kind: 'location' }];
const STRANGERS: Company = [{ entity: 'o:bank', kind: 'organization' }, { entity: 'p:lund', kind: 'person' }, { entity: 'l:bergen', kind: 'location' }];
const TALCA = city('talca', 'CL-ML');
const CHILE = { id: 'CL', kind: 'country' as const, country: 'CL', admin1: null };
const people = (words: string, value: number) => [{ ...filler('patient', words), entity: null }, { role: 'quantity' as const, entity: null, chain: null, words, place: null, quantity: { value, upper: null, unit: '人' }, state: null }];
const plain = (role: 'agent' | 'patient', words: string) => ({ ...filler(role, words), entity: null });
const person = (role: 'agent' | 'patient', key: string, words: string) => ({ ...filler(role, words), entity: `p:${key}` });
const at = (place: typeof TALCA | typeof CHILE) => filler('place', place.id, place);

const report = (kind: EventProfile['kind'], trigger: string) => (id: string, day: string, time: string | null, args: EventProfile['arguments'], given: Partial<EventProfile> = {}): EventProfile =>
  eventOf({ id, kind, trigger, day, time, arguments: args, countries: ['CL'], company: CAST, ...given });
const [rally, meets, deal, sworn] = [report('protest', '集会'), report('meet', '会谈'), report('agree', '达成协议'), report('appoint', '宣誓就职')];
const [attack, blast, quake, shock, rain, dead, seizes, arrest, votes, leaves] = [
  report('attack', 'attack'), report('accident', '爆炸'), report('disaster', '地震'), report('disaster', 'aftershock'), report('disaster', '强降雨'), report('die', '死亡'), report('capture', '接管'), report('arrest', 'arrested'), report('legislate', 'passed'), report('withdraw', 'left'),
];
const flood: Partial<EventProfile> = { title: '洪水死亡人数上升' };

describe('one event, told again', () => {
  test.each<[string, EventProfile[]]>([
    ['an attack that is called by its day a year after', [attack('a', '2022-03-10', '2021-02-03', [filler('agent', 'rebels')]), attack('b', '2022-03-15', '2021-02-03', [], { trigger: '袭击' })]],
    ['power that was seized in a month of years ago, by the army and by its head', [
      seizes('a', '2024-05-02', '2021-02', [plain('agent', '军方'), plain('patient', '政权')]), seizes('b', '2024-05-09', '2021-02', [person('agent', 'lsk', 'Ivar Lusak')], { trigger: 'seized power' }),
    ]],
    ['troops who left a country, by the year and by its month', [
      leaves('a', '2024-05-02', '2022', [{ ...filler('agent', 'FR'), state: 'FR' }, at(CHILE)]), leaves('b', '2024-06-09', '2022-08', [{ ...filler('agent', '法军'), state: 'FR' }, at(CHILE)], { trigger: '撤出' }),
    ]],
    ['a bill that was passed, by its parliament and by lawmakers', [
      votes('a', '2024-05-03', '2024-05-02', [filler('agent', 'o:parliament'), plain('patient', '《水法》')]), votes('b', '2024-05-04', '2024-05-02', [plain('agent', 'lawmakers')], { trigger: 'voted' }),
    ]],
    ['a blast, and the blast that its story names two months after', [blast('a', '2024-05-03', '2024-05-02', [at(TALCA)]), blast('b', '2024-07-01', null, [at(TALCA)], { trigger: 'explosion' })]],
    ['an arrest of a woman, and that she was arrested', [
      arrest('a', '2024-05-03', '2024-05-02', [person('patient', 'tfns', 'Marta Dufons')]), arrest('b', '2024-09-01', null, [person('patient', 'tfns', '玛尔塔·杜冯斯')], { trigger: '被捕', modality: 'ongoing' }),
    ]],
    ['a ferry that sank, by its name and by what it is', [
      blast('a', '2024-05-03', '2024-05-02', [plain('patient', '“白鹭”号'), at(TALCA)], { trigger: '沉没' }), blast('b', '2024-05-03', '2024-05-02', [plain('patient', '渡轮'), at(TALCA)], { trigger: 'sank' }),
    ]],
    ['the dead of a war as they are counted from week to week', [dead('a', '2024-05-03', '2024-05-02', people('31200人', 31_200)), dead('b', '2024-05-12', '2024-05-11', people('31,650 people', 31_650), { trigger: 'killed' })]],
    ['a number of dead that two articles of one story give, one of them with who killed', [
      dead('a', '2024-05-03', null, people('7340人', 7340)), dead('b', '2024-06-20', '2016/2022', [plain('agent', 'police'), ...people('7,340 people', 7340)], { trigger: 'killed' }),
    ]],
    ['how many died on one day, as two articles count them', [
      dead('a', '2024-05-03', '2024-05-02', people('5人', 5), { company: [...CAST, ...STRANGERS.slice(0, 1)] }), dead('b', '2024-05-04', '2024-05-02', people('23 people', 23), { trigger: 'died', company: [...CAST, ...STRANGERS.slice(1, 2)] }),
    ]],
    ['a woman of whom only the family name is told', [
      dead('a', '2024-05-03', '2024-05-02', [plain('patient', '钟姓女教师'), at(TALCA)]), dead('b', '2024-05-09', '2024-05-02', [plain('patient', '钟姓住户'), at(TALCA)], { trigger: '遇难' }),
    ]],
    ['those whom a fire killed, by their nation and as anybody', [
      dead('a', '2024-05-03', '2024-05-02', [...people('至少71名智利人', 71), at(TALCA)]), dead('b', '2024-05-04', '2024-05-02', [...people('超90人', 90), at(TALCA)], { trigger: '死亡人数', company: [...CAST.slice(0, 2), ...STRANGERS.slice(0, 1)] }),
    ]],
    ['those whom an earthquake killed in two countries, by two words for how many', [
      dead('a', '2024-05-03', '2024-05-02', [...people('两国超过2.4万人', 24_000), at(CHILE)], { title: '强震' }), dead('b', '2024-05-05', null, [...people('接近2.8万人', 28_000), at(CHILE)], { title: '强震' }),
    ]],
    ['the dead of a coast, and of the province in which it lies', [
      dead('a', '2024-05-03', null, [...people('48人', 48), at(city('talca', 'CL-ML'))], { title: '地震' }),
      dead('b', '2024-05-05', '2024-05-02', [...people('73人', 73), filler('place', '科尔布海岸', { id: 'own:coast', kind: 'region', country: 'CL', admin1: null })], { title: '地震' }),
    ]],
    ['those whom a crash killed at an airport whose province no table gives, and in its county', [
      dead('a', '2024-05-03', '2024-05-02', [...people('179人', 179), filler('place', '机场', { id: 'own:field', kind: 'facility', country: 'CL', admin1: null })], { title: '坠机' }), dead('b', '2024-05-03', '2024-05-02', [...people('179 people', 179), at(TALCA)], { title: 'Plane crash' }),
    ]],
    ['a rally of a quarter, and of the city that is all of its territory', [
      rally('a', '2024-05-03', '2024-05-02', [filler('agent', 'o:union'), at({ id: 'geonames:1819729', kind: 'city', country: 'HK', admin1: null })], { countries: ['HK'] }),
      rally('b', '2024-05-04', '2024-05-02', [filler('agent', 'o:union'), at({ id: 'own:hk-mong-kok', kind: 'city', country: 'HK', admin1: null })], { countries: ['HK'] }),
    ]],
    ['a killing, told years after with its day and without, by who is tried for it', [
      dead('a', '2024-05-03', null, [person('agent', 'lsk', 'Ivar Lusak'), person('patient', 'tfns', 'Marta Dufons')], { trigger: 'murder' }),
      dead('b', '2024-05-04', '2018-02-17', [person('agent', 'lsk', '伊瓦尔·卢萨克'), person('patient', 'tfns', '玛尔塔·杜冯斯')], { trigger: '杀害', company: STRANGERS }),
    ]],
    ['a meeting of one city, and the one that was announced without its day', [
      meets('a', '2024-05-01', null, [filler('agent', 'o:union'), at(TALCA)], { modality: 'planned' }), meets('b', '2024-05-03', '2024-05-03', [filler('agent', 'o:ministry'), filler('agent', 'p:olmedo'), at(TALCA)]),
    ]],
    ['a meeting of one city, named again three days after', [meets('a', '2024-05-02', '2024-05-02', [filler('agent', 'o:union'), at(TALCA)]), meets('b', '2024-05-05', null, [at(TALCA)], { trigger: 'talks' })]],
    ['a meeting of one body, with its day and without', [meets('a', '2024-05-02', '2024-05-02', [filler('agent', 'o:union')], { modality: 'planned', trigger: '紧急会议' }), meets('b', '2024-05-03', null, [filler('agent', 'o:union'), at(CHILE)], { trigger: '紧急会议' })]],
    ['a truce of one city and day that one report calls so', [deal('a', '2024-05-03', '2024-05-02', [filler('agent', 'o:army'), at(TALCA)]), deal('b', '2024-05-06', '2024-05-02', [plain('patient', 'truce'), at(TALCA)], { trigger: 'agreed' })]],
    ['a swearing-in that one article places abroad', [
      sworn('a', '2024-05-02', '2024-05-02', [person('patient', 'tfns', 'Marta Dufons'), at(CHILE)]), sworn('b', '2024-05-03', null, [person('patient', 'tfns', '玛尔塔·杜冯斯'), at({ ...CHILE, id: 'AR', country: 'AR' })]),
    ]],
    ['what fell in a quarter that no gazetteer has, and in its town', [
      blast('a', '2024-05-03', '2024-05-02', [at({ ...TALCA, id: 'own:unlisted:talca:puente', kind: 'city' })], { trigger: '倒塌' }), blast('b', '2024-05-03', '2024-05-02', [at(TALCA)], { trigger: 'collapsed' }),
    ]],
  ])('is %s', (_, reports) => {
    expect(eventsOf(reports)).toEqual([reports.map(({ id }) => id)]);
  });
});

test('an earthquake without its day is the one of its place, not one of another island', () => {
  const coast = filler('place', '科尔布海岸', { id: 'own:coast', kind: 'region', country: 'CL', admin1: null });
  const reports = [quake('a', '2024-05-03', '2024-05-01', [coast]), quake('b', '2024-05-08', null, [coast]), quake('c', '2024-05-09', '2024-05-09', [at(city('chiloe', 'CL-LL'))])];
  expect(eventsOf(reports)).toEqual([['a', 'b'], ['c']]);
});

describe('several events', () => {
  test.each<[string, EventProfile[]]>([
    ['attacks of one day of the past in two stories', [attack('a', '2022-03-10', '2021-02-03', []), attack('b', '2022-03-15', '2021-02-03', [], { company: STRANGERS })]],
    ['an arrest of one man and of nobody in particular, on one day of the past', [arrest('a', '2022-03-10', '2021-02-03', [person('patient', 'lsk', 'Ivar Lusak')]), arrest('b', '2022-03-15', '2021-02-03', [plain('patient', 'two guards')])]],
    ['a vote of the past, and who won it', [
      report('elect', 'election')('a', '2024-05-02', '2021-03-07', [at(CHILE)]), report('elect', '获胜')('b', '2024-05-02', '2021-03-07', [person('patient', 'lsk', 'Ivar Lusak'), at(CHILE)]),
    ]],
    ['rain of one day in two provinces, and in one that nobody names', [
      rain('a', '2024-05-03', '2024-05-02', [at(TALCA)]), rain('b', '2024-05-03', '2024-05-02', [at(city('temuco', 'CL-AR'))]),
    ]],
    ['a typhoon and a tornado of one country and day', [rain('a', '2024-05-03', '2024-05-02', [at(CHILE)], { trigger: '台风' }), rain('b', '2024-05-03', '2024-05-02', [at(TALCA)], { trigger: '龙卷风' })]],
    ['storms of two names', [
      rain('a', '2024-05-03', '2024-05-02', [at(CHILE), plain('agent', '台风“海棠”')], { trigger: '登陆' }), rain('b', '2024-05-03', null, [at(CHILE), plain('agent', '台风“蔷薇”')], { trigger: '逼近' }),
    ]],
    ['a fire of last month, and one that a later article names in passing', [
      blast('a', '2024-05-03', '2024-05-02', [at(CHILE)], { trigger: '大火' }), blast('b', '2024-06-03', null, [at(CHILE)], { trigger: '火灾' }),
    ]],
    ['how many an earthquake killed in one city, and in a later article in all', [
      dead('a', '2024-05-03', '2024-05-02', [...people('694人', 694), at(TALCA)], { title: '地震死亡人数上升', counts: [1007] }), dead('b', '2024-05-05', '2024-05-02', [...people('2056人', 2056), at(CHILE)], { title: '地震死亡人数上升' }),
    ]],
    ['few of one staff since a day, and all who died since it', [dead('a', '2024-05-13', '2024-05-02/..', people('88人', 88)), dead('b', '2024-05-20', '2024-05-02/..', people('4.1万人', 41_000))]],
    ['meetings of one city in one week, where the later article tells of another', [
      meets('a', '2024-05-02', '2024-05-02', [filler('agent', 'o:union'), at(TALCA)]), meets('b', '2024-05-05', null, [at(TALCA)], { others: ['2024-05-04'] }),
    ]],
    ['an earthquake and its aftershock', [quake('a', '2024-05-03', '2024-05-02', [at(CHILE)]), shock('b', '2024-05-04', '2024-05-02', [at(CHILE)])]],
    ['aftershocks of two days', [shock('a', '2024-05-04', '2024-05-03', [at(CHILE)]), shock('b', '2024-05-04', '2024-05-04', [at(CHILE)])]],
    ['a blast that is told with its day, and one without in an article that tells of another day', [
      blast('a', '2024-05-03', '2024-05-02', [at(TALCA)]), blast('b', '2024-07-01', null, [at(TALCA)], { others: ['2024-06-28'] }),
    ]],
    ['arrests of two months in two stories', [arrest('a', '2024-05-03', '2024-05-02', [person('patient', 'tfns', 'Marta Dufons')]), arrest('b', '2024-09-01', null, [person('patient', 'tfns', 'Marta Dufons')], { company: STRANGERS })]],
    ['all whom a flood killed, and in a later article the few of a raid', [dead('a', '2024-05-03', '2024-05-02', [...people('144人', 144), at(CHILE)], flood), dead('b', '2024-05-06', null, [...people('七人', 7), at(TALCA)], flood)]],
    ['those whom a flood killed in one town, and in all', [dead('a', '2024-05-03', '2024-05-02', [...people('3人', 3), at(TALCA)], flood), dead('b', '2024-05-06', null, people('210人', 210), flood)]],
    ['two women of two family names', [
      dead('a', '2024-05-03', '2024-05-02', [plain('patient', '钟姓女教师'), at(TALCA)]), dead('b', '2024-05-03', '2024-05-02', [plain('patient', '陆姓女教师'), at(TALCA)], { trigger: '遇难' }),
    ]],
    ['the dead of one day, and how many are said in vain to have died', [dead('a', '2024-05-03', '2024-05-02', people('22人', 22)), dead('b', '2024-05-04', '2024-05-02', people('100 people', 100), { modality: 'denied' })]],
    ['great counts of two sides', [
      dead('a', '2024-05-03', '2024-05-02', people('1383人', 1383), { counts: [1300] }), dead('b', '2024-05-07', '2024-05-06', people('1,400 people', 1400), { counts: [2808] }),
    ]],
    ['a collision, and another one of the airport two days after', [blast('a', '2024-05-02', null, [at(TALCA)], { trigger: '相撞' }), blast('b', '2024-05-07', '2024-05-04', [at(TALCA)], { trigger: '碰撞' })]],
    ['great counts of two months', [dead('a', '2024-05-03', '2024-05-02', people('31200人', 31_200)), dead('b', '2024-08-12', '2024-08-11', people('31,650 people', 31_650))]],
  ])('are %s', (_, reports) => {
    expect(eventsOf(reports)).toEqual(reports.map(({ id }) => [id]));
  });
});
