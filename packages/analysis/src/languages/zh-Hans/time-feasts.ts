import type { Feast } from '../../annotators/times/feast.ts';
import { SOLAR_TERMS } from '../../annotators/times/solar-terms.ts';
import { alternatives } from '../../words/alternatives.ts';

/** Days whose name means nothing else. */
const PLAIN = {
  元旦: { month: 1, day: 1 }, 情人节: { month: 2, day: 14 }, 妇女节: { month: 3, day: 8 }, 三八节: { month: 3, day: 8 }, 植树节: { month: 3, day: 12 }, 愚人节: { month: 4, day: 1 },
  劳动节: { month: 5, day: 1 }, 五一节: { month: 5, day: 1 }, 五一劳动节: { month: 5, day: 1 }, 五一国际劳动节: { month: 5, day: 1 }, 青年节: { month: 5, day: 4 }, 五四青年节: { month: 5, day: 4 },
  儿童节: { month: 6, day: 1 }, 六一儿童节: { month: 6, day: 1 }, 建党节: { month: 7, day: 1 }, 建军节: { month: 8, day: 1 }, 教师节: { month: 9, day: 10 }, 国庆节: { month: 10, day: 1 }, 万圣节: { month: 10, day: 31 },
  平安夜: { month: 12, day: 24 }, 圣诞节: { month: 12, day: 25 }, 圣诞日: { month: 12, day: 25 }, 圣诞夜: { month: 12, day: 24 }, 跨年夜: { month: 12, day: 31 },
  母亲节: { of: 5, weekday: 7, nth: 2 }, 父亲节: { of: 6, weekday: 7, nth: 3 }, 感恩节: { of: 11, weekday: 4, nth: 4 }, 复活节: { easter: 0 }, 耶稣受难日: { easter: -2 },
  春节: { lunar: [1, 1] }, 农历新年: { lunar: [1, 1] }, 大年初一: { lunar: [1, 1] }, 除夕: { lunar: [1, 1], off: -1 }, 除夕夜: { lunar: [1, 1], off: -1 }, 大年三十: { lunar: [1, 1], off: -1 }, 年三十: { lunar: [1, 1], off: -1 },
  元宵节: { lunar: [1, 15] }, 端午节: { lunar: [5, 5] }, 七夕节: { lunar: [7, 7] }, 中元节: { lunar: [7, 15] }, 中秋节: { lunar: [8, 15] }, 重阳节: { lunar: [9, 9] }, 腊八节: { lunar: [12, 8] },
  清明节: { term: 6 },
} as const satisfies Readonly<Record<string, Feast>>;

/** Days whose name needs the words around to be one: 国庆前夕, 2020年端午. */
const NEEDY = {
  国庆: { month: 10, day: 1 }, 五一: { month: 5, day: 1 }, 十一: { month: 10, day: 1 }, 圣诞: { month: 12, day: 25 }, 元宵: { lunar: [1, 15] }, 端午: { lunar: [5, 5] }, 七夕: { lunar: [7, 7] }, 中秋: { lunar: [8, 15] }, 重阳: { lunar: [9, 9] },
  腊八: { lunar: [12, 8] }, ...Object.fromEntries(SOLAR_TERMS.map((term, index) => [term, { term: index }])),
} as const satisfies Readonly<Record<string, Feast>>;

export const FEASTS: Readonly<Record<string, Feast>> = { ...PLAIN, ...NEEDY };

/** After a feast: what belongs to it and is no day. */
const NOT_AFTER = '联欢|晚会|春晚|档|快乐|礼|树|老人|歌|颂|卡|袜|帽|岛|(?:小?长假|连假|假期|假日|黄金周)(?!期间|[之以]?[前后](?![往线])|过后|结束|首日|第一天|最后一天|到来|即将)|红包|年货|祝福|团圆|大礼|特别|主题|派对|音乐会|电影|讲话|献词|贺词|运输|返乡|习俗|文化|气氛|氛围|美食|活动|购物|促销|交易|旅游|消费|火鸡|彩蛋|花车|大游行';
/** After a name that needs it: what only stands after a day. */
const DAY_AFTER = '节气|(?:小?长假|连假|假期|假日|黄金周)(?:期间|[之以]?[前后](?![往线])|过后|结束|首日|第一天|最后一天)|当[天日晚]|期间|前夕|前后|[之以]?[前后](?![往线卫勤期方])|之夜|之际|那天|这天|夜里|晚上|早上|上午|下午|凌晨|清晨|以来|到来|[，。,]?$';

/** The names of feasts as they stand where they are a day. */
export const FEAST = `(?:(?<feast>${alternatives(Object.keys(PLAIN))})(?!${NOT_AFTER})|(?:(?<=年|农历)(?:的)?|(?<=^|[在于自从至到距是，。]))(?<needy>${alternatives(Object.keys(NEEDY))})节?(?=${DAY_AFTER})|(?<=[年]|农历)(?<owned>${alternatives(Object.keys(NEEDY).filter((name) => name !== '十一'))})(?!${NOT_AFTER}))`;

/** First years of eras, by name. */
export const ERAS = {
  贞观: 627, 神龙: 705, 开元: 713, 天宝: 742, 元和: 806, 景德: 1004, 熙宁: 1068, 元丰: 1078, 宣和: 1119, 靖康: 1126, 绍兴: 1131, 洪武: 1368, 永乐: 1403, 宣德: 1426, 成化: 1465, 弘治: 1488, 正德: 1506, 嘉靖: 1522, 隆庆: 1567, 万历: 1573, 天启: 1621, 崇祯: 1628,
  顺治: 1644, 康熙: 1662, 雍正: 1723, 乾隆: 1736, 嘉庆: 1796, 道光: 1821, 咸丰: 1851, 同治: 1862, 光绪: 1875, 宣统: 1909, 民国: 1912, 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019,
} as const;
