import { describe, expect, test } from '@jest/globals';
import type { Article, Chain, Mention, Place } from '@dateline/document';
import { openGazetteer } from '@dateline/gazetteer';
import { placesOf } from './places.ts';

const gazetteer = openGazetteer();

/** An article in which the bracketed words are location mentions, each form a chain of its own. */
function placesIn(marked: string, language = 'zh-Hans'): Map<string, Place | null> {
  const mentions: Mention[] = [];
  const names: string[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\[)|(?<=\])/u)) {
    if (!piece.startsWith('[')) { text += piece; continue; }
    const name = piece.slice(1, -1);
    if (!names.includes(name)) names.push(name);
    mentions.push({ span: { start: text.length, end: text.length + name.length }, by: 'test@1', confidence: 1, kind: 'location', form: 'name', sense: null, chain: names.indexOf(name), role: null });
    text += name;
  }
  const chains: Chain[] = names.map((name, index) => ({ kind: 'location', name, mentions: mentions.flatMap(({ chain }, at) => (chain === index ? [at] : [])), place: null }));
  const article: Article = { url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null, text, blocks: [] };
  return new Map(placesOf({ article, mentions, chains }, gazetteer).map(({ name, place }) => [name, place]));
}

const where = (place: Place | null | undefined): string | null => (place ? `${place.kind} ${place.name} ${place.admin1 ?? place.country ?? ''}` : null);

describe('places', () => {
  test.each<[string, string, string, string | null]>([
    ['a country', '[阿富汗]局势紧张。', '阿富汗', 'country 阿富汗 AF'],
    ['the side of a country, by the country of the article', '[阿富汗]政府说，[阿方]欢迎对话。', '阿方', 'country 阿富汗 AF'],
    ['the city where a bare name is shared by its province', '[阿富汗]军队撤出[加兹尼]。', '加兹尼', 'city 加兹尼 AF-GHA'],
    ['the province where its generic word is there', '[阿富汗]军队撤出[加兹尼省]。', '加兹尼省', 'admin1 加兹尼省 AF-GHA'],
    ['the state where the generic word is missing but no city is meant', '[美国][得克萨斯]遭遇寒潮。', '得克萨斯', 'admin1 得克萨斯州 US-TX'],
    ['the capital, not the state, for 华盛顿', '[美国]总统周二返回[华盛顿]。', '华盛顿', 'city 华盛顿 US-DC'],
    ['the state for 华盛顿州', '[美国][华盛顿州]发生山火。', '华盛顿州', 'admin1 华盛顿州 US-WA'],
    ['the city with a generic word that no list has', '[美国][休斯敦市]停电。', '休斯敦市', 'city 休斯敦 US-TX'],
    ['the city of 德州 the state, not of the Chinese town', '[美國][德州][達拉斯]停電。', '德州', 'admin1 得克萨斯州 US-TX'],
    ['the Chinese town of the same name where the article is on China', '[中国][山东省][德州]举行展览。', '德州', 'city 德州 CN-37'],
    ['the homonym of the country that the article speaks of', '[吉尔吉斯斯坦]南部，[贾拉拉巴德]和[奥什]停电。', '贾拉拉巴德', 'city 贾拉拉巴德 KG-J'],
    ['the seat of a division for a rendering that no list has', '[阿富汗][乌鲁兹甘省]首府[塔林廓特]失守。', '塔林廓特', 'city 塔林科特 AF-URU'],
    ['a city by the sound of its name within the country', '[乌克兰][苏梅州]的[奥赫特尔卡]遭炮击。', '奥赫特尔卡', 'city Okhtyrka UA-59'],
    ['a facility named after a city', '[阿富汗]：[坎大哈机场]关闭。', '坎大哈机场', 'facility 坎大哈机场 AF-KAN'],
    ['a facility that the world knows', '美军飞抵[巴格拉姆空军基地]。', '巴格拉姆空军基地', 'facility 巴格拉姆 AF-PAR'],
    ['a facility that the text puts in a city', '爆炸发生在[阿富汗][喀布尔]的[蓝色清真寺]。', '蓝色清真寺', 'facility 蓝色清真寺 AF-KAB'],
    ['a facility in the only country that its paragraph names', '[阿富汗]人说，爆炸发生在一座山后。[蓝色清真寺]受损。', '蓝色清真寺', 'facility 蓝色清真寺 AF'],
    ['a region', '[中东]局势紧张。', '中东', 'region 中东 '],
    ['no namesake at home of what the text puts in a division abroad', '[越南][老街省][保安县]受灾。', '保安县', 'other 保安县 VN-02'],
    ['no place for a name of nothing', '[阿富汗]、[法国]和[巴西]之外，[乌有之乡]平静。', '乌有之乡', null],
    ['the country that the text puts a name of nothing in', '[法国]和[巴西]表示关切。[阿富汗]的[乌有之乡]平静。', '乌有之乡', 'other 乌有之乡 AF'],
    ['the country of an article that is on one country', '[阿富汗]平静。[阿富汗][赫拉特]平静。\n[乌有之乡]也平静。', '乌有之乡', 'other 乌有之乡 AF'],
    ['the town of its paragraph for a name that no list has', '[阿富汗]平静。[赫拉特]平静，[乌有之乡]也平静。', '乌有之乡', 'other 乌有之乡 AF-HER'],
    ['the direction of the country that the article is on', '[赞比亚]：[南方省]停电。', '南方省', 'admin1 Southern ZM-07'],
    ['no division of a country that nobody speaks of for a direction', '[法国]平静，[南方省]停电。', '南方省', 'other 南方省 FR'],
    ['the city that the article names most, for its buildings', '[赞比亚][卢萨卡]举行集会。[卢萨卡]警方到场。[无名体育场]坐满了人。', '无名体育场', 'facility 无名体育场 ZM-09'],
    ['the city for 市, though its division is larger', '[乌克兰][赫梅利尼茨基市]遭袭。', '赫梅利尼茨基市', 'city 赫梅利尼茨基 UA-68'],
    ['a county of China without the country', '记者在[兴安县]看到这一切。', '兴安县', "city 兴安 CN-45"],
    ['a district of the city that it is named with', '[吉林省][长春市][朝阳区]停水。', '朝阳区', 'other 朝阳区 CN-22'],
    ['the town that a building stands in before the one that its name opens with', '[花莲县][秀林乡]的[清水隧道]封闭。', '清水隧道', 'facility 清水隧道 TW-HUA'],
    ['no building of a town abroad that its name happens to open with', '[花莲县]震度最大。[日本]派出救援队。\n[花莲县]的道路中断。\n[天王星大楼]已经倾斜。', '天王星大楼', 'facility 天王星大楼 TW-HUA'],
    ['no town abroad that a short name at home sounds like', '[花莲县]塌方。[土耳其]派来救援队。有人在[九曲洞]获救。', '九曲洞', 'other 九曲洞 TW-HUA'],
    ['no place in the country of those who attack it', '[伊朗][德黑兰]震动。[以色列]空袭[乌有村]。', '乌有村', 'other 乌有村 IR'],
    ['the mainland for 内地', '[香港]与[内地]通关。', '内地', 'country 中国 CN'],
    ['a sea is a region', '两艘船在[直布罗陀海峡]相撞。', '直布罗陀海峡', 'region 直布罗陀海峡 '],
  ])('%s', (_, text, name, expected) => {
    expect(where(placesIn(text).get(name))).toBe(expected);
  });

  test.each<[string, string, string, string | null]>([
    ['the city before its state', 'A blast hit [Springfield], [Illinois], police said.', 'Springfield', 'city Springfield US-IL'],
    ['the larger homonym where nothing else decides', 'Fans gathered in [Paris].', 'Paris', 'city Paris FR-IDF'],
    ['the homonym of the country in context', 'In [Texas], the storm reached [Paris], [Texas].', 'Paris', 'city Paris US-TX'],
    ['the province with its generic word', 'Troops left [Kunduz province] in [Afghanistan].', 'Kunduz province', 'admin1 Kunduz Province AF-KDZ'],
    ['the division of that direction in the country of the article', 'Voting ended in [Ghana]. Two were hurt in [Northern Region].', 'Northern Region', 'admin1 Northern GH-NP'],
    ['the division that a village is said to lie in', 'He was shot in [Nowheresby] in [Kunduz province], [Afghanistan].', 'Nowheresby', 'other Nowheresby AF-KDZ'],
    ['a small town only where the article is on its country', 'A car was found in [Weed].', 'Weed', null],
    ['the city that is most of its state, not the state', 'A crane fell in [New York] in the [United States].', 'New York', 'city New York City US-NY'],
    ['the city of a canton of that name, not a namesake elsewhere', 'Envoys met in [Geneva].', 'Geneva', 'city Genève CH-GE'],
    ['the state with its generic word', 'A crane fell in [New York state] in the [United States].', 'New York state', 'admin1 New York US-NY'],
    ['no namesake in a state that the report does not name', 'A tornado hit [Harlan], [Iowa]. [Harlan] was dark. A man died in [Minden].', 'Minden', 'other Minden US-IA'],
    ['no famous square abroad for one of the same name', 'He was stabbed in [Manchester]. [Manchester] police were at [St Peter\'s Square] in [England].', "St Peter's Square", "facility St Peter's Square GB-ENG"],
    ['the larger Congo where one is named alone', 'A boat sank off [Goma], [Congo].', 'Congo', 'country Congo - Kinshasa CD'],
    ['a facility in a city', 'A bomb went off at the [Blue Mosque] in [Kabul], [Afghanistan].', 'Blue Mosque', 'facility Blue Mosque AF-KAB'],
  ])('%s', (_, text, name, expected) => {
    expect(where(placesIn(text, 'en').get(name))).toBe(expected);
  });

  test('a traditional article shows traditional names', () => {
    expect(where(placesIn('[美國][侯斯頓]停電。', 'zh-Hant').get('侯斯頓'))).toBe('city 休斯頓 US-TX');
  });

  test('two facilities of one city have ids of their own', () => {
    const places = placesIn('[喀布尔]的[红门医院]和[喀布尔]的[白门医院]关闭，[阿富汗]卫生部说。');
    expect(new Set([places.get('红门医院')?.id, places.get('白门医院')?.id, places.get('喀布尔')?.id]).size).toBe(3);
  });
});
