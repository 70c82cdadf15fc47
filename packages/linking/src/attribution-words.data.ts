/** Words for those who are cited without a name; simplified characters, lower case. The first kind that fits decides, and it is
 *  looked for at the head: what stands last in Chinese, what stands before `of`, `for`, `in` in English. */
export const SOURCE_WORDS = {
  /** That a name is kept back is said in so many words. */
  withheld: /匿名|不具名|未具名|不愿(?:意)?(?:公开|透露|具名|署名)|要求不公开|消息人士|知情人|知情官员|内部人士|消息(?:灵通|来源)|\b(?:anonym\w+|unnamed|unidentified|sources?|people familiar|person familiar|insiders?|condition of anonymity)\b/u,
  /** Speaks for a body, on its record. */
  office: /(?:发言人|发言官|新闻官|新闻秘书|声明|公报|通报|公告|当局|政府|警方|军方|校方|院方|馆方|厂方|官方|部门|机构|委员会|联盟|组织|协会|公司|集团|银行|工会|大学|法院|法庭|议会|使馆|总部|办公室|部|局|署|厅|委|院|处|社|报|台|党|军)$|^(?:army|police|military|navy|government|authorities|officials say)$|\b(?:spokes(?:man|woman|person|people)|press secretary|statement|communiqu[eé]|ministry|department|agency|agencies|authority|authorities|police|government|army|military|navy|court|committee|commission|council|union|company|bank|university|embassy|office|bureau|service|party|parliament|firm|institute|centre|center)$/u,
  /** Some of many, whom nobody could ask again. */
  anonymous: /(?:人士|官员|成员|议员|目击者|居民|村民|市民|民众|灾民|难民|士兵|军官|警官|指挥官|医生|护士|医护人员|教师|学生|司机|乘客|员工|雇员|工人|外交官|助手|幕僚|顾问|专家|学者|分析师|观察家|记者|律师|幸存者|亲属|家属|邻居|男子|女子|高管|消息|媒体)$|\b(?:officials?|witness(?:es)?|residents?|villagers?|members?|lawmakers?|soldiers?|officers?|commanders?|doctors?|nurses?|medics?|teachers?|students?|drivers?|passengers?|employees?|workers?|staff|diplomats?|aides?|advis[eo]rs?|experts?|analysts?|observers?|reporters?|lawyers?|survivors?|relatives?|neighbou?rs?|men|man|women|woman|people|executives?|reports|media|colleagues?|friends?)$/u,
} as const satisfies Record<string, RegExp>;

/** One or some of those who are many: 一名…, 两位…, 数百名…. */
export const SOME_OF_MANY = /^(?:.*?(?:的|在))?[一两三四五六七八九十几数多百千\d]+(?:多|余)?[名位个]|^(?:an?|one|two|three|several|some|many|a few|dozens of|hundreds of)\b/u;

/** Where the head of an English description ends. */
export const AFTER_HEAD = /\s+(?:of|for|in|at|from|with|who|on|to|near|based|familiar|close)\b.*$/u;
