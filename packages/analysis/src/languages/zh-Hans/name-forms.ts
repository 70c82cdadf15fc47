/** The words and characters by which a Chinese name shows where it begins, where it ends and what it is. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const nameForms = {
  /** Characters that write the sounds of foreign names; others end such a name. */
  sounds:
    '阿埃艾爱安奥澳巴拜班邦保鲍贝本比彼毕别宾波伯博布勃采查茨次达大戴丹道德登邓狄迪丁杜顿多俄厄恩尔法凡范方菲费芬佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉罕汗豪赫黑亨胡华怀惠霍基吉加贾杰金津喀卡凯坎康考柯科可克肯库奎昆拉腊莱兰朗劳勒雷里理利立莉丽列林琳留柳隆卢鲁路伦罗洛马麦曼芒毛梅门蒙米密明摩莫墨默姆木穆拿内那纳娜南尼涅宁纽农努诺欧帕潘庞培佩彭皮珀平普奇齐恰乔切琼丘让热仁日荣茹瑞若撒萨塞桑瑟森沙山尚绍舍什圣施史士舒朔斯司丝松苏素索所塔泰坦唐陶特滕提铁廷通图托陀瓦万旺威韦维魏温翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬杨耶叶伊依易因英雍尤约赞泽扎詹珍治朱兹宗祖佐治娅雪莎妮妲姬茜蒂芙贞妙迈侯端楼翰赛昂钦荷蕾薇汀彻仑谟廉慕玛珊琳萝赖迦郎颂聂吕夸娃',
  /** Missions abroad: 美国驻喀布尔大使馆, 美驻阿使馆. */
  missions: list('大使馆 使馆 总领事馆 总领馆 领事馆 领馆 代表处 代表团 办事处 政治办事处 联络处'),
  /** What an abbreviation of a country may stand right before, as in 叙政府; with the country it is an organization. */
  owned: list('政府 政府军 军方 外交部 国防部 内政部 卫生部 财政部 商务部 能源部 司法部 国防军 空天军 空军 海军 陆军 国会 议会 总统府 安全部队 武装部队 情报部门 大使馆 使馆 最高法院 海岸警卫队 特种部队 央行 防长办公室 总统办公室 总理办公室 安全局 安全委员会 联邦安全局'),
  /** What ends a clause or a phrase before such an abbreviation. */
  beforeOwned: list('， 。 、 ； ： 的 和 与 及 对 向 据 在 由 被 从 到 将 令 使 让 给 就 称 说 了 为 是 而 但 并 则 因 同 跟 比 把 等 至 前 后 当 着 过 敦促 要求 呼吁 支持 反对 推翻 指责 谴责 批评 帮助 协助 接替 打击 袭击 攻击 针对 关于 随着 表明 显示 证实 承认 否认 希望 威胁 警告 告诉 支援 援助 面对 代表 按照 根据 有关 批准 拒绝 允许 停止 继续 导致 引发 造成 击退 控制 占领 报复 制裁 孤立 削弱 推动 驳斥 回应 联合 配合 会同 以及 包括 通过 认为 宣布 外长 总统 总理'),
  /** Buildings and grounds: a name before the word and the word are one place. */
  grounds: list('国际机场 军用机场 机场 空军基地 海军基地 军事基地 清真寺 大教堂 教堂 球场 体育场 体育馆 中央车站 中央火车站 火车总站 火车站 汽车站 车站 地铁站 核电站 核电厂 水电站 难民营 监狱 大桥 口岸 过境点 检查站 广场 航天发射场 发射场 着陆场 卫星发射中心 航天中心 航天发射中心 炼油厂 油田 气田 军营 运河 海峡 半岛 群岛 水库 水坝 大坝 火山 国家公园 公园 核设施 收费站 港口'),
  /** Where a generic word behind a name belongs to it: 休斯敦市 but 休斯敦市中心, 加兹尼省 but 加兹尼省长. */
  generics: /^(?:[市巿](?![中场民长郊区政值议委井面容级镇占公卫教检法立])|省(?![长会份级委政议府钱略去力电心事吃])|州(?![长府政议立级检最参众警国界])|县(?![长城委政级域])|镇(?![长压定静政痛守上])|岛(?![屿上国内]))/u,
  /** Military units with a number. */
  units: /第(?:\d{1,4}|[一二三四五六七八九十百零]{1,4})(?:(?:近卫|空降|空中突击|突击|步兵|装甲|机械化|摩托化|山地|坦克|炮兵|导弹|海军陆战队?|陆战|骑兵|特种作战|特战|战斗航空|航空|轰炸机|战斗机|防空|工兵|后勤|警备|合成|联合|情报|航母|航空母舰|驱逐舰|巡逻){1,4}(?:师|旅|团|军团|大队|中队|联队|打击群|远征队|远征部队)|集团军|舰队|师(?![范生傅资父])|旅(?![游客行途馆程]))/gu,
  /** Ends of publications' titles, and words behind the marks that show a publication whatever its title. */
  publicationEnds: /(?:报|刊|杂志|新闻|电视台|论坛|通讯|邮报|时报|快报)$/u,
  publicationBehind: /^(?:杂志|周刊|月刊|双月刊|网站|中文网|电子版|报(?!告)|记者|评论员?|社论|专栏|报道|报导|援引|披露|刊文|撰文|发文|刊发|刊登|发表|采访|专访|\p{N}+日(?:报道|称|刊文|发表|援引)|的?(?:采访|专访|报道|文章))/u,
  /** Publications that look like other titles without their marks. */
  publications: list('经济学人 时代 明镜 焦点 国会山 费加罗 外交政策 外交学者 外交事务 福布斯 财富 名利场 连线 滚石 纽约客 大西洋 国家利益 新共和 民族 观点 快报 巴黎人 巴黎竞赛 回声 世界 今日美国 柳叶刀 今日俄罗斯 自由 财经 中国新闻周刊 三联生活周刊 看天下'),
  /** Latin names in Chinese text are organizations beside these. */
  companyBefore: /(?:公司|平台|网站|媒体|品牌|企业|机构|服务商|开发商|制造商|供应商|运营商|厂商|巨头|集团|组织|银行|航空|智库|社区|初创|独角兽|交易所|通讯社|电视台|报纸)\s?$/u,
  companyBehind: /^\s?(?:公司|集团|团队|官方|首席执行官|首席技术官|联合创始人|创始人|CEO|CTO|总裁|董事长|高管|员工|发言人|股价|股东|股票|市值|旗下|总部|宣布|承诺|收购|财报|营收|中国区|的(?:首席|创始人|发言人|股价|员工|母公司))/u,
  /** What a model takes for the end of a person's name: days. */
  dayBehind: /(?:周|星期|礼拜)[一二三四五六日天]$|(?<=[·•∙・‧].+)(?:今[天日晨晚早]|昨[天日晚]|当[天日晚]|日前|近日)$/u,
  /** What a model takes for the end of a court's name: its ruling. */
  rulingBehind: /(?<=法院|检察院)(?:[一二终再]审|判处|判决|裁定|宣判|开庭|受理|审理|作出|驳回).*$/u,
  /** Members and officers, who are none of the name of their party or office. */
  members: list('立委 立法委员 议员 区议员 发言人 团总召 总召 召集人 副主席 秘书长 记者 主委 副主委 次长 负责人 前主席'),
} as const;
