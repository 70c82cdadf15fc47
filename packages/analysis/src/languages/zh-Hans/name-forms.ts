/** The words and characters by which a Chinese name shows where it begins, where it ends and what it is. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const nameForms = {
  /** Behind a place, what people speak there: 广东|话. */
  tongue: /^话(?![题音剧费务事语别机术])/u,
  /** What stands before an organization that a model takes with it: the end of a verb, an adverb, or whom somebody of it stands for (社福界|立法会议员). */
  beforeKnown: /^(?:[信故惟经由因等月从向致交按获]|\p{Script=Han}{1,6}[界派]|DQ|前|现届|包括|会同|连同|经营)$/u,
  /** What stands right before a place that a model takes with it, where the article has the place without it: 来|维园, 近|弥敦道. */
  beforePlace: /^[来去往赴到抵近沿经登下上或及在从非返出离衝冲]$/u,
  /** Prepositions and conjunctions that a model takes with a place: 于|龙坤 (but 于田), 或|慈山寺, 假若|维园; 近 before a street or a ground. */
  particleBefore: /^(?:于(?![田都洪潜家庄阗桥])|或|非(?![洲斯利亚拉尔律])|假若|倘若|如果|例如有?|近(?![江畿卫])(?=\p{Script=Han}{2,}(?:道|路|街|桥|站|园|邨|苑|广场|大厦|中心|医院|机场|口岸)$))(?=\p{Script=Han}{2})/u,
  /** Behind a place, the rank of a noble who is called after it and has never to be there: 爱丁堡|公爵. */
  noble: /^女?[公侯伯子男]爵/u,
  /** Words that begin as names do, and are none: 列明, 多谢, 警队. */
  words: list('占旺 占钟 警队 经委员会 劳教中心 市外医院 朋友处 多谢 列明 陈词 陈辞 招安 午休 小休 寒暄 孝顺 劝喻 延任 坦白 约章 余波 署理 施加 荣休 罗列 帖文 贴文 印上 借口 藉口 散庭 散庭后 胡椒 金句 明日 高大 公牛 泽国 坊间 天桥 灵堂 封城 石滩 街坊 外资 长居 六四 一众 程式码 仪仗队 国安 埃博拉 伊波拉 寨卡 德尔塔 奥密克戎'),
  /** Characters that write words of Cantonese, and no names. */
  cantonese: /[嘅咗哋喺啲嗰咁嚟唔冇佢嘢攞睇搵諗畀嗌㗎喇啫]/u,
  /** Words without a capital in names of Latin letters. */
  latinJoints: list('of the and for in on at to a an by with from al el de la le les du des del della da do dos di van von der den zu bin ibn ben et und y e un une sur sous sans pour'),
  /** What a law or a treaty of Latin letters ends in. */
  latinLaws: /\b(?:Act|Bill|Law|Ordinance|Treaty|Resolution|Agreement|Amendment|Declaration|Convention|Regulations?|Rules)(?: (?:of )?\d{4})?$/u,
  /** Characters that write the sounds of foreign names; others end such a name. */
  sounds:
    '阿埃艾爱安奥澳巴拜班邦保鲍贝本比彼毕别宾波伯博布勃采查茨次达大戴丹道德登邓狄迪丁杜顿多俄厄恩尔法凡范方菲费芬佛夫弗福富盖甘冈高戈哥格葛根贡古瓜圭哈海汉罕汗豪赫黑亨胡华怀惠霍基吉加贾杰金津喀卡凯坎康考柯科可克肯库奎昆拉腊莱兰朗劳勒雷里理利立莉丽列林琳留柳隆卢鲁路伦罗洛马麦曼芒毛梅门蒙米密明摩莫墨默姆木穆拿内那纳娜南尼涅宁纽农努诺欧帕潘庞培佩彭皮珀平普奇齐恰乔切琼丘让热仁日荣茹瑞若撒萨塞桑瑟森沙山尚绍舍什圣施史士舒朔斯司丝松苏素索所塔泰坦唐陶特滕提铁廷通图托陀瓦万旺威韦维魏温翁沃乌武西希锡夏香肖谢辛欣休许雅亚扬杨耶叶伊依易因英雍尤约赞泽扎詹珍治朱兹宗祖佐治娅雪莎妮妲姬茜蒂芙贞妙迈侯端楼翰赛昂钦荷蕾薇汀彻仑谟廉慕玛珊琳萝赖迦郎颂聂吕夸娃',
  /** Given names of one syllable; another single character before a dot is what is left of a longer one. */
  shortGiven: '本李丹安简珍让金吉盖汤萨蒂乔尼雷罗杰鲍山米阿伊何丽凯戴肯唐汉扬弗保约马琼莫埃艾西范冯费迪奥德拉高瓦',
  /** Missions abroad: 美国驻喀布尔大使馆, 美驻阿使馆. */
  missions: list('大使馆 使馆 总领事馆 总领馆 领事馆 领馆 代表处 代表团 办事处 政治办事处 联络处'),
  /** What an abbreviation of a country may stand right before, as in 叙政府; with the country it is an organization. */
  owned: list('安全会议 联邦安全会议 政府 政府军 军方 外交部 国防部 内政部 卫生部 财政部 商务部 能源部 司法部 国防军 空天军 空军 海军 陆军 国会 议会 总统府 安全部队 武装部队 情报部门 大使馆 使馆 最高法院 海岸警卫队 特种部队 央行 防长办公室 总统办公室 总理办公室 安全局 安全委员会 联邦安全局'),
  /** Fields of which names of ministries and offices are made, and whose they are. */
  fields: list('国家 联邦 中央 全国 最高 独立 州 省 市 外交 国防 国土 财政 经济 贸易 商业 商务 工业 农业 农村 渔业 林业 牧业 畜牧 卫生 健康 公共卫生 医疗 教育 高等教育 文化 体育 旅游 科学 科技 技术 创新 研究 交通 运输 交通运输 通信 通讯 电信 电力 能源 矿业 矿产 石油 天然气 核能 原子能 环境 生态 气候 气候变化 自然资源 资源 水利 水资源 土地 住房 城市 城乡 城镇 建设 基础设施 公共工程 劳工 劳动 工人 就业 社会 社会福利 社会保障 福利 家庭 妇女 儿童 青年 老龄 移民 难民 边境 边防 公民 身份 司法 内政 内务 安全 公共安全 公共 民政 情报 反恐 反腐 反腐败 反贪 打击 犯罪 有组织犯罪 执法 监督 监察 监管 管理 评估 审计 统计 规划 发展 改革 投资 计划 预防 应对 应急 紧急 紧急情况 灾害 灾难 减灾 救援 民防 信息 资讯 媒体 新闻 广播 电视 网络 网络安全 数字 数字化 转型 数据 食品 药品 动植物 动物 植物 检疫 检验 质量 标准 市场 竞争 反垄断 消费者 知识产权 专利 保护 人权 平等 选举 宗教 民族 少数民族 事务 行政 地方 地方政府 海洋 水文 气象 地质 地震 火山 航空 民用航空 航天 太空 铁路 公路 道路 港口 港务 海事 民航 税务 国税 海关 关税 金融 证券 保险 外汇 国有资产 资产 国际 合作 国际合作 对外 侨务 侨民 退伍军人 退役军人 烈士 遗产 古迹 文物 艺术 创意 中小企业 企业 供应 采购 粮食 灌溉 消防 警务 监狱 惩教 毒品 禁毒 缉毒 反毒品 疾病 疾病控制 控制 防治 血液 生物 森林 公园 野生动物 渔农自然护理 渔农 护理 监测 勘探 调查 测绘 普查 薪酬 税收 预算 债务 国库 造币 博彩 赛马 邮政 空间'),
  /** Ends of such names. */
  offices: list('部 局 总局 管理局 署 总署 厅 委员会 理事会'),
  /** Words of which names of parties are made. */
  partyWords: list('自由 民主 人民 社会 社会主义 进步 国家 民族 民族主义 联合 统一 团结 爱国 祖国 全国 劳动 劳工 工人 农民 绿色 公正 正义 公平 保守 共和 革命 制度 左翼 右翼 激进 基督教 基督教民主 伊斯兰 繁荣 发展 复兴 新 改革 独立 行动 人民行动 希望 未来 公民 共产 马列主义 中央 中间 大众 先锋 变革 秩序 法律 福利 幸福 美德 新生 新民主 前进 力量 人民力量 联盟 真 芬兰人'),
  /** Words of trades, which companies share. */
  trades: list('石油 煤炭 电力 电网 铁路 航运 航空 海运 船务 物流 汽车 钢铁 化工 制药 医药 电子 科技 通信 电信 建筑 建设 房地产 地产 置业 投资 控股 实业 贸易 进出口 食品 饮料 乳业 矿业 黄金 铝业 水泥 纺织 服装 传媒 影业 娱乐 保险 证券 基金 信托 租赁 银行 服务 咨询 管理 开发 工程 设备 机械 重工 造船 能源 新能源 天然气 燃气 水务 环保 农业 渔业 旅游 酒店 零售 百货 超市 网络 软件 信息 技术 半导体 生物 医疗 教育 国际 国家 联合 中央 全国 地方 公共 客运 货运 运输 交通 港务 集装箱 快递 邮政 烟草 粮油 国有'),
  /** What an organization is said to be right before its name, and is none of it: 工会组织|团结工会, 评级机构|惠誉. */
  appositives: list('运营方 承建方 主办方 承办方 施工方 建设方 承建商 发展商 经销商 代理商 物业公司 施工单位 建设单位 制造商 供应商 承包商 运营商 开发商 投资方 做空机构 沽空机构 投资机构 研究公司 会计师事务所 资产管理公司 对冲基金 私募基金 风投机构 投资银行 视频会议公司 工会组织 工会联盟组织 评级机构 信用评级机构 国际评级机构 咨询公司 咨询机构 研究机构 市场研究机构 市场研究公司 民调机构 民意调查机构 调查机构 智库 民间智库 智库机构 人权组织 维权组织 环保组织 环保团体 慈善组织 慈善机构 援助组织 援助机构 救援组织 消费者组织 非政府组织 民间组织 民间团体 恐怖组织 极端组织 武装组织 反政府武装 反政府组织 叛军组织 反叛组织 反对派组织 武装派别 政治组织 政治派别 执政党 反对党 在野党 最大反对党 主要反对党 最大在野党 最大执政党 联合执政党 左翼政党 右翼政党 极右翼政党 极左翼政党 极右政党 中间派政党 中间路线政党 保守派政党 中左翼政党 中右翼政党 民粹政党 民粹主义政党 民族主义政党 自由派政党 伊斯兰政党 在野 执政 左翼 右翼 极右翼 极左翼 极右 极左 中左翼 中右翼 中左 中右 中间派 保守派 温和派 民粹主义 车企 药企 房企 科企 科技公司 科技企业 科技巨头 互联网公司 互联网巨头 软件公司 芯片公司 芯片制造商 芯片巨头 半导体公司 汽车制造商 汽车公司 汽车巨头 电动车企 电动汽车制造商 飞机制造商 手机制造商 药品制造商 疫苗制造商 武器制造商 钢铁制造商 电池制造商 制药公司 制药商 制药巨头 石油巨头 能源巨头 矿业巨头 零售巨头 电商巨头 电商平台 社交平台 社交媒体平台 社交媒体 短视频平台 网约车平台 外卖平台 支付平台 房地产开发商 地产开发商 电信运营商 电信巨头 零售商 服装零售商 投行 主权财富基金 私募公司 初创公司 初创企业 母公司 子公司 安保公司 网络安全公司 数据公司 物流公司 快递公司 航运公司 航运巨头 廉价航空公司 体育品牌 运动品牌 奢侈品集团 奢侈品牌 快餐连锁 连锁超市 咖啡连锁店 媒体集团 传媒集团 出版商 拍卖行 律所'),
  /** What ends a clause or a phrase before such an abbreviation. */
  beforeOwned: list('召开 主持 出席 ， 。 、 ； ： 的 和 与 及 对 向 据 在 由 被 从 到 将 令 使 让 给 就 称 说 了 为 是 而 但 并 则 因 同 跟 比 把 等 至 前 后 当 着 过 敦促 要求 呼吁 支持 反对 推翻 指责 谴责 批评 帮助 协助 接替 打击 袭击 攻击 针对 关于 随着 表明 显示 证实 承认 否认 希望 威胁 警告 告诉 支援 援助 面对 代表 按照 根据 有关 批准 拒绝 允许 停止 继续 导致 引发 造成 击退 控制 占领 报复 制裁 孤立 削弱 推动 驳斥 回应 联合 配合 会同 以及 包括 通过 认为 宣布 外长 总统 总理'),
  /** Buildings and grounds: a name before the word and the word are one place. */
  grounds: list('国际机场 军用机场 机场 空军基地 海军基地 军事基地 清真寺 大教堂 教堂 球场 体育场 体育馆 中央车站 中央火车站 火车总站 火车站 汽车站 车站 地铁站 核电站 核电厂 水电站 难民营 监狱 大桥 口岸 过境点 检查站 广场 航天发射场 发射场 着陆场 卫星发射中心 航天中心 航天发射中心 炼油厂 油田 气田 军营 运河 海峡 半岛 群岛 水库 水坝 大坝 火山 国家公园 公园 核设施 收费站 港口 盆地 山脉 谷地 河谷 沙漠 湿地 冰川 步道 隧道'),
  /** Where a generic word behind a name belongs to it: 休斯敦市 but 休斯敦市中心, 加兹尼省 but 加兹尼省长. */
  generics: /^(?:大区|邦(?![联国交议])|郡(?![主王长])|[市巿](?![中场民长郊区政值议委井面容级镇占公卫教检法立])|省(?![长会份级委政议府钱略去力电心事吃])|州(?![长府政议立级检最参众警国界])|县(?![长城委政级域])|镇(?![长压定静政痛守上])|岛(?![屿上国内]))/u,
  /** Military units with a number. */
  units: /第(?:\d{1,4}|[一二三四五六七八九十百零]{1,4})(?:(?:近卫|空降|空中突击|突击|步兵|装甲|机械化|摩托化|山地|坦克|炮兵|导弹|海军陆战队?|陆战|骑兵|特种作战|特战|战斗航空|航空|轰炸机|战斗机|防空|工兵|后勤|警备|合成|联合|情报|航母|航空母舰|驱逐舰|巡逻){1,4}(?:师|旅|团|军团|大队|中队|联队|打击群|远征队|远征部队)|集团军|舰队|师(?![范生傅资父])|旅(?![游客行途馆程]))/gu,
  /** Governments that bear a name beside those that they stand against; whoever is to form one has none yet. */
  rivalGovernments: /(?<!(?:组建|成立|建立|组成|组织|推动|主张|呼吁|支持|实现|共同|所谓|参加|加入|一个|[临暂]时|过渡|新)的?)(?:民族团结|全国团结|民族和解|民族团结过渡)政府/gu,
  /** Ends of publications' titles, and words behind the marks that show a publication whatever its title. */
  publicationEnds: /(?:报|刊|杂志|新闻|电视台|论坛|通讯|邮报|时报|快报)$/u,
  publicationBehind: /^(?:杂志|周刊|月刊|双月刊|网站|中文网|电子版|报(?!告)|记者|评论员?|社论|专栏|报道|报导|援引|披露|刊文|撰文|发文|刊发|刊登|发表|采访|专访|\p{N}+日(?:报道|称|刊文|发表|援引)|的?(?:采访|专访|报道|文章))/u,
  /** Publications that look like other titles without their marks. */
  publications: list('经济学人 时代 明镜 焦点 国会山 费加罗 外交政策 外交学者 外交事务 福布斯 财富 名利场 连线 滚石 纽约客 大西洋 国家利益 新共和 民族 观点 快报 巴黎人 巴黎竞赛 回声 世界 今日美国 柳叶刀 今日俄罗斯 自由 财经 中国新闻周刊 三联生活周刊 看天下'),
  /** Latin names in Chinese text are organizations beside these. */
  companyBefore: /(?:公司|平台|网站|媒体|品牌|企业|机构|服务商|开发商|制造商|供应商|运营商|厂商|巨头|集团|组织|银行|航空|智库|社区|初创|独角兽|交易所|通讯社|电视台|报纸)\s?$/u,
  companyBehind: /^\s?(?:公司|集团|团队|官方|首席执行官|首席技术官|联合创始人|创始人|CEO|CTO|总裁|董事长|高管|员工|发言人|股价|股东|股票|市值|旗下|总部|宣布|承诺|收购|财报|营收|中国区|的(?:首席|创始人|发言人|股价|员工|母公司|子公司|客户|产品|业务|\p{Script=Han}{0,3}(?:电厂|工厂|发电厂|数据中心|门店)))/u,
  /** What a model takes for the end of a person's name: days. */
  dayBehind: /(?:周|星期|礼拜)[一二三四五六日天]$|(?<=[·•∙・‧].+)(?:今[天日晨晚早]|昨[天日晚]|当[天日晚]|日前|近日)$/u,
  /** What a model takes for the end of a court's name: its ruling. */
  rulingBehind: /(?<=法院|检察院)(?:[一二终再]审|判处|判决|裁定|宣判|开庭|受理|审理|作出|驳回).*$/u,
  /** What an organization has, sends or holds, and is none of its name: 东盟|峰会, 世界粮食计划署|车队. */
  belongings: list('峰会 首脑会议 领导人会议 外长会 外长会议 部长级会议 部长会议 年会 车队 船队 船只 舰艇 军舰 军机 战机 客机 飞机 直升机 无人机 航班 班机 列车 大楼 办公楼 总部大楼 官网 网站 官方网站 网页 账号 公众号 官方微博 微信公众号 官员 高官 工作人员 救援人员 员工 雇员 职员 记者 发言人 女发言人 高层 管理层 内部 股价 股票 股份 门店 用户 客户 产品 手机 电动车 武器 阵地 据点 营地 目标 士兵 武装人员 战斗人员 武装分子 恐怖分子 极端分子 头目 党员 支持者 成员 成员国 议员 特使 领导人 援助 贷款 报告 声明 数据 调查 决议 行动 旗下 方面'),
  /** What a storm is, right before its name. */
  stormBefore: /(?:气旋|台风|飓风|热带风暴|风暴|热带低压)$/u,
  /** Storms, pipelines and vessels, parts of patterns. */
  storms: '气旋|台风|飓风|风暴|热带低压',
  pipelines: '(?:海底)?(?:天然气|输油|输气|石油|原油)?(?:管道|管线)',
  vessels: '货轮|油轮|邮轮|渡轮|客轮|游轮|渔船|货船|帆船|商船|集装箱船|散货船|油船|军舰|护卫舰|驱逐舰|巡洋舰|登陆舰|航母|航空母舰|潜艇|科考船|补给舰|巡逻舰',
  /** Behind 旅 where it is a brigade. */
  brigadeBehind: /^(?:$|[，。；、）”\n和与及在为以对向从已曾将也等称说]|的(?!途|行|程)|指挥官|领导人|士兵|成员|武装|发言人|战士|副?司令|狙击手|下属)/u,
  /** Crafts and rigs by their number (远星二号, 远星一号通信卫星); a number of a street or a yard ends a place, and 一号公路 is one. */
  craft: /^[\p{Script=Han}·]{2,16}(?<![街路道巷弄院楼座区园村营井站港场线桥馆厂第])(?:[一二三四五六七八九十]{1,4}|\d{1,4})号(?:\p{N}{0,4}\p{Script=Han}{0,4}(?:卫星|中继星|飞船|探测器|火箭|舱))?$/u,
  /** Machines that move by themselves, and who flies one (伊尔-76军用运输机). */
  machine: /(?:运输机|战斗机|歼击机|轰炸机|直升机|无人机|侦察机|巡逻机|预警机|加油机|航母|航空母舰|驱逐舰|护卫舰|航天员乘组|乘组)$/u,
  /** A body with the word for being beside it, which is none of its name (从气象局处获悉), and what stands before it then. */
  besideBehind: /(?:委员会|[部局署院]|公司|组织|政府|警方|军方|协会|基金会)处$/u,
  besideBefore: /^[从自向在由]$/u,
  /** Makers whose name stands for what they make before its number. */
  planeMakers: list('波音 空客 空中客车'),
  /** Works, right before the marks of their title. */
  workBefore: /(?:影片|电影|小说|长篇|短篇|诗集|文集|专著|著作|新书|新作|作品|代表作|歌曲|单曲|专辑|剧集|电视剧|话剧|音乐剧|歌剧|纪录片|动画片|执导|主演|改编自|[凭著译])$/u,
  /** Members and officers, who are none of the name of their party or office. */
  members: list('总警司 高级警司 警司 总督察 督察 立委 立法委员 议员 区议员 发言人 团总召 总召 召集人 副主席 秘书长 记者 主委 副主委 次长 负责人 前主席'),
} as const;
