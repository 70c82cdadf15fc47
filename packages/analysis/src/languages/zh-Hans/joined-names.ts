/** By which words names that stand side by side are told apart: what ends one, and what stands between two. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);
const oneOf = (words: string): string => `(?:${list(words).join('|')})`;

export const joinedNames = {
  /** Ends of towns and of what towns consist of. */
  smaller: /(?:市|县|镇|区|村|乡|郡|旗|岛|城)$/u,
  /** Ends of what towns lie in, and of the largest of it, which what follows may not lengthen (省|会). */
  larger: /(?:省|州|市|县|自治区|邦|国|道|府)$/u,
  province: /\p{Script=Han}{2,}(?:省|自治区|邦)$/u,
  provinceAlone: /^\p{Script=Han}{2,}(?:省|自治区|邦)$/u,
  provinceGoesOn: /^(?:会|界|长|级|委|内|外|城)/u,
  airport: /机场$/u,
  /** 首尔|光化门广场: not so where nothing but a word for any is left (上海人民广场). */
  innerGround: /^(?!人民|中央|市民|城市|时代|国际|火车|体育|中心|奥林|世界|世贸|环球|金融|贸易|科技)\p{Script=Han}{2,}(?:广场|大厦|大楼|步道|隧道|监狱|难民营)$/u,
  /** 叙利亚|巴尼亚斯炼油厂: what a town has, behind the country's name. */
  innerSite: /^(?!国[际家]|军用|民用|中央|首都|主要|最大|第一|第二|大型|海军|空军)\p{Script=Han}{2,}(?:国际机场|机场|空军基地|海军基地|核电站|水电站|炼油厂|口岸|火车站|大桥|体育场)$/u,
  /** Grounds of a country, which with its name are none: 巴勒斯坦|领土. */
  grounds: list('军用机场 民用机场 机场 军事基地 空军基地 领土 领空 领海 国境 边境 边界 港口 口岸 大使馆 军营 油田 炼油厂'),
  /** Verbs that stand between two organizations and in the name of none: 中国银行|收购|信托公司, 议会|推翻|法院. */
  verbWithin: new RegExp(
    `(?<=\\p{Script=Han}{2})(?:${list('重新考虑 接纳 致函 施压 收购 并购 推翻 起诉 控告 指控 击败 战胜 宣布 公布 拒绝 要求 批评 谴责 警告 逮捕 搜查 突袭 派出 派遣 签署 参股 入股 携手 旗下 批准 否决 驳回 通报 通过了').join('|')}` +
      '|联合(?=国务院|国家[^\\s]|中央|全国|中国|教育部|公安部|财政部|商务部|农业|工业|人力|生态|住房|交通|水利|文化|卫生|应急|各))(?=\\p{Script=Han}{2})', 'u'),
  /** What stands between two organizations that both end as organizations do: 外交部|与|国防部. */
  and: /(?<=^.{3,})[和与及](?=.{3,}$)/u,
  bodyEnd: /(?:部|局|署|院|党|军|公司|集团|银行|大学|组织|政府|联盟|阵线|运动|协会|学会|基金会|工会|委员会|法院|检察院|警方|联合会)$/u,
  organizationEnd: /(?:[部局署厅院会社党军队校所司团]|公司|集团|银行|大学|中心|组织|政府|机构|联盟|警方|石油|汽车|航空)$/u,
  /** Works, which are called after a town or a company: 桑德兰工厂, 英飞凌新厂. */
  works: /(?<=.{2})(?:新|旧|老|总|分)?(?:工厂|新厂|厂房|厂区|车间|仓库)$/u,
  /** 巴伐利亚州|基社党, where its members follow. */
  localParty: /(?<=^\p{Script=Han}{2,}[州省邦])\p{Script=Han}{2,3}党$/u,
  memberBehind: /^[籍人]/u,
  /** 匈牙利|执政党|青民盟: what a party is, between its country and its name. */
  partyLed: new RegExp(`^(?<place>\\p{Script=Han}*?)(?<lead>(?:最大|主要|头号|第一大|第二大)?${oneOf('执政党 反对党 在野党 联合政府')}(?:联盟)?)(?=\\p{Script=Han}{3,}$)`, 'u'),
  /** 成都|一家工厂: a house of which there are more. */
  someHouse: new RegExp(`^(\\p{Script=Han}{2,}?)(?:一|某|多|数|两|三)(?:[家座所名个处间])?(?:\\p{Script=Han}{0,4})${oneOf('工厂 公司 学校 中学 小学 医院 教堂 企业 银行 商场 机构')}$`, 'u'),
  /** 哈马斯|“卡桑旅”: a name before the marks of another. */
  quoted: /^(\p{Script=Han}{2,})[“"「]/u,
} as const;
