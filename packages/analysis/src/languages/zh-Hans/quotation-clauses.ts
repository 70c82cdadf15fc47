/** Words around a cue that tell whether, of whom and how far it reports. */
export const QUOTATION_CLAUSES = {
  /** After 宣布: to say so is to make it so, and reports nothing (宣布三省为灾区). */
  declares: /^[^，。；：“「]{2,40}(?<!认|称|期)为[^，。；期]{1,15}(?:[，。；]|$)/u,
  /** Cues of what is done by saying it … */
  makesSo: /(?:宣布|要求|呼吁|承诺|指责|批评|谴责|否认|承认|敦促|建议|提议)$/u,
  /** … and after them: it only tells when something else happened (宣布停航后，渔民……). */
  before: /^[^，。；：“「]{0,30}(?:之|以)?后，/u,
  /** Before a cue that demands: it was done by then. */
  done: /(?:已|已经|曾|曾经|正)$/u,
  /** At the head of a clause with a cue: what is said ends with the clause, for it only gives the ground of the next (因军方称将空袭，居民……). */
  ground: /^(?:只?因|因为|由于|鉴于)(?!此|而)/u,
  /** At the head of a clause: somebody is to do what follows, which a cue in it does not report. */
  demands: /^[还并又也]?(?:要求|敦促|呼吁|促请|下令)/u,
  /** A cue with what stands before it: what is called so (所称). */
  calls: /^所(?:宣|声|指|自)?[称说指言述]/u,
  /** Before a subject: what others say is only likened to it (正如法官提及). */
  likened: /(?:正如|诚如|一如|就如|就像)$/u,
  /** After a cue other than these, the next clause turns against what was not told (记者追问，但他没有回答). */
  turns: /^[，,](?:但(?!愿|凡)|惟|唯|不过|却|然而)/u,
  /** Before whom the sentence turns to. */
  turnsTo: /(?:^|[，,])(?:但|而|惟|唯|不过|然而)/u,
  plainly: /(?:[说称指]|表示|指出|认为|强调)$/u,
  /** After 要求: the noun that it describes (要求停火的呼声). */
  voiced: /^(?![^，。；]{0,30}(?:听|聆|回应|响应|重视|尊重))[^，。；：“「]{2,30}的(?:[^，。；：的]{0,3})(?:声音|呼声|诉求|压力|标语|口号|横额|请愿信|联署信|公开信)(?:[。；]|$|不断|日益|越来越|高涨|四起|此起彼伏)/u,
  /** Before 报称, at the head of a noun: what somebody says he is (报称学生的男子). */
  selfNamed: /(?:^|[是、及和为名的，])$/u,
  /** … and after it. */
  selfNamedNoun: /^[^，。；：“「]{1,16}的(?!是)\p{Script=Han}/u,
  /** … or all of it is one (一名报称记者，……). */
  selfNamedAs: /^(?![被遭有曾受在])[^，。；：“「]{2,14}(?:学生|记者|人士|[员工师]|商人|文员|无业)(?:[，。；]|$)/u,
  /** After a verb of asking: when somebody did so (记者追问原因时，……). */
  whenAsked: /^[^，。；：“「]{1,14}时[，,]/u,
  /** Cues of whoever finds fault. */
  faults: /^(?:指|认为|批评|质疑|要求|建议|呼吁|促请|指责)/u,
  /** Behind a reaction: the cue of whoever reacts. */
  faultFound: /^[，,](?:指|认为|批评|质疑|要求|建议|呼吁|促请|指责)/u,
  /** A clause that ends so is about whoever it names last: 引来网民批评，指……. */
  reacted: /(?:引[来起发得]|惹来|招来|招致|遭到?|受到?|被)([^，。；：“「]{2,24}?)(?:(?:更|强烈|猛烈|严厉|广泛|大力|公开|炮轰式)(?:的)?)*(?:反弹|批评|不满|质疑|反驳|抨击|谴责|指责|斥责|炮轰|嘲笑|嘲讽|狠批|痛批|怒批|投诉|热议|[回迴]响)$/u,
  /** Before a cue: the paper that speaks, behind whoever issued it (三方发表的联合声明说). */
  paper: /(?:发布|发表|公布|提交|签署|通过|出台|撰写)的((?:[一这]份)?\p{Script=Han}{0,4}(?:声明|公报|报告|财报|白皮书|社论|文章|决议))$/u,
  /** After 否认: what is named, not said (否认指控). */
  deniedNoun: /^[^，。；：“「]{0,10}(?:指控|指责|说法|报道|报导|传闻|传言|消息|罪名|罪行|言论|谣言|责任|关联|关系)(?:[，。；]|$)/u,
  /** After 承认: what somebody pleads guilty to, and does not tell (承认两项欺诈罪). */
  pleadsTo: /^[^，。；：“「有是曾]{0,12}(?:控罪|罪名|罪行|罪)(?:成立)?(?:[，。；]|$)/u,
  /** After 承认: what is granted a standing, and not told (承认两个地区独立). */
  recognizes: /^[^，。；：“「]{2,30}(?:独立|主权|独立地位|合法地位)(?:[，。；]|$)/u,
  /** After a cue: it only describes a noun, of which something is told (宣布停业的做法遭到反对). */
  describes: /^[^，。；：“「]{2,40}的(?:做法|决定|消息|举动|举措|言论|说法|声明|政策|计划|命令|提议|呼吁|报道)(?:[^，。；]{0,4})(?:遭|受到|引起|引发|招致|导致|令|使|让|得到|赢得|传出|传开)/u,
  /** Behind whoever issues what the next clause tells of: 两部门联合下发通知，要求. */
  issues: /^(?:近日|日前|今天|昨天|\d{1,2}[日号]|联合|共同|正式)*(?:印发|下发|发出|发布|出台|颁布|公布|签署|签发|发表)/u,
  /** Cues of what somebody learned, which is no word of a reporter's (记者获悉). */
  learned: /^获[悉知]$/u,
  /** In a cue: the report, before the verb (报道说). */
  report: /^(?:报[道导]|通报|公告|判词)(?=.)/u,
  /** Before it: nothing but which report it is. */
  thisOne: /^(?:该|这篇|这份|[另曾]?有|当时有)?$/u,
  /** Behind 从: where a reporter learned of something, and no person or office is. */
  meeting: /(?:会议|大会|论坛|发布会|博览会|年会|例会|座谈会|吹风会)[上中]?$/u,
  /** Before a cue: whose words they are goes before it, and it is done to whoever stands before that (他被检方要求). */
  passive: /被(?!告)[^，。；]{1,10}$/u,
  /** Before a cue: how it is said (激动地, 语重心长地); the nouns that end so are no manner. */
  manner: /(?:很是?|十分|非常|颇为|有些|略带)?\p{Script=Han}{2}(?<!殖民|聚居|目的|所在|发源|原产|根据|集散|[当各内外本该此两三多驻工阵营领大土场草墓产属某基]|\p{Script=Han}[当各内外本该此两三多驻工阵营领大土场草墓产属某基])地$/u,
  /** … and in four characters, which hold any of those. */
  idiom: /\p{Script=Han}{4}地$/u,
  /** After a cue: it is the occasion of another (回应本报查询时强调). */
  occasion: /^[^，。；：“「]{1,14}时[^，。；：“「]{0,6}(?:说|称|表示|强调|指出|坦言|透露|承认|否认|重申|证实|介绍|解释)/u,
  /** After a cue: the thing made known or confirmed, before the cue that reports (公布民调结果称, 证实此消息表示). */
  thingSaid: /^(?:(?:最新|初步|一项|有关|相关)?[^，。；：“「]{0,6}(?:结果|数据|报告|名单|公告)|(?:此|该|这一?|上述|有关)(?:消息|说法|传闻|事件?))[^，。；：“「]{0,3}(?:说|称|指出?|表示|显示|表明)[，：“「]/u,
  /** After a cue: whom the words are spoken to, or whom they blame, before the colon of words in marks (叮嘱父亲：“……”). */
  spokenTo: /^([^，。；：:“「『"‘时]{1,8})[：:]\s*[“「『"]/u,
  /** After 预计: when somebody is to do what he was not asked about (总统预计于5月宣誓). */
  scheduled: /^(?:将)?于/u,
  /** Cues that go on with whoever the clause before is about: 警方否认抓人，称正在调查. */
  goesOn: /^(?:称|指)$/u,
  /** After a word that blames, at the head of a clause: it is a noun there (质疑声). */
  blameNoun: /^(?:声|包括|是|均|都|中|者|信|不断|四起|来自|主要)/u,
  /** Before a cue without a subject: it goes on with the speaker before it. */
  again: /(?:并|还|且|亦|又|也|同时)[^，]{0,6}$/u,
  /** After the comma behind what is asked for, announced or blamed: the article goes on in its own voice (宣布停工，这是今年首次). */
  ownVoice: /^(?:这(?:是|也是|一|项|次)|事件|案件|此举|令|引发|引起|导致|造成|成为)/u,
  /** After whoever begins the next clause there: it is his own (指责伊朗，伊朗予以否认). */
  othersTurn: /^(?:则|却|予以|随后|随即|其后|拒绝|未予|没有回应|以)/u,
  /** … where he is no name. */
  anothersTurn: /^(?:被告|原告|对方|后者|双方|警方|当局|[他她]们?)(?:则|却|予以|随后|随即|其后|拒绝|未予|没有回应|以)/u,
  /** A person by surname alone, or by surname and office: 谭, 谭官. */
  surname: /^(\p{Script=Han})官?$/u,
  /** Between a speaker and the cue: whom he speaks to. */
  toSomebody: /^[向对][^，。；：“「的]{1,8}$/u,
  /** Behind a phrase that is no speaker: it tells when somebody speaks, who stands behind it or at its head (开庭后|辩方说, 法官判刑时|说). */
  afterwards: /^(?:之|以)?[后时](?![勤备卫代报])/u,
  /** A clause that only tells when or where: its subject is that of the next (住院期间，患者……). */
  setting: /^(?:在|当(?!局|地|事)|原本|自从?|随着|对于|关于|至于|针对)[^，。；：]*$|(?:期间|之际|以来|[时后前])$/u,
  /** Between the head of a clause and the subject of a cue within what somebody says: the clause is part of another (因|船东要求减薪). */
  subordinate: /(?:^|[，,])(?:因|由于|即使|就算|哪怕|若|如果|倘若|除非|希望|盼|冀|但希望|但盼)$/u,
  /** In a phrase that ends like a speaker: it is a clause (驱逐了两名船员). */
  deed: /(?<![为除])了(?!解)[^的]*$/u,
  /** Whoever is described, and is a person. */
  person: /(?:先生|女士|小姐|太太|[人者员民友生师]|家属|同学)$/u,
  /** Who has part in a trial or an accident, at the head of a clause: 被告闻判时大叫. */
  roles: /^(?:被告|原告|控方|辩方|主控官?|法官|裁判官|代表律师|发言人|女?事主|死者|伤者|受害人|当事人|目击者|幸存者|老人|男子|女子)/u,
  /** Before 显示: nothing does (无证据显示). */
  noProof: /^(?:目前|迄今|暂时?|仍|并|尚|亦)?(?:无|没有|未有|缺乏|找不到)[^，]{0,8}(?:证据|迹象|资料|数据|线索)$/u,
  /** Whoever is counted, or a crowd, at the head of a clause: 几名便衣警走近问, 旁听人士散庭时高呼. */
  counted: /^(?:\p{Script=Han}{0,4}(?:人士|市民|民众|群众|支持者|示威者|球迷|乘客|网民|居民|家属)|(?:[一两二三四五六七八九十几多数\d０-９]+|有|另一|该|这)[名位个群]\p{Script=Han}{0,8}?(?:[人员者民众生师友警兵客]|被告|男子|女子|男生|女生|家属|学生|居民)(?!员))/u,
  /** Before whoever feels something: he is made to (令俄方担忧). */
  makes: /[令让使叫][^，]{1,14}$/u,
  /** Before a description of a speaker that holds a clause: 一名参与救援的志愿者. */
  oneOf: /^(?:有)?(?:[一两三几多数这那该](?:\p{Script=Han}?[名位个些])|多名|数名)/u,
} as const;
