import type { SenseWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell how a trigger is meant: as a verb, as a noun, or not as an event at all. */
export const EVENT_SENSES = {
  /** Behind a noun that something happens in: 在袭击中死亡; not 袭击中国. */
  during: /^(?:中(?:$|[^国东方美俄])|之中|当中|期间|过程|现场)/u,
  /** Before 的, where what one event brought on is told: 强降雨引发的洪水. */
  causes: /^(?:引发|导致|造成|引起|带来|触发)$/u,
  /** How sums end, which count no events: 以18亿美元收购. */
  sums: /[元镑圆卢布%]$/u,
  /** Celebrates what happened long ago: 成立70周年. */
  anniversaries: /周年/u,
  /** A predicate, of which a trigger before it is the subject: 撤军是…. */
  copulas: /^是$/u,
  /** Those to whom it happened: 被定罪者. */
  sufferers: /^者/u,
  /** How words end that tell how often: 两次发动政变. */
  occasions: /[次度回]$/u,
  /** Before a noun, where it is no time: 对前政府官员. */
  formerly: /^前$/u,
  /** How nouns of people end, behind what they underwent: 受伤球员. */
  people: /[人员者兵民众生徒犯胞童师工客属友手户士]$/u,
  /** Behind an occasion on which something is said: 在记者会上表示. */
  aboard: /^(?:上|期间)/u,
  /** Opens what is quoted: 会谈“坦率”. */
  quotes: /^[“「『]$/u,
  /** Count those whom a clause goes on with behind 、: 2人死亡、多人受伤. */
  tallies: /^(?:多[人名]|数[十百千万]|上[百千万]|另)/u,
  /** With what an attack is made, as the head of its noun. */
  armed: /^(?:导弹|火箭弹?|无人机|炸弹)(?:袭击|攻击)$/u,
  /** Behind a verb, the where and why of what was told: 坠毁现场. */
  circumstances: /^(?:现场|地点|原因|真相|时间(?!内)|经过)/u,
  /** Talks, which are held and take no object. */
  talks: /^(?:会谈|谈判|和谈|会晤|会面|对话|座谈)$/u,
  /** Behind what is weighed as something to come: 达成协议将是首选. */
  weighs: /^(?:是|意味着|取决于)$/u,
  /** Behind a storm, what is said or done lest it come: 暴雨橙色预警. */
  warnings: /^(?:[橙黄蓝红]色|预警|预报|应急|防[范御治])/u,
  /** Alone a noun: 对平民造成威胁. */
  menaces: /^威胁$/u,
  /** How votes are counted, and for what: 195票赞成. */
  votes: /票$/u,
  sides: /^(?:赞成|反对|弃权)$/u,
  /** Before the event that people died of: 死于枪战. */
  dueTo: /^(?:死于|毁于)$/u,
  /** Before an office and a name part of the title: 当选总统特朗普. */
  elect: /^当选$/u,
  determiners: null,
  singling: null,
  infinitives: null,
  plurals: null,
  figurative: null,
  unknownVerbs: null,
  onlyVerbs: null,
} as const satisfies Wording<SenseWording>;
