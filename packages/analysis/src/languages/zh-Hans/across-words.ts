/** Where the characters of a name belong to the words around them. */

interface Neighbours {
  /** Characters one of which stands before it then. */
  readonly before?: string;
  readonly after?: RegExp;
}

/** 青海地震 has no 海地 in it, 13日本田 no 日本, 高通胀 no 高通: two words that together write a name. */
export const ACROSS: Readonly<Partial<Record<string, Neighbours>>> = {
  海地: { before: '青上珠威渤黄东南北沿近' }, 日本: { before: '0123456789今昨当即近' }, 高通: { after: /^[胀货量过]/u }, 南海: { before: '越云湖河海济' }, 东海: { before: '山广以' }, 中东: { after: /^部(?![署队落分])/u }, 西亚: { before: '来尼' }, 马里: { before: '罗索' }, 加纳: { before: '参' }, 南亚: { before: '东' },
  北京: { after: /^时间/u }, 上海: { after: /^[洋域]/u }, 内地: { before: '国境省市区县' }, 成都: { before: '组完' }, 南京: { after: /^[东西]?路/u }, 长江: { after: /^(?:后浪|商学院|证券|存储|电力)/u }, 罗马: { after: /^规约/u }, 京都: { before: '东南北' }, 达卡: { after: /^尔/u }, 利马: { after: /^索/u },
  江西: { after: /^岸/u, before: '长' }, 河南: { after: /^岸/u }, 河北: { after: /^岸/u, before: '运' }, 湖南: { after: /^岸/u }, 湖北: { after: /^岸/u }, 海南: { after: /^[部端缘北岸]/u, before: '上近沿东' }, 山东: { after: /^[麓坡侧部北南西]/u, before: '泰华衡恒' }, 山西: { after: /^[麓坡侧部北南]/u, before: '泰华衡恒' }, 广西: { after: /^[部侧]/u, before: '增' }, 云南: { after: /^[部侧飘]/u },
  路透: { after: /^[露过视明气光]/u }, 台中: { before: '平站月舞一两三几各电视后前柜阳灶擂讲展看炮琴', after: /^[央国]/u }, 台东: { before: '平舞站月后前' }, 台南: { before: '平舞站月后前' }, 北角: { before: '东西' }, 南投: { after: /^[资入放射掷]/u },
  联合国: { after: /^务院/u }, 军政府: { before: '前旧立个建' }, 香港: { after: /^仔/u }, 消息报: { after: /^[道导]/u }, 民主党: { after: /^派/u },
  中共: { before: '斗突件途', after: /^(?:有|造成|打死|发现|收到|查获|抓获|缴获|投入|出动)\p{N}/u }, 中非: { after: /^(?:常|友好|合作|关系|论坛|交往|双方|友谊|经贸|峰会|命运|传统)/u }, 中标: { after: /^准/u }, 以军: { after: /^[力事备]/u }, 美国会: { after: /^(?:继续|因此|把|使|让|支持|更)/u },
  关中: { before: '有相', after: /^(?:大(?!道)|共|国)/u }, 太平: { after: /^绅士/u },
  都柏林: { before: '首' }, 全州: { after: /^(?:范围|各|境内|人口)/u },
  日银: { after: /^行/u }, 上汽: { after: /^[车船水油]/u }, 东航: { after: /^[行线道海母渡次班向]/u }, 南航: { after: /^[行线道海母渡次班向]/u }, 国航: { after: /^[行线道海母渡次班空天]/u },
  台铁: { before: '平站月舞一两三几各' }, 台电: { before: '平舞一两三几各' }, 联电: { before: '互关串' }, 中油: { before: '集其空水锅库' }, 大疆: { after: /^域/u }, 九龙: { after: /^坡/u }, 台北: { before: '平舞电' }, 天津: { before: '今明昨' }, 西藏: { before: '东' },
};

/** What goes on behind a name to a people, a tongue, a currency or a cup: 美国|人, 德|语. */
export const GOES_ON = /^(?:人(?!质|民|道|权|员|口|类|士|物|工|才|手|体|数|均)|籍|裔|语|文(?!化|件|职|明)|族(?!群)|币|元(?!首)|式|系|杯|家(?![庭长具电族畜禽居用喻门])|锦标赛|联赛|世锦赛|公开赛|大师赛|大奖赛|马拉松|奥运会|冬奥会|亚运会|残奥会)/u;

/** What the last character of a name begins as a word of its own, by that character: 国防部|门, 日报|复, 越南海|域. */
export const GOES_ON_BEHIND: Readonly<Partial<Record<string, RegExp>>> = {
  部: /^[门队分位]/u,
  报: /^[复告酬警仇答废效偿销考名送备请]/u,
  海: /^(?:[域关岸警外底拔鲜运量事]|军(?!演)|上(?!空))/u,
};

/** A sea that cannot end otherwise is meant, whatever is over it: 阿拉伯海|上. */
export const SEA = /(?:罗的|拉伯|勒比|地中)海/u;
