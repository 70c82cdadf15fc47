import type { SpeechWording } from '../../annotators/quotations/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell who goes on to speak, and how far. */
export const SPEECH = {
  /** Pronouns for the person who spoke last: 一名发言人…。他说. */
  persons: /^(?:他|她|其)$/u,
  /** One of these within other words. */
  pronoun: /[他她]/u,
  /** Pronouns for whoever else did: 外交部…。它说. */
  others: /^(?:它|他们|她们|它们)$/u,
  /** The one of these that is for no person. */
  thing: /^它$/u,
  /** In the words for a speaker who is no person: 国防部. */
  bodies: /部|局|署|院|会|军|社|公司|政府|警方|组织|声明|报告/u,
  /** The same where they end with it, and so are no person whom a pronoun means. */
  isBody: /(?:部|局|署|院|会|军|社|公司|政府|警方|组织|声明|报告|判决书|数据|统计|报[道导]|资料|文件|公报|通报|调查)$/u,
  /** Behind words in marks: whoever said them (“苦，”他笑了 · “走吧，”62岁的林德站起身来). */
  actor: /^(?:[他她](?!们|的)|\d{1,3}岁的)/u,
  /** What a quotation holds that is speech and no title: a first person, a pause, an end of sentence. */
  speech: /我们|我|咱|你们|[。！？]|，.{4,}/u,
  /** … of these a first person or an end of sentence, where a clause goes on around the words. */
  firstPerson: /我们|我|咱|你们|[。！？]/u,
  /** Before a name to whom or about whom something is only said: 她对马丁说. */
  spokenTo: /(?:[对向把被给与同跟据为]|有关|关于)$/u,
  /** Before a colon, where whoever spoke last goes on: 他想了想：“…”. */
  goesOn: /(?:^|[，。；\s])[他她][^，。；：“]{0,12}[：:]\s*$/u,
  /** Leads from the end of what is said to the next clause, and is no part of either: 他说愿意谈，但. */
  joints: /(?:但是|但|因此|所以|而且|而|并且|并|同时|还|又|且|不过|然而|此外)$/u,
  /** Before a cue whose words end where the other side begins: 他一方面表示愿意谈. */
  oneSide: /一方面/u,
  /** The end of these words: a semicolon, or that other side. */
  otherSide: /[；;]|，另一方面/u,
  /** Before a cue that leads back to whom the outer words are of: 外交部说，主席呼吁停火，并强调…. */
  leadsBack: /[并还又也]/u,
  /** At the head of words in marks that are a clause of their own: “我从来没听他哭过”. */
  ownClause: /^(?:我|咱|俺|这|那|它|你|您|[他她](?!的)|大家|没有人|没人)|[了吧呢啊吗！？]$/u,
  /** Before such words: a pause, and what leads to them. */
  behindPause: /[，；。](?:但是?|不过|而|因为|所以|只是|可是?)?\s*$/u,
  /** Where, when and by whom a report was filed, before its first word: 华闻社北京3月10日电（记者 林德） · 本报讯 记者林德报道：. */
  dateline: /^(?:[（(][^（）()]{1,20}[）)]\s*)?[^，。；：“（(]{0,20}?[\d０-９]{1,2}(?:日|日凌晨|日晚)?\s?(?:专?电|讯)(?!视|话|影|台|商|力|动|子|脑|网|息|问)(?:\s*[（(][^（）()]{1,40}[）)])?\s*(?:[^，。：（“记]{0,6}记者[^，。：（“]{2,30}报[道导][：:]\s*)?|^(?:本[台报刊网]讯\s?)?(?:本[台报刊网社])?记者[^，。：（“据]{2,20}报[道导][：:]\s*|^(?:本[台报刊网]|\p{Script=Han}{2,5}[网报社台])(?:消息|讯|专稿)\s?(?:[（(][^（）()]{1,40}[）)])?[：:\s]\s*/u,
  /** Whoever only asks: who answers is not the one who spoke last. */
  asks: /(?:记者|主持人)$/u,
  exists: null,
  be: null,
  /** A work by its title and no more, which is published and not said: 公布《管理办法》. */
  work: /^《[^》]*》$/u,
  /** Around words in marks: they are what something is about or called, and not said (以“…”为主题). */
  theme: /以\s*$/u,
  themed: /^为/u,
  /** Before words in marks: they are a name, a theme or an inscription. */
  called: /(?:主题|口号|标语|标题|题目|题词|校训|横幅|条幅|招牌|匾额|锦旗|对联|顺口溜|歌谣|歌词|谚语|俗话说?|俗语说?|常言道|古话|老话|宗旨|理念|名称|全称|译名|[写印标刻挂绣]有|[印标刻挂绣]着|(?:[名题译]|取名)为|叫做|名叫|所谓的?|所[称说]的)(?:是|为|叫|就是)?[：:]?\s*$/u,
  /** Behind words in marks: the clause around them goes on, and is not about what was said (“…”后离席, “…”的说法). */
  goesOnBehind: /^(?:\p{Script=Han}(?<![时后等的之并而但还即又])|并(?:非|不|没)|等于|还是|即[是为])/u,
  /** Between a cue and words in marks, where these are the words themselves: 表示要“…”, 称自己“…”, ……，但“…”. */
  leadsToWords: /^(?:自己|要|应|应该|应当)$|(?:^|[，；])(?:但是?|不过|而|因为|所以|只是|可是?)$/u,
  /** At the head of words in marks that have no subject of their own: they go on with the clause before. */
  predicate: /^(?:不(?![少过管论仅同然])|没有(?!人|一)|未|将|会|要|必须|应|已|正|可能|能|可以|是|只|仅|也|都|并|更|对(?!方|手)|以(?!色)|为|仍|还|绝|从(?![来前])|非常|十分|完全|极|直接|进一步|继续)/u,
  /** Whoever was described before, by the noun of the description: 这位发言人. */
  thatOne: /^(?:这一?[位名个]|该)(\p{Script=Han}{2,8})$/u,
  /** Cues that close what somebody is reported to say, where no marks stand around it (……，她说). */
  closes: /(?:[说道称讲]|透露|表示|指出|写道)$/u,
  /** Cues of whoever a medium reports the words of, though no pause follows (据法新社报道，市长称……). */
  tells: /(?:[说称]|表示|指出|认为|强调|透露|披露|重申)$/u,
  /** Cues of what somebody thinks, which is a part of what he is reported to say (市长表示，相信……). */
  thinks: /^(?:相信|坚信|深信|推测|猜测|估计|预计|预料|担心|担忧)$/u,
  /** Between a cue and the next: only of what something is said, or when (市长表示，关于此案，|法官认为……). */
  topic: /^(?:对于|关于|至于|针对|随着)[^，。；：“「]{1,40}$|^(?:在|当(?!局|地|事))[^，。；：“「]{1,30}[时后前中上下间里内年月日]$|^(?:[0-9０-９]{1,2}[日号月年至到])+$/u,
  /** The last clause of a sentence, in which somebody else reacts to what was said (称扣押一艘船，船东对此予以否认). */
  reaction: /[，,][^，。；：“”「」]{2,24}(?:对此(?:予以|表示|加以)?(?:强烈|严厉)?|予以|加以)(?:否认|谴责|反驳|驳斥|回击|批驳|不满|抗议)$/u,
  /** Behind words in marks that open what is said: the next clause is said as well (称“我们不怕”，会继续出海). */
  saidToo: /^[，,]\s*(?:会(?!议)|将(?!军)|要(?!求)|应该?|希望|盼|不会|没有(?!回)|因为|所以|当选|如果|若)/u,
  /** Cues of what was called out or answered, whose words in marks are whole however short: 高喊“放人”. */
  utters: /[喊嚷吼]|高呼|[大高惊]叫|回?答$|写道/u,
  /** The end of short words that are speech, and no name: 说“船沉了”. */
  spokenEnd: /.[了吧吗呢啊呀啦嘛！？]$/u,
  /** A report that speaks for the medium whose words the sentence before gave: 报道说. */
  itself: /^(?:该|这篇|这份)?报[道导]$/u,
} as const satisfies Wording<SpeechWording>;
