import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Article, EntityKind, Mention, Place, Span } from '@dateline/document';
import { eventsOf } from './events.ts';
import type { EventLayers } from './tokens.ts';

/** One-paragraph layers: names, times and numbers are given as written, each at its first place in the text. */
function layersOf(language: string, text: string, given: { names?: Record<string, EntityKind>; times?: Record<string, string>; quantities?: Record<string, number> }): EventLayers {
  const spanOf = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const names = Object.entries(given.names ?? {});
  const annotated = { by: 'test@1', confidence: 1 };
  const block = { kind: 'paragraph', start: 0, end: text.length } as const;
  const article: Article = {
    url: null, title: null, language, publishedAt: null, reference: { day: null, inferred: false }, authors: [], publisher: null,
    categories: [], images: [], credits: null, text, blocks: [block],
  };
  return {
    article,
    sentences: [{ start: 0, end: text.length }],
    mentions: names.map(([words, kind], chain): Mention => ({ ...annotated, span: spanOf(words), kind, form: 'name', sense: null, chain, role: null })),
    chains: names.map(([name, kind], index) => ({ kind, name, mentions: [index], place: null })),
    times: Object.entries(given.times ?? {}).map(([words, value]) => ({ ...annotated, span: spanOf(words), value, precision: 'day', anchor: null })),
    quantities: Object.entries(given.quantities ?? {}).map(([words, value]) => ({ ...annotated, span: spanOf(words), value, upper: null, bound: 'exact', unit: null, counted: null })),
    quotations: [],
  };
}

/** An event as one line: kind, trigger, modality, time, then its arguments. */
const linesOf = (layers: EventLayers): string[] =>
  eventsOf(layers).map((event) => {
    const words = ({ start, end }: Span): string => layers.article.text.slice(start, end);
    return [event.kind, words(event.trigger), event.modality, event.time?.value ?? '-', ...event.arguments.map(({ role, filler }) => `${role}=${words(filler.span)}`)].join(' ');
  });

type Case = readonly [string, string, Parameters<typeof layersOf>[2], readonly string[]];

const ROLES: readonly Case[] = [
  ['zh-Hans', '在卡诺，叛军攻占了城市16个，并逼近首都。', { names: { 卡诺: 'location' }, quantities: { '16个': 16 } }, ['capture 攻占 actual - agent=叛军 patient=城市16个 quantity=16个']],
  ['zh-Hans', '在机场也遭到袭击后，守军撤离卡诺，将乔斯拱手让给叛军。', { names: { 卡诺: 'location', 乔斯: 'location' } },
    ['attack 袭击 actual - patient=机场', 'withdraw 撤离 actual - agent=守军 origin=卡诺', 'surrender 拱手让给 actual - agent=守军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '反政府武装3日攻占北部城市乔斯。', { names: { 反政府武装: 'organization', 乔斯: 'location' }, times: { '3日': '2030-05-03' } },
    ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=乔斯 place=乔斯']],
  ['zh-Hans', '乔斯、卡诺和扎里亚接连失守。', { names: { 乔斯: 'location', 卡诺: 'location', 扎里亚: 'location' } },
    ['capture 失守 actual - patient=乔斯 place=乔斯', 'capture 失守 actual - patient=卡诺 place=卡诺', 'capture 失守 actual - patient=扎里亚 place=扎里亚']],
  ['zh-Hans', '五名记者被警方逮捕。', { quantities: { 五名: 5 } }, ['arrest 逮捕 actual - agent=警方 patient=五名记者 quantity=五名']],
  ['zh-Hans', '山体滑坡造成12人死亡。', { quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人']],
  ['zh-Hans', '市政厅遭到武装人员袭击。', { names: { 市政厅: 'organization', 武装人员: 'organization' } }, ['attack 袭击 actual - agent=武装人员 patient=市政厅']],
  ['zh-Hans', '法国与德国在里昂举行会谈。', { names: { 法国: 'location', 德国: 'location', 里昂: 'location' } }, ['meet 会谈 actual - agent=法国 agent=德国 place=里昂']],
  ['zh-Hans', '红十字会协助居民撤离乔斯。', { names: { 红十字会: 'organization', 乔斯: 'location' } }, ['withdraw 撤离 actual - agent=红十字会 patient=居民 origin=乔斯']],
  ['zh-Hans', '约三万人逃离卡诺。', { names: { 卡诺: 'location' }, quantities: { 约三万人: 30000 } }, ['displace 逃离 actual - patient=约三万人 origin=卡诺 quantity=约三万人']],
  ['zh-Hans', '议会3日通过选举法修正案。', { names: { 议会: 'organization' }, times: { '3日': '2030-05-03' } }, ['legislate 通过 actual 2030-05-03 agent=议会 topic=选举法修正案']],
  ['zh-Hans', '蓝队以3:1战胜红队。', { names: { 蓝队: 'organization', 红队: 'organization' } }, ['sport 战胜 actual - agent=蓝队 patient=红队']],
  ['zh-Hans', '台风“海燕”3日袭击乔斯。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['disaster 袭击 actual 2030-05-03 place=乔斯 topic=台风“海燕']],
  ['zh-Hans', '乔斯的死亡人数从3人升至15人。', { names: { 乔斯: 'location' }, quantities: { '3人': 3, '15人': 15 } }, ['die 死亡人数 actual - patient=15人 quantity=15人 place=乔斯']],
  ['zh-Hans', '警方指控武装人员袭击市政厅。', { names: { 市政厅: 'organization' } }, ['accuse 指控 actual - agent=警方 patient=武装人员', 'attack 袭击 actual - agent=武装人员 patient=市政厅']],
  ['zh-Hans', '会议3日在乔斯开幕。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 会议 actual 2030-05-03 place=乔斯']],
  ['zh-Hant', '消防員救出三名學生。', { quantities: { 三名: 3 } }, ['aid 救出 actual - agent=消防員 patient=三名學生 quantity=三名']],
  ['en', 'Rebels were arrested by police in Lagos.', { names: { Lagos: 'location' } }, ['arrest arrested actual - agent=police patient=Rebels place=Lagos']],
  ['en', 'Gunmen killed six farmers and wounded two policemen.', { quantities: { six: 6, two: 2 } },
    ['die killed actual - patient=six farmers agent=Gunmen quantity=six', 'injure wounded actual - patient=two policemen agent=Gunmen quantity=two']],
  ['zh-Hans', '加薪方案遭到工会拒绝。', { names: { 工会: 'organization' } }, ['reject 拒绝 actual - agent=工会 topic=加薪方案']],
  ['zh-Hans', '穆萨将会见奥马尔。', { names: { 穆萨: 'person', 奥马尔: 'person' } }, ['meet 会见 planned - agent=穆萨 patient=奥马尔']],
  ['en', 'Six farmers were killed and ten injured.', { quantities: { Six: 6, ten: 10 } },
    ['die killed actual - patient=Six farmers quantity=Six', 'injure injured actual - patient=ten quantity=ten']],
  ['en', 'Oslo hosted talks between Norway and Sweden.', { names: { Oslo: 'location', Norway: 'location', Sweden: 'location' } },
    ['meet talks actual - agent=Oslo agent=Norway agent=Sweden']],
];

const MORE_ROLES: readonly Case[] = [
  ['zh-Hans', '示威者3日聚集在首都的广场，抗议上月的车祸。', { times: { '3日': '2030-05-03', 上月: '2030-04' } }, ['protest 抗议 actual 2030-05-03 agent=示威者', 'accident 车祸 actual 2030-04']],
  ['zh-Hans', '工会宣布罢工。这次罢工的组织者是学生。', { names: { 工会: 'organization' } }, ['protest 罢工 actual - agent=工会']],
  ['zh-Hans', '12人在袭击中死亡。', { quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人']],
  ['zh-Hans', '地震造成12人遇难、30人受伤。', { quantities: { '12人': 12, '30人': 30 } }, ['die 遇难 actual - patient=12人 quantity=12人', 'injure 受伤 actual - patient=30人 quantity=30人']],
  ['zh-Hans', '政府军在乔斯击退反政府武装进攻。', { names: { 政府军: 'organization', 反政府武装: 'organization', 乔斯: 'location' } }, ['attack 进攻 actual - agent=反政府武装 place=乔斯']],
  ['zh-Hans', '法院判处前总理李明死刑。', { names: { 法院: 'organization', 李明: 'person' } }, ['try-in-court 判处 actual - patient=李明 agent=法院']],
  ['zh-Hans', '海岸警卫队将伤员从卡诺运往乔斯。', { names: { 海岸警卫队: 'organization', 卡诺: 'location', 乔斯: 'location' } }, ['aid 运往 actual - agent=海岸警卫队 patient=伤员 place=乔斯']],
  ['en', 'Anna Berg, who won the runoff, thanked voters.', { names: { 'Anna Berg': 'person' } }, ['elect won actual - patient=Anna Berg topic=runoff']],
  ['en', 'Anna Berg, a teacher, was arrested in 2017.', { names: { 'Anna Berg': 'person' }, times: { 2017: '2017' } }, ['arrest arrested actual 2017 patient=Anna Berg']],
  ['en', 'The driver, 31, was arrested in Lagos.', { names: { Lagos: 'location' } }, ['arrest arrested actual - patient=driver place=Lagos']],
  ['en', 'The court found Anna Berg guilty on Monday.', { names: { 'Anna Berg': 'person' }, times: { Monday: '2030-05-06' } }, ['try-in-court found actual 2030-05-06 patient=Anna Berg agent=court']],
  ['zh-Hans', '穆萨3日在乔斯与来访的部长奥马尔举行会谈。', { names: { 穆萨: 'person', 奥马尔: 'person', 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 会谈 actual 2030-05-03 agent=穆萨 agent=奥马尔 place=乔斯']],
  ['zh-Hans', '穆萨在警方发起的搜捕中身亡。', { names: { 穆萨: 'person' } }, ['die 身亡 actual - patient=穆萨']],
  ['zh-Hans', '某社卡诺5月3日电（记者李明）穆萨3日抵达乔斯会见奥马尔。', { names: { 卡诺: 'location', 穆萨: 'person', 乔斯: 'location', 奥马尔: 'person' }, times: { '5月3日': '2030-05-03' } }, ['meet 会见 actual - agent=穆萨 patient=奥马尔 place=乔斯']],
  ['zh-Hans', '穆萨谴责针对平民的袭击。', { names: { 穆萨: 'person' } }, ['accuse 谴责 actual - agent=穆萨 patient=平民']],
  ['en', 'In Lagos, Anna Berg accused the generals of fraud.', { names: { Lagos: 'location', 'Anna Berg': 'person' } }, ['accuse accused actual - agent=Anna Berg patient=generals of fraud place=Lagos']],
  ['en', 'Norway, where thousands marched, is calm after the protests.', { names: { Norway: 'location' }, quantities: { thousands: 1000 } }, ['protest marched actual - agent=thousands quantity=thousands place=Norway']],
  ['en', 'Hospitals in Lagos counted 12 dead.', { names: { Lagos: 'location' }, quantities: { 12: 12 } }, ['die dead actual - patient=12 place=Lagos quantity=12']],
];

const MODALITIES: readonly Case[] = [
  ['zh-Hans', '乔斯失守，那将是转折点。', { names: { 乔斯: 'location' } }, []],
  ['zh-Hans', '乔斯已经失守，那将是转折点。', { names: { 乔斯: 'location' } }, ['capture 失守 actual - patient=乔斯 place=乔斯']],
  ['zh-Hans', '意大利将派遣部队，协助居民撤离，继而关闭使馆。', { names: { 意大利: 'location' } },
    ['deploy 派遣 planned - agent=意大利 patient=部队', 'withdraw 撤离 planned - agent=意大利 patient=居民', 'other 关闭 planned - agent=意大利 patient=使馆']],
  ['zh-Hans', '意大利人将更多逃离卡诺。', { names: { 卡诺: 'location' } }, ['displace 逃离 planned - patient=意大利人 origin=卡诺']],
  ['zh-Hans', '意大利计划派遣300名士兵前往卡诺。', { names: { 意大利: 'location', 卡诺: 'location' }, quantities: { '300名': 300 } },
    ['deploy 派遣 planned - agent=意大利 patient=300名士兵 destination=卡诺 quantity=300名']],
  ['zh-Hans', '政府军正在轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['attack 轰炸 ongoing - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '政府军否认轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['reject 否认 actual - agent=政府军', 'attack 轰炸 denied - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '如果政府军轰炸乔斯，停火将告吹。', { names: { 政府军: 'organization', 乔斯: 'location' } }, ['attack 轰炸 hypothetical - agent=政府军 patient=乔斯 place=乔斯']],
  ['zh-Hans', '政府军没有轰炸乔斯。', { names: { 政府军: 'organization', 乔斯: 'location' } }, []],
  ['zh-Hans', '意大利将派遣部队前往卡诺，协助使馆人员撤离。', { names: { 意大利: 'location', 卡诺: 'location' } },
    ['deploy 派遣 planned - agent=意大利 patient=部队 destination=卡诺', 'withdraw 撤离 planned - agent=意大利 patient=使馆人员 place=卡诺']],
  ['en', 'Norway will deploy 300 soldiers to Lagos.', { names: { Norway: 'location', Lagos: 'location' }, quantities: { 300: 300 } },
    ['deploy deploy planned - agent=Norway patient=300 soldiers destination=Lagos quantity=300']],
];

const SETTINGS: readonly Case[] = [
  ['zh-Hans', '意大利国防部3日在罗马宣布，将向乔斯派遣部队。', { names: { 意大利国防部: 'organization', 罗马: 'location', 乔斯: 'location' }, times: { '3日': '2030-05-03' } },
    ['deploy 派遣 planned - agent=意大利国防部 patient=部队 destination=乔斯']],
  ['zh-Hans', '截至3日，地震已造成乔斯12人死亡。', { names: { 乔斯: 'location' }, times: { '3日': '../2030-05-03' }, quantities: { '12人': 12 } }, ['die 死亡 actual - patient=12人 quantity=12人 place=乔斯']],
  ['zh-Hans', '意大利公民遭武装人员袭击。', { names: { 意大利: 'location' } }, ['attack 袭击 actual - agent=武装人员 patient=意大利公民']],
  ['zh-Hans', '峰会将于3日在乔斯举行。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }, ['meet 峰会 planned 2030-05-03 place=乔斯']],
  ['en', 'Officials said on Monday that rebels had attacked a market in Lagos.', { names: { Lagos: 'location' }, times: { 'on Monday': '2030-05-06' } }, ['attack attacked actual 2030-05-06 agent=rebels patient=market place=Lagos']],
  ['zh-Hans', '民防局5日通报，4月底以来的洪水已造成78人死亡。', { names: { 民防局: 'organization' }, times: { '5日': '2030-05-05', '4月底以来': '2030-04-21/..' }, quantities: { '78人': 78 } },
    ['disaster 洪水 actual 2030-04-21/2030-05-05 ', 'die 死亡 actual 2030-04-21/2030-05-05 patient=78人 quantity=78人'].map((line) => line.trim())],
  ['en', 'US troops killed two gunmen.', { names: { US: 'location' }, quantities: { two: 2 } }, ['die killed actual - patient=two gunmen agent=US quantity=two']],
];

const SCOPES_OF_A_SENTENCE: readonly Case[] = [
  ['zh-Hans', '反政府武装8月占领乔斯后，法国与德国开始谈判。', { names: { 反政府武装: 'organization', 乔斯: 'location', 法国: 'location', 德国: 'location' }, times: { '8月': '2030-08' } },
    ['capture 占领 actual 2030-08 agent=反政府武装 patient=乔斯 place=乔斯', 'meet 谈判 actual - agent=法国 agent=德国']],
  ['zh-Hans', '特种部队已到达现场。', {}, ['deploy 到达 actual - agent=特种部队']],
  ['zh-Hans', '李明周一（6日）向元首递交辞呈。', { names: { 李明周一: 'person' }, times: { '周一（6日）': '2030-05-06' } }, ['resign 递交辞呈 actual 2030-05-06 agent=李明周一 patient=元首']],
  ['zh-Hans', '法国3日派出直升机，德国也提出派遣救援队。', { names: { 法国: 'location', 德国: 'location' }, times: { '3日': '2030-05-03' } },
    ['deploy 派出 actual 2030-05-03 agent=法国 patient=直升机', 'aid 派遣 planned - agent=德国 patient=救援队']],
  ['zh-Hans', '工会计划3日举行罢工和游行。', { times: { '3日': '2030-05-03' } }, ['protest 罢工和游行 planned 2030-05-03 agent=工会']],
  ['zh-Hans', '罢工将是“无限期”的。', {}, []],
  ['zh-Hans', '法国的制裁妨碍救援。', { names: { 法国: 'location' } }, ['sanction 制裁 ongoing - agent=法国']],
  ['en', 'Two farmers died in Kano, a suburb, on Tuesday.', { names: { Kano: 'location' }, times: { 'on Tuesday': '2030-05-07' }, quantities: { Two: 2 } }, ['die died actual 2030-05-07 patient=Two farmers place=Kano quantity=Two']],
];

const COUNTRIES: Readonly<Record<string, string>> = { 尼日利亚: 'NG', 乍得: 'TD' };

const TOLD_OTHERWISE: readonly Case[] = [
  ['zh-Hans', '反政府武装3日攻占城市16座，包括重镇卡诺。', { names: { 卡诺: 'location' }, times: { '3日': '2030-05-03' }, quantities: { '16座': 16 } }, ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=城市16座 quantity=16座']],
  ['zh-Hans', '反政府武装3日攻占城市16座，并逼近首都卡诺。', { names: { 卡诺: 'location' }, times: { '3日': '2030-05-03' }, quantities: { '16座': 16 } }, ['capture 攻占 actual 2030-05-03 agent=反政府武装 patient=城市16座 quantity=16座']],
  ['zh-Hans', '李明敦促蓝队停止罢工，恢复对话，举行会谈。', { names: { 李明: 'person', 蓝队: 'organization' } }, ['demand 敦促 actual - agent=李明 patient=蓝队']],
  ['zh-Hans', '突击队3日突击了营地。', { times: { '3日': '2030-05-03' } }, ['attack 突击 actual 2030-05-03 agent=突击队 patient=营地']],
  ['zh-Hans', '李明3日与蓝队通电话，通知意大利人员撤离计划。', { names: { 李明: 'person', 蓝队: 'organization', 意大利: 'location' }, times: { '3日': '2030-05-03' } }, ['call 通电话 actual 2030-05-03 agent=李明 agent=蓝队', 'withdraw 撤离计划 planned - agent=意大利人员']],
];

/** Paragraphs under a title, each of one sentence; one that ends without a stop is a heading. Towns are known to lie in Nigeria. */
function articleOf(title: string, paragraphs: readonly string[], names: Record<string, EntityKind>): EventLayers {
  const text = paragraphs.join('\n');
  const layers = layersOf('zh-Hans', text, { names });
  const blocks = paragraphs.map((words, i) => {
    const start = paragraphs.slice(0, i).join('\n').length + Math.min(i, 1);
    return { kind: words.endsWith('。') ? 'paragraph' as const : 'heading' as const, start, end: start + words.length };
  });
  const place = (name: string): Place => ({ id: `own:${name}`, kind: COUNTRIES[name] ? 'country' : 'city', name, lat: 9, lon: 8, country: COUNTRIES[name] ?? 'NG', admin1: null, wikidata: null });
  return { ...layers, article: { ...layers.article, title, blocks }, sentences: blocks.map(({ start, end }) => ({ start, end })), chains: layers.chains.map((chain) => (chain.kind === 'location' ? { ...chain, place: place(chain.name) } : chain)) };
}

const PLACES: readonly (readonly [string, string, readonly string[], string])[] = [
  ['what the title names before the last place told', '乔斯洪水造成12人死亡', ['尼日利亚乔斯发生洪水，空军从卡诺运走伤员。', '12人死亡。'], '乔斯'],
  ['the country in which the places lie, where the title names none', '洪水造成12人死亡', ['尼日利亚总统到访卡诺和乔斯。', '12人死亡。'], '尼日利亚'],
  ['the country in which the places lie, where the title names another', '乍得人担心洪水', ['乍得记者抵达尼日利亚。', '卡诺和乔斯下了暴雨。', '多人流离失所。'], '尼日利亚'],
  ['the country and not the last place told, where a heading stands between', '洪水造成12人死亡', ['尼日利亚总统到访乔斯。', '空军在卡诺救出8人。', '损失', '12人死亡。'], '尼日利亚'],
];

const NO_REPORTS: readonly Case[] = [
  ['zh-Hans', '盟军仅提供空袭支援。', { names: { 盟军: 'organization' } }, []],
  ['zh-Hans', '被扣押的人员在等待。', {}, []],
  ['zh-Hans', '消防救援力量赶到。', {}, []],
  ['zh-Hans', '洪水对村庄构成威胁。', {}, []],
  ['en', 'The recipe calls for three cups of sugar.', { quantities: { three: 3 } }, []],
  ['en', 'Her calm answer was the most striking of all.', {}, []],
  ['en', 'The show started an avalanche of complaints.', {}, []],
  ['zh-Hans', '袭击。', {}, []],
  ['zh-Hans', '意大利的撤军决定引发不满。', { names: { 意大利: 'location' } }, []],
  ['zh-Hans', '双方通过对话解决问题。', {}, []],
  ['zh-Hans', '记者在会议上提问。', {}, []],
  ['zh-Hans', '他出版了《攻占乔斯》。', { names: {} }, []],
  ['zh-Hans', '气象部门警告市民注意安全。', {}, []],
  ['zh-Hans', '市政厅根据条例的要求，关闭了码头。', { names: { 市政厅: 'organization' } }, ['other 关闭 actual - agent=市政厅 patient=码头']],
  ['zh-Hans', '攻击机停在机场。', {}, []],
  ['zh-Hans', '蓝队敦促球员停止罢工。', { names: { 蓝队: 'organization' } }, ['demand 敦促 actual - agent=蓝队 patient=球员']],
  ['en', 'The attack helicopter landed in Lagos.', { names: { Lagos: 'location' } }, []],
];

describe('eventsOf', () => {
  it.each(ROLES)('gives each part of a clause its role: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(MORE_ROLES)('tells whose each part is: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SETTINGS)('says where and when only as far as the words do: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(SCOPES_OF_A_SENTENCE)('takes time and place from no further than they reach: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(TOLD_OTHERWISE)('does not take members of a list, demands or plans for what happened: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(PLACES)('places what names no place in %s', (_, title, paragraphs, place) => {
    const layers = articleOf(title, paragraphs, { 尼日利亚: 'location', 乍得: 'location', 乔斯: 'location', 卡诺: 'location' });
    expect(eventsOf(layers).slice(-1).flatMap((event) => event.arguments.filter(({ role }) => role === 'place').map(({ filler: { span } }) => layers.article.text.slice(span.start, span.end)))).toEqual([place]);
  });

  it('attributes what somebody is accused of to whoever accuses', () => {
    const layers = layersOf('en', 'Anna Berg accused the army of killing two farmers.', { names: { 'Anna Berg': 'person' }, quantities: { two: 2 } });
    expect(eventsOf(layers).map(({ kind, source }) => [kind, source?.chain])).toEqual([['accuse', 0], ['die', 0]]);
  });

  it.each(['反政府武装攻占城市造成12人死亡', '\uD83D袭击\uDC00造成人员伤亡', '\u{1F600}𠀀警方逮捕嫌疑人'])('reads text without stops in pieces, so that what follows changes nothing before it: %s', (words) => {
    const found = (times: number): string[] => linesOf(layersOf('zh-Hans', words.repeat(times), {}));
    const once = found(500);
    expect(found(5000).slice(0, once.length - 1)).toEqual(once.slice(0, -1));
  });

  it('says by which row of the table and how each event was found', () => {
    const found = eventsOf(layersOf('zh-Hans', '台风3日袭击乔斯。', { names: { 乔斯: 'location' }, times: { '3日': '2030-05-03' } }));
    expect(found.map(({ because }) => because)).toEqual(['trigger that lands, as a verb; after a noun of nature']);
  });

  it.each(MODALITIES)('says how real a report is: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it.each(NO_REPORTS)('keeps silent where words only look like a report: %s %s', (language, text, given, lines) => {
    expect(linesOf(layersOf(language, text, given))).toEqual(lines);
  });

  it('attributes an event to the speaker of the quotation around it', () => {
    const layers = layersOf('zh-Hans', '警方说，歹徒袭击了银行。', { names: { 警方: 'organization' } });
    const speaker = { span: { start: 0, end: 2 }, chain: 0 };
    const quotation = { span: { start: 0, end: 11 }, by: 'test@1', confidence: 1, content: { start: 4, end: 11 }, direct: false, cue: { start: 2, end: 3 }, stance: 'neutral', speaker, via: [] } as const;
    expect(eventsOf({ ...layers, quotations: [quotation] }).map(({ source }) => source)).toEqual([speaker]);
  });

  it.each([
    ['地震过去四天后，乔斯的死亡人数3日升至15人。', ['disaster 地震 actual 2030-04-30 place=乔斯', 'die 死亡人数 actual 2030-04-30 patient=15人 quantity=15人 place=乔斯']],
    ['穆萨将会见奥马尔，并定于四天后会见艾达。', ['meet 会见 planned - agent=穆萨 patient=奥马尔', 'meet 会见 planned 2030-05-08 agent=穆萨 patient=艾达']],
    ['穆萨拒绝透露是否四天后离开。', ['reject 拒绝 actual - agent=穆萨']],
  ])('puts no day to come on what has happened: %s', (text, lines) => {
    const layers = layersOf('zh-Hans', text, { names: { 乔斯: 'location', 穆萨: 'person', 奥马尔: 'person', 艾达: 'person' }, times: { 四天后: '2030-05-08', '3日': '2030-05-03' }, quantities: { '15人': 15 } });
    const named = layers.mentions.filter(({ span }) => span.start >= 0);
    expect(linesOf({ ...layers, mentions: named, times: layers.times.filter(({ span }) => span.start >= 0), article: { ...layers.article, reference: { day: '2030-05-04', inferred: false } } })).toEqual(lines);
  });

  it('never throws, and every span lies in the text', () => {
    const pieces = ['袭击', '被', '的', '在', '将', '，', '。', '“', '塔', '12', 'attack', ' by ', 'was ', '\uD83D', '（', '与', '后', '\n', '3:1'];
    fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), fc.constantFrom('zh-Hans', 'zh-Hant', 'en'), (words, language) => {
      const text = words.join('');
      for (const event of eventsOf(layersOf(language, text, {})))
        for (const { start, end } of [event.span, event.trigger, ...event.arguments.map(({ filler }) => filler.span)]) expect(0 <= start && start < end && end <= text.length).toBe(true);
    }));
  });
});
