import type { ClauseWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell who does what to whom in a clause, beside the classes of its words. */
export const EVENT_CLAUSES = {
  /** Before a noun that a clause may describe: 同来访的总统举行会谈, 对阻挠和谈的人实施制裁. */
  describable: /^[对同与向]$/u,
  /** Opens a bracket: 在当天举行的选举中获胜. */
  brackets: /^在$/u,
  /** Closes that bracket. */
  closes: /^(?:中|之中|当中|期间|过程中|后|之后|时|之际|前夕)$/u,
  /** Behind a noun, where it takes place: 会议在日内瓦举行. */
  takesPlace: /^(?:开幕|闭幕|落幕|开始|结束|举行|召开|启动|延续|持续|展开|破裂|告终)$/u,
  /** What is done rests on them, so that a verb behind their noun is none: 根据规定要求. */
  grounds: /^(?:根据|按照|依照|按|依据)$/u,
  /** Whoever does this lets another act: 协助居民撤离. */
  helps: /^(?:协助|帮助|支持|组织|安排)$/u,
  /** What somebody is suspected of is no report of it: 涉嫌袭击被捕. */
  suspected: /^涉嫌$/u,
  /** Behind a verb of saying, whoever says so: 宣布其攻占了两城. */
  himself: /^其$/u,
  /** Says that something happened as well, which nothing before has told: 官邸也遭到袭击. */
  also: /^也$/u,
  /** Goes on with what is asked for: 要求加薪，并发放补贴. */
  goesOn: /^并$/u,
  /** Opens a phrase that may hold a clause before its noun: 几个被指控与IS合作的人. */
  counts: /^[一二两几数多所全许部]/u,
  /** How nouns of people end, behind which an unknown word is a verb: 检察官约谈. */
  persons: /[人员长者官]$/u,
  /** Before the clause that gives the reason: 由于乍得遭遇干旱. */
  reasons: /^(?:由于|因|因为|随着|就)$/u,
  /** How nouns for one person end. */
  somebody: /(?:男子|女子|男孩|女孩|男童|女童|女婴|男婴|老人|妇女|老师|教师|学生|男生|女生|司机|骑手|工人|村民|乘客|游客|患者|先生|女士|小姐|老翁|老妇|老汉|少年|少女|青年|男职员|女职员|技工|住户|户主|车主|嫌疑人|嫌犯|被告人?|死者|驾驶员|飞行员|运动员)$/u,
  /** Closes a reason before what came of it: 因批评政府而被捕. */
  hence: /^而$/u,
  /** Behind a verb, makes a noun of what happened: 客机坠毁事件. */
  affairs: /^(?:事件|一事|事故|一案)/u,
  /** Before those with whom something is done: 在卡诺与警方交火, 在白宫同外长会谈. */
  alongside: /^[与同跟]$/u,
  /** Before a noun how many of it: 释放全部人质. */
  whole: /^(?:全部|所有|一切|任何)$/u,
  /** Says where what is meant lies: 打击了位于边境的据点. */
  lies: /^(?:位于|地处|设在|坐落于)$/u,
  /** How numbers end that wait for their noun: 3名 in 3名在矿井下作业的工人. */
  classifiers: /[\d一二三四五六七八九十百千万两数多几余][名位个架艘辆枚座栋头批支家所处条]$/u,
  /** Before a clause that is spoken of: 针对乌军袭击港口. */
  turns: /^(?:针对|对于|对|关于)$/u,
  /** Behind 的, what is meant to be done: 撤军的计划. */
  plans: /^(?:企图|计划|打算|决定|准备)$/u,
  /** How the names of offences end: 以故意杀人罪判处. */
  offences: /罪$/u,
  /** Before these names. */
  charges: /^(?:以|因|按|犯|因犯|涉嫌)$/u,
  /** Before people, what befell them: 3名被困居民. */
  stricken: /^(?:被困|受困|被埋|受灾|遇险|落水|失联|失踪)$/u,
  /** Say how before a verb, and of what kind before a noun: 合作打击, 合作协议. */
  kinds: /^(?:合作|联合|共同|全面|正式|直接|公开|初步|紧急|秘密|特别|间接|无条件|永远)$/u,
  /** Nouns before which they always do. */
  deals: /^(?:协议|协定|文件|备忘录|谅解|合同|条约|声明|公报|项目|框架|规划)/u,
  relatives: null,
  restricts: null,
  absolutes: null,
  openers: null,
  ages: null,
  aged: null,
  asides: null,
  reduced: null,
  overcomes: null,
  appositions: null,
  definite: null,
  measures: null,
} as const satisfies Wording<ClauseWording>;
