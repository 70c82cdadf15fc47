import type { TellingWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell who told of an event, and what was told before. */
export const EVENT_TELLING = {
  /** Ends the words before a noun that points back to an event: 这次严重袭击. */
  pointing: /(?:此次|这次|是次|本次|该次|该|这起|这场|该起|该场|上述|这一|此轮|这轮|这些)(?:[\u4e00-\u9fff]{0,4})$/u,
  /** The same right before a word that may be a verb, and here is a noun: 这次袭击. */
  pointedAt: /(?:此次|这次|是次|本次|该次|这起|这场|该起|该场|此轮|这轮)$/u,
  /** Before the words for an incident: 这起事件. */
  deictic: /(?:此次|这次|是次|本次|该|这起|这场|该起|该场|上述|这一)$/u,
  /** Words for what was told before: 在这起事件中. */
  incidents: /^(?:事件|事故|袭击|爆炸|冲突|地震|案件|惨案|行动|期间|过程)$/u,
  ownDetails: null,
  /** Who claims an attack is no source of it: 声称对袭击负责. */
  claims: /^负责$/u,
  /** The same of words that are quoted. */
  endsInClaim: /负责$/u,
  /** Behind figures and papers, which are of whoever published them: 卫生部的统计显示. */
  shows: /^显示$/u,
  /** How these are called. */
  papers: /(?:数据|统计|报告|民调|调查|研究|文件|名单|记录)$/u,
  tells: null,
  rates: null,
  /** The head of a dispatch, with its agency (the first group), in whichever characters: 新华社巴黎12月9日电. */
  dispatches: /^[（(]?([^，。,.\s]{1,8}社)[^，。\n]{0,16}?\d{1,2}日(?:综合)?[电電讯訊]/u,
} as const satisfies Wording<TellingWording>;
