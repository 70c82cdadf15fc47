import type { Season, Section, Unit } from '../../annotators/times/meaning.ts';

/** Words for a year, counted from the year of the reference day or from the one that the text named last. */
export const YEAR_WORDS = {
  今年: ['reference', 0], 本年: ['reference', 0], 去年: ['reference', -1], 上一年: ['reference', -1], 本财年: ['reference', 0], 本财政年度: ['reference', 0], 上财年: ['reference', -1], 上一财年: ['reference', -1], 上一财政年度: ['reference', -1], 下一财年: ['reference', 1], 前年: ['reference', -2], 大前年: ['reference', -3],
  明年: ['reference', 1], 后年: ['reference', 2], 当年: ['named', 0], 同年: ['named', 0], 次年: ['named', 1], 翌年: ['named', 1], 这一年: ['named', 0], 那一年: ['named', 0], 那年: ['named', 0], 隔年: ['named', 1], 前一年: ['named', -1],
} as const;

export const MONTH_WORDS = {
  本月: ['reference', 0], 这个月: ['reference', 0], 这月: ['reference', 0], 上月: ['reference', -1], 上个月: ['reference', -1], 上一个月: ['reference', -1],
  下月: ['reference', 1], 下个月: ['reference', 1], 下一个月: ['reference', 1], 上上个月: ['reference', -2], 上上月: ['reference', -2],
  当月: ['named', 0], 同月: ['named', 0], 次月: ['named', 1],
} as const;

export const DAY_WORDS = {
  今天: ['reference', 0], 今日: ['reference', 0], 今: ['reference', 0], 本日: ['reference', 0], 昨天: ['reference', -1], 昨日: ['reference', -1], 昨: ['reference', -1],
  前天: ['reference', -2], 前日: ['reference', -2], 大前天: ['reference', -3], 大前日: ['reference', -3], 明天: ['reference', 1], 明日: ['reference', 1], 明: ['reference', 1],
  后天: ['reference', 2], 大后天: ['reference', 3], 大大后天: ['reference', 4], 大大前天: ['reference', -4],
  同一天: ['main', 0], 同日: ['main', 0], 同天: ['main', 0], 当天: ['named', 0], 当日: ['named', 0], 当: ['named', 0], 这一天: ['named', 0], 那天: ['named', 0], 那一天: ['named', 0], 那日: ['named', 0],
  次日: ['named', 1], 翌: ['named', 1], 翌日: ['named', 1], 隔天: ['named', 1], 隔日: ['named', 1], 第二天: ['named', 1], 前一天: ['named', -1], 此前一天: ['named', -1], 前一日: ['named', -1], 此前一日: ['named', -1], 前一晚: ['named', -1], 前一夜: ['named', -1], 头一天: ['named', -1], 即日: ['reference', 0],
} as const;

export const WEEK_WORDS = {
  本: 0, 这: 0, 这个: 0, 本个: 0, 上: -1, 上个: -1, 上一: -1, 上上: -2, 上上个: -2, 下: 1, 下个: 1, 下一: 1, 下一个: 1, 上一个: -1, 下下: 2, 下下个: 2,
} as const;

export const WEEKDAYS = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 } as const;

export const SEASONS = { 春: 'spring', 夏: 'summer', 秋: 'autumn', 冬: 'winter' } as const satisfies Record<string, Season>;

export const SECTIONS = {
  上旬: 'first-third', 中旬: 'middle', 下旬: 'last-third', 初: 'start', 伊始: 'start', 初期: 'start', 中: 'middle', 中期: 'middle', 底: 'end', 末: 'end', 末期: 'end', 后期: 'end', 前期: 'first-third', 之初: 'start',
  上半: 'first-half', 前半: 'first-half', 上个半: 'first-half', 下半: 'second-half', 后半: 'second-half',
} as const satisfies Record<string, Section>;

/** Parts of the day, and what they add to the hour of a clock of twelve hours. */
export const DAY_PARTS = {
  afternoon: ['下午', '午后', '傍晚', '晚上', '晚间', '夜间', '夜里', '深夜', '半夜', '晚', '夜', '入夜后', '黄昏'],
  morning: ['凌晨', '清晨', '清早', '黎明', '拂晓', '早晨', '早上', '早间', '晨间', '上午', '早', '晨', '大清早', '一早', '午夜'],
  noon: ['中午', '午间', '正午'],
} as const;

/** Units of time as they stand after a number, and what they count. */
export const UNITS = {
  个世纪: ['decade', 10], 年: ['year', 1], 个年头: ['year', 1], 个学年: ['year', 1], 个财年: ['year', 1], 个财政年度: ['year', 1], 个赛季: ['year', 1],  个月: ['month', 1], 个季度: ['month', 3], 周: ['week', 1], 个周: ['week', 1], 星期: ['week', 1], 个星期: ['week', 1],
  礼拜: ['week', 1], 个礼拜: ['week', 1], 天: ['day', 1], 晚: ['day', 1], 昼夜: ['day', 1], 个昼夜: ['day', 1], 小时: ['hour', 1], 个小时: ['hour', 1], 钟头: ['hour', 1], 个钟头: ['hour', 1],
  分钟: ['minute', 1], 刻钟: ['minute', 15], 秒: ['second', 1], 秒钟: ['second', 1],
} as const satisfies Record<string, readonly [Unit, number]>;

/** What may not follow a unit: with it, it is another word (三年级, 五周年). */
export const NOT_AFTER_UNITS = '级|龄|岁|边|围|末|年|代|薪|度|刊|报|期(?!间)|租|费|货|制|生|天|折|[一二三四五六日](?![个名人])|(?<=晚)[会间报上宴装]';

/** What stands before a clock time or a date to say whose clock it is, besides 北京时间 and its like. */
export const ZONES = ['当地时间', '当地', '格林尼治时间', '世界时', '美东时间', '美西时间', '美国东部时间', '北京时间', '协调世界时'] as const;

/** After 今 by itself, where it is today: 法院今裁定. */
export const BARE_DAY_VERBS = '于|在|被|获|遭|向|就|对|宣布|表示|公布|发表|发布|证实|指出|裁定|判|开庭|提堂|应讯|召开|举行|出席|开幕|抵|重申|强调|回应|透露|说|称|率';

/** Holidays of schools, by first and last month. */
export const BREAKS = { 暑假: [7, 8], 暑期: [7, 8], 寒假: [1, 2] } as const;

/** Two neighbouring numbers: about so many (两三个月). */
export const NEIGHBOURS = '(?:一、?[两二]|[两二]、?三|三、?[四五]|四、?五|五、?六|六、?七|七、?八|八、?九)';

/** After these, so many 日 are a length and no day of the month: 为期5日, 拘留14日. */
export const DAYS_LONG = ['连续', '长达', '为期', '历时', '持续', '历经', '不到', '超过', '为时', '一连', '足足', '至少', '最多', '最长', '逾', '停火', '休战', '拘留', '羁押', '停职', '停业', '停牌', '停课', '停飞', '放假', '宽限', '限期', '延长'] as const;

/** What so many days are counted back from: 事发前两天. */
export const INCIDENTS = ['事发', '案发', '出事', '事故', '事件', '地震', '爆炸', '袭击', '投票', '选举', '大选', '开幕', '开赛', '决赛', '峰会', '决口', '遇害', '遇袭', '失踪', '去世', '被捕', '登陆', '婚礼', '手术', '起飞',
  '爆发', '就职', '上任', '卸任', '出发', '启程', '生效', '到期', '签署', '宣判', '开庭', '处决', '行刑', '开战', '停火', '坠毁', '沉没', '赛', '公投', '开播', '上映', '开学', '高考'] as const;

/** What goes on or has happened, before so many days 后: 搜寻两周后, 获释三天后. Of 过去四天后 the clause tells when. */
export const GONE_ON = ['持续', '搜寻', '搜索', '搜救', '住院', '治疗', '抢救', '昏迷', '上任', '就任', '就职', '上台', '执政', '获释', '被捕', '落网', '出狱', '返回', '返航', '隔', '居住', '生活', '工作', '服刑', '服役', '任职', '使用', '回国', '去世', '遇害', '遇难', '遇袭', '失踪', '爆发', '生效', '签署', '到期', '结束', '启动', '实施', '运行', '开放', '开业', '停运', '停产', '抵达', '离婚', '结婚', '毕业', '退役', '退休', '独立', '成立', '建成', '投产', '上市', '升空', '登陆', '提交', '宣布', '公布', '谈判', '磋商', '罢工', '停摆', '关闭', '封锁', '围困', '鏖战', '激战', '审理', '调查', '搬离', '出生', '停火'] as const;

/** Of 前两天 behind these the clause tells from when it counts. */
const NOT_BEHIND = `提|之|以|此|${INCIDENTS.join('|')}`;

/** Words that point into time without a value. */
export const VAGUE = [
  `(?:一二|两三|二三|三四|四五|五六|六七|七八|八九)[十百千](?:多|余)?(?:个)?(?:小时|分钟|星期|礼拜|月|[天周年](?!级|代|薪|龄|岁|末))(?:之前|以前|之后|以后|前|后|内|里|来|以来)?`, '一夜之间',
  `(?:(?:过去|最近|未来|今后|接下来|此后|随后|近|之前|前|这)(?:的)?)?${NEIGHBOURS}(?:个)?(?:多)?(?:小时|钟头|分钟|星期|礼拜|月(?![份初底末中])|[天周年](?!级|代|薪|龄|岁|末|[一二三四五六日天]))(?:之前|以前|之后|以后|前|后|内|里|间|来|以来)?`,
  '日前', '近日', '(?<!在|过去|最近|的)这(?:两|三|两三)天(?!前|后|之|来|以|的?(?:会议|会期|会谈|比赛|行程|访问|活动))', '近来', '近期', '不久前', '前不久', '不久之前', '(?<!接)连日来?(?!本|方|军|元)', '(?:数|几)秒钟?(?:之后|以后|后|内|间)?', '早些时候', '早前时候', '稍早时候', '较早时候', '近些年来?', '近年来?', '前些年', '前些天', `(?=前[几两])(?<!${NOT_BEHIND})前(?:几|两)[天日周年]`, '前几个月', '前段时间', '前一段时间', '前一阵', '[一二三四五六七八九]?十几(?:个)?(?:小时|分钟|星期|[天周月年])(?:之前|以前|前|以来|来|后)?',
  '(?:过去|最近|未来|今后|接下来|此后|随后|近|之前|前)(?:的)?(?:几|数|多)(?:十|百)?(?:个)?(?:小时|星期|礼拜|季度|[天日周月年])(?:内|里|来|间|以来)?',
  '(?:数|几|好几|多)(?:十|百)?(?:多)?(?:个)?(?:小时|钟头|分钟|星期|礼拜|世纪|季度|[天日周月年])(?:之前|以前|之后|以后|前|后|内|以来|来)?',
  '最近(?!的|一[次名个家座位所处条届]|距离|[处点]|[0-9一二三四五六七八九十两几数多])',
] as const;
