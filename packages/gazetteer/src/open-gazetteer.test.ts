import { describe, expect, test } from '@jest/globals';
import { openGazetteer } from './open-gazetteer.ts';

const gazetteer = openGazetteer();
const AFGHANISTAN = gazetteer.country('AF')!;

describe('the gazetteer that ships', () => {
  test.each([
    ['阿富汗', 'country', 'AF'], ['美國', 'country', 'US'], ['UK', 'country', 'GB'], ['U.S.', 'country', 'US'], ['台湾', 'country', 'TW'], ['BVI', 'country', 'VG'],
    ['楠格哈尔省', 'admin1', 'AF-NAN'], ['敖德萨州', 'admin1', 'UA-51'], ['浙江', 'admin1', 'CN-33'], ['Texas', 'admin1', 'US-TX'], ['马里兰州', 'admin1', 'US-MD'],
    ['侯斯頓', 'city', 'US-TX'], ['提林库特', 'city', 'AF-URU'], ['Mazar-e-Sharif', 'city', 'AF-BAL'], ['洛佐瓦', 'city', 'UA-63'],
    ['中东', 'region', null], ['中亚', 'region', null], ['Europe', 'region', null],
  ])('%s is first of all a %s in %s', (name, kind, code) => {
    const [found] = gazetteer.named(name);
    expect([found?.kind, found?.admin1 ?? found?.country]).toEqual([kind, code]);
  });

  test.each([
    ['巴赫穆特', 'UA', 48.6, 38], ['汗尤尼斯', 'PS', 31.3, 34.3], ['热雷米', 'HT', 18.6, -74.1], ['金斯敦', 'JM', 18, -76.8], ['摩苏尔', 'IQ', 36.3, 43.1], ['卡斯塔莫努省', 'TR', 41.5, 33.8],
    ['兴安县', 'CN', 25.6, 110.7], ['延边朝鲜族自治州', 'CN', 42.9, 129.5], ['凉山州', 'CN', 27.9, 102.3], ['浦东新区', 'CN', 31.2, 121.5], ['深水埗', 'HK', 22.3, 114.2], ['氹仔', 'MO', 22.2, 113.6],
    ['普洱市', 'CN', 22.8, 101], ['泰安市', 'CN', 36.2, 117.1], ['果川', 'KR', 37.4, 127], ['法国', 'FR', 46.6, 2.4], ['葡萄牙', 'PT', 39.6, -8], ['印度尼西亚', 'ID', -2.5, 118], ['挪威', 'NO', 61.5, 9],
    ['板桥区', 'TW', 25, 121.5], ['馬祖', 'TW', 26.2, 120], ['花蓮縣', 'TW', 23.8, 121.4], ['长江', 'CN', 30.5, 111], ['直布罗陀海峡', null, 36, -5.6], ['喜马拉雅山脉', null, 28.5, 84], ['酒泉卫星发射中心', 'CN', 41, 100.3],
  ])('%s lies in %s, near %d, %d', (name, country, lat, lon) => {
    const [found] = gazetteer.named(name);
    expect(found?.country).toBe(country);
    expect(Math.hypot(found!.lat - lat, found!.lon - lon)).toBeLessThan(1.5);
  });

  test.each([['YE', '也门'], ['ZM', '赞比亚'], ['KE', '肯尼亚'], ['AE', '阿联酋']])('%s is shown as the mainland calls it: %s', (code, name) => {
    expect(gazetteer.country(code)?.names['zh-Hans']).toBe(name);
  });

  test.each([['百色市', '百色'], ['定日县', '定日'], ['乌兰察布市', '乌兰察布'], ['翁牛特旗', '翁牛特旗'], ['浮山县', '浮山'], ['南宁市', '南宁']])('%s is shown as %s, not as its seat is called', (division, name) => {
    expect(gazetteer.named(division)[0]?.names['zh-Hans']).toBe(name);
  });

  test.each(['犹太', '西部', '北方'])('%s is no division', (word) => {
    expect(gazetteer.named(word).filter(({ kind }) => kind === 'admin1')).toEqual([]);
  });

  test.each(['IR', 'SY', 'IQ', 'PG', 'ST', 'TR', 'UA', 'RU', 'US'])('no two divisions of %s are shown under one Chinese name', (code) => {
    const shown = gazetteer.inCountry(code).flatMap(({ kind, names }) => (kind === 'admin1' ? names['zh-Hans'] ?? [] : []));
    expect(shown.filter((name, index) => shown.indexOf(name) !== index)).toEqual([]);
  });

  test('every Afghan province has a Chinese name and a capital with one', () => {
    const provinces = gazetteer.inCountry('AF').filter((entry) => entry.kind === 'admin1');
    const capitals = provinces.map((province) => gazetteer.byId(province.capital ?? ''));
    expect(provinces).toHaveLength(34);
    expect(provinces.filter((province) => province.names['zh-Hans'] === undefined)).toEqual([]);
    expect(capitals.filter((capital) => capital?.names['zh-Hans'] === undefined).map((capital) => capital?.name)).toEqual([]);
  });

  test.each([['US', 51], ['UA', 27], ['CN', 31]])('every division of %s has a Chinese name', (code, count) => {
    const divisions = gazetteer.inCountry(code).filter((entry) => entry.kind === 'admin1');
    expect(divisions).toHaveLength(count);
    expect(divisions.filter((division) => division.names['zh-Hans'] === undefined).map((division) => division.name)).toEqual([]);
  });

  test('a city lies in its division, a division in its country, a country in none', () => {
    const [kunduz] = gazetteer.named('昆都士').filter((entry) => entry.kind === 'city');
    const province = gazetteer.parentOf(kunduz!);
    expect(province?.names['zh-Hans']).toBe('昆都士省');
    expect(gazetteer.parentOf(province!)).toEqual(AFGHANISTAN);
    expect(gazetteer.parentOf(AFGHANISTAN)).toBeUndefined();
  });

  test('homonyms stand by falling population', () => {
    const populations = gazetteer.named('Springfield').map((entry) => entry.population);
    expect(populations.length).toBeGreaterThan(5);
    expect(populations).toEqual([...populations].sort((a, b) => b - a));
  });

  test('a country knows its capital, its QID and its point', () => {
    expect(gazetteer.byId(AFGHANISTAN.capital ?? '')?.name).toBe('Kabul');
    expect(AFGHANISTAN.wikidata).toBe('Q889');
    expect(Math.round(gazetteer.country('GB')!.lat)).toBe(53);
  });

  test.each([['镇康县', 24, 99], ['漠河市', 53, 123], ['稻城县', 29, 100], ['建水县', 23, 103], ['泗洪县', 34, 119]])('%s lies where it lies, and not in the capital of its province', (name, lat, lon) => {
    const [county] = gazetteer.named(name);
    expect([Math.abs((county?.lat ?? 0) - lat) < 1.5, Math.abs((county?.lon ?? 0) - lon) < 1.5]).toEqual([true, true]);
  });

  test.each([['祖格迪迪', 'GE'], ['费奥多西亚', 'UA'], ['纳巴提耶', 'LB'], ['米纳卜', 'IR'], ['居林', 'MY'], ['毛淡棉', 'MM'], ['乌约', 'NG'], ['下龙', 'VN'], ['日德兰半岛', 'DK']])('%s lies in %s', (name, country) => {
    expect(gazetteer.named(name).map((entry) => entry.country)).toContain(country);
  });

  test('what is no place has no row', () => {
    expect(gazetteer.named('塔利班')).toEqual([]);
    expect(gazetteer.byId('geonames:0')).toBeUndefined();
    expect(gazetteer.country('XX')).toBeUndefined();
    expect(gazetteer.namesOf('own:nowhere')).toEqual([]);
  });

  test('all names of a place can be read', () => {
    expect(gazetteer.namesOf('geonames:1122747')).toEqual(expect.arrayContaining(['Tarinkot', '提林库特', 'Tarin Kowt']));
  });
});
