import { describe, expect, it } from '@jest/globals';
import type { Place } from '@dateline/document';
import { eventsOf } from './events.ts';
import { articleOf, layersOf, linesOf, type Case } from './told.fixture.ts';

const PLACES: readonly (readonly [string, string, readonly string[], string])[] = [
  ['the capital, where a mission stands', '抗议', ['尼日利亚首都卡诺停电。', '乔斯停电。', '数百名学生在乍得驻尼日利亚大使馆外示威。'], '卡诺'],
  ['the capital, where a house of the state is struck', '政变', ['尼日利亚首都卡诺和乔斯停电。', '一支部队袭击总统府。'], '卡诺'],
  ['the capital of where the article plays, where it speaks of many countries', '政变', ['尼日利亚首都卡诺发生抗议。', '尼日利亚和乍得发表声明。', '乍得发表声明。', '一支部队袭击总统府。'], '卡诺'],
  ['the country, where power is seized', '政变', ['尼日利亚卡诺和乔斯停电。', '供水恢复。', '道路畅通。', '军方接管政权。'], '尼日利亚'],
  ['what the title names before the last place told', '乔斯洪水造成12人死亡', ['尼日利亚乔斯发生洪水，空军从卡诺运走伤员。', '12人死亡。'], '乔斯'],
  ['the country in which the places lie, where the title names none', '洪水造成12人死亡', ['尼日利亚总统到访卡诺和乔斯。', '12人死亡。'], '尼日利亚'],
  ['the country in which the places lie, where the title names another', '乍得人担心洪水', ['乍得记者抵达尼日利亚。', '卡诺和乔斯下了暴雨。', '多人流离失所。'], '尼日利亚'],
  ['the country and not the last place told, where a heading stands between', '洪水造成12人死亡', ['尼日利亚总统到访乔斯。', '空军在卡诺救出8人。', '损失', '12人死亡。'], '尼日利亚'],
  ['the country, where the clause speaks of all of it', '乔斯洪水造成12人死亡', ['尼日利亚乔斯发生洪水。', '全国共有90人受伤。'], '尼日利亚'],
  ['the country, where what is counted began long before', '居民抗议', ['尼日利亚卡诺和乔斯发生抗议。', '政变以来已有90人被捕。'], '尼日利亚'],
  ['the country whose people speak, for what is done in office', '总统当选', ['尼日利亚乔斯举行选举。', '卡诺举行选举。', '警方在乍得逮捕3人。', '奥马尔宣誓就任总统。'], '尼日利亚'],
  ['the place of those who count the dead', '空袭', ['尼日利亚卡诺和乔斯停电。', '军队空袭乍得。', '据乔斯卫生部门统计，已有12人死亡。'], '乔斯'],
  ['no place where people only met, for who is sent elsewhere', '洪水', ['尼日利亚总统到访乔斯。', '总统在卡诺召开会议。', '空军派出两架飞机。'], '尼日利亚'],
  ['no place where people may yet go, for who has fled', '战乱', ['尼日利亚乔斯和卡诺发生战乱。', '大批居民将逃往乍得。', '已有12万人逃离家园。'], '尼日利亚'],
  ['the country whose office it is, and not that of who makes it known', '就职', ['尼日利亚总统发表讲话。', '尼日利亚总统祝贺奥马尔当选乍得总统。'], '乍得'],
  ['the country that is called by its first character before a part of it', '空袭', ['乍得发表声明。', '尼日利亚乔斯停电。', '军队空袭尼北部多个哨所。'], '尼日利亚'],
  ['the town, where that part of the country is told with it', '空袭', ['乍得发表声明。', '尼日利亚发表声明。', '军队空袭尼北部的卡诺。'], '卡诺'],
  ['no country that only acts in the sentence', '撤军', ['尼日利亚乔斯发生抗议。', '乍得则释放了被扣押者，军队撤出居民区。'], '乔斯'],
  ['a country in which there are dead', '洪水', ['尼日利亚乔斯停电。', '今年乍得已有4万人死亡。'], '乍得'],
  ['the country whose police act, after news from elsewhere', '逮捕', ['尼日利亚乔斯和卡诺停电。', '乍得警方逮捕了4人。'], '乍得'],
  ['the country whose people march, and not that against which they do', '抗议', ['尼日利亚乔斯和卡诺停电。', '乍得民众举行抗议。'], '乍得'],
  ['the town of those who tell of it', '倒塌', ['尼日利亚卡诺停电。', '据乔斯地方官员称，当地一座商场倒塌。'], '乔斯'],
  ['no town from which somebody only comes', '袭击', ['尼日利亚卡诺发生抗议。', '一名来自乔斯的男子打伤5人。'], '卡诺'],
  ['no town where it was only said', '战乱', ['尼日利亚卡诺发生抗议。', '奥马尔在乔斯说，已有12万人流离失所。'], '卡诺'],
  ['the town with whose name a body opens that is struck', '袭击', ['尼日利亚卡诺发生抗议。', '乔斯气象局总部大楼遭袭。'], '乔斯'],
  ['the country whose works are struck', '打击', ['尼日利亚卡诺发生抗议。', '军队打击了乍得核设施。'], '乍得'],
  ['the country whose side tells of its own dead', '空袭', ['尼日利亚卡诺停电。', '空袭造成乍得方面12人死亡。'], '乍得'],
  ['the division behind its country, of all of which is told', '台风', ['乍得恩贾梅纳停电。', '尼日利亚乔斯全州共转移群众9.7万人。'], '乔斯'],
  ['the building that was told of before', '抗议', ['尼日利亚乔斯发生抗议。', '卡诺下了暴雨。', '尼日利亚总统发表讲话。', '多人在法院外被捕。'], '乔斯'],
  ['the one town that was told of, where the title names its country', '尼日利亚枪击案', ['尼日利亚卡诺发生枪击案。', '天气晴朗。', '道路畅通。', '供水恢复。', '一名男子被捕。'], '卡诺'],
  ['the country and not that town, where its soldiers fight', '尼日利亚冲突', ['尼日利亚卡诺发生枪击案。', '天气晴朗。', '道路畅通。', '供水恢复。', '尼军打击了武装人员。'], '尼日利亚'],
  ['the country, where two of its towns were told of', '尼日利亚枪击案', ['尼日利亚卡诺发生枪击案。', '乔斯发生火灾。', '道路畅通。', '供水恢复。', '天气晴朗。', '一名男子被捕。'], '尼日利亚'],
  ['the town of the firemen who tell of it', '火灾', ['尼日利亚卡诺和乔斯停电。', '乔斯消防救援大队通报，火灾造成2人死亡。'], '乔斯'],
  ['the town where a crowd stands that demands something', '洪水', ['尼日利亚卡诺发生洪水。', '居民要求政府赔偿。'], '卡诺'],
  ['the town from which people are taken somewhere without a name', '洪水', ['尼日利亚卡诺发生洪水。', '4万人被疏散到学校。'], '卡诺'],
  ['the town in which all this is, for who is sent there', '洪水', ['尼日利亚卡诺发生洪水。', '政府已派遣部队赶赴灾区。'], '卡诺'],
  ['no country by which something was built', '坠机', ['尼日利亚卡诺发生空难。', '坠毁的客机由乍得生产。'], '卡诺'],
  ['the town that people are told to leave', '洪水', ['尼日利亚卡诺发生洪水。', '政府要求群众撤离。'], '卡诺'],
  ['the town that people leave for somewhere safe', '洪水', ['尼日利亚卡诺发生洪水。', '居民撤离到安全地带。'], '卡诺'],
  ['no country whose citizens somebody is, with those of another', '袭击', ['尼日利亚卡诺发生抗议。', '警方审问乍得及贝宁籍男子，12人死亡。'], '卡诺'],
  ['no town to which something was bound', '坠机', ['尼日利亚卡诺发生抗议。', '一架客机坠毁，目的地是乔斯。'], '卡诺'],
];

const SPEAKERS: readonly Case[] = [
  ['zh-Hans', '奥马尔在乔斯宣布，军方与反对派达成协议。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['agree 达成协议 actual - agent=军方 agent=反对派 place=乔斯']],
  ['zh-Hans', '奥马尔在乔斯表示感谢，呼吁军方克制。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['demand 呼吁 actual - agent=奥马尔 patient=军方 place=乔斯']],
  ['zh-Hans', '奥马尔视察乔斯时呼吁军方克制。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['other 视察 actual - agent=奥马尔 patient=乔斯 place=乔斯', 'demand 呼吁 actual - agent=奥马尔 patient=军方 place=乔斯']],
  ['zh-Hans', '议会召开会议，审议向乍得提供贷款。', { names: { 乍得: 'location' } }, ['meet 会议 actual - agent=议会']],
  ['zh-Hans', '奥马尔敦促军方撤出乔斯。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['demand 敦促 actual - agent=奥马尔 patient=军方']],
  ['zh-Hans', '乔斯市长奥马尔呼吁军方克制。', { names: { 乔斯: 'location', 奥马尔: 'person' } }, ['demand 呼吁 actual - agent=奥马尔 patient=军方 place=乔斯']],
  ['zh-Hans', '青石市政府要求居民撤离。', { names: { 青石市政府: 'organization' } }, ['demand 要求 actual - agent=青石市政府 patient=居民 place=青石市']],
  ['en', 'Omar met Ada in Jos and urged the army to withdraw from Kano.', { names: { Omar: 'person', Ada: 'person', Jos: 'location', Kano: 'location' } }, ['meet met actual - agent=Omar patient=Ada place=Jos', 'demand urged actual - agent=Omar patient=army place=Jos']],
  ['en', 'Omar visited Jos and met teachers.', { names: { Omar: 'person', Jos: 'location' } }, ['other visited actual - agent=Omar patient=Jos place=Jos', 'meet met actual - agent=Omar patient=teachers place=Jos']],
];

const COURTS: readonly Case[] = [
  ['zh-Hans', '赞比亚国民议会通过一项法案。', { names: { 赞比亚国民议会: 'organization' } }, ['legislate 通过 actual - agent=赞比亚国民议会 topic=一项法案 place=赞比亚']],
  ['zh-Hans', '欧洲议会通过一项法案。', { names: { 欧洲议会: 'organization' } }, ['legislate 通过 actual - agent=欧洲议会 topic=一项法案']],
  ['zh-Hans', '河东省青石市中级人民法院判处李明死刑。', { names: { 河东省青石市中级人民法院: 'organization', 李明: 'person' } }, ['try-in-court 判处 actual - patient=李明 agent=河东省青石市中级人民法院 place=青石市']],
  ['zh-Hans', '多名学生在青石大学集会。', { names: { 青石大学: 'organization' } }, ['protest 集会 actual - agent=多名学生 place=青石大学']],
];

/** What lies in what: Jos and Kano in Plateau, a division of Nigeria. */
const PLATEAU: readonly Case[] = [
  ['zh-Hans', '一架客机在卡诺冲出跑道，撞上围墙。', { names: { 卡诺: 'location' } }, ['accident 冲出跑道 actual - patient=一架客机 place=卡诺', 'accident 撞上 actual - patient=围墙 agent=一架客机 place=卡诺']],
  ['zh-Hans', '救援人员从卡诺饭店的瓦砾下救出一名女子。', { names: { 卡诺饭店: 'organization' } }, ['aid 救出 actual - agent=救援人员 patient=一名女子 place=卡诺饭店']],
  ['zh-Hans', '据卡诺官员称，乔斯省卡诺化工公司发生爆炸。', { names: { 卡诺: 'location', 乔斯省: 'location', 卡诺化工公司: 'organization' } }, ['accident 爆炸 actual - place=卡诺']],
  ['zh-Hans', '武装人员在卡诺与乍得士兵交火。', { names: { 卡诺: 'location', 乍得: 'location' } }, ['attack 交火 actual - agent=武装人员 place=卡诺']],
  ['zh-Hans', '位于卡诺乔斯路20号的一家餐厅发生火灾。', { names: { 卡诺: 'location', 乔斯: 'location' } }, ['accident 火灾 actual - place=卡诺']],
  ['en', 'In Jos, Plateau, hundreds of workers marched.', { names: { Jos: 'location', Plateau: 'location' } }, ['protest marched actual - agent=hundreds of workers place=Jos']],
  ['en', 'A bus overturned in the Jos district of Nigeria.', { names: { 'Jos district': 'location', Nigeria: 'location' } }, ['accident overturned actual - patient=bus place=Jos district']],
  ['en', 'Gunmen shot dead two people in Jos on Monday.\nOmar praised Ada, who will be sworn in on Friday.', { names: { Jos: 'location', Omar: 'person', Ada: 'person' }, times: { Monday: '2030-05-06', Friday: '2030-05-10' } }, ['die shot dead actual 2030-05-06 patient=two people agent=Gunmen place=Jos', 'appoint sworn in planned 2030-05-10 patient=Ada']],
  ['en', 'A boat capsized on Lake Kano.', { names: { 'Lake Kano': 'location' } }, ['accident capsized actual - patient=boat place=Lake Kano']],
  ['en', 'Villagers were driven from their homes in Jos.', { names: { Jos: 'location' } }, ['displace driven actual - patient=Villagers place=Jos']],
  ['zh-Hans', '乔斯省的卡诺火山喷发，造成24人死亡。', { names: { 乔斯省: 'location', 卡诺火山: 'location' }, quantities: { '24人': 24 } }, ['disaster 喷发 actual - patient=卡诺火山 place=乔斯省', 'die 死亡 actual - patient=24人 quantity=24人 place=乔斯省']],
  ['zh-Hans', '奥马尔率领的代表团前往乔斯谈判。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['meet 谈判 actual - agent=代表团 place=乔斯']],
  ['zh-Hans', '乔斯唯一一座大楼倒塌，造成24人死亡。', { names: { 乔斯: 'location' }, quantities: { '24人': 24 } }, ['accident 倒塌 actual - patient=乔斯唯一一座大楼 place=乔斯', 'die 死亡 actual - patient=24人 quantity=24人 place=乔斯']],
  ['en', 'The ambassador flew out of Jos on Monday.', { names: { Jos: 'location' } }, ['withdraw flew out actual - agent=ambassador origin=Jos']],
  ['en', 'Musa flew to Jos for a fair, where Omar met Ada.', { names: { Musa: 'person', Omar: 'person', Jos: 'location', Ada: 'person' } }, ['meet met actual - agent=Omar patient=Ada place=Jos']],
  ['zh-Hans', '海军派出“卡诺”号科考船。', { names: { 卡诺: 'location' } }, ['deploy 派出 actual - agent=海军 patient=卡诺”号科考船']],
  ['zh-Hans', '在乔斯，多座佛塔垮塌。', { names: { 乔斯: 'location', 佛塔: 'location' } }, ['accident 垮塌 actual - patient=佛塔 place=乔斯']],
  ['zh-Hans', '奥马尔抵达乔斯视察，要求军方克制。', { names: { 奥马尔: 'person', 乔斯: 'location' } }, ['demand 要求 actual - agent=奥马尔 patient=军方 place=乔斯']],
  ['zh-Hans', '截至16时，乔斯累计死亡病例超过24例。', { names: { 乔斯: 'location' } }, ['die 死亡 actual - place=乔斯']],
  ['zh-Hans', '在乔斯卡托区，24人死亡。', { names: { 乔斯: 'location', 卡托区: 'location' }, quantities: { '24人': 24 } }, ['die 死亡 actual - patient=24人 quantity=24人 place=卡托区']],
  ['zh-Hans', '乔斯白塔清真寺遭到空袭。', { names: { 乔斯: 'location', 白塔清真寺: 'location' } }, ['attack 空袭 actual - patient=白塔清真寺 place=乔斯']],
  ['zh-Hans', '乔斯省卡诺大批房屋倒塌。', { names: { 乔斯省: 'location', 卡诺: 'location' } }, ['accident 倒塌 actual - patient=乔斯省卡诺大批房屋 place=卡诺']],
  ['zh-Hans', '武装人员向在乔斯湾航行的尼日利亚油轮发射导弹。', { names: { 武装人员: 'organization', 乔斯湾: 'location', 尼日利亚: 'location' } }, ['attack 发射 actual - agent=武装人员 place=乔斯湾 instrument=导弹']],
  ['zh-Hans', '奥马尔和阿达在乔斯宣布，双方同意停火。', { names: { 奥马尔: 'person', 阿达: 'person', 乔斯: 'location' } }, ['agree 同意 actual - agent=奥马尔 agent=阿达 topic=停火 place=乔斯']],
];

const PLACE_OF: Readonly<Record<string, Place['kind']>> = { Nigeria: 'country', 尼日利亚: 'country', 卡托区: 'other', 白塔清真寺: 'facility', Plateau: 'admin1', 乔斯省: 'admin1', 卡诺火山: 'region', 'Lake Kano': 'region', 佛塔: 'facility' };

describe('withPlace', () => {
  it.each(PLATEAU)('takes the place that tells most: %s %s', (language, text, given, lines) => {
    const layers = layersOf(language, text, given);
    const place = (name: string): Place => ({ id: `own:${name}`, kind: PLACE_OF[name] ?? 'city', name, lat: 9, lon: 8, country: 'NG', admin1: 'NG-PL', wikidata: null });
    expect(linesOf({ ...layers, chains: layers.chains.map((chain) => (chain.kind === 'location' ? { ...chain, place: place(chain.name) } : chain)) })).toEqual(lines);
  });

  it.each(PLACES)('places what names no place in %s', (_, title, paragraphs, place) => {
    const layers = articleOf(title, paragraphs, { 尼日利亚: 'location', 乍得: 'location', 乔斯: 'location', 卡诺: 'location', 乔斯卫生部门: 'organization', 乔斯消防救援大队: 'organization', 乔斯气象局: 'organization', 乍得驻尼日利亚大使馆: 'organization', 奥马尔: 'person' });
    expect(eventsOf(layers).slice(-1).flatMap((event) => event.arguments.filter(({ role }) => role === 'place').map(({ filler: { span } }) => layers.article.text.slice(span.start, span.end)))).toEqual([place]);
  });

  it('takes the place that an article without a country names most, where nothing else does', () => {
    const layers = layersOf('zh-Hans', '乔斯的大楼拆除完毕。17人死亡。乔斯已恢复供电。', { names: { 乔斯: 'location' } });
    const again = { ...layers.mentions[0]!, span: { start: 17, end: 19 } };
    const [first, second] = [{ start: 0, end: 10 }, { start: 10, end: 17 }];
    const place: Place = { id: 'own:jos', kind: 'city', name: '乔斯', lat: 9, lon: 8, country: 'NG', admin1: null, wikidata: null };
    const told = { ...layers, article: { ...layers.article, blocks: [first, second].map((span) => ({ kind: 'paragraph' as const, ...span })) }, sentences: [first, second], mentions: [...layers.mentions, again], chains: layers.chains.map((chain) => ({ ...chain, place, mentions: [0, 1] })) };
    expect(linesOf(told)).toEqual(['die 死亡 actual - patient=17人 place=乔斯']);
  });

  it('takes the town that a sentence of the paragraph before it names, though nothing is told to happen there', () => {
    const layers = articleOf('洪水', ['尼日利亚卡诺发生抗议。', '今年，乔斯境内14条河流涨水。大批群众流离失所。'], { 尼日利亚: 'location', 卡诺: 'location', 乔斯: 'location' });
    const [first, { start = 0, end = 0 } = {}] = layers.sentences;
    const middle = start + '今年，乔斯境内14条河流涨水。'.length;
    expect(first && linesOf({ ...layers, sentences: [first, { start, end: middle }, { start: middle, end }] }).slice(-1)).toEqual(['displace 流离失所 actual - patient=大批群众 place=乔斯']);
  });

  it('names no country to which neither of two armies belongs', () => {
    const layers = articleOf('援助', ['尼日利亚宣布援助。', '乍军打击了喀军目标。'], { 尼日利亚: 'location', 乍军: 'organization' });
    expect(linesOf(layers).slice(-1)).toEqual(['attack 打击 actual - agent=乍军 patient=喀军目标']);
  });

  it.each(COURTS)('reads a place out of the name of a house: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SPEAKERS)('says where who speaks stood: %s %s', (language, text, given, lines) => {
    const layers = layersOf(language, text, given);
    const city = (name: string) => ({ id: `own:${name}`, kind: 'city', name, lat: 9, lon: 8, country: 'NG', admin1: null, wikidata: null }) as const;
    expect(linesOf({ ...layers, chains: layers.chains.map((chain) => (chain.kind === 'location' ? { ...chain, place: city(chain.name) } : chain)) })).toEqual(lines);
  });
});
