import type { ParticipantWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell who and what takes part in an event. */
export const EVENT_PARTICIPANTS = {
  /** Nouns for those who act for the group named before them: 塔利班武装人员. */
  members: /^(?:武装分子|武装人员|部队|军队|士兵|战斗人员|成员|分子|特种部队|安全部队|方面|军方|当局|政府|代表|代表团)$/u,
  /** What also acts for it, and is a thing where something is done to it: 红军战机. */
  craft: /^战机$/u,
  /** Those of these who are people, and no body that acts for a country: 美国士兵. */
  fighters: /^(?:武装分子|武装人员|士兵|战斗人员|成员|分子)$/u,
  /** What stands at the edge of a phrase and is no part of it: 美国等国. */
  edges: /^(?:在|的|等|等人|等地|等国|等国家|等多国|、)$/u,
  /** Before examples: 包括 X、Y 等在内的 Z, where Z is meant; 16座城市，包括坎大哈. */
  including: /^(?:包括|包含|例如|比如|诸如)$/u,
  /** Closes these examples. */
  included: /^在内$/u,
  /** Closes a list that goes on: 美国等国家. */
  others: /^等$/u,
  /** How the names of offices end, the first of two of one holder: 参联会主席、陆军参谋长马丁. */
  offices: /(?:主席|书记|总统|总理|首相|部长|防长|外长|大臣|司令|参谋长|秘书长|委员长|主任|局长|市长|省长|州长|行长|院长|校长|社长|会长|总裁|董事长|委员|议员|成员|发言人|教授|顾问|特使|代表|创办人|创始人)$/u,
  /** Behind a demand, where it is how and not whom one asks: 呼吁政治解决. */
  manners: /^(?:政治|和平|外交|通过外交|严格|冷静|理性)$/u,
  /** How sums, shares and scores end, which are how much and not whom: 投资18亿美元. */
  amounts: /[元镑圆卢布%分局场轮票日天年]$/u,
  /** Whom one meets to say something, where what is said is the report: 会见记者. */
  press: /^(?:记者|媒体|传媒)$/u,
  /** How an object begins that is counted, and so is no modifier: 支援3支队伍. */
  numbered: /^(?:[\d０-９约近逾超一二两三四五六七八九十百千万数多几]|至少)/u,
  /** Behind whoever does it, how often or how: 敌军数十次进攻, 红军最新一轮袭击, 双方各移交. */
  occasions: /^(?:(?:[\d数多几一两三四五六七八九十百]+|新一|第[\d一二两三四五六七八九十]+|近\d+|\d+多)[次轮波度]|最新|新|[一各共]|永久|所有|大?部分)$/u,
  /** A phrase that tells when, how often or how much, and nobody: 连续第12天, 完全或部分. */
  eachOther: null,
  idle: /^(?:(?:第[\d一二三四五六七八九十]+|[\d一二两三四五六七八九十]+多?)[天日次度轮波]|部分|大部分|真正|任何|所谓|包括|包含|例如|比如|诸如|即使|只是|而是|还有|其间|前期|行动中|\p{Script=Han}{0,4}时期)$/u,
  /** Points back to what follows it: 以军此次袭击. */
  pointers: /^(?:此次|这次|是次|此轮|这轮|该轮|此番|这一|这起|这场|该起|该场|本次|该次)$/u,
  upon: null,
  journeys: null,
  adverbial: null,
  repeated: null,
  /** Verbs that take somebody out of where they are in need: 从瓦砾下救出. */
  rescues: /^(?:救出|救起|救下|营救|营救出|解救|解救出|搜救出|抢救出|获救|挖出)/u,
  /** What an attack is made with, and ands between: 导弹和火箭弹. */
  naming: null,
  weapons: /^(?:导弹|弹道导弹|巡航导弹|火箭弹|火箭炮|炮弹|炸弹|汽车炸弹|无人机|手榴弹|迫击炮|燃烧弹|催泪弹|催泪瓦斯|和|与|及|、)$/u,
  possessives: null,
} as const satisfies Wording<ParticipantWording>;
