import { describe, expect, it } from '@jest/globals';
import type { Article, EntityKind, MentionForm } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import fc from 'fast-check';
import { sentencesOf } from '../sentences/sentences.ts';
import type { DraftMention } from '../mentions/draft-mention.ts';
import { clusters } from './clusters.ts';
import { corefer } from './coreference.ts';

const NOWHERE: Gazetteer = { named: () => [], byId: () => undefined, parentOf: () => undefined, country: () => undefined, inCountry: () => [], namesOf: () => [] } as unknown as Gazetteer;

const articleOf = (text: string, language: string): Article => ({
  url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null, categories: [], images: [], credits: null,
  text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
});

const KINDS: Readonly<Record<string, EntityKind>> = { p: 'person', o: 'organization', l: 'location' };

/** `[p:柯比]` marks a name, `[p:柯比|发言人]` one behind its title, `[p*:他]` a pronoun, `[p~:这位发言人]` a description. */
function chainsIn(marked: string, language: string): string[] {
  const drafts: DraftMention[] = [];
  let text = '';
  for (const part of marked.split(/(\[[pol][*~]?:[^\]]+\])/u)) {
    const mark = /^\[([pol])([*~]?):([^\]|]+)(?:\|([^\]]+))?\]$/u.exec(part);
    const words = mark?.[3] ?? part;
    const form: MentionForm = mark?.[2] === '*' ? 'pronoun' : mark?.[2] === '~' ? 'nominal' : 'name';
    const title = mark?.[4];
    const role = title === undefined ? null : { start: text.trimEnd().length - title.length, end: text.trimEnd().length };
    if (mark) drafts.push({ span: { start: text.length, end: text.length + words.length }, kind: KINDS[mark[1]!]!, form, sense: null, role, by: 'test', confidence: 1, because: 'test' });
    text += words;
  }
  const article = articleOf(text, language);
  const { mentions, chains } = corefer({ article, sentences: sentencesOf(article) }, drafts, NOWHERE);
  return chains.map((chain) => chain.mentions.map((index) => text.slice(mentions[index]!.span.start, mentions[index]!.span.end)).join(' = '));
}

describe('coreference', () => {
  it.each<[string, string[]]>([
    ['[o:湖西省梅河市中级人民法院]宣判。[o:梅河中院]说。', ['湖西省梅河市中级人民法院 = 梅河中院']],
    ['[o:深圳云海科技股份有限公司]公告。[o:云海科技]涨停。', ['深圳云海科技股份有限公司 = 云海科技']],
    ['[l:海防]停电。[o:海防港务局]说，[o:港务局]已到场。', ['海防', '海防港务局 = 港务局']],
    ['[o:秘鲁能源与矿业部]通报。[o:能矿部]说。', ['秘鲁能源与矿业部 = 能矿部']],
    ['[o:惠誉]下调[o:秘石油公司]评级。[o~:该公司]亏损。', ['惠誉', '秘石油公司 = 该公司']],
    ['[p:尼蒂什·库马尔]到场。[p:尼蒂什]说。', ['尼蒂什·库马尔 = 尼蒂什']],
    ['[p:穆罕默德·阿里]和[p:穆罕默德·拉菲]到场。[p:穆罕默德]说。', ['穆罕默德·阿里', '穆罕默德·拉菲', '穆罕默德']],
    ['[o:民主进步党]与[o:民主党]不同。', ['民主进步党', '民主党']],
    ['[l:卢旺达]否认。[l:卢方]说。', ['卢旺达 = 卢方']],
    ['[p:扎尔梅·哈利勒扎德]抵达。[p:哈利勒扎德]说话。', ['扎尔梅·哈利勒扎德 = 哈利勒扎德']],
    ['[p:约翰·史密斯]和[p:玛丽·史密斯]到场，[p:史密斯]致辞。', ['约翰·史密斯', '玛丽·史密斯 = 史密斯']],
    ['[o:世界卫生组织]（[o:世卫组织]）通报。', ['世界卫生组织 = 世卫组织']],
    ['[o:国家地震台网]（[o:CENC]）测定。', ['国家地震台网 = CENC']],
    ['[o:巴基斯坦塔利班]不是[o:塔利班]。', ['巴基斯坦塔利班', '塔利班']],
    ['[o:法国空军]起飞，[o:空军]确认。', ['法国空军 = 空军']],
    ['[o:苏丹快速支援部队]推进，[o:快速支援部队]否认。', ['苏丹快速支援部队 = 快速支援部队']],
    ['[l:美国]宣布，[l:美方]将派人。', ['美国 = 美方']],
    ['[l:加兹尼省]首府[l:加兹尼]', ['加兹尼省', '加兹尼']],
    ['[p:柯比]在记者会上讲话。[p*:他]没有回答。', ['柯比 = 他']],
    ['人们说[p*:他]会来。', []],
    ['[p:柯比]说：“[p*:他]走了。”', ['柯比']],
    ['[o:《海岸邮报》]创刊，[o:海岸邮报]记者到场。', ['《海岸邮报》 = 海岸邮报']],
    ['[l:红军城]（乌称[l:波克罗夫斯克]）遭袭。', ['红军城 = 波克罗夫斯克']],
    ['[l:法兰克福]（[l:德国]）', ['法兰克福', '德国']],
    ['[o:巴勒斯坦伊斯兰抵抗运动]（[o:哈马斯]）称', ['巴勒斯坦伊斯兰抵抗运动 = 哈马斯']],
    ['[o:德国铁路公司]称[o:铁路公司]将复工。', ['德国铁路公司 = 铁路公司']],
    ['[o:英国外交部]与[o:法国外交部]发表声明，[o:外交部]', ['英国外交部', '法国外交部', '外交部']],
    ['[o:谷歌公司]裁员，[o:谷歌]股价上涨。', ['谷歌公司 = 谷歌']],
    ['[p:野村悟]出庭。[p:野村]否认指控。', ['野村悟 = 野村']],
    ['[p:玛丽亚·科斯塔]女士到场。[p:若昂·席尔瓦]先生发言。[p*:她]鼓掌。', ['玛丽亚·科斯塔 = 她', '若昂·席尔瓦']],
    ['发言人[p:柯比|发言人]宣布计划。记者追问。[p~:这位发言人]没有回答。', ['柯比 = 这位发言人']],
    ['总统[p:加尼|总统]与总统[p:拜登|总统]会谈，[p~:总统]宣布', ['加尼', '拜登']],
    ['[l:赫拉特省]下雪，[l:赫拉特]停电，[l~:该省]封路。', ['赫拉特省 = 该省', '赫拉特']],
    ['[o:恒大集团]与[o:新华社]发布消息，[o~:该公司]停牌。', ['恒大集团 = 该公司', '新华社']],
    ['[o:北约]开会，[o:外交部]出席。[o~:该部]确认。', ['北约', '外交部 = 该部']],
    ['[p:阿明]说他的[p:阿里]走了。', ['阿明', '阿里']],
    ['[p:罗美仪]和[p:罗美娴]到场。[p:罗]离开。', ['罗美仪', '罗美娴 = 罗']],
    ['法官[p:梁文珊]押后判刑。[p:梁官]说。', ['梁文珊 = 梁官']],
    ['[p:梁文珊]出庭，[p:梁小姐]和[p:梁太太]说。', ['梁文珊 = 梁小姐', '梁太太']],
    ['[o:日本制铁]收购，[o:日铁]承诺；[o:中国恒光集团]停牌，[o:恒光]下跌。', ['日本制铁 = 日铁', '中国恒光集团 = 恒光']],
    ['[o:美国空军]与[o:美军]不同。', ['美国空军', '美军']],
    ['[o:总统警卫处]阻拦，[o:警卫处]处长说。', ['总统警卫处 = 警卫处']],
    ['[p:萨拉·杜特尔特]到场，[p:萨拉]说。[p:巴西鲁·迪奥马耶·法耶]，[p:迪奥马耶]', ['萨拉·杜特尔特 = 萨拉', '巴西鲁·迪奥马耶·法耶 = 迪奥马耶']],
    ['[l:加沙地带]停火，[l:加沙]断电。', ['加沙地带 = 加沙']],
    ['[l:阿富汗]局势恶化，[l:英国]公民离开[l*:该国]。', ['阿富汗 = 该国', '英国']],
    ['[l:乌克兰]停供。[l:斯洛伐克]总理[p:林岚|总理]表示，已要求[l~:该国]公司暂停供电。', ['乌克兰', '斯洛伐克 = 该国', '林岚']],
    ['[l:斯洛伐克]总理[p:林岚|总理]表示，[l:乌克兰]停供，[l~:该国]须解释。', ['斯洛伐克', '林岚', '乌克兰 = 该国']],
    ['[o:圣战组织]开火。[o:北岸党]武装同日称，[o~:该武装]袭击了[o:以军]。', ['圣战组织', '北岸党 = 该武装', '以军']],
    ['[o:以军]轰炸港口。据[o:北岸党]消息，[o~:该组织]将还击。', ['以军', '北岸党 = 该组织']],
    ['[o:黎巴嫩青山党]称，[o:黎青山党]一名官员遇袭，[o:青山党]否认。', ['黎巴嫩青山党 = 黎青山党 = 青山党']],
    ['[o:美国国防部]说，[o:美国防部]与[o:英国防部]联络。', ['美国国防部 = 美国防部', '英国防部']],
    ['[o:伊朗海军]与[o:伊拉克海军]演习，[o:伊海军]确认。', ['伊朗海军', '伊拉克海军', '伊海军']],
    ['[p:林岚]落选，[p:方青]昨晚发文指，结果是警告。[p*:她]说，会继续努力。', ['林岚', '方青 = 她']],
    ['[p:方青]说，相信[p:林岚]要求放宽是对的。[p*:她]又指，不会再停工。', ['方青 = 她', '林岚']],
    ['[p:方青]称，[p*:她]与总统[p:林岚]通话，[p*:她]表示立场不变。', ['方青 = 她 = 她', '林岚']],
    ['[p:方青]对[p:林岚]表示不满。[p*:她]说，要有行动。', ['方青 = 她', '林岚']],
    ['[p:林岚]太太[p:方青]见记者。[p*:她]认为判刑过重。', ['林岚', '方青 = 她']],
    ['[p:方青]对[p:林岚]的回应表示失望，批评[p*:她]失职。', ['方青', '林岚 = 她']],
    ['[p:方青]解释，多年来[p:林岚]对[p*:她]帮助不少。', ['方青 = 她', '林岚']],
    ['[p:方青]继续对[p*:她]的团队充满信任。', ['方青 = 她']],
  ])('%s', (marked, expected) => {
    expect(chainsIn(marked, 'zh-Hans')).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['[p:Andrew Fahie] was held. [p:Fahie] denies it.', ['Andrew Fahie = Fahie']],
    ['[l:British Virgin Islands] ([l:BVI])', ['British Virgin Islands = BVI']],
    ['[o:Drug Enforcement Agency] agents said the [o:DEA] acted.', ['Drug Enforcement Agency = DEA']],
    ['[l:Gaza] and [l:Gaza City] were hit.', ['Gaza', 'Gaza City']],
    ['[o:Nippon Steel] bid. [o:Nippon] pays.', ['Nippon Steel = Nippon']],
    ['[p:Lai Ching-te] spoke, and [p:Sim Hwee Kok]. [p:Lai] left; [p:Sim] stayed.', ['Lai Ching-te = Lai', 'Sim Hwee Kok = Sim']],
    ['[l:Kunduz province] fell; [l:Kunduz] burned.', ['Kunduz province = Kunduz']],
    ['[p:Ann Lane Jr.] came. [p:Lane] spoke.', ['Ann Lane Jr. = Lane']],
    ['[p:Mary Smith] and [p:John Smith] left. [p:Mary Smith] waved.', ['Mary Smith = Mary Smith', 'John Smith']],
    ['[l:Ulaanbaatar], also known as [l:Ulan Bator], is cold.', ['Ulaanbaatar = Ulan Bator']],
    ['President [p:Ann Lane|President] spoke. [p~:the president] left.', ['Ann Lane = the president']],
    ['[o:Northern Bank Inc] failed. [o:Northern Bank] closed.', ['Northern Bank Inc = Northern Bank']],
    ['The [o:Unity Party] ([o:UP]) lost. Ann Lane of the [o:Policy Institute] said [o~:the party] was tired.', ['Unity Party = UP = the party', 'Policy Institute']],
    ['[o:Reuters] and [o:Northern Airways] spoke. [o~:the carrier] denies it.', ['Reuters', 'Northern Airways = the carrier']],
    ['Mr [p:Ali] met Mrs [p:Lane]. [p*:She] smiled.', ['Ali', 'Lane = She']],
    ['[p:Jan] told [p:Ali] that [p*:he] was hurt.', ['Jan = he', 'Ali']],
  ])('%s', (marked, expected) => {
    expect(chainsIn(marked, 'en')).toEqual(expected);
  });

  it('names a chain by its fullest form', () => {
    const article = articleOf('柯比说。约翰·柯比说。', 'zh-Hans');
    const draft = (start: number, end: number): DraftMention => ({ span: { start, end }, kind: 'person', form: 'name', sense: null, role: null, by: 'test', confidence: 1, because: 'test' });
    expect(corefer({ article, sentences: sentencesOf(article) }, [draft(0, 2), draft(4, 9)], NOWHERE).chains).toMatchObject([{ name: '约翰·柯比', mentions: [0, 1] }]);
  });
});

describe('clusters', () => {
  it('are the same whatever the order of the joins', () => {
    const pairs = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 20 });
    fc.assert(
      fc.property(pairs, (joins) => {
        const forward = clusters(10);
        const backward = clusters(10);
        for (const [a, b] of joins) forward.join(a, b);
        for (const [a, b] of [...joins].reverse()) backward.join(b, a);
        for (let item = 0; item < 10; item++) expect(forward.of(item)).toBe(backward.of(item));
      }),
    );
  });
});
