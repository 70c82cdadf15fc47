import type { TimeWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell when an event happened, beside its time itself. */
export const EVENT_TIMES = {
  after: null,
  relatives: null,
  when: null,
  /** How a verb ends that has its place behind it, so that a later 的 belongs to the place: 18日聚集在首都的广场. */
  endsInAt: /[在于]$/u,
  /** Behind a length: what took days is not of the day on which it was told (四天内攻占六城). */
  within: /^[内间里]$/u,
  /** What is left of an expression of time, and no noun: 三天内, 月底. */
  remainders: /^[内间里起许底初中]$/u,
  /** Before a length: 12日结束为期3天的会议. */
  lasts: /为期$/u,
  /** Where the day is the last of that length; else it is the first. */
  ends: /^(?:结束|闭幕|落幕|结束了)$/u,
  /** Behind the day from which on something is counted: 5月1日以来. */
  countedFrom: /^(?:以来|起)/u,
  /** How words begin that count those who suffered: 死亡人数. */
  tolls: /^(?:死|遇难|罹难|受伤|伤).*(?:人数|数字)/u,
  /** Behind a toll, where its day is that on which it was raised: 17日将死亡人数上调至…. */
  raised: /^(?:由|从.{1,8})?(?:已|再|又|进一步|更新|上调|上修|上升|升|增加|增|攀升|修正|调高|提高)+[至到为]/u,
  /** Behind a time, before words of what is rare: 1977年以来首次. */
  since: /^以来$/u,
  rareBehind: /^(?:首|最|第一次|的首|的最)/u,
  sinceBefore: null,
  rareBefore: null,
  /** Before days that have passed, though the words seem to lie ahead: 地震过去四天后. */
  passed: /^(?:已)?(?:过去|发生)(?:已)?$/u,
  /** What takes a report out of the telling: 此前, 每年, 多次. */
  looksBack: /^(?:曾|曾经|此前|之前|早前|先前|一度|曾多次|首次|以来|近年来|至今|迄今|历史上|过去|每年|每天|多次|一直|不断|上一?[次回])$/u,
  /** Of these, what may count a noun as well: 多次空袭. */
  counts: /^多次$/u,
  /** Behind an event at which, or after which, somebody spoke: 听证会上说, 会晤后表示. */
  venues: /^(?:上|中|后|时|期间|间隙|之后|结束后|会上)$/u,
  /** Words of a charge; a time behind them is that of what somebody is charged with: 被控于2019年11月参与. */
  charges: /控/u,
  /** Times of no day, which is not that of what was told before: 近日, 不久前. */
  lately: /^(?:日前|近|最近|不久|前不久|前[些几段]|前一[段阵]|过去|这几|早前|多年|数年|几年)/u,
  /** Behind the day of a report in other media: 据媒体今天报道. */
  reports: /^(?:报道|报导)/u,
  /** Behind a year, how words begin that count what it saw: 今年第1号台风. */
  ordinals: /^(?:第\p{N}|第[一二三四五六七八九十]|首[场个次起号轮批])/u,
  /** What ends a bracket that tells what went on then: 会面时. */
  atOnce: /^(?:时|期间|之际|的同时|的时候|之时)$/u,
  /** Behind a day, where it is that of the dispatch: 12月9日电, 据新华社9日讯. */
  wired: /^(?:电(?!视|话|影|台|商|力|动|子|脑|网|邮)|讯(?!息|问)|消息|报导|电讯|综合报道|报道|报道称|报道说)/u,
  /** Before the day on which something is to come: 预计29日抵达. */
  expects: /^(?:预计|预期|预定|料将|有望|可望)$/u,
  /** How buildings fall, where a disaster shakes them: 大楼倒塌. */
  collapses: /^(?:倒塌|坍塌|垮塌|塌陷|倾倒|崩塌)$/u,
  /** Verbs of feeling about what had happened: 5日祝贺他当选. */
  congratulates: /祝贺|恭贺|慰问|哀悼/u,
  /** Behind a stretch of days at the end of which something is to be done: 年底前. */
  upTo: /^[之以]?前$/u,
  /** Before what happened once before, and when: 上一次遇袭是1981年. */
  lastTime: /^上一?[次回]/u,
  /** Behind an event, on the day before or after which something else was: 爆炸前一天, 开战次日. */
  away: /^(?:前一[天日晚夜]|次日|翌日|第二天|隔天|隔日|头一天)/u,
  /** Verbs of which an attack is the object, and so took place: 击退进攻. */
  repels: /^(?:击退|打退|挫败|粉碎|抵御|抵挡|顶住|遏制|阻击|拦截|击落)了?$/u,
  /** Before what is written or spoken about: 就地震致慰问电; not 就职. */
  about: /(?<!成)就(?![职任业地是在已能要可会此读近])|针对/u,
  /** Behind it, what is written or said. */
  writes: /致电|致慰|致函|致信|慰问|发表|道歉|表示/u,
  there: null,
  throughout: null,
} as const satisfies Wording<TimeWording>;
