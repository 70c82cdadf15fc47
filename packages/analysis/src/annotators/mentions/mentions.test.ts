import { describe, expect, it } from '@jest/globals';
import { exact, type Article, type EntityKind } from '@dateline/document';
import type { Gazetteer, PlaceEntry } from '@dateline/gazetteer';
import type { TaggedName } from '../../tagger.ts';
import { sentencesOf } from '../sentences/sentences.ts';
import { mentionsOf } from './mentions.ts';

const PLACES = new Map<string, Pick<PlaceEntry, 'kind' | 'population'>>([
  ['坎大哈', { kind: 'city', population: 523_300 }], ['喀布尔', { kind: 'city', population: 4_434_550 }], ['镇康县', { kind: 'city', population: 175_000 }],
  ['代尔拜拉赫', { kind: 'city', population: 59_504 }], ['锡斯坦-俾路支斯坦省', { kind: 'admin1', population: 993_995 }],
  ['Karu state', { kind: 'admin1', population: 400_000 }],
  ['Springfield', { kind: 'city', population: 160_000 }], ['Quebec', { kind: 'admin1', population: 8_500_000 }],
]);

const gazetteer = { named: (name: string) => [PLACES.get(name)].filter(Boolean) } as unknown as Gazetteer;

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organization', l: 'location' };

/** `[p:柯比]` marks what the model found; gives what is found in all, with roles in braces and institutions with `!`. */
function found(marked: string, language: string): string[] {
  const tagged: TaggedName[] = [];
  let text = '';
  for (const part of marked.split(/(\[[pol]:[^\]]+\])/u)) {
    const mark = /^\[([pol]):([^\]]+)\]$/u.exec(part);
    const words = mark?.[2] ?? part;
    if (mark) tagged.push({ span: { start: text.length, end: text.length + words.length }, kind: KINDS[mark[1]!]!, confidence: 0.9 });
    text += words;
  }
  const article = { text, language, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article;
  return mentionsOf({ article, sentences: sentencesOf(article) }, tagged, gazetteer).map(
    ({ kind, span, sense, role }) => `${kind.charAt(0)}:${exact(text, span)}${sense ? '!' : ''}${role ? `{${exact(text, role)}}` : ''}`,
  );
}

describe('mentions in Chinese', () => {
  it.each<[why: string, marked: string, expected: string[]]>([
    ['services, missions and inquiries that are nobody’s in particular', '[o:海军]专家说，[o:大使馆]和[o:调查委员会]尚未答复', []],
    ['a service that speaks is one body', '[o:空军]随后证实此事', ['o:空军']],
    ['a junta with its country, and by itself', '[l:坎大哈]会议上，[o:缅甸军政府]发言，军政府否认', ['l:坎大哈', 'o:缅甸军政府', 'o:军政府']],
    ['a government that bears a name beside another', '流亡的民族团结政府说', ['o:民族团结政府']],
    ['a government to be formed bears no name yet', '各方应组建民族团结政府', []],
    ['a party behind what it strives for, with its country', '尼日尔争取进步和民主党落败', ['o:尼日尔争取进步和民主党']],
    ['nobody strives for the support of a party’s words', '日本争取自由民主党支持', ['l:日本', 'o:自由民主党']],
    ['a vessel in marks, and one without', '“[l:远星]”号科考船与[o:海鸥号]会合', []],
    ['one body that acts with another', '[o:青原市发展研究院联合中国科学院]发布', ['o:青原市发展研究院', 'o:中国科学院']],
    ['with whom something is is none of its name', '从[o:山谷救助委员会处]接收', ['o:山谷救助委员会']],
    ['a machine, and who flies one', '[o:远星-7军用运输机]坠毁，[o:远星三号乘组]返回', []],
    ['an arm that bears the name of a place, and who owns one', '“[l:远星]”反辐射导弹击中[l:喀布尔]，“[o:远星军]”无人机返航', ['l:喀布尔', 'o:远星军']],
    ['two names that a space of a headline joins', '多国谴责袭击[o:阿富汗 联合国]秘书长呼吁停火', ['l:阿富汗', 'o:联合国']],
    ['a craft by its number', '[l:远星二号]升空，[o:远星一号通信卫星]入轨', []],
    ['a heavenly body and a word for any ground', '[l:月球]和[l:纪念碑]', []],
    ['a ministry of Japan, which ends as a province does', '[l:日本总务省]公布', ['o:日本总务省']],
    ['a military region, which ends as a district does', '[l:陕西省军区]举行仪式', ['o:陕西省军区']],
    ['who is listed before another country’s officer is no place for that', '[p:里特万]、[l:喀布尔]总统[p:马哈茂德]会晤，[l:里特万]、[l:喀布尔]总统讲话，[p:里特万]回应', ['p:里特万', 'l:喀布尔', 'p:马哈茂德{喀布尔总统}', 'p:里特万', 'l:喀布尔', 'p:里特万']],
    ['a longer name around a piece of it, which nobody bears', '炮击代尔拜[l:拉赫]，[l:锡斯坦]-俾路支斯坦省遭袭', ['l:代尔拜拉赫', 'l:锡斯坦-俾路支斯坦省']],
    ['a number of a street ends its place', '警察封锁[l:云岭街十号]', ['l:云岭街十号']],
    ['a storm in marks, and a place behind the word for one', '气旋“[p:莫哈娜]”过后，台风[l:海南]登陆', ['l:海南']],
    ['the piece of a storm’s name that a place bears as well, in its marks and without', '台风“桦[l:坎大哈]”逼近，桦[l:坎大哈]将登陆，[l:坎大哈]无雨', ['l:坎大哈']],
    ['a vessel by the word before its name', '货轮“[l:坎大哈]”起航', []],
    ['a brigade that is called after a place, and a journey to one', '空袭[l:坎大哈]旅指挥官，[l:坎大哈]旅行社停业', ['o:坎大哈旅', 'l:坎大哈']],
    ['a quarter behind its district, and the streets of a town', '长宁区[l:松桥]街道停水，[l:坎大哈]街道上无人', ['l:松桥街道', 'l:坎大哈']],
    ['a person whose name is withheld', '嫌疑人[l:黄某山]被捕', ['p:黄某山{嫌疑人}']],
    ['letters behind a person’s name, and behind a company’s that looks like one', '[p:川村智明]（Tomoaki Kawamura）说，[p:塔可钟]（Taco Corp）召回', ['p:川村智明', 'p:Tomoaki Kawamura', 'p:塔可钟', 'o:Taco Corp']],
    ['a short name behind a space and a bracket', '[o:远山科技有限公司] （下称[p:远山]）上市', ['o:远山科技有限公司', 'o:远山']],
    ['a council with the shortest name of its country', '[l:俄]联邦安全会议秘书说，俄联邦安全会议开会', ['o:俄联邦安全会议', 'o:俄联邦安全会议']],
    ['the plane of a maker, and the maker', '空客A330起飞，空客否认', ['o:空客']],
    ['tear gas is nobody', '警方用催泪[p:瓦斯]驱散', []],
    ['a work behind the word for one is no publication', '他凭小说《[o:山谷人]》得奖，向《[o:山谷报]》致谢', ['p:他', 'o:《山谷报》', 'o:山谷报']],
    ['a verb within the marks is part of the name', '自称“[o:保卫河谷委员会]”的人，[o:保卫河谷委员会]', ['o:保卫河谷委员会', 'o:河谷委员会']],
    ['who builds or runs something is none of its name', '[o:运营方云帆公司]说', ['o:云帆公司']],
    ['a name that ends with 因 before its adverb', '[p:埃莉·施莱]因则否认', ['p:埃莉·施莱因']],
    ['what an organization is said to be is none of its name', '[o:工会组织联合工会]批评，[o:评级机构惠誉]下调', ['o:联合工会', 'o:惠誉']],
    ['a party without its wing', '[o:左翼政党未来党]反对', ['o:未来党']],
    ['two organizations around an and', '[o:民族团结运动和变革联盟]表态', ['o:民族团结运动', 'o:变革联盟']],
    ['a ministry with an and in its name is one', '[o:农业与农村发展部]通报', ['o:农业与农村发展部']],
    ['the works of a town are its town', '[o:坎大哈工厂]停工', ['l:坎大哈']],
    ['a court of a district with its town', '[l:青原市][o:临水区人民检察院]批捕三人', ['o:青原市临水区人民检察院']],
    ['what a body holds or sends is none of its name', '[o:东盟峰会]闭幕，[o:世界卫生组织车队]抵达', ['o:东盟', 'o:世界卫生组织']],
    ['whom an index or a prize is named after', '[o:恒生]指数收跌，[p:诺贝尔]和平奖揭晓，[p:诺贝尔]出生', ['p:诺贝尔']],
    ['whom a prize of a longer name is named after, and where one is given', '他获[p:蒙特罗]外国小说奖，又获[l:北京]国际电影奖', ['p:他', 'l:北京']],
    ['drugs, sorts and buildings of any kind', '[l:芬太尼]和[l:佛塔]', []],
    ['a work that is called as somebody is', '电影《[p:约翰·柯比]》上映', []],
    ['a town with its generic word', '在[l:喀布尔]镇', ['l:喀布尔镇']],
    ['the first character of the next town is no generic word', '在[l:云南]镇康县', ['l:云南']],
    ['a country that ends with a bracket', '[l:刚果（金）]东部，[l:刚果(布)]西部', ['l:刚果（金）', 'l:刚果(布)']],
    ['a building where the words say where', '他们关在云岭收押所', ['l:云岭收押所']],
    ['no building in the word for any', '他们住在附近酒店，来到市区公园', []],
    ['an office by its fields, with the and in its name', '报告说，环境评估与监督[o:局]已到场', ['o:环境评估与监督局']],
    ['an office with the country it belongs to', '[p:卡洛]加入菲律宾移民工人部', ['p:卡洛', 'o:菲律宾移民工人部']],
    ['no office in a word for parts or officers', '卫生教育部门和农业发展局长到场', []],
    ['a party with a country in its name', '由自由秘鲁党提出', ['o:自由秘鲁党']],
    ['a company without its place and form', '[o:新加坡海安船务公司]起诉。[p:海安船务]说', ['o:新加坡海安船务公司', 'o:海安船务']],
    ['a short name in brackets, and again', '[o:秘鲁国家石油公司]（简称秘石油）说，秘石油亏损', ['o:秘鲁国家石油公司', 'o:秘石油', 'o:秘石油']],
    ['a degree, a verb and a mission of nobody', '那就[p:太乐观]了。政府正在[o:武装村民组织]，驻[o:华外交使团]到场', []],
    ['an armed group and somebody called 太', '[o:武装阵线组织]说，[p:太田雄]到场', ['o:武装阵线组织', 'p:太田雄']],
    ['a paper in the word for revenge', '这是政治报复', []],
    ['what stands in a list with a place', '喀布尔、坎大哈和[p:巴米扬]', ['l:喀布尔', 'l:坎大哈', 'l:巴米扬']],
    ['the party behind the word for its part', '[o:执政党草根国大党]失利', ['o:草根国大党']],
    ['a title is read back over the owner', '[o:法国外交部]发言人[p:勒鲁瓦]说', ['o:法国外交部', 'p:勒鲁瓦{法国外交部发言人}']],
    ['a title ends at a verb', '会见总理[p:莫迪]', ['p:莫迪{总理}']],
    ['a form of address stands behind', '[p:加西亚]大使到场', ['p:加西亚{大使}']],
    ['known organizations need no model', '塔利班与北约对峙', ['o:塔利班', 'o:北约']],
    ['a great city is no person', '包括[p:坎大哈]在内', ['l:坎大哈']],
    ['a title outweighs the city', '总统[p:坎大哈]说', ['p:坎大哈{总统}']],
    ['a capital behind its province', '古尔省首府恰赫恰兰', ['l:恰赫恰兰']],
    ['the government of a place', '[l:喀布尔]政府倒台', ['o:喀布尔政府']],
    ['a ministry behind a country', '土耳其卫生部通报', ['o:土耳其卫生部']],
    ['a minister is no ministry', '[o:土耳其卫生部]长科贾', ['l:土耳其', 'p:科贾{土耳其卫生部长}']],
    ['a people is no country', '3名德国人获救', []],
    ['glued abbreviations are no names', '[l:美英]增兵', []],
    ['a side is the country', '美方宣布', ['l:美方!']],
    ['so is the side of any country that the article names', '[l:卢旺达]否认，卢方说东方不同', ['l:卢旺达!', 'l:卢方!']],
    ['an institution with “and” in its name', '[o:海军水文]与[o:海洋局]通报', ['o:海军水文与海洋局']],
    ['but two institutions are two', '[o:国家卫生局]与[o:地震局]通报', ['o:国家卫生局', 'o:地震局']],
    ['a court with its province', '[l:湖西省][o:梅河市中级人民法院]宣判', ['o:湖西省梅河市中级人民法院']],
    ['a name in marks behind the word for it', '独立组织“河岸档案馆”估计，这些组织“不会退出”', ['o:河岸档案馆']],
    ['the first character that was cut off is taken back', '[p:托马耶夫]到访，致信托[p:马耶夫]', ['p:托马耶夫', 'p:托马耶夫']],
    ['a building stands for who works there', '白宫表示', ['l:白宫!']],
    ['a newspaper between its marks, and with them', '据《海岸邮报》报道', ['o:《海岸邮报》', 'o:海岸邮报']],
    ['a name found once is found everywhere', '[p:穆贾希德]否认。穆贾希德补充说', ['p:穆贾希德', 'p:穆贾希德']],
    ['the last part of a name alone', '[p:约翰·奥康纳]到任。奥康纳说', ['p:约翰·奥康纳', 'p:奥康纳']],
    ['letters in brackets', '[o:国家地震台网]（CENC）说', ['o:国家地震台网', 'o:CENC']],
    ['traditional characters are read as simplified', '[o:美國空軍]發言人[p:史密斯]表示', ['o:美國空軍', 'p:史密斯{美國空軍發言人}']],
    ['Hong Kong writes 巿 for 市', '巿長端納呼籲', ['p:端納{巿長}']],
    ['a mission abroad is one name', '[l:瑞士]驻[o:伊朗大使馆]关闭', ['o:瑞士驻伊朗大使馆']],
    ['a mission in shortest names', '美驻阿使馆撤离', ['o:美驻阿使馆']],
    ["an institution behind its country's shortest name", '敦促叙政府停火', ['o:叙政府']],
    ['no institution where another word ends', '以政府名义发布', []],
    ["a country's shortest name belongs to the title", '俄外长[p:拉夫罗夫]说', ['p:拉夫罗夫{俄外长}']],
    ['a military unit with its number', '第82空降师和第七舰队待命', ['o:第82空降师', 'o:第七舰队']],
    ['a publication by what it does', '《明星周末》援引官员的话', ['o:《明星周末》', 'o:明星周末']],
    ['a work is no publication, and names in its title are none', '签署《[l:欧洲]海域条约》', []],
    ['a name that a model cut before a word', '大臣[p:松山健]一则表示满意', ['p:松山健一{大臣}']],
    ['a conjunction is none of the name', '[p:张明]和[p:李华]出席', ['p:张明', 'p:李华']],
    ['a day is none of the name', '[p:莱拉·汗周三]宣布', ['p:莱拉·汗']],
    ['a ruling is none of the court', '[o:梅河市中级人民法院一审判处]罚金', ['o:梅河市中级人民法院']],
    ['a member is none of the party', '[o:民進黨立委][p:林雅雯]批評', ['o:民進黨', 'p:林雅雯{民進黨立委}']],
    ['a place takes its generic word', '[l:休斯敦]市停电', ['l:休斯敦市']],
    ['but not the word of another', '[l:休斯敦]市中心停电', ['l:休斯敦']],
    ['a ground is named after what stands before it', '在[l:莱凯]机场降落', ['l:莱凯机场']],
    ['a company by the words beside it', '软件公司 Northwind 宣布裁员，Globex创始人离职', ['o:Northwind', 'o:Globex']],
    ['a surname in Latin letters is no company', '[p:Ann Marlow]到场。Marlow 表示遗憾', ['p:Ann Marlow', 'p:Marlow']],
    ['an adverb is no part of a name', '[p:安华则]呼吁冷静', ['p:安华']],
    ['a sultan is no country', '[l:苏丹][p:阿卜杜拉]出席', ['p:阿卜杜拉']],
    ['a bank is no business of banks', '[o:美国银行]业受挫', ['l:美国']],
    ['a minister leaves the country', '[o:法国国防部]长[p:勒鲁瓦]', ['l:法国', 'p:勒鲁瓦{法国国防部长}']],
    ['a place where somebody spoke is no institution', '官员在[l:德黑兰]表示', ['l:德黑兰']],
    ['a verb is no part of a name', '以[o:抵抗塔利班]为名', ['o:塔利班']],
    ['generic nouns are no names', '[o:工会]罢工', []],
    ['who belongs to a party is none of its name, and its province is another', '[o:湖州民主党籍参]议员[p:费尔德]反对', ['o:湖州民主党', 'p:费尔德{湖州民主党籍参议员}']],
    ['a family name whose given name is kept back', '据一名家属介绍，全某在现场；嫌疑人朱某某否认，有某些人离开', ['p:全某', 'p:朱某某{嫌疑人}']],
    ['a family name alone where the article has the full one', '法官[p:梁文珊]开庭，[p:罗美仪]作供。罗其后离开，梁官押后判刑', ['p:梁文珊{法官}', 'p:罗美仪', 'p:罗', 'p:梁官']],
    ['but not in another word', '[p:罗美仪]作供，罗马下雨。外国法官员到场', ['p:罗美仪', 'l:罗马']],
    ['a conjunction is none of the name behind it', '[p:金圣勋]到场，[p:惟金]昨日离开', ['p:金圣勋', 'p:金']],
    ['the last character of a name that a model cut', '前长官[p:金泰]炫否认指控，[p:李克]强调', ['p:金泰炫{前长官}', 'p:李克']],
    ['a country that begins a name of sounds', '候选人[l:巴西][p:鲁·法耶]到场，[l:巴西][p:本·法耶]缺席', ['p:巴西鲁·法耶{候选人}', 'l:巴西', 'p:本·法耶']],
    ['the first sound of a name that makes another word of the title', '律师费[p:格斯·索林]批评', ['p:费格斯·索林{律师}']],
    ['the last part of a name before a word that goes on', '[p:奥斯曼·松科]到场，松科因病离开，公司松科技', ['p:奥斯曼·松科', 'p:松科']],
    ['a Japanese name behind a title', '审判长足立勉说，首领野村悟死刑', ['p:足立勉{审判长}', 'p:野村悟{首领}']],
    ['a Japanese family name is no town', '[p:野村悟雄]出庭，[l:野村]否认', ['p:野村悟雄', 'p:野村']],
    ['an agency before the place and day of its telegram', '环岛电讯[l:喀布尔]5月2日电', ['o:环岛电讯', 'l:喀布尔']],
    ['a party behind who founded it', '阿明创立的山河之光党失利', ['o:山河之光党']],
    ['a firm in marks where somebody joins it', '被告任职「海汇资本」', ['o:海汇资本']],
    ['a paper whom somebody told something', '官员对《深海前线》表示', ['o:《深海前线》', 'o:深海前线']],
    ['a platform of one letter', '在社交平台X上写道，X光检查', ['o:X']],
    ['the government of a division', '[l:云山县]府宣布', ['o:云山县府']],
    ['a body is none of who leads it within', '[o:北方能源集团总部]，[o:东湖应急管理局党委]书记', ['o:北方能源集团', 'o:东湖应急管理局']],
    ['what a company does is no name', '[o:瑞士食品公司]到场', ['l:瑞士']],
    ['a verb before a court', '[o:代行海山法院]院长', ['o:海山法院']],
    ['the police before its branch', '[o:警方毒品调查科]', ['o:毒品调查科']],
    ['a tongue is none of the people', '当地人说[p:奇切瓦]语', []],
    ['a trail in a place', '在[l:坎大哈]石林步道失踪', ['l:坎大哈', 'l:石林步道']],
    ['a company with its trade', '侦办[p:宏泰]建设伪造文书案，药企百辰制药负责生产', ['o:宏泰建设', 'o:百辰制药']],
    ['a landform behind the beginning of a phrase', '官员说，云登半岛震动，整个半岛停电', ['l:云登半岛']],
    ['a paper in the word for a report, a party in that for a kind of parties', '相关消息报道称，各民主党派参加', []],
    ['a square within a city', '[l:喀布尔光明门广场]', ['l:喀布尔', 'l:光明门广场']],
    ['a centre whose fields are joined by an and', '火山和地质灾害减灾中心通报', ['o:火山和地质灾害减灾中心']],
  ])('%s: %s', (_why, marked, expected) => {
    expect(found(marked, 'zh-Hans')).toEqual(expected);
  });

  it('pronouns and descriptions are marked as such', () => {
    const text = '他批评该组织';
    const article = { text, language: 'zh-Hans', blocks: [{ kind: 'paragraph', start: 0, end: text.length }] } as unknown as Article;
    expect(mentionsOf({ article, sentences: sentencesOf(article) }, [], gazetteer)).toMatchObject([
      { kind: 'person', form: 'pronoun', span: { start: 0, end: 1 } },
      { kind: 'organization', form: 'nominal', span: { start: 3, end: 6 } },
    ]);
  });
});

describe('mentions in English', () => {
  it.each<[why: string, marked: string, expected: string[]]>([
    ['who bears a title behind a comma is a person', '[o:Marlow Quist], the company’s chief executive, resigned', ['p:Marlow Quist{company’s chief executive}', 'o:the company']],
    ['a state whose own name has the word, and one whose has not', 'shells fell in northern [l:Karu] state; [l:Springfield] state troopers', ['l:Karu state', 'l:Springfield']],
    ['what somebody does at a company is no organization', '[p:Ann Lane], [o:Head of Applied Research] at [o:Norland Energy]', ['p:Ann Lane{Head}', 'o:Norland Energy']],
    ['the army of a country in West Africa', 'The Nigerien army attacked', ['o:Nigerien army']],
    ['Sheikh is part of a name without a title too', 'Sheikh [p:Hasina] fled', ['p:Sheikh Hasina']],
    ['a role ends where a sentence does', 'in [l:Springfield]. Chairman [p:Ruth Lane] spoke', ['l:Springfield', 'p:Ruth Lane{Chairman}']],
    ['a town that no list has before its division', 'a train burned in Norbrook, Quebec, on Monday; at Norbrook, Ohara', ['l:Norbrook', 'l:Quebec', 'l:Norbrook']],
    ['a street that stands for who sits there is no ground', 'Wall Street rose, Silicon Valley fell and Grey Street burned', ['l:Grey Street']],
    ['people who join for a cause', 'Lawyers for Human Rights went to court', ['o:Lawyers for Human Rights']],
    ['an institution with an and in its name', 'the Northern Immigrant and Refugee Rights Coalition said', ['o:Northern Immigrant and Refugee Rights Coalition']],
    ['no institution of two names around an and', '[p:Ann Lane] and Northern Islands Commission agreed', ['p:Ann Lane', 'o:Northern Islands Commission']],
    ['a ground by its last word, without whose it is', "Norland's Grey Wolf Stadium closed", ['l:Grey Wolf Stadium']],
    ['a company without its legal form, whatever the model says', '[o:Nordvik ASA] rose. [p:Nordvik] is in talks', ['o:Nordvik ASA', 'o:Nordvik']],
    ['another name behind that of an organization', 'the [o:Maritime Institute], or Intrasmar, said', ['o:Maritime Institute', 'o:Intrasmar']],
    ['a party that only the word behind it shows', 'the ruling Fidesz party won', ['o:Fidesz']],
    ['no party in a season', 'the Christmas party was held', []],
    ['where an institution sits is none of its name', '[o:Tax Court in Springfield] ruled', ['o:Tax Court', 'l:Springfield']],
    ['a county is a place and its hospital an institution', '[o:Greene County] and [l:Greene Valley Medical Center] closed', ['l:Greene County', 'o:Greene Valley Medical Center']],
    ['two words in one are a company', 'Then [p:TeleNordic Vest] paid', ['o:TeleNordic Vest']],
    ['a given name that is a title elsewhere', 'Prime Minister Sheikh [p:Hasina] resigned', ['p:Sheikh Hasina{Prime Minister}']],
    ['a shortened state keeps its full stop', 'Shots fell near [l:Ariz]., where they wait', ['l:Ariz.']],
    ['a title with its owner', 'Taliban spokesman [p:Zabihullah Mujahid] said', ['o:Taliban', 'p:Zabihullah Mujahid{Taliban spokesman}']],
    ['a title behind commas', '[p:Ajmal Jan], a local shopkeeper, fled', ['p:Ajmal Jan{local shopkeeper}']],
    ['the article is no part', '[o:The Northern Bank] closed', ['o:Northern Bank']],
    ['the possessive is no part', '[l:Springfield]’s mayor', ['l:Springfield']],
    ['a ministry of a people', 'the German foreign ministry said', ['o:German foreign ministry']],
    ['a province with its word', 'in [l:Balkh] province', ['l:Balkh province']],
    ['initials in brackets take the kind', 'the [l:Northern Isles] (NIS)', ['l:Northern Isles', 'l:NIS']],
    ['a family name alone', '[p:Andrew Fahie] was held; Fahie denies it', ['p:Andrew Fahie', 'p:Fahie']],
    ['a title is no part of a name', 'said [p:Archdeacon Ruth Lane]', ['p:Ruth Lane{Archdeacon}']],
    ['a storm is nobody', '[o:Tropical Storm Ida] passed', []],
    ['a ship is no town', 'the ship [l:Springfield] sailed', []],
    ['a commission with its country', 'the [o:Electoral Commission] of Zambia', ['o:Electoral Commission of Zambia']],
    ['an airport named after a person', 'at [p:Ann Lane] airport', ['l:Ann Lane airport']],
    ['a military unit', 'the 82nd Airborne Division landed', ['o:82nd Airborne Division']],
    ['what kind of ship is no institution', 'a US military ship', ['l:US']],
    ['a name with an apostrophe of its own', "[o:Moody's] said", ["o:Moody's"]],
    ['weekdays are no names', '[o:Monday] was calm', []],
    ['a name with its initials', 'the [l:B.J.] [o:Lane College] and T.J. [p:Okon] of the U.S. [o:Lane Council]', ['o:B.J. Lane College', 'p:T.J. Okon', 'l:U.S.', 'o:Lane Council']],
    ['a name behind a title', 'Captain Sumeet Lanewal and First Officer Clive Kunde flew', ['p:Sumeet Lanewal{Captain}', 'p:Clive Kunde']],
    ['a full name whose family name stands first', 'Speaker Woo Won-shik left; Tan Wei Ming, who runs it, stayed', ['p:Woo Won-shik{Speaker}', 'p:Tan Wei Ming']],
    ['a family name that stands first', '[p:Neo Siew Choo] left. Neo had called; Neo Classic did not', ['p:Neo Siew Choo', 'p:Neo']],
    ['a company without its trade', '[o:Kestrel Minerals] fell. Kestrel said so; Kestrel Road is closed', ['o:Kestrel Minerals', 'o:Kestrel']],
    ['not where anything is called so', '[o:National Steel] fell. National pride', ['o:National Steel']],
    ['a firm and its partners', 'an account at Halden & Co. in [l:Springfield]', ['o:Halden & Co.', 'l:Springfield']],
    ['a committee with the region that it is for', 'the [o:Committee on Wild Fish] in the Northern Isles sued', ['o:Committee on Wild Fish in the Northern Isles']],
    ['an event is no organization', 'at the [o:Springfield Air Show]', []],
    ['a field before its secretary', '[o:Treasury] Secretary [p:Ann Lane]', ['p:Ann Lane{Secretary}']],
    ['a platform of one letter', 'officials wrote on X that X marks the spot', ['o:X']],
    ['a region is no bank', 'in the occupied West Bank', ['l:West Bank']],
    ['a center of a science', 'heads the Seismological Center', ['o:Seismological Center']],
    ['an office of somebody', 'the Office of the High Commissioner for Refugees said', ['o:Office of the High Commissioner for Refugees']],
  ])('%s: %s', (_why, marked, expected) => {
    expect(found(marked, 'en')).toEqual(expected);
  });
});
