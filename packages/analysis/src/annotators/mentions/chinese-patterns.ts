import { contains, overlaps, type Span } from '@dateline/document';
import type { Gazetteer } from '@dateline/gazetteer';
import { names } from '../../languages/zh-Hans/names.ts';
import { titles } from '../../languages/zh-Hans/titles.ts';
import { candidate, type Candidate } from './candidate.ts';
import { listed, wordList } from './word-list.ts';

const INSTITUTIONS = wordList(names.institutions.map((word): [string, true] => [word, true]));
const REGIONS = wordList(names.regions.map((word): [string, true] => [word, true]));
const ABBREVIATIONS = names.abbreviations.join('');
/** Characters that write the sounds of foreign names; others end such a name. */
const SOUNDS =
  '阿埃艾爱安奥澳巴拜班邦保鲍贝本比彼毕别宾波伯博布勃采查茨次达大戴丹道德登邓狄迪丁杜顿多俄厄恩尔法凡范方菲费芬佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉罕汗豪赫黑亨胡华怀惠霍基吉加贾杰金津喀卡凯坎康考柯科可克肯库奎昆拉腊莱兰朗劳勒雷里理利立莉丽列林琳留柳隆卢鲁路伦罗洛马麦曼芒毛梅门蒙米密明摩莫墨默姆木穆拿内那纳娜南尼涅宁纽农努诺欧帕潘庞培佩彭皮珀平普奇齐恰乔切琼丘让热仁日荣茹瑞若撒萨塞桑瑟森沙山尚绍舍什圣施史士舒朔斯司丝松苏素索所塔泰坦唐陶特滕提铁廷通图托陀瓦万旺威韦维魏温翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬杨耶叶伊依易因英雍尤约赞泽扎詹珍治朱兹宗祖佐治娅雪莎妮妲姬茜蒂芙贞妙默迈侯端楼';
/** Titles that are verbs or stand before other things as often as before a name. */
const UNSURE_TITLES: ReadonlySet<string> = new Set(['代表', '成员', '助理', '书记', '经理', '主任', '冠军', '领导人', '官员', '专家', '秘书', '选手', '委员']);
const DOTTED = new RegExp(`[${SOUNDS}]{1,7}(?:[·•∙・‧][${SOUNDS}A-Z]{1,8})+`, 'gu');

/** Names that their form gives away, beside those that a model or a list finds. `text` is folded to simplified. */
export function chinesePatterns(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  return [...institutions(text, found, gazetteer), ...titledNames(text, found), ...capitals(text), ...sides(text), ...publications(text), ...dottedNames(text, found), ...transliteratedOutlets(text)];
}

/** 叙利亚 + 外交部, 拜登 + 政府, 叙 + 政府: the institution of whoever stands before it. */
function institutions(text: string, found: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  return listed(text, INSTITUTIONS, false).flatMap(({ span }) => {
    const owner = ownerBefore(text, span.start, found, gazetteer);
    if (owner === undefined || /^(?:化|性|们|制|长)/u.test(text.slice(span.end))) return [];
    return [candidate({ start: owner, end: institutionEnd(text, span.end) }, 'organization', 'pattern', 0.95)];
  });
}

/** Where the place, region, person or abbreviation begins that ends right before `end`. */
function ownerBefore(text: string, end: number, found: readonly Candidate[], gazetteer: Gazetteer): number | undefined {
  const owner = found.find((one) => one.span.end === end && (one.kind === 'location' || (one.kind === 'person' && text.startsWith('政府', end))) && one.span.end - one.span.start > 1);
  if (owner) return owner.span.start;
  for (let start = Math.max(0, end - 7); start < end - 1; start++) if (REGIONS.at(text, start)?.end === end) return start;
  for (let start = Math.max(0, end - 6); start < end - 2; start++) if (isLargePlace(text.slice(start, end), gazetteer)) return start;
  const glued = ABBREVIATIONS.includes(text.charAt(end - 1)) && /^(?:政府|军方|外交部|外长|使馆|空军|海军)/u.test(text.slice(end));
  return glued && !/[\p{Script=Han}]/u.test(text.charAt(end - 2).replace(/[，。的和与及对向据在由被从到将令使让给就称说]/u, '')) ? end - 1 : undefined;
}

/** 喀布尔政府: only seats of government and great cities lend their name so. */
const isLargePlace = (name: string, gazetteer: Gazetteer): boolean => gazetteer.named(name).some((place) => place.kind === 'country' || place.population >= 500_000);

/** 外交部 may go on: 外交部部长 does not, 外交部新闻司 does. */
const institutionEnd = (text: string, end: number): number => end + (/^(?:军|新闻司|总部)/u.exec(text.slice(end))?.[0].length ?? 0);

/** 美方 and 阿方 are the country or its government. */
function sides(text: string): Candidate[] {
  const side = new RegExp(`[${ABBREVIATIONS.replace('土', '').replace('台', '').replace('港', '')}]方(?![面式法针案向便位圆才略程言剂])`, 'gu');
  return Array.from(text.matchAll(side), ({ index }) => candidate({ start: index, end: index + 2 }, 'location', 'pattern', 0.9, 'institution'));
}

const TITLED = new RegExp(`(?:${[...titles.heads].filter((head) => head.length > 1 && !UNSURE_TITLES.has(head)).sort((a, b) => b.length - a.length).join('|')})([${SOUNDS}]{2,6})(?![${SOUNDS}·•∙・‧])`, 'gu');

/** 总统特朗普: what writes sounds right behind a title is a person, unless a finder knows better. */
const titledNames = (text: string, found: readonly Candidate[]): Candidate[] =>
  Array.from(text.matchAll(TITLED)).flatMap(({ 0: all, 1: name = '', index }) => {
    const span = { start: index + all.length - name.length, end: index + all.length };
    return found.some((one) => overlaps(one.span, span)) || REGIONS.at(text, span.start) ? [] : [candidate(span, 'person', 'pattern', 0.7)];
  });

const CAPITAL = new RegExp(`(?:省会|首府|首都|州府)([${SOUNDS}]{2,7})(?![${SOUNDS}])`, 'gu');

/** 省会提林库特: models cut such names, or take them for persons. */
const capitals = (text: string): Candidate[] =>
  Array.from(text.matchAll(CAPITAL), ({ 0: all, 1: name = '', index }) => candidate({ start: index + all.length - name.length, end: index + all.length }, 'location', 'pattern', 0.9));

/** 《…日报》: what stands between the marks, if it ends as publications do. */
const publications = (text: string): Candidate[] =>
  Array.from(text.matchAll(/《([^《》\n]{2,20}?(?:报|时报|周刊|杂志|新闻|月刊|双周刊|评论|论坛报|邮报|电视台|世界|先驱报|卫报|通讯|观察家|家|人))》/gu)).flatMap(({ index, 1: title = '' }) =>
    /(?:报|刊|杂志|新闻|电视台|论坛|通讯)$/u.test(title) ? [candidate({ start: index + 1, end: index + 1 + title.length }, 'organization', 'pattern')] : [],
  );

/** 约翰·柯比: parts joined by a dot that write sounds, unless a finder has the whole. */
function dottedNames(text: string, found: readonly Candidate[]): Candidate[] {
  return Array.from(text.matchAll(DOTTED)).flatMap(({ 0: name, index }) => {
    const span: Span = { start: index, end: index + name.length };
    const dot = index + name.search(/[·•∙・‧]/u);
    const own = found.find((one) => overlaps(one.span, { start: dot, end: dot + 1 }));
    if (own) return [];
    const parts = found.filter((one) => contains(span, one.span) && one.kind === 'person');
    const start = parts[0] && parts[0].span.start < dot ? parts[0].span.start : span.start;
    const last = parts.at(-1);
    return [candidate({ start, end: last && last.span.end > dot ? last.span.end : span.end }, 'person', 'pattern', 0.8)];
  });
}

/** Latin capitals and the Chinese word for what they are: BBC乌尔都语频道, Amaj News. */
const transliteratedOutlets = (text: string): Candidate[] =>
  Array.from(text.matchAll(/[A-Z][\w.]*(?: [A-Z][\w.]*)* ?(?:[\p{Script=Han}]{0,6}(?:频道|电视台|新闻网|通讯社|新闻社))|(?:[A-Z][\w.]* ){1,3}(?:News|Times|Post|Herald|Journal|Tribune|Daily|Telegraph|TV|Agency|University|Institute|Inc|Corp|Group|Bank)\b/gu), ({ 0: name, index }) =>
    candidate({ start: index, end: index + name.length }, 'organization', 'pattern', 0.9),
  );
