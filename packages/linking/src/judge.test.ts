import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identify } from './identify.ts';
import { judge } from './judge.ts';
import { personaKeys } from './persona-keys.ts';
import { personasOf } from './personas-of.ts';
import { profileOf } from './profile.fixture.ts';
import type { Profile } from './profile.ts';
import type { Persona } from './persona.ts';

type Given = Partial<Profile> & { name: string };

const WAR = { countries: ['AF', 'US'] };
const SPORT = { countries: ['BR'] };

const linksOf = (shown: readonly Persona[]) => shown.flatMap((a, index) => shown.slice(index + 1).map((b) => ({ left: a.key < b.key ? a.key : b.key, right: a.key < b.key ? b.key : a.key, chains: 1 })));

/** Whether chains of two articles are one entity where the graph has no others. */
function areOne(left: Given, right: Given): boolean {
  const shown = [profileOf({ article: 'a', ...left }), profileOf({ article: 'b', ...right })].map(personasOf);
  const personas = [...new Map(shown.flat().map((persona) => [persona.key, persona])).values()];
  const clusters = identify({ personas, links: shown.flatMap(linksOf), pinned: [], judgements: [] });
  const of = (index: number): readonly string[] | undefined => clusters.find((members) => members.includes(shown[index]?.[0]?.key ?? ''));
  return of(0) !== undefined && of(0) === of(1);
}

describe('two persons are one', () => {
  test.each<[string, Given, Given]>([
    ['by the family name and an office that has two names', { name: '约翰·柯比', roles: ['五角大楼发言人'], ...WAR }, { name: '柯比', roles: ['美国国防部发言人'], ...WAR }],
    ['by the family name and an office whose nation is left out once', { name: '约翰·柯比', roles: ['美国国防部发言人'], countries: ['US'] }, { name: '柯比', roles: ['国防部发言人'], countries: ['US'] }],
    ['by a telling family name in news of one country', { name: '拜登', ...WAR }, { name: '乔·拜登', roles: ['总统'], ...WAR }],
    ['in Chinese and in English', { name: '扎比胡拉∙穆贾希德', roles: ['塔利班发言人'], ...WAR }, { name: 'Zabihullah Mujahid', roles: ['Taliban spokesman'], ...WAR }],
    ['in two renderings of one foreign name', { name: '扎尔梅·哈利勒扎德', roles: ['特使'], ...WAR }, { name: '扎勒米·哈利勒扎德', ...WAR }],
    ['in a rendering and the original', { name: '扎勒米·哈利勒扎德', ...WAR }, { name: 'Zalmay Khalilzad', ...WAR }],
    ['in a short rendering and the original', { name: '阿什拉夫·加尼', ...WAR }, { name: 'Ashraf Ghani', ...WAR }],
    ['where a rendering carries a consonant by a mute vowel', { name: '克雷格·法勒', ...WAR }, { name: 'Craig Faller', ...WAR }],
    ['in two spellings that all news knows', { name: 'Volodymyr Zelenskyy' }, { name: '澤倫斯基', countries: ['TW'] }],
    ['by a name between the first and the last of one whom all news knows', { name: 'Donald John Trump' }, { name: '川普', countries: ['TW'] }],
    ['in two scripts', { name: '約翰·柯比', ...WAR }, { name: '约翰·柯比', ...WAR }],
    ['by one more rendering of a name that all news knows', { name: '安托尼·阿尔巴内泽', countries: ['AU'] }, { name: 'Anthony Albanese', countries: ['AU'] }],
    ['by a nickname', { name: 'Joe Manchin', ...WAR }, { name: 'Joseph Manchin', ...WAR }],
    ['by a Chinese name and its pinyin', { name: '习近平', countries: ['CN'] }, { name: 'Xi Jinping', countries: ['CN'] }],
    ['by a Chinese name in pinyin and an office', { name: '张伟', roles: ['外交部发言人'], countries: ['CN'] }, { name: 'Zhang Wei', roles: ['Foreign Ministry spokesman'], countries: ['CN'] }],
    ['by a Chinese family name in English and an office', { name: '习近平', roles: ['国家主席'], countries: ['CN'] }, { name: 'Xi', roles: ['Chairman'], countries: ['CN'] }],
    ['by a Korean name as newspapers spell it', { name: '韩德洙', countries: ['KR'] }, { name: 'Han Duck-soo', countries: ['KR'] }],
    ['by a Vietnamese name without its tones', { name: '武文赏', countries: ['VN'] }, { name: 'Võ Văn Thưởng', countries: ['VN'] }],
    ['by a Japanese family name in characters and in letters', { name: '河野文雄', countries: ['JP'] }, { name: 'Fumio Kono', countries: ['JP'] }],
    ['by a name whose rendering is settled by custom', { name: '费丝·奥迪安博', countries: ['KE'] }, { name: 'Faith Odhiambo', countries: ['KE'] }],
    ['by a Spanish j', { name: '佩佩·穆希卡', countries: ['UY'] }, { name: 'Pepe Mujica', countries: ['UY'] }],
    ['by the first of two family names', { name: '克劳迪娅·马丁内利', countries: ['MX'] }, { name: 'Claudia Martinelli Pardo', countries: ['MX'] }],
    ['by renderings that are read the same', { name: '塔蒂·罗萨莫', countries: ['ZM'] }, { name: '塔蒂·洛萨莫', countries: ['ZM'] }],
    ['by a rendering that is read as another, the family name alone, and an office', { name: '利萨库', roles: ['赞比亚总统'], countries: ['ZM'] }, { name: '阿维·里萨库', roles: ['赞比亚总统'], countries: ['ZM'] }],
    ['by a short family name that is spoken sound by sound alike, in news of one country', { name: '萨米娜·哈西娜', countries: ['BD'] }, { name: 'Hasina', countries: ['BD'] }],
    ['by a long full name that is spoken alike, in news of two countries', { name: '莫拉多·巴萨科', countries: ['ES'] }, { name: 'Morado Basako', countries: ['JP'] }],
    ['by the consonants of a long full name, in news of two countries', { name: 'Zalmay Khalilzad', countries: ['ES'] }, { name: '扎勒米·哈利勒扎德', countries: ['JP'] }],
    ['by a doubled letter', { name: 'Rita Fetto', countries: ['IT'] }, { name: 'Rita Feto', countries: ['IT'] }],
    ['by a Chinese name of characters that transliterate, and its pinyin', { name: '杨恺明', countries: ['CN'] }, { name: 'Yang Kaiming', countries: ['CN'] }],
    ['by a part within the name and an office', { name: '特拉帕', roles: ['利比亚总统'], countries: ['LY'] }, { name: 'Omar Salim Trapa al Fassi', roles: ['President of Libya'], countries: ['LY'] }],
    ['by a short rendering of a full name', { name: '卡莉达·齐亚', countries: ['BD'] }, { name: 'Khaleda Zia', countries: ['BD'] }],
    ['by a title of which neither article says of what', { name: '罗恩·特罗洛普', roles: ['首席执行官'], countries: ['US'] }, { name: 'Rowan Trollope', roles: ['chief executive'], countries: ['CN'] }],
    ['by a telling full name in news of two countries', { name: '阿什拉夫·加尼', countries: ['AF'] }, { name: '阿什拉夫·加尼', countries: ['AE'] }],
    ['by a telling full name whose bearer has another office now', { name: '罗斯·威尔逊诺夫', roles: ['驻美国大使'], countries: ['UA'] }, { name: '罗斯·威尔逊诺夫', roles: ['国防部长'], countries: ['UA'] }],
  ])('%s', (_, left, right) => {
    expect([areOne(left, right), areOne(right, left)]).toEqual([true, true]);
  });
});

describe('two persons are two', () => {
  test.each<[string, Given, Given]>([
    ['of whom all news knows one, and the other bears the family name in the other script', { name: '亨特·拜登', countries: ['US'] }, { name: 'Joe Biden', countries: ['US'] }],
    ['with one family name and nothing else', { name: '柯比', ...SPORT }, { name: '约翰·柯比', ...WAR }],
    ['with a full name of few consonants that sounds alike, in two worlds', { name: '埃拉·科尔马', ...SPORT }, { name: 'Ella Kolma', ...WAR }],
    ['with one family name and two given names', { name: '约翰·柯比', ...WAR }, { name: '亚当·柯比', ...WAR }],
    ['with a common family name in one country', { name: '史密斯', countries: ['GB'] }, { name: '约翰·史密斯', countries: ['GB'] }],
    ['with a common family name alone', { name: '史密斯', countries: ['GB'] }, { name: '史密斯', countries: ['GB'] }],
    ['with one bare name and two offices', { name: '史密斯', roles: ['英国外交部发言人'], countries: ['GB'] }, { name: '史密斯', roles: ['警察局长'], countries: ['AU'] }],
    ['with a common full name in two worlds', { name: 'John Smith', ...SPORT }, { name: 'John Smith', ...WAR }],
    ['with a common full name and two offices', { name: '张伟', roles: ['市长'], countries: ['CN'] }, { name: '张伟', roles: ['警察局长'], countries: ['CN'] }],
    ['with a common full name in two years', { name: '张伟', countries: ['CN'] }, { name: '张伟', countries: ['CN'], day: '2012-08-13' }],
    ['with a common Chinese name and its pinyin', { name: '张伟', countries: ['CN'], roles: ['市长'] }, { name: 'Zhang Wei', countries: ['US'], roles: ['professor'] }],
    ['with a telling full name and offices of two states', { name: '阿什拉夫·哈克', roles: ['阿富汗国防部长'], countries: ['AF'] }, { name: '阿什拉夫·哈克', roles: ['孟加拉国警察局长'], countries: ['BD'] }],
    ['of whom all news knows one, and another has the same family name', { name: '奥巴马', ...WAR }, { name: '奥玛·奥巴马', ...WAR }],
    ['with a part within the name and no office', { name: '特拉帕', countries: ['LY'] }, { name: 'Omar Salim Trapa al Fassi', countries: ['LY'] }],
    ['with a common Japanese family name and other given names', { name: '田中健', countries: ['JP'] }, { name: 'Kazuo Tanaka', countries: ['JP'] }],
    ['with a Korean reading in news of elsewhere', { name: '李洛渊', countries: ['FR'] }, { name: 'Lee Nak-yon', countries: ['CL'] }],
    ['whose short family name is spoken alike, in news of two countries', { name: '萨米娜·哈西娜', countries: ['BD'] }, { name: 'Hasina', countries: ['MA'] }],
    ['whose family names have one consonant more', { name: 'Rita Ferto', countries: ['IT'] }, { name: 'Rita Feto', countries: ['IT'] }],
    ['whose names differ', { name: '阿什拉夫·加尼', ...WAR }, { name: '阿什拉夫·哈克', ...WAR }],
  ])('%s', (_, left, right) => {
    expect([areOne(left, right), areOne(right, left)]).toEqual([false, false]);
  });
});

describe('two organizations', () => {
  test.each<[string, Given, Given, boolean]>([
    ['two names of one', { name: 'NATO' }, { name: '北约' }, true],
    ['one office of one state', { name: '五角大楼' }, { name: '美国国防部' }, true],
    ['one office of the state that both articles are on', { name: '内政部', ...WAR }, { name: '阿富汗内政部', ...WAR }, true],
    ['one office of two states', { name: '土耳其外交部' }, { name: '德国外交部' }, false],
    ['a company with its legal form', { name: 'Northern Ferry' }, { name: 'Northern Ferry Co.' }, true],
    ['a movement and the government of its name', { name: '塔利班' }, { name: '塔利班政府' }, false],
    ['the government of a capital and one called after who holds it', { name: '喀布尔政府', ...WAR }, { name: '塔利班政府', ...WAR }, false],
    ['an army and one of its divisions', { name: '美军', ...WAR }, { name: '美军第82空降师', ...WAR }, false],
    ['a movement and its namesake across the border, which one article calls by the same short name', { name: '巴基斯坦塔利班', names: ['巴基斯坦塔利班', '塔利班'], ...WAR }, { name: '塔利班', ...WAR }, false],
    ['an organization and its branch', { name: '伊斯兰国' }, { name: '伊斯兰国呼罗珊省' }, false],
    ['a short form that one article explains', { name: 'Road Haulage Union', names: ['Road Haulage Union', 'RHU'], countries: ['GB'] }, { name: 'RHU', countries: ['GB'] }, true],
    ['a short form in two countries', { name: 'RHU', countries: ['GB'] }, { name: 'RHU', countries: ['AU'] }, false],
    ['a party in two languages', { name: '国家发展联合党', countries: ['ZM'] }, { name: 'United Party for National Development', countries: ['ZM'] }, true],
    ['a newspaper in two languages', { name: '《卢萨卡时报》' }, { name: 'Lusaka Times' }, true],
    ['a university in two languages', { name: '加利福尼亚大学' }, { name: 'University of California' }, true],
    ['a university of a city whose name is written in other characters', { name: '东京大学' }, { name: 'University of Tokyo' }, true],
    ['a university in pinyin', { name: '复旦大学' }, { name: 'Fudan University' }, true],
    ['a group of companies in two languages', { name: '阿达尼集团', countries: ['IN'] }, { name: 'Adani Group', countries: ['IN'] }, true],
    ['a ministry in two languages', { name: '德国外交部' }, { name: 'German Foreign Ministry' }, true],
    ['an association of a state in two languages', { name: '肯尼亚医生工会', countries: ['KE'] }, { name: 'Kenya Doctors Union', countries: ['KE'] }, true],
    ['what every state has, in two languages and one state', { name: '工党', countries: ['GB'] }, { name: 'Labour Party', countries: ['GB'] }, true],
    ['what every state has, in two languages and two states', { name: '工党', countries: ['NZ'] }, { name: 'Labour Party', countries: ['GB'] }, false],
    ['what every state has, in two states', { name: 'Labour Party', countries: ['NZ'] }, { name: 'Labour Party', countries: ['GB'] }, false],
    ['police of two cities in two languages', { name: '曼彻斯特警方' }, { name: 'Leicester Police' }, false],
    ['universities of one city', { name: '曼彻斯特大学' }, { name: 'Manchester Metropolitan University' }, false],
    ['the government of a capital before it fell and after', { name: '喀布尔政府', ...WAR, day: '2021-08-10' }, { name: '喀布尔政府', ...WAR, day: '2022-03-01' }, false],
    ['the government of a state before it fell and after, in two languages', { name: '阿富汗政府', ...WAR, day: '2021-08-10' }, { name: 'Afghan government', ...WAR, day: '2022-03-01' }, false],
    ['the government of a state in one time, in two languages', { name: '阿富汗政府', ...WAR, day: '2021-08-10' }, { name: 'Afghan government', ...WAR, day: '2021-07-01' }, true],
    ['the old government of a capital and the new', { name: '喀布尔政府', ...WAR }, { name: 'Taliban government', ...WAR }, false],
    ['a movement and its government in two languages', { name: '塔利班', ...WAR }, { name: 'Taliban government', ...WAR }, false],
    ['two names', { name: '全国铁路工会' }, { name: '全国教师工会' }, false],
  ])('%s', (_, left, right, expected) => {
    expect([areOne({ kind: 'organization', ...left }, { kind: 'organization', ...right }), areOne({ kind: 'organization', ...right }, { kind: 'organization', ...left })]).toEqual([expected, expected]);
  });
});

describe('two locations', () => {
  const at = (id: string) => ({ id, kind: 'city' as const, country: 'AF', admin1: null });
  test.each<[string, Given, Given, boolean]>([
    ['one row under two names', { name: '喀布尔', place: at('geonames:1') }, { name: 'Kabul', place: at('geonames:1') }, true],
    ['a city and the province of its name', { name: 'Kunduz', place: at('geonames:1') }, { name: 'Kunduz', place: at('geonames:2') }, false],
    ['a name that one article could not place', { name: '红桥村', place: at('geonames:1') }, { name: '紅橋村', ...WAR }, true],
    ['a name without a row in one country', { name: '红桥村', ...WAR }, { name: '紅橋村', ...WAR }, true],
    ['a name without a row in two', { name: '红桥村', ...WAR }, { name: '红桥村', ...SPORT }, false],
    ['a name without a row, and nothing else', { name: '红桥村' }, { name: '红桥村' }, false],
  ])('%s', (_, left, right, expected) => {
    expect(areOne({ kind: 'location', ...left }, { kind: 'location', ...right })).toBe(expected);
  });
});

describe('a judgement', () => {
  test('never joins kinds', () => {
    expect(areOne({ name: '华盛顿', ...WAR }, { name: '华盛顿', kind: 'location', ...WAR })).toBe(false);
  });

  test('is not asked for of what has no name', () => {
    expect(personasOf(profileOf({ name: '该组织', names: [] }))).toEqual([]);
  });

  const names = fc.constantFrom('约翰·柯比', '柯比', 'John Kirby', 'Kirby', '王毅', 'Wang Yi', 'Wang', '塔利班', 'Taliban', '国防部', '美国国防部', 'Pentagon', '喀布尔', 'Kabul', '阿什拉夫·加尼', 'Ashraf Ghani', '加尼', 'Ghani', 'Joe Biden', '乔·拜登', '川普', 'Donald Trump', 'RHU', '德国RHU', '史密斯', 'John Smith');
  const persona = fc.record({
    id: fc.constant('x'), article: fc.constantFrom('a', 'b'), day: fc.constantFrom('2021-08-13', null), kind: fc.constantFrom('person', 'organization', 'location'), name: names, names: fc.array(names, { minLength: 1, maxLength: 2 }),
    roles: fc.subarray(['五角大楼发言人', '总统', 'spokesman', '外交部长', '德国外交部长']), place: fc.constantFrom(null, { id: 'geonames:1', kind: 'city', country: 'AF', admin1: null }), countries: fc.subarray(['AF', 'US', 'DE']),
  }).chain((profile) => fc.constantFrom(...personasOf(profile as Profile)));

  test('is the same whichever stands left', () => {
    fc.assert(fc.property(persona, persona, (left, right) => {
      expect(judge(right, left)).toEqual(judge(left, right));
    }), { numRuns: 3000 });
  });

  test('of "same" is only given to personas that share a key', () => {
    fc.assert(fc.property(persona, persona, (left, right) => {
      if (left.key === right.key || judge(left, right).verdict !== 'same') return;
      const keys = new Set(personaKeys(left));
      expect(personaKeys(right).filter((key) => keys.has(key))).not.toEqual([]);
    }), { numRuns: 5000 });
  });
});
