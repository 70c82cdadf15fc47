import { exact, type EntityKind, type Span } from '@dateline/document';
import { nameTableOf } from '../../languages/languages.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { surnames } from '../../languages/zh-Hans/surnames.ts';
import { consistsOf, isHan, isLatin, isLatinOrNumber } from '../../words/characters.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import { isThing } from './chinese-things.ts';
import { isForceGround } from './force-grounds.ts';
import { isShownAt } from './names-in-context.ts';
import { standsAlone } from './chinese-surnames.ts';
import { isAcrossWords, isPartOfWord, knownNameOf } from './known-names.ts';
import { marksTrimmed, type Stretch } from './trimmed-marks.ts';

/** What is left of a name in a Chinese text; null where nothing is. */
export function chineseTrimmed(text: string, found: Span, kind: EntityKind): Stretch | null {
  // 刚果（金）: the bracket is part of the name, and no mark at its end.
  if ('）)'.includes(text.charAt(found.end - 1)) && isRegion(exact(text, found))) return { span: found, kind };
  const span = adverbTrimmed(text, tailTrimmed(text, genericTrimmed(text, marksTrimmed(text, found), kind), kind), kind);
  const name = exact(text, span);
  return span.start < span.end && !NEVER.has(name) && !isThing(text, span, kind) && !(kind === 'location' && !isRegion(name) && nameForms.noble.test(text.slice(span.end, span.end + 3))) && !(kind !== 'person' && isForceGround(name)) && (isChineseName(name, text, span) || (kind === 'person' && name.length === 1 && standsAlone(text, span.start))) ? { span, kind } : ownerOf(text, span);
}

const NEVER: ReadonlySet<string> = new Set([...nameTableOf('zh-Hans').never, ...nameForms.words]);

/** 俄罗斯 of 俄罗斯国防部|长: a ministry that turned out to be its minister leaves the country. */
function ownerOf(text: string, { start, end }: Span): Stretch | null {
  const name = text.slice(start, end);
  const region = isOffice(text, end, name) ? regions.filter((word) => name.startsWith(word)).sort((a, b) => b.length - a.length)[0] : undefined;
  const owner = region ?? (isOffice(text, end, name) ? TOWN_OF.exec(name)?.[0] : undefined);
  return owner === undefined ? null : { span: { start, end: start + owner.length }, kind: 'location' };
}

/** 艾哈迈达巴德|警察局: a town by its generic word, or by the sounds that it writes. */
const TOWN_OF = new RegExp(`^(?:\\p{Script=Han}{2,7}?[省市县州郡](?=\\p{Script=Han}{2,6}[局厅署]$)|[${nameForms.sounds}]{3,9}(?=(?:警察|消防|卫生|教育|交通|移民|应急管理)[局厅署]$))`, 'u');

const isOffice = (text: string, end: number, name: string): boolean => text.charAt(end) === '长' && /[部局署厅院省州市县区]$/u.test(name) && !/^长(?:江|城|沙|春|期|久)/u.test(text.slice(end, end + 2));

/** A day is none of the person named before it (汗周三), a ruling none of its court (中级人民法院一审判处), a member none of the party (民进党立委). */
function tailTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const name = text.slice(start, end);
  // 中央社报|指
  if (kind === 'organization' && /报$/u.test(name) && /^[道指称]/u.test(text.charAt(end)) && knownNameOf(name.slice(0, -1), true)) return { start, end: end - 1 };
  if (kind === 'location' || end - start < 4) return { start, end };
  if (kind === 'person') return { start, end: end - (nameForms.dayBehind.exec(name)?.[0].length ?? 0) };
  // 民主党|籍参议员
  const party = /(?<=党)籍/u.exec(name);
  if (party) return { start, end: start + party.index };
  const inner = INNER.exec(name);
  if (inner) return { start, end: start + inner.index };
  // 从红十字国际委员会|处接收
  if (kind === 'organization' && nameForms.besideBehind.test(name) && nameForms.besideBefore.test(text.slice(Math.max(0, start - 1), start))) return { start, end: end - 1 };
  const court = nameForms.rulingBehind.exec(name);
  if (court) return { start, end: start + court.index };
  const member = MEMBERS.before(name, name.length);
  return member && member.start > 1 ? { start, end: start + member.start } : { start, end };
}
/** Where a body sits or who leads it within, and none of its name. */
const INNER = /(?<=.{2}(?:[部局署厅院会党军司团行社]|公司|集团|组织|银行|大学|中心|联盟|能源|科技))(?:总部|党委|党组)$/u;
const MEMBERS = endTree(listEntries(nameForms.members));

/** 安华则 before 呼吁: the adverb of the verb behind it. */
function adverbTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const adverb = kind !== 'location' && end - start > 2 && ADVERBS.includes(text.charAt(end - 1)) && VERBS.test(text.slice(end, end + 3));
  return { start, end: adverb ? end - 1 : end };
}

const ADVERBS = '则称曾已也还将均都';
const VERBS = /^(?:说|称|表示|呼吁|指出|认为|在|对|与|向|于|否认|强调|宣布|要求|批评|警告|承诺|承认|被|自|会|未|不|再)/u;

/** 城市达拉斯 is the city 达拉斯, 铁路公司Trainline the company Trainline. */
function genericTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const name = text.slice(start, end);
  // 惟|金昨日仍率队
  if (kind === 'person' && name.charAt(0) === '惟' && !isHan(text.charCodeAt(start - 1))) return { start: start + 1, end };
  // “保卫河谷委员会” has its verb within the marks
  if (name.length <= 2 || (kind === 'organization' && /[“「]/u.test(text.charAt(start - 1)) && /[”」]/u.test(text.charAt(end)))) return { start, end };
  if (kind === 'organization') {
    const said = appositiveOf(name);
    if (said > 0) return genericTrimmed(text, { start: start + said, end }, kind);
  }
  const known = kind === 'location' && isShownAt(text, { start, end }) ? undefined : knownTrimmed(name);
  if (known) return { start: start + known.start, end: start + known.end };
  const generic = VERB_BEFORE.exec(name) ?? (kind === 'location' ? (KIND_BEFORE.exec(name) ?? nameForms.particleBefore.exec(name)) : null) ?? (name.charCodeAt(name.length - 1) < 0x80 ? COMPANY_BEFORE.exec(name) : null);
  return { start: start + (generic?.[0].length ?? 0), end };
}

/** How much of a name only says what its bearer is: 工会组织|团结工会; not so where nothing but the word for any is left, nor 左翼|党. */
function appositiveOf(name: string): number {
  const said = APPOSITIVES.at(name, 0)?.end ?? 0;
  const rest = name.slice(said);
  return said > 0 && rest.length >= (/党$/u.test(rest) ? 3 : 2) && !NEVER.has(rest) && !ENDS.has(rest) && (said > 2 || /(?:党|联盟|阵线|运动)$/u.test(rest)) ? said : 0;
}
const APPOSITIVES = wordTree(listEntries(nameForms.appositives));
const ENDS: ReadonlySet<string> = new Set(nameTableOf('zh-Hans').organizationEnds);

const VERB_BEFORE = /^(?:[中美英法德俄日韩朝印巴阿伊叙以乌][称指]|抵抗|保卫|支持|反对|攻击|打击|退出|会见|访问|批评|谴责|指责|敦促|呼吁|援引|空袭|轰炸|炮击|制裁|援助|代行|状告|起诉|控告|隶属|加盟|翻查|拒绝|纵容|去信|致函|交予|呈交|警方(?=.{2,}[科组队]$))(?=.{2})/u;
const KIND_BEFORE = /^(?:城市|大城市|首都|首府|省会|小镇|重镇|灾区|港口|岛国|邻国|位于)(?=.{2})/u;
const COMPANY_BEFORE = /^[\p{Script=Han}]+(?:公司|网站|平台|软件|门户|企业|机构|媒体)\s?(?=[A-Z][\w ]+$)/u;

/** 塔利班武装组织 is 塔利班, 联合国机构国际移民组织 is 国际移民组织: a known name beside the word for what it is. */
function knownTrimmed(name: string): Span | undefined {
  const tail = KINDS_BEHIND.before(name, name.length) ?? BELONGINGS.before(name, name.length);
  if (tail && tail.start > 1 && knownNameOf(name.slice(0, tail.start), true)?.kind === 'organization') return { start: 0, end: tail.start };
  const seat = SEATS.find((one) => name.startsWith(one) || (name.length > one.length + 1 && name.slice(2, 2 + one.length) === one));
  if (seat !== undefined && name !== seat && !/(?:委员会|办公厅|办公室|厅)$/u.test(name)) return { start: name.indexOf(seat), end: name.indexOf(seat) + seat.length };
  const lead = /^.*?(?:机构|组织|武装|平台|社交媒体|公司)(?=.{2})/u.exec(name)?.[0].length ?? 0;
  return lead > 0 && knownNameOf(name.slice(lead), true) ? { start: lead, end: name.length } : undefined;
}

const BELONGINGS = endTree(listEntries(nameForms.belongings));
const KINDS_BEHIND = endTree(listEntries(['武装组织', '恐怖组织', '极端组织', '武装力量', '武装', '组织']));

const SEATS: readonly string[] = nameTableOf('zh-Hans').seats;

function isChineseName(name: string, text: string, span: Span): boolean {
  if (nameForms.cantonese.test(name) || surnames.onceVerb.test(name) || (name.endsWith('大') && text.startsWith('律师', span.end))) return false;
  if (name === 'X') return /(?:平台|媒体|网站)[“「]?$/u.test(text.slice(Math.max(0, span.start - 3), span.start));
  if (name.length <= 2 && (/^[\p{Script=Han}]$/u.test(name) || (/^[A-Za-z0-9-]{1,2}$/u.test(name) && !/^[A-Z]{2}$/u.test(name)))) return false;
  if (isOffice(text, span.end, name) || isAcrossWords(text, span.start, span.end)) return false;
  const behind = text.slice(span.end, span.end + 10);
  if (NAMED_AFTER.test(behind) || (PRIZE_OF.test(behind) && !/[联会社院部局]$/u.test(name) && !knownNameOf(name, true))) return false;
  if (name.endsWith('军') && /^(?:事|工(?!兵)|备|火|费|购|衔|人(?!员))/u.test(text.slice(span.end, span.end + 2))) return false;
  if (isPredicate(text, span, name) || GENERIC_COMPANY.test(name) || isTongue(text, span)) return false;
  if (isBranch(name) && /^(?:业|界|股|卡|系统|监管|行业|市场)/u.test(text.slice(span.end, span.end + 2))) return false;
  if (NO_NAME_BEGINS.test(name) || (!consistsOf(name, isHan) && !isMixedName(name, text, span))) return false;
  if (isRegion(name) && isPartOfWord(text, span.end) && /(?:[国洲]|斯坦|\p{Script=Han}{2,})$/u.test(name)) return false;
  return !isGlued(name) || isShownAt(text, span);
}

/** 纳斯达克|指数, 诺贝尔|和平奖: an index and a prize are none of those whose name they bear. */
const NAMED_AFTER = /^(?:\d{2,4}|综合|工业平均|平均|成分)*(?:指数|股指|股价指数)|^(?:和平|文学|物理学|化学|生理学或医学|医学|经济学)?奖(?![励金项学牌杯])/u;

/** 布克|国际奖; the prize of a country, a town or a body is given by it. */
const PRIZE_OF = /^(?:国际|外国|最佳|年度|纪念|终身成就|小说|文学|新闻|建筑|数学|科学|艺术|音乐|电影|戏剧|诗歌|翻译|人权|环境|青年){1,4}奖(?![励金项学牌杯])/u;

/** 那就太天真了, 正在武装民兵组织, 驻华外交使团: a degree, a verb behind its tense, and a mission without the country that sends it. */
const isPredicate = (text: string, { start, end }: Span, name: string): boolean =>
  name.endsWith('命运共同体') ||
  (name.charAt(0) === '太' && text.charAt(end) === '了' && /[就也都这那可]/u.test(text.charAt(start - 1))) ||
  (name.length > 3 && name.startsWith('武装') && /(?:正在?|已经?|将|要|开始|继续|试图|打算|重新|帮助|负责)$/u.test(text.slice(Math.max(0, start - 2), start))) ||
  (text.charAt(start - 1) === '驻' && /(?:使团|使馆|领事馆|代表团|代表处)$/u.test(name) && !isHan(text.charCodeAt(start - 2)));

/** 瑞士食品公司雀巢, 美国子公司: what a company does or whose it is, without a name. */
const GENERIC_COMPANY = new RegExp(`^(?:${nameTableOf('zh-Hans').regions.join('|').replace(/[()（）]/gu, '')}|本地|当地|外国)?(?:最大|大型|跨国|知名|初创|上市|国有|民营|私营|私人|云|在线|网络)*(?:子|母|分|食品|软件|制药|医药|互联网|社交媒体|视频会议|云?呼叫中心软件|电商|电子商务|游戏|芯片|咨询|物流|零售|餐饮|服装|化妆品|奢侈品|租车|安保|保安|生物技术|生物科技|网络安全|支付|快递|旅游|中介|公关|会展)+公司$`, 'u');

/** 沃洛夫|语, 什叶|派: a tongue or a creed is none of the people who have it. */
const isTongue = (text: string, { end }: Span): boolean => /^(?:语(?![气调音录言出重])|派(?=(?:穆斯林|武装|民兵|信徒|教徒|领袖|政党|人士|[和与、，。])))/u.test(text.slice(end, end + 4)) && isHan(text.charCodeAt(end - 1));

const NO_NAME_BEGINS = /^(?:驻(?!马店)|该|各|多国(?!.*(?:特派团|部队|特遣队)$))/u;
const BRANCHES = endTree(listEntries(['银行', '航空', '汽车', '石油', '保险', '电信']));
const isBranch = (name: string): boolean => BRANCHES.before(name, name.length) !== undefined;

/** Whether what is not written in Han characters alone can be a name: no marks and numbers by themselves, no piece of a Latin word, no marks of two pairs. */
function isMixedName(name: string, text: string, { start, end }: Span): boolean {
  if (/^[\p{P}\p{S}\p{N}\s]+$/u.test(name)) return false;
  if (isLatin(name.charCodeAt(0)) && isLatinOrNumber(text.charCodeAt(start - 1))) return false;
  if (isLatin(name.charCodeAt(name.length - 1)) && isLatin(text.charCodeAt(end))) return false;
  return !isUnbalanced(name) && !/[》」”].|.[《]/u.test(name.slice(0, -1));
}

/** A name that holds one of a pair of marks runs over the end of what they enclose. */
const isUnbalanced = (name: string): boolean => ['《》', '“”', '（）', '()', '「」', '【】'].some((pair) => name.includes(pair.charAt(0)) !== name.includes(pair.charAt(1)));

const regions: readonly string[] = nameTableOf('zh-Hans').regions;
const REGIONS: ReadonlySet<string> = new Set(regions);
const ABBREVIATIONS: ReadonlySet<string> = new Set(nameTableOf('zh-Hans').abbreviations);

const isRegion = (name: string): boolean => REGIONS.has(name);

/** 美英, 土叙: nothing but shortest names of countries. */
const isGlued = (name: string): boolean => name.length <= 3 && [...name].every((character) => ABBREVIATIONS.has(character)) && !isRegion(name);
