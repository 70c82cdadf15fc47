import type { TimeLanguage } from '../../annotators/times/time-language.ts';
import { classOf, oneOf } from '../../words/characters.ts';
import { timePieces } from './time-pieces.ts';
import { timeRules } from './time-rules.ts';
import { ERAS, FEASTS } from './time-feasts.ts';
import { BREAKS, DAY_PARTS, DAY_WORDS, MONTH_WORDS, WEEK_WORDS, YEAR_WORDS, ZONES } from './time-words.ts';

const REPORTING = '表示|宣布|宣称|声称|报道|说(?!服)|称(?!为|作|之)|指出|透露|强调|证实|承认|否认|告诉|发表|警告|介绍|通报|消息|电(?=[（(])';

/** What words of times begin with: one character that hardly begins another word, or two. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...'周昨翌廿',
  ...[YEAR_WORDS, MONTH_WORDS, BREAKS, FEASTS, ERAS].flatMap((table) => Object.keys(table)),
  ...Object.keys(DAY_WORDS).map((word) => (word.length > 1 ? word : '')), ...Object.values(DAY_PARTS).flat(), ...ZONES,
  ...Object.keys(WEEK_WORDS).flatMap((word) => (word.length > 1 ? [word] : ['周', '星', '礼'].map((week) => word + week))),
  ...[...'今昨明当'].flatMap((day) => [...'早晨晚夜午深凌清上下中傍（( '].map((part) => day + part)), ...[...'今去明'].flatMap((year) => ['春', '夏', '秋', '冬'].map((season) => year + season)),
  // the words of the pieces and rules, and of VAGUE
  '星期', '礼拜', '年初', '年中', '年底', '年末', '月初', '月中', '月底', '月末', '上半', '下半', '前半', '后半', '上个', '下个', '前个', '上季', '下季', '本季', '上一', '下一', '世纪', '上世', '公元', '民国', '正月', '冬月', '腊月', '闰月',
  '农历', '阴历', '旧历', '夏历', '大年', '全天', '全年', '较早', '稍早', '稍晚', '晚些', '早些', '明后', '过去', '最近', '最后', '未来', '今后', '接下', '往后', '今明', '日前', '近日', '近来', '近期', '近些', '近年', '不久', '前不', '连日', '早前', '前些', '前几', '前两', '前段',
  '前一', '头一', '即日', '年内', '上年', '本财', '上财', '下财', '本世', '新世', '同周', '同一', '那周', '那一', '当周', '次周', '那天', '那日', '此后', '随后', '之前', '近几', '近数', '近多', '首季', '首日', '这几', '同天', '后日', '大后', '年初',
].filter(Boolean).map((word) => word.slice(0, 2)));
const ALWAYS: ReadonlySet<string> = new Set(['昨', '今', '第', '前', '近', '数', '几', '多', '好', '这', '闰', 'Q']);
const isNumeral = classOf(/[〇零一二两三四五六七八九十廿卅百千半]/u);
/** A numeral in characters, and what follows one that counts time or dates: 一个月, not 一个人. */
const COUNTS = /[〇零一二两三四五六七八九十廿卅百千半]+(?: ?(?:[年月日号天周时点分刻秒多余来几世季星礼昼晚至到钟旬小、\-–—－~～〜\d]|个[月半多小星礼世季年钟周昼学财赛 ]|夜之间)|(?<=五一|十一|三八|六一|五四))/uy;

/** Whether any of the words begins with a code unit: most characters of a text are answered by one look. */
const isFirst = oneOf([...FIRST_WORDS, ...ALWAYS, ...'〇零一二两三四五六七八九十廿卅百千半']);

function mayBegin(code: number, at: number, sentence: string): boolean {
  if (!isFirst(code)) return false;
  if (isNumeral(code)) {
    if (isNumeral(sentence.charCodeAt(at - 1))) return false;
    COUNTS.lastIndex = at;
    return COUNTS.test(sentence);
  }
  const character = sentence.charAt(at);
  return ALWAYS.has(character) || FIRST_WORDS.has(character) || FIRST_WORDS.has(character + sentence.charAt(at + 1));
}

/** How Chinese writes times; traditional text is folded to simplified characters first. */
export const times: TimeLanguage = {
  numerals: classOf(/[\d〇零一二两三四五六七八九十廿卅百千半]/u),
  firsts: mayBegin,
  pieces: timePieces,
  rules: timeRules,
  to: / ?(?:起|开始)?(?:至|到|[-–—－~～〜]{1,2}|直至|直到|一直到|持续到|延续到) ?/uy,
  and: / ?(?:、|和|及|与|以及|，) ?/uy,
  between: { before: /(?!)/u, after: /^ ?(?:之间|期间|间(?!谍|接|隙))/u },
  together: / ?(?:这)?(?:连续)?[两二三四五六七][天日](?!内|后|前)/uy,
  since: { before: /(?:自|自从|从|始于|打从)$/u, after: /^(?:以来|起(?!诉|码|义|飞|降|草|火)|开始|之后|以后|后(?!天|年|续|方|者|卫|勤|期|悔|半)|至今|到现在|到目前|迄今)/u },
  until: { before: /(?:截至|截止|截止到|直到|直至|至迟|不晚于|不迟于)$/u, after: /^ ?(?:之前|以前|前(?!\d|[两二三四五六七八九十几半]|往|线|后|夕|总|首|景|锋|来|去|提|身|沿|所|方|途|期|进|夜)|为止|止)/u },
  recurring: /(?:每(?:年|月|天|日|周|晚|隔|个|逢)?(?:工作日)?|(?<![正适恰时欣又])逢)的?$/u,
  aside: /(?:继|自|自从|较|(?<=^|[，、。；：数量价率额度值温格期年月日])比|相比|类似|如同)$/u,
  starts: /^[早晚]?起(?![诉义飞火草码降身床])(?![^，。；]{0,12}(?:已|了|以来|持续))/u,
  dateline: /^ ?(?:专?电(?!视|话|影|台|商|力|动|子|脑|网)|讯(?!息|问))/u,
  adnominal: /^ ?的(?![^，。；、]{1,6}[中里](?![国东部心央小]))/u,
  attributive: { before: /[^，。；：！？“”]于$/u, after: /^(?:在[^，。；：、“”]{1,8})?(?:举行|实施|发动|发生|签署|达成|作出|进行|提出|通过|发起)的(?![^，。；：、]{1,12}(?:[上中时后]|期间))/u },
  masked: /《[^》\n]{1,40}》|(?<=连续)第[二三四五六七八九十\d]{1,3}[天日年周]|(?<=[等盼待])这一天|今年(?=(?:\d{1,3}|[一二三四五六七八九十]{1,4})岁)|(?<=岁)那一?年|今日(?:俄罗斯|头条|美国|印度|中国|关注|阿富汗)|明日之后|九一八|五四|一二·?九|[0-9]{1,2}[·.]\d{1,2}(?=事件|袭击|恐袭|恐怖|运动|惨案|大?地震|讲话)/gu,
  announced: /^即日/u,
  clauseEnd: /[，。；！？：,;!?:\n“”‘’（）()]/gu,
  reporting: new RegExp(REPORTING, 'gu'),
  reported: /(?!)/u,
  tells: new RegExp(`^[^，。；：！？“”\\n]{0,40}?(?:${REPORTING})`, 'u'),
  today: /^(?:当地时间|北京时间)?[今昨]/u,
  thatYear: /^当年$/u,
  thatDay: /^(?:当[天日晚夜]|那[天日晚])/u,
  testimony: /案发|事发|出事|供称|作供|自辩|忆述|供词|质疑|求情|判词|判决|控方|辩方|案情|庭上|盘问/u,
  spanned: /(?!)/u,
  background: { before: /(?!)/u, after: /(?!)/u },
  past: { before: /(?!)/u, after: /(?!)/u },
  suffered: { before: /(?!)/u, after: /(?!)/u },
  lasting: { before: /(?!)/u, after: /^(?:以来|至今|迄今|到现在|到目前)/u },
  introducing: { before: /(?!)/u, after: /(?!)/u },
  beside: /(?!)/u,
  happened: { before: /(?!)/u, after: /(?!)/u },
  ahead: {
    touching: /(?:(?:要|须)等?到|将|将在|将于|拟|拟于|拟在|预计|预计在|预计于|预定|预定于|预定在|定于|计划|计划于|计划在|定在|定为|推迟到|推迟至|延至|延到|延期至|延期到|延长至|延长到|提前到|提前至|有望于|有望在|最早|最快|最迟|最晚|争取在|即将|即将于|料|料将于|暂定|不晚于|不迟于|赶在|需在|须在|必须在|可能在|可能于|或在|或于|或将于|或将在|有可能在|从现在到|(?:^|[^截])至)$/u,
    over: /(?!)/u,
    had: /(?!)/u,
    anywhere: /将(?!军|领|士|帅|近|其|之|他|她|它|这|该|此|一|对方|坎)|拟(?!议|人)|预计|预定|计划(?:在|于)|定于|即将|有望|料将|届时|到期|最后期限|截止|期限/u,
  },
};
