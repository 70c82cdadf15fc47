import type { Groups, TimePiece } from '../../annotators/times/time-language.ts';
import type { Base, Point, Season, Section, Slot } from '../../annotators/times/meaning.ts';
import { readNumeral } from './numbers.ts';
import { ERAS, FEAST, FEASTS } from './time-feasts.ts';
import { BARE_DAY_VERBS, BREAKS, DAY_PARTS, DAY_WORDS, INCIDENTS, MONTH_WORDS, SEASONS, SECTIONS, WEEKDAYS, WEEK_WORDS, YEAR_WORDS, ZONES } from './time-words.ts';
import { alternatives } from '../../words/alternatives.ts';

const keys = (table: object): string => alternatives(Object.keys(table));
const DIGIT = '[〇零一二三四五六七八九]';
const TO = '(?: ?(?:至|到|[-–—－~～〜]{1,2}) ?)';
/** 九七, not 七八 or 三五, which are mostly counts of years: seven or eight. */
const TWO_DIGITS = '(?:[一二三四五六七八九][零〇]|[四五六七八九](?:一|二|三)|[五六七八九]四|[六七八九]五|七六|八六|九六|七七|八七|九七|八八|九八|九九)';
const NUMBER_OF_DAY = '(?:3[01]|[12]\\d|0?[1-9]|三十一?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const NUMBER_OF_MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])';
const HOUR = '(?:2[0-4]|1\\d|0?\\d|二十[一二三四]?|十[一二三四五六七八九]?|[零一二两三四五六七八九])';
const MINUTE = '(?:[0-5]?\\d|[二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])';
/** 15时30分, 3点半, 15:00; not 3点建议 or a score. */
const CLOCK = `(?<hour>${HOUR})(?: ?[时点](?!间|候|刻|代|名|评|球|建议|意见|要求|共识)(?:钟|整|许|多)?(?:(?<quarter>[一二三123])刻|过?(?<minute>${MINUTE})分?(?![\\d年月日])(?:\\d{1,2}秒)?|(?<half>半))?许?|[:：](?<colon>[0-5]\\d)(?:[:：][0-5]\\d)?(?![\\d:])(?: ?(?<noon>[ap])\\.?m\\b\\.?|时)?)`;
const PARTS = alternatives([...DAY_PARTS.afternoon, ...DAY_PARTS.morning, ...DAY_PARTS.noon, '全天', '(?:较早|稍早|稍晚|晚些|早些)(?:时候|时)?']);
/** 日 as the unit of a day of the month, not as the first character of another word. */
/** A bare 12号 may be a bus, a player or a spaceship. */
const BARE_SUFFIX = '(?: ?日|(?<=\\d)号(?=[，。、；：）)至到早上中下晚凌深夜前后起当开举]|$))';
const DAY_SUFFIX = '(?: ?[日号](?!元|圆|本(?![周月季届次轮])|报(?!道|告)|语|军|均(?!表示|称|说|宣布|发布|发表|否认|证实|谴责|呼吁|要求|举行|召开|出席|收(?![入益费])|[下大]?跌(?!幅)|上?涨(?!幅)|走[高低])|产(?!生)|之计|方面|楼|线|院|令|公路|机组|店|球员|种子|选手|矿|井|风球|馆|房|台风))';

/** 年初 and 年内 of this year, and not of a number or a word of years before them. */
const BARE_YEAR = '(?<![\\d〇零一二两三四五六七八九十百千万亿多少余几数整去今明前后本每学成童青中老壮同次翌往常历半丰灾闰周财享早暮晚新过拜流当近全来隔上下那这某年终生末届])';

const slot = ([from, by]: readonly [Base, number]): Slot => ({ by, from });
const wordSlot = (table: Readonly<Record<string, readonly [Base, number]>>, word: string): Slot | undefined => {
  const found = table[word];
  return found && slot(found);
};
const at = (numeral: string | undefined): Slot => ({ at: readNumeral(numeral ?? '') });
const blank = / ?/uy;
const of = / ?的?/uy;
const bracket = / ?[（(，,] ?/uy;
const after = (names: string, glue: RegExp = blank): readonly (readonly [string, RegExp])[] => names.split(' ').map((name) => [name, glue]);
const pattern = (source: string): RegExp => new RegExp(source, 'uy');
const DATES = 'lunar feast nth-weekday nth-day bracketed-date bracketed-day slashed-date year year-word month month-word day bare-day feast day-word weekday weekend';

function readYear({ year = '' }: Groups): Partial<Point> {
  const value = readNumeral(year);
  // two digits: up to 50 they are the 21st century's
  return { year: { at: year.length > 2 ? value : value + (value <= 50 ? 2000 : 1900) } };
}

/** The hour up to which one of 今午 is of the afternoon. */
const LAST_OF_NOON = 7;

function readClock({ part = '', zero, early = zero, hour = early ?? '', half, quarter, minute, colon, noon }: Groups): Partial<Point> | null {
  const stated = readNumeral(hour);
  const isNight = /[晚夜]/u.test(part);
  if (isNight && stated === 12) return { clock: { hour: 24, minute: minute ?? colon ? readNumeral(minute ?? colon ?? '') : null } };
  const isLate = ((DAY_PARTS.afternoon as readonly string[]).includes(part) && (!isNight || stated > 4)) || (/^(?:中午|午间|正午)$/u.test(part) && stated <= 3) || (part === '午' && stated <= LAST_OF_NOON) || noon === 'p';
  const quarters = quarter ? readNumeral(quarter) * 15 : null;
  return { clock: { hour: isLate && stated < 12 ? stated + 12 : stated, minute: (minute ?? colon) ? readNumeral(minute ?? colon ?? '') : half ? 30 : quarters } };
}

/** What 前10天 and its like count. */
const PART_UNITS = { 天: 'day', 日: 'day', 周: 'week', 星期: 'week', 礼拜: 'week', 月: 'month' } as const;

const lunarDay = (day: string | undefined): number | null => (day === undefined ? null : readNumeral(day.replace('初', '')));

/** 正月初八, 农历八月十五, 闰四月: a month of the Chinese calendar by the word before it, its own name, or the way its day is counted. */
const LUNAR_MONTHS = { 大年: 1, 年: 1, 正: 1, 冬: 11, 腊: 12 } as const;
function readLunar({ year, leap, month = '', day }: Groups): Partial<Point> {
  const number = LUNAR_MONTHS[month as keyof typeof LUNAR_MONTHS] as number | undefined;
  return { ...(year ? { year: at(year) } : {}), lunar: { month: number ?? readNumeral(month), repeated: leap !== undefined, day: lunarDay(day) } };
}
const LUNAR_DAY = '初[一二三四五六七八九十]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|三十';
const lunar: readonly TimePiece[] = [
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern(`(?:农历|阴历|旧历|夏历) ?(?:(?<year>[12]\\d{3}|[一二]${DIGIT}{3})年)?(?<leap>闰)?(?<month>${NUMBER_OF_MONTH}|正|冬|腊)月(?:(?<day>${LUNAR_DAY}|${NUMBER_OF_DAY})[日号]?)?`) },
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern(`(?<![一二三四五六七八九十])(?:闰(?<leap>))?(?<month>[二三四五六七八九十]|十一|十二|正|冬|腊)月(?<day>初[一二三四五六七八九十]|廿[一二三四五六七八九]?)[日号]?`) },
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern(`(?<month>正|腊)月(?:(?<day>${LUNAR_DAY})[日号]?)?`) },
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern('(?<leap>闰)(?<month>[二三四五六七八九十]|[1-9])月') },
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern('(?<![一二三四五六七八九十])(?<month>[二三四五六七八九十]|十一|十二|(?<!\\d)(?:1[0-2]|[2-9]))月(?<day>十[一二三四五六七八九]|二十[一二三四五六七八九]?|三十)(?=[，。、]|晚|夜|当[天晚日]|那[天晚]|[之以]?[前后]|$)') },
  { name: 'lunar', weight: 2, opens: true, follows: after('year year-word'), read: readLunar, pattern: pattern('(?<month>大年)(?<day>初[二三四五六七八九十])') },
  { name: 'lunar', weight: 2, opens: true, begins: 'word', follows: [], read: readLunar, pattern: pattern(`${BARE_YEAR}(?<month>年)(?<day>初[一二三四五六七八九十])(?=[，。、（(至到起早晚上下凌当]|$)`) },
];

const year: readonly TimePiece[] = [
  {
    name: 'year', weight: 2, opens: true, follows: after('zone'), read: readYear,
    pattern: pattern(`(?:公元)?(?<year>(?<![\\d.,])[12]\\d{3}|(?<!${DIGIT})[一二]${DIGIT}{3}|(?<![\\d.,])0\\d|(?<!${DIGIT}|[十百千])[〇零]${DIGIT}|(?<=[12]\\d{3}(?:年)?[至到])\\d\\d(?=年)|(?<![\\d.,])\\d\\d(?=年(?:${NUMBER_OF_MONTH}月|[初底末]|[上下]半年|第?[一二三四]季度|第\\S{1,3}(?:周|个?星期|个?礼拜|个月)|春节|国庆|中秋|端午|元旦|除夕|圣诞))) ?(?:财年|财政年度|年(?!级|龄|代|薪|之久|以?来?的?历史|(?<![12]\\d{3} ?年)(?:多|余))度?|(?=${TO}(?:[12]\\d)?\\d\\d ?年))`),
  },
  { name: 'year-word', weight: 2, opens: true, begins: 'word', follows: after('zone'), read: ({ last, word = '' }) => ({ year: last ? { by: -1, from: 'reference' } : wordSlot(YEAR_WORDS, word) ?? { by: 0, from: 'reference' } }), pattern: pattern(`(?:(?<word>${keys(YEAR_WORDS)})(?!半)(?<!\\d[后前]年)(?:一?整年)?|(?<![以之])(?<last>上年)(?:(?=同期|度|[末底]|第?[一二三四1-4]季|${NUMBER_OF_MONTH}月)|(?<=[于在由自从]上年)(?!纪|龄)))`) },
  { name: 'year', weight: 2, opens: true, begins: 'word', follows: [], read: ({ era = '', n }) => ({ year: { at: ERAS[era as keyof typeof ERAS] - 1 + readNumeral((n ?? '').replace('元', '一')) } }), pattern: pattern(`(?<era>${keys(ERAS)})(?<n>\\d{1,3}|元|[一二三四五六七八九十百]{1,5}) ?年(?!代|间)`) },
  { name: 'year', weight: 2, opens: true, begins: 'numeral', follows: after('zone'), read: readYear, pattern: pattern(`(?<![${'〇零一二三四五六七八九十百千'}第])(?<year>${TWO_DIGITS})年(?!级|代|多|前(?![两二三四五六七八九十\\d]{1,2}个月)|后|来|内|间|龄)`) },
  { name: 'century', weight: 2, opens: true, follows: [], read: ({ n }) => ({ century: n ? (readNumeral(n) - 1) * 100 : 1900 }), pattern: pattern('(?:(?<![\\d.])(?<n>\\d{1,2}|二十一?|十[一二三四五六七八九]?) ?世纪|上个?世纪)') },
  { name: 'century', weight: 2, opens: true, begins: 'word', follows: [], read: () => ({ century: 2000 }), pattern: pattern('[本新]世纪(?!大厦|酒店|广场|城|影|报|医)') },
  { name: 'decade', weight: 2, opens: true, follows: after('century'), read: ({ n = '' }) => ({ decade: readNumeral(n) }), pattern: pattern('(?<n>(?<!\\d)(?:1[5-9]|20)?\\d0|[二三四五六七八九]十) ?年代') },
  { name: 'decade', weight: 2, opens: true, begins: 'numeral', follows: after('century'), read: ({ n = '', m = '' }) => ({ decade: readNumeral(n) * 10, lastDecade: readNumeral(m) * 10 }), pattern: pattern('(?<n>[二三四五六七八])(?<m>[三四五六七八九])十年代') },
];

const sections: readonly TimePiece[] = [
  { name: 'this-half-month', weight: 2, opens: true, begins: 'word', follows: [], pattern: pattern('(?<!月|月份)(?<word>上|下)半月(?!来|内|刊|板)'), read: ({ word }) => ({ month: { by: 0, from: 'reference' }, section: word === '上' ? 'first-half' : 'second-half' }) },
  { name: 'half-month', weight: 2, opens: false, follows: after('month'), pattern: pattern('(?<word>上|下|前|后)半月(?!来|内|刊|板)'), read: ({ word }) => ({ ...(word === '上' || word === '前' ? { section: 'first-half' as const } : { section: 'second-half' as const }) }) },
  {
    name: 'some', weight: 2, opens: false, follows: after('year year-word month month-word', of), pattern: pattern(`(?<side>[前头首]|最[后末初]|后) ?(?<count>\\d{1,3}|[一两二三四五六七八九十]{1,3}) ?个?(?<unit>${keys(PART_UNITS)})(?!内|期)`),
    read: ({ side = '', count = '', unit = '' }) => ({ part: { unit: PART_UNITS[unit as keyof typeof PART_UNITS], side: /后|末/u.test(side) ? 'last' : 'first', count: readNumeral(count) } }),
  },
  { name: 'nth-day', weight: 2, opens: false, follows: after('year year-word month month-word', of), read: ({ n, end }) => ({ part: { unit: 'day', nth: end ? -1 : readNumeral(n ?? '一') } }), pattern: pattern('(?:第(?<n>[一二三四五六七八九十]{1,3}|\\d{1,3})[天日]|首日|(?<end>最后一[天日]))') },
  { name: 'nth-month', weight: 2, opens: false, follows: after('year year-word', of), read: ({ n, end }) => ({ part: { unit: 'month', nth: end ? -1 : readNumeral(n ?? '一') } }), pattern: pattern('(?:第(?<n>[一二三四五六七八九十]{1,2}|\\d{1,2})个月|首月|(?<end>最后一个月))') },
  {
    name: 'nth-weekday', weight: 2, opens: false, follows: after('month month-word', of), pattern: pattern('(?:第(?<n>[一二三四五1-5])|(?<end>最后一))个?(?:周|星期|礼拜)(?<day>[一二三四五六日天])'),
    read: ({ n, end, day = '' }) => ({ weekday: WEEKDAYS[day as keyof typeof WEEKDAYS], part: { unit: 'weekday', nth: end ? -1 : readNumeral(n ?? '') } }),
  },
  { name: 'break', weight: 2, opens: true, begins: 'word', follows: after('year year-word', of), read: ({ word = '' }) => ({ months: BREAKS[word as keyof typeof BREAKS] }), pattern: pattern(`(?<=年(?:的)?)(?<word>${keys(BREAKS)})`) },
  { name: 'season-word', weight: 2, opens: true, begins: 'word', follows: [], read: ({ year = '', word = '' }) => ({ year: { by: { 今: 0, 去: -1, 明: 1 }[year] ?? 0, from: 'reference' }, season: SEASONS[word as keyof typeof SEASONS] as Season }), pattern: pattern('(?<year>[今去明])(?<word>[春夏秋冬])(?!节|晚|运|季?奥)季?') },
  {
    name: 'half-year', weight: 2, opens: true, begins: 'word', follows: after('year year-word'), pattern: pattern('(?<word>上|下|前|后)个?半年(?!来|内)'),
    read: ({ word }) => ({ section: word === '上' || word === '前' ? 'first-half' : 'second-half' }),
  },
  { name: 'quarter', weight: 2, opens: true, follows: after('year year-word'), read: ({ fiscal, bare = fiscal, digit = bare, n = digit ?? '1' }) => ({ quarter: at(n.replace('首', '一')) }), pattern: pattern('第?(?<n>[一二三四1-4首])个?财?季度|第(?<fiscal>[一二三四1-4])财季|(?<=[年度])(?:第(?=[一二三四1-4])|(?=首))(?<bare>[一二三四1-4首])季(?![节赛播集后])|(?<![A-Za-z\\d])Q(?<digit>[1-4])(?![A-Za-z\\d])') },
  { name: 'quarters', weight: 2, opens: true, begins: 'word', follows: after('year year-word'), read: ({ n, m }) => ({ months: [readNumeral(n ?? '') * 3 - 2, readNumeral(m ?? '') * 3] }), pattern: pattern('第(?<n>[一二三])(?:或者?|、|和|及|至|到)第?(?<m>[二三四])个?季度') },
  { name: 'quarters', weight: 2, opens: true, begins: 'word', follows: after('year year-word'), read: ({ n }) => ({ months: [1, readNumeral(n ?? '') * 3] }), pattern: pattern('前(?<n>[两二三])个?季度') },
  { name: 'months', weight: 2, opens: true, begins: 'word', follows: after('year year-word'), read: ({ n }) => ({ months: [1, readNumeral(n ?? '')] }), pattern: pattern(`(?=前)(?<!${INCIDENTS.join('|')})前(?<n>1[01]|[2-9]|十一?|[两二三四五六七八九])个月`) },
  { name: 'quarter-word', weight: 2, opens: true, begins: 'word', follows: [], read: ({ word = '' }) => ({ quarter: { by: { 本: 0, 上: -1, 下: 1 }[word] ?? 0, from: 'reference' } }), pattern: pattern('(?<word>本|上|下)一?个?季度') },
  { name: 'nth-week', weight: 2, opens: false, follows: after('year year-word month month-word', of), read: ({ n }) => ({ nthWeek: readNumeral(n ?? '') }), pattern: pattern('第(?<n>[一二三四五六七八九十]{1,3}|[1-5]?\\d)个?(?:周|星期|礼拜)(?![一二三四五六日天])') },
  { name: 'season', weight: 2, opens: false, follows: after('year year-word'), read: ({ word = '' }) => ({ season: SEASONS[word as keyof typeof SEASONS] as Season }), pattern: pattern('(?<word>[春夏秋冬])(?:天|季|(?!节|运|晚|训|招|奥|令|粮|收|播|种|耕|游|茬|熟|灌|汛|装|景))') },
  { name: 'section', weight: 2, opens: false, follows: after('year year-word month month-word century decade quarter quarter-word'), read: ({ word = '' }) => ({ section: SECTIONS[word as keyof typeof SECTIONS] as Section }), pattern: pattern(`[年月]?(?!(?<!年年)中(?![旬期，。、；：）)\\s的前后以至到时就已将曾才开举完启推]|$))(?<word>${keys(SECTIONS)})(?![学级小国央心期文共午层东方等部秋一二三四五六七八九十])`) },
  { name: 'year-section', weight: 2, opens: true, begins: 'word', follows: [], read: ({ word = '' }) => ({ year: { by: 0, from: 'reference' }, section: SECTIONS[word as keyof typeof SECTIONS] as Section }), pattern: pattern(`${BARE_YEAR}年(?<word>初|中|底|末)`) },
  { name: 'whole-year', weight: 2, opens: true, begins: 'word', follows: [], read: () => ({ year: { by: 0, from: 'named' } }), pattern: pattern('(?<![年月度\\d])全年(?![无最平龄级气降\\d])') },
  { name: 'within-year', weight: 2, opens: true, begins: 'word', follows: [], read: () => ({ year: { by: 0, from: 'reference' } }), pattern: pattern(`${BARE_YEAR}年内`) },
  { name: 'same-period', weight: 0, opens: false, follows: after('year year-word'), read: () => ({ samePeriod: true }), pattern: pattern('同期') },
  { name: 'month-section', weight: 2, opens: true, begins: 'word', follows: [], read: ({ word = '' }) => ({ month: { by: 0, from: 'reference' }, section: SECTIONS[word as keyof typeof SECTIONS] as Section }), pattern: pattern('(?<![\\d个])月(?<word>初|中旬|底|末)(?!上)') },
];

const days: readonly TimePiece[] = [
  { name: 'iso', weight: 2, opens: true, begins: 'numeral', follows: after('zone'), read: ({ y, m, d }) => ({ year: at(y), month: at(m), day: at(d) }), pattern: pattern('(?<![\\d./]|(?<!:\\d\\d|[./]\\d{1,2})-)(?<y>[12]\\d{3})(?<s>[-/.])(?<m>0?[1-9]|1[0-2])\\k<s>(?<d>0?[1-9]|[12]\\d|3[01])(?!\\d(?!\\d?[:：][0-5]\\d)|[./]\\d|-(?!\\d{4}))') },
  { name: 'iso', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ a, b, y }) => (Number(a) > 12 || a === b ? { year: at(y), month: at(b), day: at(a) } : Number(b) > 12 ? { year: at(y), month: at(a), day: at(b) } : null), pattern: pattern('(?<![\\d./])(?<a>0?[1-9]|[12]\\d|3[01])/(?<b>0?[1-9]|[12]\\d|3[01])/(?<y>[12]\\d{3})(?![\\d/])') },
  { name: 'iso', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ y, m, d }) => ({ year: at(y), month: at(m), day: at(d) }), pattern: pattern('(?<![\\w.-])(?<y>(?:19|20)\\d\\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?![\\w.%‰万亿元人个名吨米平])') },
  // 09-01 20:01
  { name: 'iso', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ m, d }) => ({ month: at(m), day: at(d) }), pattern: pattern('(?<![\\d.\\-/])(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])(?= [012]\\d:[0-5]\\d(?!\\d))') },
  { name: 'iso', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ m, d }) => ({ month: at(m), day: at(d) }), pattern: pattern('(?<![\\d./])(?<m>1[0-2]|0?[1-9])/(?<d>3[01]|[12]\\d|0?[1-9])[日号](?!楼|线|机|院)') },
  // the terms of a career: 1999.08-2002.02
  { name: 'year-month', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ y, m, y2, m2 }) => ({ year: at(y ?? y2), ...(m ?? m2 ? { month: at(m ?? m2) } : {}) }), pattern: pattern('(?<![\\d.,])(?<y>(?:19|20)\\d\\d)\\.(?<m>0[1-9]|1[0-2])(?=(?:[-–—－~～至]{1,2})(?:19|20)\\d\\d(?!\\d))|(?<=(?:19|20)\\d\\d\\.[01]\\d[-–—－~～至]{1,2})(?<y2>(?:19|20)\\d\\d)(?:\\.(?<m2>0[1-9]|1[0-2]))?(?![\\d.])') },
  { name: 'month', weight: 2, opens: true, begins: 'numeral', follows: after('zone year year-word iso'), read: ({ n }) => ({ month: at(n) }), pattern: pattern(`(?<![\\d.,第一二三四五六七八九十])(?<n>${NUMBER_OF_MONTH})(?: ?月(?:份|(?!球|饼|亮|薪|票|供|嫂|子|牙|全食))|(?=(?:${TO}|、)${NUMBER_OF_MONTH}月))`) },
  { name: 'month-word', weight: 2, opens: true, begins: 'word', follows: after('zone'), read: ({ word = '' }) => ({ month: wordSlot(MONTH_WORDS, word) ?? { by: 0, from: 'reference' } }), pattern: pattern(`(?<word>${keys(MONTH_WORDS)})(?!度)`) },
  { name: 'day', weight: 2, opens: false, follows: after('year month month-word weekday year-word'), read: ({ n }) => ({ day: at(n) }), pattern: pattern(`(?<![\\d.,:/第%一二三四五六七八九十百千万每])(?<n>${NUMBER_OF_DAY})(?:${DAY_SUFFIX}|(?=(?:${TO}|、)${NUMBER_OF_DAY}[日号]))`) },
  // 1月3至2月10, as it is spoken
  { name: 'day', weight: 2, opens: false, follows: after('month'), read: ({ n }) => ({ day: at(n) }), pattern: pattern('(?<=月)(?<n>3[01]|[12]\\d|[1-9])(?=[至到]\\d{1,2}月|出生|[，。）)]|$)') },
  { name: 'bare-day', weight: 2, opens: true, begins: 'numeral', follows: after('zone'), read: ({ n }) => ({ day: at(n) }), pattern: pattern(`(?<![\\d.,:/第%每])(?:(?=\\d)|(?<![一二三四五六七八九十百千万这那某有每哪同头]))(?<n>${NUMBER_OF_DAY})(?:(?=${BARE_SUFFIX})${DAY_SUFFIX}|(?=(?:${TO}|、)${NUMBER_OF_DAY}[日号]))`) },
  { name: 'bare-day', weight: 2, opens: true, begins: 'numeral', follows: [], read: ({ n }) => ({ day: at(n) }), pattern: pattern(`(?<=号(?:至|到|[-–—~～]))(?<n>${NUMBER_OF_DAY})号`) },
  { name: 'bracketed-date', weight: 2, opens: false, restates: true, follows: after('weekday day-word day-letter part', bracket), read: ({ m, d }) => ({ month: at(m), day: at(d), restated: true }), pattern: pattern('(?<m>1[0-2]|0?[1-9])月(?<d>3[01]|[12]\\d|0?[1-9])[日号][）)]') },
  { name: 'bracketed-day', weight: 2, opens: false, restates: true, follows: after('weekday day-word day-letter part', bracket), read: ({ d }) => ({ day: at(d) }), pattern: pattern('(?<d>3[01]|[12]\\d|0?[1-9])(?:[日号][）)]|[）)][日号天])') },
  { name: 'slashed-date', weight: 2, opens: false, restates: true, follows: after('weekday day-word', bracket), read: ({ m, d }) => ({ month: at(m), day: at(d) }), pattern: pattern('(?<d>3[01]|[12]\\d|0?[1-9])/(?<m>1[0-2]|0?[1-9])[）)]') },
  // Chinese writes the day before the month, or the year before both
  { name: 'slashed-date', weight: 2, opens: true, follows: [], read: ({ y, m, d }) => ({ year: at(y), month: at(m), day: at(d) }), pattern: pattern('(?<![\\d/.])(?<d>3[01]|[12]\\d|0?[1-9])/(?<m>1[0-2]|0?[1-9])/(?<y>(?:19|20)\\d\\d)(?![\\d/])') },
  { name: 'feast', weight: 2, opens: true, follows: after('year year-word', of), read: ({ feast, needy, owned }) => ({ feast: FEASTS[feast ?? needy ?? owned ?? ''] ?? { month: 1, day: 1 } }), pattern: pattern(`(?:农历)?${FEAST}`) },
  { name: 'day-word', weight: 2, opens: true, begins: 'word', follows: after('zone'), read: ({ word = '' }) => ({ day: wordSlot(DAY_WORDS, word) ?? { by: 0, from: 'named' } }), pattern: pattern(`(?<word>${alternatives(Object.keys(DAY_WORDS).filter((word) => word.length > 1))})(?<!日本日)(?!(?<=日)本(?![报院台社]))`) },
  { name: 'day-letter', weight: 1, opens: true, begins: 'word', follows: after('zone'), read: ({ word = '' }) => ({ day: wordSlot(DAY_WORDS, word) ?? { by: 0, from: 'named' } }), pattern: pattern('(?<word>[今昨明当翌])(?=早|晨|晚|夜|午|深夜|凌晨|清晨|上午|下午|中午|傍晚| ?[（(]\\d{1,2}(?:日[）)]|[）)][日号]))(?!晚会|早期)') },
  // 前晚 is the night before last; 提前晚些时候 and 赛前晚上 are none
  { name: 'day-letter', weight: 1, opens: true, begins: 'word', follows: after('zone'), read: () => ({ day: { by: -2, from: 'reference' } }), pattern: pattern('(?<=^|[，。；：、“「（于在至到自从及和\\p{Script=Han}](?<![\\d提之以此目日天年月周战赛婚会事临空先眼当饭睡考演幕宵产餐夕生死早午大])|[）)])前(?=晚(?!期|会|年))') },
  { name: 'day-word', weight: 2, opens: true, begins: 'word', follows: after('zone'), read: ({ far }) => ({ day: { by: far ? 3 : 2, from: 'reference' } }), pattern: pattern('(?:(?<=^|[，。；：、“「（(于在至到自从将定及和])(?<far>大)?后日(?![本子程内出常期益前])|后日(?=[（(]\\d|[早晚上下中凌]))') },
  // as papers of Taiwan and Hong Kong have it: 外交部昨表示, 法院今裁定
  {
    name: 'day-word', weight: 2, opens: true, begins: 'word', follows: after('zone'), read: ({ before }) => ({ day: { by: before ? -1 : 0, from: 'reference' } }),
    pattern: pattern(`(?<=^|[\\p{Script=Han}）)」，、：])(?:(?<![今是如觉])(?<before>昨)(?![天日晚夜晨早午今非是年月为])|(?<![如至当古从迄而自到现于即方尔往抚续目是])今(?=${BARE_DAY_VERBS}))`),
  },
  {
    name: 'weekday', weight: 2, opens: true, begins: 'word', follows: [...after('zone week day bare-day'), ...after('day bare-day iso', bracket)], pattern: pattern(`(?<![每单双])(?<week>${keys(WEEK_WORDS)})?(?:周|星期|礼拜)(?<day>[一二三四五六日天])(?![年月级岁])[）)]?`),
    read: ({ week, day = '' }) => ({ weekday: WEEKDAYS[day as keyof typeof WEEKDAYS], ...(week ? { week: WEEK_WORDS[week as keyof typeof WEEK_WORDS] } : {}) }),
  },
  { name: 'weekend', weight: 2, opens: true, begins: 'word', follows: [], read: ({ week }) => ({ weekend: true, ...(week ? { week: WEEK_WORDS[week as keyof typeof WEEK_WORDS] } : {}) }), pattern: pattern(`(?<![每双])(?<week>${keys(WEEK_WORDS)})?(?:周末|星期末)(?!版)`) },
  { name: 'week', weight: 2, opens: true, begins: 'word', follows: [], read: ({ week = '' }) => ({ week: WEEK_WORDS[week as keyof typeof WEEK_WORDS] }), pattern: pattern(`(?<week>${keys(WEEK_WORDS)})(?:周|星期|礼拜)(?![年月级岁一二三四五六日天末刊期])(?:(?:早些|晚些|稍早|稍晚|较早|较晚)(?:时候|时)?|初(?![一二三四五六七八九十级中]))?`) },
  { name: 'half-week', weight: 2, opens: true, begins: 'word', follows: [], read: ({ half }) => ({ week: 0, section: half === '上' ? 'first-half' : 'second-half' }), pattern: pattern('(?<half>上|下)半周(?![年期刊])') },
  { name: 'named-week', weight: 2, opens: true, begins: 'word', follows: [], read: ({ away }) => ({ day: { by: away === '次' ? 7 : 0, from: 'named' }, wholeWeek: true }), pattern: pattern('(?:(?:同一?|那一?|当|(?<away>次))周)(?![年月级岁一二三四五六日天末刊期边围转密])') },
];

const clock: readonly TimePiece[] = [
  { name: 'zone', weight: 0, opens: true, begins: 'word', follows: [], read: () => ({}), pattern: pattern(`(?:${alternatives(ZONES)})(?: ?[,，]? ?)`) },
  { name: 'part', weight: 1, opens: true, begins: 'word', follows: after(`${DATES} zone day-letter iso`, of), read: () => ({}), pattern: pattern(`(?:${PARTS})(?!会(?![见后晤面])|报(?!道|导|警|告|称)|餐|宴|期|年|霞|班|稻|熟|点[^钟]|些|盘|市|场)`) },
  // 今午: in Hong Kong, the hours around noon and behind it
  { name: 'part', weight: 1, opens: false, follows: after('day-letter'), read: () => ({}), pattern: pattern('午(?![后夜间饭餐膳茶休睡市盘马门])') },
  { name: 'part-clock', weight: 2, opens: false, follows: after('day-letter'), read: readClock, pattern: pattern(`(?<part>午) ?(?:将?近|大?约)?${CLOCK}`) },
  { name: 'that-day', weight: 0, opens: false, follows: after('day bare-day weekday feast'), read: () => ({}), pattern: pattern('当[天日晚]') },
  { name: 'part-clock', weight: 2, opens: true, begins: 'word', follows: after(`${DATES} zone iso day-letter`, of), read: readClock, pattern: pattern(`(?<part>${PARTS}) ?(?:将?近|大?约)?${CLOCK}`) },
  { name: 'full-clock', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<![\\d.:一二三四五六七八九十])(?<hour>${HOUR})[时点](?<minute>${MINUTE})分(?:\\d{1,2}秒)?(?![之钟])|(?<![\\d一二三四五六七八九十])(?<zero>[零0])[时点]整?(?![\\d一二三四五六七八九])`) },
  // 15时 and 8:00 where the words around leave no doubt that a clock is meant
  { name: 'lone-clock', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<![\\d.:：第一二三四五六七八九十])(?<hour>1[3-9]|2[0-4])时(?:整|许)?(?=[，,。至到前后起左许]|$)|(?<![\\d.:：第一二三四五六七八九十])(?<early>1[0-2]|[1-9])时(?:(?=起)|[整许])`) },
  { name: 'lone-clock', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<=(?:^|[在于从自约至到你]) ?)${CLOCK.replace('(?:[时点]', '(?:[点]')}(?=的?时候|[，, ]|[之以][前后]|[前后左许起至到]|$)`) },
  { name: 'lone-clock', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<![\\d.:：])(?<hour>[01]?\\d|2[0-4])[:：](?<colon>[0-5]\\d)(?:[:：][0-5]\\d)?(?=${TO}(?:次日|翌日|第二天)?(?:凌晨|早上|上午|清晨)? ?[012]?\\d[:：][0-5]\\d)`) },
  { name: 'part-hour', weight: 2, opens: true, begins: 'word', follows: after(`${DATES} zone iso day-letter`, of), read: readClock, pattern: pattern(`(?<part>${PARTS}) ?(?<hour>${HOUR})(?=${TO}${HOUR} ?[时点])`) },
  { name: 'lone-clock', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<=^|[从在于自约])(?<hour>2[0-4]|1\\d|[1-9])(?=[至到~～—–-]{1,2}(?:2[0-4]|1\\d|[1-9])[时点](?!间|代|候|建议|意见|要求|共识|多?票|评))`) },
  { name: 'clock-end', weight: 2, opens: true, begins: 'numeral', follows: [], read: readClock, pattern: pattern(`(?<=(?:[时点分半整刻]|[:：]\\d\\d|(?:${PARTS}|[从在于自约]|^)\\d{1,2})${TO})${CLOCK}`) },
  { name: 'clock', weight: 1, opens: false, follows: after(`${DATES} zone iso`), read: readClock, pattern: pattern(CLOCK) },
];

/** The members of a Chinese date, in the order in which they are tried. */
export const timePieces: readonly TimePiece[] = [...days, ...lunar, ...year, ...sections, ...clock];
