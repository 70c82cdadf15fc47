import type { ModalityWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell how real an event is by where they stand; those that tell it anywhere are in `modality.ts`. */
export const EVENT_MODALITY = {
  /** Make even what happens at once go on: 正加紧撤离. */
  progressive: /^(?:正|正在|正加紧|加紧)$/u,
  /** Behind a trigger, where what happens often is no one report: 袭击事件频发. */
  habits: /^(?:频发|频频|频繁|时有|多发|屡|不断(?:$|[，。、])|不止)/u,
  metWith: null,
  /** Takes up a clause, which what follows weighs as something to come: 首都失守，那将是…. */
  takesUp: /^(?:那|这)(?:就)?$/u,
  /** Right behind that. */
  weighs: /^(?:将|将会|会|就会|可能会)$/u,
  /** Tells that it has happened all the same: 此次失守，这将…. */
  done: /^(?:已|已经|曾|此次|这次)$/u,
  /** Before a noun that ranks among others, of which nothing new is told: 这是2009年以来最严重的事故. */
  records: /最(?:严重|大|致命|惨重|惨烈|强|猛烈|重|高|深|多|糟|血腥|近一)|规模最|首[次个起场]|第[一二三四五六七八九十两\d]+[次起大场]|最严重/u,
  /** Says what something is, before these. */
  equates: /^(?:是|成为|系|属于|堪称|被认为是|被称为|这是|也是|仍是)$/u,
  /** Tells of a plan that was given up, where the noun follows: 原定的选举. */
  formerPlans: /^(?:原|原定|原计划|预定|定于|计划)$/u,
  /** Before whoever asked for what is then told: 应对方请求. */
  atRequest: /^应$/u,
  /** Carry what is said: 提出批评. */
  utters: /^提出$/u,
  copulas: null,
  plans: null,
  future: null,
  perfect: null,
  superlatives: null,
  demonstrates: null,
  shown: null,
  achieves: null,
  cuts: null,
  /** Takes an event back that was to come: 推迟选举, 取消制裁. */
  putsOff: /^(?:推迟|延后|延期|押后|取消|缓办|改期)$/u,
  /** Before what was not brought about: 企图自杀. */
  attempts: /^(?:试图|企图|图谋|意图)$/u,
} as const satisfies Wording<ModalityWording>;
