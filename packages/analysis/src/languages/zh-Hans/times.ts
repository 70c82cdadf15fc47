import type { TimeLanguage } from '../../annotators/times/time-language.ts';
import { timePieces } from './time-pieces.ts';
import { timeRules } from './time-rules.ts';
import { ERAS, FEASTS } from './time-feasts.ts';
import { BREAKS, DAY_PARTS, DAY_WORDS, MONTH_WORDS, SEASONS, WEEK_WORDS, YEAR_WORDS, ZONES } from './time-words.ts';

const REPORTING = '表示|宣布|宣称|声称|报道|说(?!服)|称(?!为|作|之)|指出|透露|强调|证实|承认|否认|告诉|发表|警告|介绍|通报|消息|电(?=[（(])';

/** Characters that some time begins with: a numeral, or the first of a word of the tables. */
const FIRSTS: ReadonlySet<number> = new Set([
  '〇零一二两三四五六七八九十廿卅百千半元正冬腊闰大农阴旧夏公第前后上下首头最本这那同当次翌隔今昨明去年月周星礼民',
  ...[YEAR_WORDS, MONTH_WORDS, DAY_WORDS, WEEK_WORDS, BREAKS, FEASTS, ERAS, SEASONS].flatMap((table) => Object.keys(table).map((word) => word.charAt(0))),
  ...[...Object.values(DAY_PARTS).flat(), ...ZONES].map((word) => word.charAt(0)),
  // the words of the rules and of VAGUE
  '全较稍晚早过最近未今往接日不连之随此数几好多再',
].flatMap((word) => [...word].map((character) => character.charCodeAt(0))));

/** How Chinese writes times; traditional text is folded to simplified characters first. */
export const times: TimeLanguage = {
  numerals: /[\d〇零一二两三四五六七八九十廿百千半]/u,
  firsts: (code) => FIRSTS.has(code),
  pieces: timePieces,
  rules: timeRules,
  to: / ?(?:起|开始)?(?:至|到|[-–—－~～〜]{1,2}|直至|直到|一直到|持续到|延续到) ?/uy,
  and: / ?(?:、|和|及|与|以及|，) ?/uy,
  between: { before: /(?!)/u, after: /^ ?(?:之间|期间|间(?!谍|接|隙))/u },
  together: / ?(?:这)?(?:连续)?[两二三四五六七][天日](?!内|后|前)/uy,
  since: { before: /(?:自|自从|从|始于|打从)$/u, after: /^(?:以来|起(?!诉|码|义|飞|降|草|火)|开始|之后|以后|后(?!天|年|续|方|者|卫|勤|期|悔|半)|至今|到现在|到目前|迄今)/u },
  until: { before: /(?:截至|截止|截止到|直到|直至|至迟|不晚于|不迟于)$/u, after: /^(?:之前|以前|前(?!\d|[两二三四五六七八九十几半]|往|线|后|夕|总|首|景|锋|来|去|提|身|沿|所|方|途|期|进|夜)|为止|止)/u },
  recurring: /每(?:年|月|天|日|周|晚|隔|个)?(?:工作日)?的?$/u,
  aside: /(?:继|自|自从|较|比|相比|类似|如同)$/u,
  adnominal: /^ ?的/u,
  masked: /《[^》\n]{1,40}》|今日(?:俄罗斯|头条|美国|印度|中国|关注|阿富汗)|明日之后|九一八|五四|一二·?九|[0-9]{1,2}[·.]\d{1,2}(?=事件|袭击|恐袭|恐怖|运动|惨案|大?地震|讲话)/gu,
  clauseEnd: /[，。；！？：,;!?:\n“”‘’（）()]/gu,
  reporting: new RegExp(REPORTING, 'gu'),
  reported: /(?!)/u,
  ahead: {
    touching: /(?:将|将在|将于|拟|拟于|拟在|预计|预计在|预计于|预定|预定于|预定在|定于|计划|计划于|计划在|定在|定为|推迟到|推迟至|延至|延到|延期至|延期到|延长至|延长到|提前到|提前至|有望于|有望在|最早|最迟|最晚|争取在|即将|即将于|料|料将于|暂定|不晚于|不迟于|赶在|需在|须在|必须在|可能在|可能于|或在|或于|或将于|或将在|有可能在|从现在到|(?:^|[^截])至)$/u,
    anywhere: /将(?!军|领|士|帅|近|其|之|他|她|它|这|该|此|一|对方|坎)|拟(?!议|人)|预计|预定|计划(?:在|于)|定于|即将|有望|料将|届时|到期|最后期限|截止|期限/u,
  },
};
