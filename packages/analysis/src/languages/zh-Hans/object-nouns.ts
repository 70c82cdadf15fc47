import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take: 通过 X reports a law only where X is one. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: '该国 国境 家园 祖国 省会 首府 首都 城市 地区 边境 口岸 机场 基地 政权 权力 据点 要塞 县城 城镇 小镇 重镇 村庄 省份 阵地 高地 岛屿 总统府 大楼 省 市 县 镇 村 城 岛 营地 港口 居民点 定居点 村镇',
  law: '法案 法律 决议 议案 条例 预算 法令 修正案 草案 宪法 提案 改革 新法 规定 动议 法规 协定 条约 禁令 税法 国安法 拨款 计划书 章程 纲领 方案 戒严案 停火案 特赦案 罢免案 改革案 增税案 减税案 决议案 预算案 办法',
  accord: '协议 共识 协定 停火 文件 谅解 一致 和解 交易 意向 条约 备忘录 合同 合约 合作 公约 妥协 停战 声明 宣言',
  troops: '政府军 军事力量 兵力 侦察机 轰炸机 [美俄英法德日韩乌以伊印巴联叛政盟友空海陆]军 舰 援军 先遣队 空降兵 部队 军队 士兵 警卫 国民兵 官兵 军舰 航母 舰队 战机 警力 特种兵 空降师 陆战队 维和 武警 警察 警员 军人 消防员 直升机 战车 坦克 军警',
  violence: '炸弹 袭击 恐怖 自杀式 武装分子 爆炸物 爆炸装置 引爆 极端组织 恐袭 塔利班 炮弹 无人机',
  election: '选举 大选 公投 选战 总统 议席 席位 多数 选票 初选 补选 竞选 连任',
  prize: '冠军 金牌 银牌 铜牌 奖牌 奖杯 亚军 季军 桂冠 锦标 金靴 金球',
  nature: '火山 台风 飓风 热带风暴 风暴 暴雨 暴雪 洪水 山洪 海啸 地震 强震 寒潮 龙卷风 热浪 泥石流 冰雹 强降雨 沙尘暴 冷空气 气旋 强对流 雷暴 暴风雪 (?:极端|恶劣|强风|风雪|冰雪|降雨|雷雨)天气',
  residents: '居民 民众 群众 村民 灾民 市民 住户 人员 人(?![们才工民类]) 师生 游客 家庭 百姓',
  relief: '物资 援助 援款 伤员 伤者 粮食 药品 药物 食品 食物 饮用水 帐篷 疫苗 救灾 救援 救济 赈灾 医疗 口罩 毛毯 毯子 棉被 捐款 善款 优惠贷款 紧急贷款 抚恤 慰问金 救助金 庇护 援建 纾困 救灾资金 赔偿金 津贴 发电机',
  weapons: '防空 反导 雷达 坦克 武器 导弹 火箭弹 炮弹 炸弹 手榴弹 催泪 火箭炮 鱼雷 无人机 子弹 橡皮 巡航 迫击炮',
  claims: '声称 宣称 宣布 承认 公开表示 声明',
  /** After the name of a place these go on naming it; any other noun after it is who comes from there (阿富汗平民). */
  site: '方面 境内 国内 北部 南部 东部 西部 中部 东北 西北 东南 西南 附近 郊外 郊区 近郊 市区 市(?!长) 街头 边境 地区 沿岸 沿海 首都 省会 首府 省(?!长) 县(?!长) 机场 一带 全境 全国 各地 多地 等地 多个 多座 一座 一处 一家 某 城 半岛 群岛 港口 车站 火车站 地铁 中央车站 广场 大学 医院 学校 小学 中学 清真寺 教堂 酒店 使馆 监狱 基地 大楼 体育场 体育馆 中心 酒吧 夜总会 市场 超市 村 镇 路 街 高速 国道 铁路 公路 煤矿 工厂 化工厂 电站 大桥 水域 海域 领海 领空 以北 以南 以东 以西 最大 第二 第三 当地 外海 近海 上空 总统府 时间 州(?!长) 区(?!长) 外(?!交|长|国|籍|援|贸) 内(?!政|阁|战|务|地) 附近地区 前方 门口 入口',
  /** What ends the name of someone who can act. */
  people: '[某人者员民军警方队府党会院局士部署厅处组庭户僚班团社司国长工生师友客徒兵犯手盟派族官帅皇王妇童孩众帮伙店行校馆台报网男女妻母父婴匪将星魁兄弟姐妹]$ [男女妻孩]子$ 夫妇$ 夫妻$ 儿子$ 老板$ 总裁$ 高管$ 嫌疑人 被告$ 原告$ 事主$ 案件?$ 经理$ 教授$ 总监$ 董事$ 监事$ 股东$ 运营商$ 家[两三四五六七八九]口$ [省市县州郡]$ 等$ 双方 政权 总统 总理 首相 主席 大臣 发言人 当局 组织 武装 媒体 企业 机构 家属 [A-Za-z]$ 元首 代表 内阁 (?:专|作|画|国|买|卖|商|行)家 ^[中美俄乌英法德日韩朝印巴以伊欧叙黎土]{2,4}(?:两国|三国)?$',
  unrest: '抗议 示威 罢工 游行 集会 工会 骚乱 暴动',
  games: '比赛 联赛 球队 赛季 决赛 主场 客场 球员 主帅 教练 锦标赛 公开赛 世界杯 亚洲杯 欧洲杯 奥运 队员 队友 半决赛 NBA CBA 中超 英超 西甲 比分 球迷 选手 夺冠 冠军 亚军 金牌 银牌 世锦赛 网球 足球 篮球 排球 乒乓 羽毛球 小组赛 四强 八强',
  offence: '罪(?!名不)',
  toll: '死亡 遇难 伤亡',
  sentence: '刑 监 囚 罪 年 死 个月',
  /** Those who gather, where gathering is a protest. */
  crowd: '民众 群众 市民 示威者 抗议者 支持者 学生 工人 农民 人群 数[百千万] [上成]千上?万 [百千万]人 人士 居民',
  /** What one says, asks for or holds: withdrawn it leaves no place. */
  stance: '言论 诉讼 上诉 申请 指控 提名 请求 声明 投诉 反对 意见 决定 说法 要求 命令 起诉 承认 控罪',
  office: '职务 职位 公职 官职 党职 一职',
  court: '法院 法庭 法官 陪审团 仲裁庭 宪法委员会 宪法法庭 终审庭 上诉庭 仲裁法庭',
  /** Who is sent to help: their sending is aid. */
  rescuers: '救援队 救援人员 救援力量 救援组 救援小组 搜救 医疗队 医疗组 医护 救护 救灾 搜寻',
  police: '警方 警察 警员 公安 民警 检方 检察 廉政 便衣 安全人员 执法',
  verdict: '判决 裁决 裁定 原判 定罪 有罪 上诉 抗告 申请 请求 诉讼 起诉 申诉 动议 禁令 保释 诉求',
  war: '导弹 火箭弹 炮击 空袭 无人机 战机',
  guilt: '有罪',
  targets: '目标 据点 阵地 设施 基地 营地 车队 武装 叛军 民兵 部队 分子 [乌俄以美敌联]军 军(?:事|人|队|工企业) 装备(?:集中|集结) 坦克 装甲 火炮 弹药库 武器库 油库 炼油厂 指挥[所部] 雷达 防空系统 航母 航空母舰 难民营 建筑(?!业|行|商|市|公司|工人) 工厂 雇佣兵 发射[点架器场] 武器(?:装备|库|系统|和) 弹药 军火 仓库 [舰艇] 船只 浮桥 渡口 桥梁 车间 机场 电站',
  /** What an army takes, counted. */
  settlements: '(?:\\d|[一二两三四五六七八九十多数])[余多]?[个座处][^，。]{0,8}?(?:居民点|定居点|村庄|村镇|村落|城镇|小镇|高地|据点)',
  /** What is lost where somebody is killed. */
  lives: '生命 性命 人命',
  craft: '潜水器 潜艇 飞船 飞机 客机 航班 直升机 战机 军机 船 艇 舰 轮 列车 火车 汽车 客车 货车 卡车 轿车 巴士 大巴 公交 校车 的士 摩托 油罐车 车辆',
  /** What is not yet law. */
  bill: '法案 草案 修正案 议案 提案 动议 条例 修法 法律 宪法 法令 税法 新法 办法$ 规定$',
  rulers: '政府 政权 总统 总理 首相 王朝 君主 独裁 统治 领导人 国王',
  /** Offices, where the words end in one. */
  posts: '(?:总统|总理|首相|主席|部长|外长|防长|大臣|市长|省长|州长|行长|院长|议长|总裁|董事长|首席执行官|主教练|主帅|总教练|教宗|秘书长|书记|党魁|领袖|队长|局长|校长|署长|司长|特首|行政长官)[”」』]?$',
  blacklist: '黑名单 制裁名单 实体清单 不可靠实体 管控名单 管制名单 恐怖组织 恐怖主义 关注名单 禁令名单',
  /** What trade bans stop. */
  traded: '进口 出口 入口 入境 贸易 交易 参赛',
  sums: '\\d[\\d.,]*[余多]?[万亿]?[余多]?[元港美欧日韩] [万亿][余多]?[元美欧日] \\d[万亿]',
  orders: '清盘令 禁令 禁制令 破产令 保护令 逮捕令 搜查令 拘捕令 清盘 停止 立即 解散',
  suits: '诉讼 上诉 官司 控告 控诉 抗告 司法复核 覆核 清盘呈请 清盘申请 呈请 破产保护 破产申请 公诉 法律挑战 宪法诉愿',
  rounds: '决赛 半决赛 四强 八强 16强 8强 4强 32强 十六强 季后赛 正赛 总决赛 次轮 第[二三四]轮 淘汰赛 小组赛',
  ballot: '大选 选举 公投 补选 初选 竞选 候选人',
  phone: '电话',
  custody: '拘留 羁押',
  casualties: '伤员 伤者 患者 灾民',
  homes: '家园 住所',
  term: '刑 监禁',
  /** Who is sent to look into something. */
  teams: '小组 专家组 调查组 工作组 调查员 调查人员 部队 士兵 军舰 战机 警员 警力 特种兵 舰队',
  /** Who comes to help or to look into something. */
  crews: '救援队 搜救队 救援人员 搜救人员 医疗队 消防队 专家组 调查组 调查员 调查人员 维和部队',
  /** What one stays away from in protest. */
  shunned: '投票 选举 大选 公投 会议 峰会 大会 仪式 典礼 产品 商品 [美日法中俄]货 听证 比赛 奥运 表决 谈判 课堂',
  tariffs: '关税 反倾销税 反补贴税 附加税 报复性',
  firms: '公司 集团 企业 银行 航空 汽车 证券 保险 车企 股份 药企 车厂 运营商 券商 交易所 球会',
  /** What is bought and sold, where the buying is news. */
  assets: '公司 股[票份权]? 资产 业务 权益 客机 飞机 战机 导弹 武器 军备 油轮 天然气 石油 原油 土地 地块 大楼 物业 酒店 球队 俱乐部 工厂 品牌 债券 专利 矿',
  /** Money that is given. */
  grants: '\\d[\\d.,]*[余多]?[万亿]?[余多]?[元港美欧日韩人][^，。]{0,4}(?:援助|资金|善款|捐款|资助|赈灾|救灾|贷款|支援)',
  supplies: '援助物资 救援物资 救灾物资 人道主义物资 人道物资 援助车队 救援车队 援助卡车 物资',
  /** What a threat says will come of it. */
  menace: '阻止 视为 抵抗 封锁 采取 反制 报复 反击 还击 回击 制裁 代价 后果 开战 动武 武力 军事 打击 摧毁 攻击 袭击 退出 切断 严惩 惩罚 处罚 罢工 开火 反应 坐视 严厉 起诉 逮捕 关闭 拘捕 交火 对抗 战争',
  limbs: '[手脚]指 手臂 双腿',
  inquiries: '调查 彻查 严查 检查 审查 复查',
  holdings: '资产 账户',
  captives: '士兵 疑犯',
  /** Who is set free, where nobody is named. */
  freed: '\\d[余多]?名 [一二两三四五六七八九十百多数几]名 人员 人质 战俘 俘虏 囚犯 犯人 在押 被(?:扣|关|押|捕|拘) 政治犯 船员 水手',
  offers: '提议 条件 方案',
  /** What one state keeps from another, or a body from its member, as a punishment. */
  withheld: '援助 援款 拨款 军售 成员资格 会员资格 会籍 预算支持 财政支持 (?:军事|安全|防务|外交|贸易)(?:合作|关系|往来) (?:发放|签发)签证',
  /** What one country gets from another by wire and pipe, and from aid agencies. */
  supplied: '^了?(?:对|向)[^，。]{1,12}的?(?:供电|电力|供气|供油|供水|援助)',
  /** What a truce ends. */
  hostilities: '^(?:一切|全部|所有)?(?:进攻|军事行动|敌对行动|敌对|攻击行动|交火|战斗行动|空袭|轰炸)',
  /** What is called so is found fault with. */
  slurs: '叛国 叛徒 叛乱 闹剧 骗局 违法 非法 违宪 耻辱 可耻 丑闻 罪行 罪犯 谎言 荒谬 荒唐 独裁 侵略 政变 懦弱 软弱 暴行 不负责任 不可接受',
  /** What protesters show. */
  banners: '横幅 标语',
  /** What is left of the dead. */
  bodies: '遗体 尸体 遗骸 [男女][尸]',
  /** What weapons hit. */
  struck: '目标 据点 阵地 设施 基地 营地 部队 装备 武器 弹药 坦克 装甲 火炮 炮 火箭 导弹 无人 战机 军机 飞机 直升机 [卡军战快]车 车辆 [舰艇船桥楼库厂] 指挥[所部] 中心 系统 雷达 仓库 建筑 房屋 住宅 民宅 隧道 地道 电站 车间 工事 哨所 [乌俄以美敌联]军',
  /** Who suffers, right before the word for it: 造成多名士兵伤亡. */
  victims: '(?:多[人名位]|[士官]兵|平民|[居村灾]民|民众|群众|儿童|妇女|乘客|工人|旅客)$',
  employed: '雇员 员工',
  deeds: '执行 签署',
  visitors: '代表团 总统',
  /** What is brought together to help. */
  stocks: '资源',
  policy: '政策 决定 做法 计划 方案 法案 草案 改革 提案 提议 协议 决议 议案 收购 合并 降息 加息 任命 提名 判决 裁决 关税 制裁 修宪 修法 交易 出售 声明 协定 停火 指控',
  /** What a complaint says that somebody did, behind his name. */
  wrongs: '^(?!出|定|控|责|挥|导|令|明|向|引)[^，。；：:“「]{1,14}(?:违反|违宪|违法|违规|违例|涉嫌|滥用|滥权|勾结|受贿|操纵|窃取|隐瞒|歪曲|抹黑|侵犯|干涉)',
  /** Who is asked in a word, and to do what. */
  urged: '^(?:当局|政府|市民|民众|各国|国际社会|校方|警方|有关部门|总统|总理|首相|特首|院方|业界|资方|公众|[^，。；]{1,8}(?:部|局|署|会|国|方|政府|当局)(?:立即|尽快|停止|放弃|撤回|交代|检讨|调查|公开|释放|道歉|撤))',
  /** What a threat without a condition says will come of it. */
  menaced: '^[^，。；]{1,8}(?:不要|不得|切勿|勿) 阻止 视为 抵抗 反制 报复 反击 还击 回击 复仇 消灭 歼灭 摧毁 严惩 惩罚 付出代价 沉重代价 后果自负 严重后果 玩火 轻举妄动 不惜 动武 武力打击 毁灭 血债',
  /** What a ban keeps somebody from. */
  barred: '入境$ 参赛$ 出境$ 进入(?:我国|该国|美国|中国|[^，。；]{1,4}境内)',
  /** How the names of laws and orders end. */
  statutes: '(?<![方办做看想说用书司执宪无违非合依民国设立修刑]|[军警司]执)法$ (?:规例|附例|条例|通则|司法解释|行政令|行政命令|总统令|宣言法|施行细则|管理办法|暂行办法|管理规定)[”」』》〉]?$',
  /** Who speaks against something, other than those who march against it. */
  opponents: '^(?!.*(?:集会|游行|示威|抗议|罢工|罢课|罢市|请愿|静坐|绝食|(?:是|包括|不得|施压)$))',
  /** What one is against; not 反对声音, 反对派. */
  opposed: '^(?!声音|通知书?|意见|力量|势力|阵营|派|党|票|者|之下|[和与、]|[^，。]{0,12}(?:运动|的反应))',
  lostBy: '(?!)',
  medals: '(?!)',
  wonBy: '(?!)',
  labour: '(?!)',
  harm: '(?!)',
  stormed: '(?!)',
  deployed: '(?!)',
  built: '(?!)',
  heldAs: '(?!)',
  caught: '(?!)',
  made: '(?!)',
  bench: '(?!)',
  prosecution: '(?!)',
  charged: '(?!)',
  accused: '(?!)',
  clearedOf: '(?!)',
  toCourt: '(?!)',
  dropped: '(?!)',
  jailTerm: '(?!)',
  damages: '(?!)',
  counts: '(?!)',
  legalFight: '(?!)',
  ruling: '(?!)',
  warrant: '(?!)',
  legislature: '(?!)',
  motion: '(?!)',
  voted: '(?!)',
  enacted: '(?!)',
  vetoes: '(?!)',
  decrees: '(?!)',
  seats: '(?!)',
  contest: '(?!)',
  winner: '(?!)',
  terms: '(?!)',
  lostTo: '(?!)',
  polls: '(?!)',
  electorate: '(?!)',
  chargeOf: '(?!)',
  asPost: '(?!)',
  cabinets: '(?!)',
  ownPost: '(?!)',
  dismissed: '(?!)',
  stakes: '(?!)',
  investments: '(?!)',
  price: '(?!)',
  contracts: '(?!)',
  jobs: '(?!)',
  mergers: '(?!)',
  shares: '(?!)',
  raised: '(?!)',
  scored: '(?!)',
  byScore: '(?!)',
  toDraw: '(?!)',
  races: '(?!)',
  competitions: '(?!)',
  berths: '(?!)',
  records: '(?!)',
  ranks: '(?!)',
  hosted: '(?!)',
  champions: '(?!)',
} as const satisfies ObjectNouns;
