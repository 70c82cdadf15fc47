import { describe, expect, test } from '@jest/globals';
import type { Article, Chain, Mention, Place } from '@dateline/document';
import { openGazetteer, type Gazetteer } from '@dateline/gazetteer';
import { placesOf } from './places.ts';

const gazetteer = openGazetteer();

/** An article in which the bracketed words are location mentions, each form a chain of its own. */
function articleOf(marked: string, language: string): { article: Article; mentions: Mention[]; chains: Chain[] } {
  const mentions: Mention[] = [];
  const names = new Map<string, number>();
  let text = '';
  for (const piece of marked.split(/(?=\[)|(?<=\])/u)) {
    const name = piece.startsWith('[') ? piece.slice(1, -1) : undefined;
    if (name !== undefined) {
      names.set(name, names.get(name) ?? names.size);
      mentions.push({ span: { start: text.length, end: text.length + name.length }, by: 'test@1', confidence: 1, kind: 'location', form: 'name', sense: null, chain: names.get(name) ?? 0, role: null });
    }
    text += name ?? piece;
  }
  const chains = [...names].map(([name, chain]): Chain => ({ kind: 'location', name, mentions: mentions.flatMap((mention, at) => (mention.chain === chain ? [at] : [])), place: null }));
  return { article: { url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null, text, blocks: [] }, mentions, chains };
}

const placeIn = (marked: string, name: string, language: string): Place | null | undefined => placesOf(articleOf(marked, language), gazetteer).find((chain) => chain.name === name)?.place;
const where = (place: Place | null | undefined): string | null => (place ? `${place.kind} ${place.name} ${place.admin1 ?? place.country ?? ''}` : null);

describe('places of stories that nobody here has read', () => {
  test.each<[string, string, string, string | null]>([
    ['the side of a country whose name a county bears as well', '[中方]愿同[巴西]合作。', '中方', 'country 中国 CN'],
    ['an autonomous region by its short name', '[内蒙古]降雪。', '内蒙古', 'admin1 内蒙古自治区 CN-15'],
    ['a region that ends as a district does', '[欧元区]通胀放缓。', '欧元区', 'region 欧元区 '],
    ['the country of a part of it', '[叙利亚北部]发生爆炸。', '叙利亚北部', 'country 叙利亚 SY'],
    ['a building of the state in the capital', '[肯尼亚]抗议者冲进[议会大厦]，[肯尼亚]警方开枪。', '议会大厦', 'facility 议会大厦 KE-30'],
    ['a district of a town abroad, whose name one in China bears', '火灾发生在[首尔市][龙山区]。', '龙山区', 'other 龙山区 KR-11'],
    ['an airport in the town that it is named after, in a country that is not spoken of most', '[法国]和[西班牙]高温，[西班牙]干旱，[波尔多机场]关闭。', '波尔多机场', 'facility 波尔多机场 FR-NAQ'],
    ['a department of France', '[法国][瓦尔省]发生林火。', '瓦尔省', 'region 瓦尔省 FR'],
    ['a country that is no more', '他生于[苏联]。', '苏联', 'region 苏联 '],
    ['a name that renders a town of another country still better than one of the country that is spoken of most', '[俄罗斯]说，[俄罗斯]军队攻入[托雷茨克]，[乌克兰]否认，[乌克兰]称仍在交战。', '托雷茨克', 'city 托列茨克 UA-14'],
    ['a village in its division, however much a great city sounds like it', '[乌克兰][顿涅茨克州]的[奥尔洛夫卡村]失守。', '奥尔洛夫卡村', 'other 奥尔洛夫卡村 UA-14'],
    ['a name in a list in the country of its neighbour', '[俄罗斯]说，[俄罗斯]军队在[乌克兰][沃尔昌斯克]和[利普齐]交战。', '利普齐', 'other 利普齐 UA-63'],
    ['no place for a sea that no list has', '[加拿大]说，[加拿大]渔船在[塞德纳海]失踪。', '塞德纳海', null],
    ['a sea, not the division that is called so', '[埃及]说，[埃及]货轮在[红海]遇袭，[埃及]船员获救。', '红海', 'region 红海 '],
    ['a refinery in the town that its name has behind its country', '[叙利亚巴尼亚斯炼油厂]受损。', '叙利亚巴尼亚斯炼油厂', 'facility 叙利亚巴尼亚斯炼油厂 SY-TA'],
    ['a plant in the division that its name begins with', '[日本]说，[日本石川县核电站]漏油。', '日本石川县核电站', 'facility 日本石川县核电站 JP-17'],
    ['an airport in the town whose name it renders', '[印度尼西亚][雅加达]的部长说，[毛梅雷机场]关闭，[雅加达]派人前往。', '毛梅雷机场', 'facility 毛梅雷机场 ID-NT'],
    ['a street in the town that it runs through, not in the one that it is named after', '[合肥]的[潜山路]发生车祸。', '潜山路', 'facility 潜山路 CN-34'],
    ['a village behind the part of a country whose shortest form is told', '[黎巴嫩]卫生部说，[以色列]空袭了[加沙]，黎南部[哈雷特赛义达镇]也遭空袭。', '哈雷特赛义达镇', 'other 哈雷特赛义达镇 LB'],
    ['a village behind the part of a country that only its shortest form tells', '[以色列]军队说，[以色列]战机空袭黎南部[哈雷特赛义达镇]。', '哈雷特赛义达镇', 'other 哈雷特赛义达镇 LB'],
    ['a town behind a day and a part of its country', '[黎巴嫩]卫生部说，6日东部[巴勒贝克]遭[以色列]空袭。', '巴勒贝克', 'city 巴勒贝克 LB-BH'],
    ['a base in a list whose first stands in another country', '[伊朗]说，[伊朗]打击了[科威特]境内的[乌姆军营]、[塔勒空军基地]，[伊朗]还称未停手。', '塔勒空军基地', 'facility 塔勒空军基地 KW'],
    ['a township near the county that stands right before it, not in another province', '[浙江省][温州市][苍南县][灵溪镇]停电。', '灵溪镇', 'other 灵溪镇 CN-33'],
    ['a township at home, not a town abroad that is written alike', '[青海省][民和县][中川乡]停电。', '中川乡', 'other 中川乡 CN-63'],
    ['a small town in the country that the article is on, not in one that nobody speaks of', '[叙利亚]说，[叙利亚]北部的[哈勒姆镇]停电。', '哈勒姆镇', 'other 哈勒姆镇 SY'],
    ['a village in the part of the country that it stands behind, not where its name sounds alike', '[俄罗斯]说，[库尔斯克]地区[科马罗夫卡]遭袭。', '科马罗夫卡', 'other 科马罗夫卡 RU-KRS'],
    ['a town that is ten times its namesake, though the namesake\'s division is named', '[俄罗斯]称，[俄罗斯]军队向[顿涅茨克]推进，[罗斯托夫州]和[库尔斯克州]的油库起火，[乌克兰]否认。', '顿涅茨克', 'city 顿涅茨克 UA-14'],
    ['a division in the country of the town that it is listed with, not the larger of the same name', '[也门]称，[也门][萨那]和[焦夫省]遭空袭，[也门]多人受伤。', '焦夫省', 'admin1 焦夫省 YE-JA'],
    ['a shop in the quarter that the article names and its name begins with', '[台灣]旅客在[太古城]迷路，[台灣]親友到[太古城商場]找人，[台灣]傳媒也有報道。', '太古城商場', 'facility 太古城商場 HK'],
    ['a zoo in the town that it is named after', '[中国]借出的熊猫到了[哥本哈根动物园]。', '哥本哈根动物园', 'facility 哥本哈根动物园 DK-84'],
    ['a port of a small town in a country that is spoken of, beside a sea', '[伊朗]和[美国]对峙，[伊朗]称，[以色列]南部[红海]沿岸的[埃拉特港]关闭。', '埃拉特港', 'facility 埃拉特港 IL-D'],
    ['a part of a place by its direction alone', '[香港]政府在[新界東北]收地。', '新界東北', 'city 新界 HK'],
    ['no country for the two cities together', '[台灣]旅客取道[港澳]返回[台灣]。', '港澳', 'region 港澳 '],
    ['an airport that a country has one of, in its capital', '[阿联酋]和[科威特]警告，[科威特国际机场]关闭。', '科威特国际机场', 'facility 科威特国际机场 KW-KU'],
    ['an airport in the town whose name begins as another country is called', '[以色列]空袭[叙利亚]，[大马士革机场]关闭。', '大马士革机场', 'facility 大马士革机场 SY-DI'],
    ['a church near the places around it, not in the town of its saint', '[菲律宾]说，[菲律宾][宿务省]的[圣保罗教堂]受损。', '圣保罗教堂', 'facility 圣保罗教堂 PH'],
    ['a small town where the article is, not the great city abroad of its name', '[菲律宾]总统赴[麦德林镇]，[菲律宾]军队随行。', '麦德林镇', 'city Medellin PH-07'],
    ['a county abroad, though a town at home is called so', '[韩国][山清郡]山火蔓延至[河东郡]。', '河东郡', 'other 河东郡 KR'],
    ['a quarter in the town of the story', '[赞比亚][卢萨卡]停电，[卢萨卡]多处受灾，[马滕科山村]最重。', '马滕科山村', 'other 马滕科山村 ZM-09'],
  ])('%s', (_, text, name, expected) => {
    expect(where(placeIn(text, name, 'zh-Hans'))).toBe(expected);
  });

  test.each<[string, string, string, string | null]>([
    ['the city that bears the name, not a capital that once did', 'Voters lined up in [Philadelphia].', 'Philadelphia', 'city Philadelphia US-PA'],
    ['the state, not the city that is called so for short', 'Tornadoes hit [Oklahoma].', 'Oklahoma', 'admin1 Oklahoma US-OK'],
    ['the great city abroad, not a small town at home', 'The [United States] said envoys of the [United States] would meet in [Geneva].', 'Geneva', 'city Genève CH-GE'],
    ['the small town whose state is told', 'Deputies in [Geneva], [Illinois], found him.', 'Geneva', 'city Geneva US-IL'],
    ['no division for a direction alone', 'The [North] and the [South] met in [Seoul].', 'North', null],
    ['the country in a list of countries', 'Talks between [China], [Japan] and [Mexico] went on.', 'Mexico', 'country Mexico MX'],
    ['a state by its abbreviation', 'He spoke in [Flint], [Mich].', 'Mich', 'admin1 Michigan US-MI'],
    ['a small town by the people that the text speaks of', 'Kenyan police said the Kenyan minister had left [Lodwar].', 'Lodwar', 'city Lodwar KE-43'],
    ['the state whose senator is told', 'It was signed by Democrats Ann Lane of [New York] and Joan Reed of [California].', 'New York', 'admin1 New York US-NY'],
    ['the state that votes, not its city', 'Before the [New York] primary, polls opened.', 'New York', 'admin1 New York US-NY'],
    ['the city where nothing says that the state is meant', 'He left [New York] for [Ohio].', 'New York', 'city New York City US-NY'],
    ['no division for the West', 'Talks of [Russia] with the [West] failed.', 'West', null],
    ['a town that no list has in the country whose people stand before it', 'Jets of [Israel] and the [United States] struck the Yemeni port of [Qarmouth].', 'Qarmouth', 'other Qarmouth YE'],
    ['a town of the people that stand before it, not the greater one elsewhere', 'The [United States] praised the Honduran town of [Trujillo].', 'Trujillo', 'city Trujillo HN-CL'],
    ['the greater of two towns, where a person’s name was once the name of a third', '[Birmingham] is home to a poet of [Ghana], [India] and [China]. [Mason] is his hero.', 'Birmingham', 'city Birmingham GB-ENG'],
    ['a town in a list, and not in the next one of it', 'Of [New Zealand] they spoke in [Blackburn], [Nelson], [Burnley] and [Clitheroe].', 'Blackburn', 'city Blackburn GB-ENG'],
    ['a town where the others of its list are', 'Of [New Zealand] they spoke in [Blackburn], [Nelson], [Burnley] and [Clitheroe].', 'Nelson', 'city Nelson GB-ENG'],
    ['a region by the town that it is named after', 'Shells hit [Ukraine], in the [Lugansk region].', 'Lugansk region', 'admin1 Luhansk Oblast UA-09'],
    ['an island of the country that is spoken of, not a division of one that is not', '[California] closed [Santa Cruz Island], and [California] opened [Los Angeles].', 'Santa Cruz Island', 'other Santa Cruz Island US-CA'],
    ['a county', 'Deputies in [Cook County] found him.', 'Cook County', 'other Cook County US-IL'],
  ])('%s', (_, text, name, expected) => {
    expect(where(placeIn(text, name, 'en'))).toBe(expected);
  });

  test('the country of the bodies that an English article names', () => {
    const { article, mentions, chains } = articleOf('[NHS] staff and [Ofsted] said [Labour] would reopen the ward in [Quarrendale], and [Ghana] sent nurses.', 'en');
    const isBody = (name: string | undefined): boolean => ['NHS', 'Ofsted', 'Labour'].includes(name ?? '');
    const kinded = mentions.map((mention): Mention => (isBody(chains[mention.chain]?.name) ? { ...mention, kind: 'organization' } : mention));
    const named = chains.map((chain): Chain => (isBody(chain.name) ? { ...chain, kind: 'organization' } : chain));
    expect(placesOf({ article, mentions: kinded, chains: named }, gazetteer).find(({ name }) => name === 'Quarrendale')?.place?.country).toBe('GB');
  });

  test.each([['紐澤西', 'US'], ['杜哈', 'QA'], ['銅鑼灣', 'HK'], ['太魯閣', 'TW']])('%s in a traditional article lies in %s', (name, country) => {
    expect(placeIn(`[香港]記者抵達[${name}]採訪。`, name, 'zh-Hant')?.country).toBe(country);
  });

  test.each<[string, string, string, string | null]>([
    ['a street beside a quarter of Hong Kong, which no list has people of', '兩人在[旺角][灰石街]一帶被捕，其後押往[旺角]警署。', '灰石街', 'facility 灰石街 HK'],
    ['a street where papers of Hong Kong name the mainland as those outside of it do', '[內地]遊客在[內地]買票，到[旺角][灰石街]購物。', '灰石街', 'facility 灰石街 HK'],
    ['a town of Hong Kong where only its quarters are named, however great its namesake', '車輛由[觀塘]駛往[西貢]。', '西貢', 'city 西貢 HK'],
  ])('%s, in a paper of Hong Kong', (_, marked, name, expected) => {
    expect(where(placeIn(marked, name, 'zh-Hant'))).toBe(expected);
  });

  test('the country that alone has a body which the article names', () => {
    const { article, mentions, chains } = articleOf('[律政司]在[灰石廣場]外發言，[沙田裁判法院]其後開庭。', 'zh-Hant');
    const bodies = chains.map((chain): Chain => (chain.name === '灰石廣場' ? chain : { ...chain, kind: 'organization' }));
    const named = mentions.map((mention): Mention => ({ ...mention, kind: bodies[mention.chain]?.kind ?? 'location' }));
    expect(placesOf({ article, mentions: named, chains: bodies }, gazetteer).find(({ name }) => name === '灰石廣場')?.place?.country).toBe('HK');
  });

  test('four times the places ask the gazetteer no more than four times as often', () => {
    const asked = (places: number): number => {
      let count = 0;
      const counting: Gazetteer = { ...gazetteer, named: (name) => { count++; return gazetteer.named(name); } };
      const names = Array.from({ length: places }, (_, index) => `[Xq${String.fromCharCode(97 + (index % 26))}z${String(index)}]`);
      placesOf(articleOf(`${names.join(' fell, then ')} fell.`, 'en'), counting);
      return count;
    };
    expect(asked(800)).toBeLessThanOrEqual(4 * asked(200));
  });
});
