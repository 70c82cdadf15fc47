import { exact, isChinese, type EntityKind, type Span } from '@dateline/document';
import { gathered } from '../../gathered.ts';
import { titles } from '../../languages/en/titles.ts';
import { nameForms } from '../../languages/zh-Hans/name-forms.ts';
import { nameTableOf } from '../../languages/languages.ts';
import { classOf, consistsOf, isHan, isLatin, isLatinOrNumber } from '../../words/characters.ts';
import { endTree, listEntries, wordTree } from '../../words/word-tree.ts';
import { candidate, keyOf, type Candidate } from './candidate.ts';
import { isAcrossWords, isPartOfWord, knownNameOf } from './known-names.ts';

/** Titles without which the name would be another's. */
const ROYAL: ReadonlySet<string> = new Set(['king', 'queen', 'prince', 'princess', 'pope', 'emir', 'sultan', 'sheikh', 'crown prince', 'justice', 'judge', 'major', 'sir', 'lord', 'lady', 'dame', 'head', 'chair', 'champion', 'author', 'driver']);

/** The candidates without what does not belong to a name: articles and possessives, marks at the ends, single characters
 *  and abbreviations that are glued to other words (驻阿, 美英), and words that are no names at all. */
export type Trimmer = (found: readonly Candidate[]) => Candidate[];

/** Trims the candidates of one text; a stretch that comes again, as most do after each step, is not looked at again. */
export function trimmerOf(text: string, language: string): Trimmer {
  const trim = isChinese(language) ? chineseTrimmed : englishTrimmed;
  const known = new Map<number, Stretch | null>();
  return (found) => gathered(found, (one) => {
    const key = keyOf(one);
    let stretch = known.get(key);
    if (stretch === undefined) known.set(key, stretch = trim(text, one.span, one.kind));
    if (stretch === null) return [];
    return stretch.span.start === one.span.start && stretch.span.end === one.span.end ? [one] : [candidate(stretch.span, stretch.kind, one.finder, one.because, one.confidence, one.sense)];
  });
}

/** What is left of a candidate. */
type Stretch = Pick<Candidate, 'span' | 'kind'>;

function chineseTrimmed(text: string, found: Span, kind: EntityKind): Stretch | null {
  // 刚果（金）: the bracket is part of the name, and no mark at its end.
  if ('）)'.includes(text.charAt(found.end - 1)) && isRegion(exact(text, found))) return { span: found, kind };
  const span = adverbTrimmed(text, tailTrimmed(text, genericTrimmed(text, marksTrimmed(text, found), kind), kind), kind);
  const name = exact(text, span);
  return span.start < span.end && !NEVER.chinese.has(name) && isChineseName(name, text, span) ? { span, kind } : ownerOf(text, span);
}

function englishTrimmed(text: string, found: Span, kind: EntityKind): Stretch | null {
  const span = lengthened(text, seatTrimmed(text, titleTrimmed(text, articleTrimmed(text, marksTrimmed(text, found)), kind), kind), kind);
  const name = exact(text, span);
  return span.start < span.end && !isVessel(text, span.start) && !NEVER.english.has(name) && isEnglishName(name) && !(kind === 'location' && OCCASION.test(text.slice(span.end, span.end + 14))) ? { span, kind } : null;
}

const NEVER: Readonly<Record<'chinese' | 'english', ReadonlySet<string>>> = { chinese: new Set(nameTableOf('zh-Hans').never), english: new Set(nameTableOf('en').never) };

const isEdgeMark = classOf(/[\s“”"'‘’「」『』《》（）()，,。.、；;：:—-]/u);

function marksTrimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isEdgeMark(text.charCodeAt(start))) start++;
  while (end > start && isEdgeMark(text.charCodeAt(end - 1)) && !/\b(?:[A-Z]\.)+$|\b(?:Jr|Sr|Inc|Corp|Ltd|Co)\.$/u.test(text.slice(start, end))) end--;
  return { start, end };
}

/** Names that end as a possessive does. */
const OWN_POSSESSIVE = /\b(?:Moody|McDonald|Sotheby|Christie|Lloyd|Macy|Levi|Poor|Sainsbury|Kohl|Domino|Wendy|Denny|Lowe|Barron|Hardee|Sportsman|Trader Joe|Workers|Teachers|Farmers)['’]s?$/u;

function articleTrimmed(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const article = /^(?:the|The|THE|a|A)\s+(?!Hague\b|HAGUE\b)/u.exec(name)?.[0].length ?? 0;
  const possessive = OWN_POSSESSIVE.test(name) ? 0 : (/['’]s?$/u.exec(name)?.[0].length ?? 0);
  return { start: start + article, end: end - possessive };
}

/** 俄罗斯 of 俄罗斯国防部|长: a ministry that turned out to be its minister leaves the country. */
function ownerOf(text: string, { start, end }: Span): Stretch | null {
  const name = text.slice(start, end);
  const region = isOffice(text, end, name) ? regions.filter((word) => name.startsWith(word)).sort((a, b) => b.length - a.length)[0] : undefined;
  return region === undefined ? null : { span: { start, end: start + region.length }, kind: 'location' };
}

const isOffice = (text: string, end: number, name: string): boolean => text.charAt(end) === '长' && /[部局署厅院省州市县区]$/u.test(name) && !/^长(?:江|城|沙|春|期|久)/u.test(text.slice(end, end + 2));

const TITLES = new Set(titles.heads.filter((head) => !ROYAL.has(head)).map((head) => head.toLowerCase().replace(/\.$/u, '')));

/** Archdeacon Abiade Lozama is Abiade Lozama: a title that begins with a capital is still none of the name. */
function titleTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  if (kind !== 'person') return { start, end };
  const words = text.slice(start, end).split(' ');
  let first = 0;
  while (first < words.length - 1 && TITLES.has((words[first] ?? '').toLowerCase().replace(/\.$/u, ''))) first++;
  return { start: start + words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0), end };
}

/** Divisions as American agencies shorten them. */
const SHORTENED = /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[CDHJMY]|Okla|Ore|Pa|R\.I|S\.[CD]|Tenn|Tex|Va|Vt|W\. ?Va|Wash|Wis|Wyo)$/u;
/** What is a title before a name and is a given name itself behind another title. */
const TITLE_OR_NAME = /(?<title>[\p{L}-]+\.?) (?<name>(?:Sheikh|Shaikh|Sheik|Syed|Sardar|Raja|Rani|Nawab|Khwaja|Malik|Haji) )$/u;

/** What is part of a name wherever it stands before one. */
const HONORIFIC = /(?<![\p{L}-])(?:Sheikh|Shaikh|Sheik|Sheikha) $/u;

/** Ariz with its full stop, and Sheikh Hasina behind “Prime Minister”: what stands before the name there is its first part and no second title. */
function lengthened(text: string, { start, end }: Span, kind: EntityKind): Span {
  if (text.charAt(end) === '.' && end - start < 6 && SHORTENED.test(text.slice(start, end))) return { start, end: end + 1 };
  const honorific = kind === 'person' ? HONORIFIC.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined;
  if (honorific !== undefined) return { start: start - honorific.length, end };
  const groups = kind === 'person' ? TITLE_OR_NAME.exec(text.slice(Math.max(0, start - 30), start))?.groups : undefined;
  return { start: groups && TITLES.has((groups['title'] ?? '').toLowerCase().replace(/\.$/u, '')) ? start - (groups['name'] ?? '').length : start, end };
}

/** Davis Cup, Paris Agreement: what is named after a place is not that place. */
const OCCASION = /^\s(?:Cup|Agreement|Accords?|Treaty|Protocol|Grand Prix|Convention|Declaration|Marathon)(?![\p{L}-])/u;
/** House of Representatives | Speaker: the officer is none of the body. */
const OFFICER = /\s(?:Speaker|Spokesman|Spokeswoman|Spokesperson|President|Chairman|Chairwoman|Chair|Secretary|Minister|Director|Commissioner|Chief|Leader|Member|Rt)$/u;

/** European Court of Human Rights | in Strasbourg: where an institution sits is none of its name, but for universities. */
function seatTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  const officer = kind === 'organization' ? OFFICER.exec(text.slice(start, end)) : null;
  if (officer) return { start, end: start + officer.index };
  const seat = kind === 'organization' ? /\s(?:in|at|near)\s(?:the\s)?\p{Lu}[\p{L}'’ -]+$/u.exec(text.slice(start, end)) : null;
  return { start, end: seat && !/University/u.test(text.slice(start, start + seat.index)) ? start + seat.index : end };
}

/** A day is none of the person named before it (汗周三), a ruling none of its court (中级人民法院一审判处), a member none of the party (民进党立委). */
function tailTrimmed(text: string, { start, end }: Span, kind: EntityKind): Span {
  if (kind === 'location' || end - start < 4) return { start, end };
  const name = text.slice(start, end);
  if (kind === 'person') return { start, end: end - (nameForms.dayBehind.exec(name)?.[0].length ?? 0) };
  const court = nameForms.rulingBehind.exec(name);
  if (court) return { start, end: start + court.index };
  const member = MEMBERS.before(name, name.length);
  return member && member.start > 1 ? { start, end: start + member.start } : { start, end };
}
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
  if (name.length <= 2) return { start, end };
  if (kind === 'organization') {
    const said = appositiveOf(name);
    if (said > 0) return genericTrimmed(text, { start: start + said, end }, kind);
  }
  const known = knownTrimmed(name);
  if (known) return { start: start + known.start, end: start + known.end };
  const generic = VERB_BEFORE.exec(name) ?? (kind === 'location' ? KIND_BEFORE.exec(name) : null) ?? (name.charCodeAt(name.length - 1) < 0x80 ? COMPANY_BEFORE.exec(name) : null);
  return { start: start + (generic?.[0].length ?? 0), end };
}

/** How much of a name only says what its bearer is: 工会组织|团结工会; not so where nothing but the word for any is left, nor 左翼|党. */
function appositiveOf(name: string): number {
  const said = APPOSITIVES.at(name, 0)?.end ?? 0;
  const rest = name.slice(said);
  return said > 0 && rest.length >= (/党$/u.test(rest) ? 3 : 2) && !NEVER.chinese.has(rest) && !ENDS.has(rest) && (said > 2 || /(?:党|联盟|阵线|运动)$/u.test(rest)) ? said : 0;
}
const APPOSITIVES = wordTree(listEntries(nameForms.appositives));
const ENDS: ReadonlySet<string> = new Set(nameTableOf('zh-Hans').organizationEnds);

const VERB_BEFORE = /^(?:[中美英法德俄日韩朝印巴阿伊叙以乌][称指]|抵抗|保卫|支持|反对|攻击|打击|退出|会见|访问|批评|谴责|指责|敦促|呼吁|援引|空袭|轰炸|炮击|制裁|援助)(?=.{2})/u;
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

/** The US military ship Arlington is no town. */
const isVessel = (text: string, start: number): boolean => /\b(?:ship|USS|HMS|vessel|frigate|destroyer|warship|aircraft carrier|ferry|tanker|yacht|submarine)\s$/u.test(text.slice(Math.max(0, start - 18), start));

const SEATS: readonly string[] = nameTableOf('zh-Hans').seats;

/** A weather system has a name, but is none of ours. */
const STORM = /^(?:Tropical Storm|Tropical Depression|Hurricane|Typhoon|Cyclone|Super Typhoon|Storm)\s/u;

/** Peoples that are no countries as well: Philippine, Afghan. */
const PEOPLES: ReadonlySet<string> = new Set(nameTableOf('en').demonyms.filter((word) => !nameTableOf('en').regions.includes(word)));
const isEnglishName = (name: string): boolean => name.length > 1 && /\p{Lu}/u.test(name) && !/^\p{N}+$/u.test(name) && !STORM.test(name) && !/\sTerritory$/u.test(name) && !PEOPLES.has(name);

function isChineseName(name: string, text: string, span: Span): boolean {
  if (name.length <= 2 && (/^[\p{Script=Han}]$/u.test(name) || (/^[A-Za-z0-9-]{1,2}$/u.test(name) && !/^[A-Z]{2}$/u.test(name)))) return false;
  if (isOffice(text, span.end, name) || isAcrossWords(text, span.start, span.end)) return false;
  if (NAMED_AFTER.test(text.slice(span.end, span.end + 8))) return false;
  if (name.endsWith('军') && /^(?:事|工(?!兵)|备|火|费|购|衔|人(?!员))/u.test(text.slice(span.end, span.end + 2))) return false;
  if (isPredicate(text, span, name)) return false;
  if (isBranch(name) && /^(?:业|界|股|卡|系统|监管|行业|市场)/u.test(text.slice(span.end, span.end + 2))) return false;
  if (NO_NAME_BEGINS.test(name) || (!consistsOf(name, isHan) && !isMixedName(name, text, span))) return false;
  if (isRegion(name) && isPartOfWord(text, span.end) && /(?:[国洲]|斯坦|\p{Script=Han}{2,})$/u.test(name)) return false;
  return !isGlued(name);
}

/** 纳斯达克|指数, 诺贝尔|和平奖: an index and a prize are none of those whose name they bear. */
const NAMED_AFTER = /^(?:\d{2,4}|综合|工业平均|平均|成分)*(?:指数|股指|股价指数)|^(?:和平|文学|物理学|化学|生理学或医学|医学|经济学)?奖(?![励金项学牌杯])/u;

/** 那就太天真了, 正在武装民兵组织, 驻华外交使团: a degree, a verb behind its tense, and a mission without the country that sends it. */
const isPredicate = (text: string, { start, end }: Span, name: string): boolean =>
  (name.charAt(0) === '太' && text.charAt(end) === '了' && /[就也都这那可]/u.test(text.charAt(start - 1))) ||
  (name.length > 3 && name.startsWith('武装') && /(?:正在?|已经?|将|要|开始|继续|试图|打算|重新|帮助|负责)$/u.test(text.slice(Math.max(0, start - 2), start))) ||
  (text.charAt(start - 1) === '驻' && /(?:使团|使馆|领事馆|代表团|代表处)$/u.test(name) && !isHan(text.charCodeAt(start - 2)));

const NO_NAME_BEGINS = /^(?:驻(?!马店)|该|各|多国)/u;
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
const isUnbalanced = (name: string): boolean => ['《》', '“”', '（）', '()', '「」'].some((pair) => name.includes(pair.charAt(0)) !== name.includes(pair.charAt(1)));

const regions: readonly string[] = nameTableOf('zh-Hans').regions;
const REGIONS: ReadonlySet<string> = new Set(regions);
const ABBREVIATIONS: ReadonlySet<string> = new Set(nameTableOf('zh-Hans').abbreviations);

const isRegion = (name: string): boolean => REGIONS.has(name);

/** 美英, 土叙: nothing but shortest names of countries. */
const isGlued = (name: string): boolean => name.length <= 3 && [...name].every((character) => ABBREVIATIONS.has(character)) && !isRegion(name);
