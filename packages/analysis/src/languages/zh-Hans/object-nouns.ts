import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take: 通过 X reports a law only where X is one. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: '该国 国境 家园 祖国 省会 首府 首都 城市 地区 边境 口岸 机场 基地 政权 权力 据点 要塞 县城 城镇 小镇 重镇 村庄 省份 阵地 高地 岛屿 总统府 大楼 省 市 县 镇 村 城 岛 营地 港口',
  law: '法案 法律 决议 议案 条例 预算 法令 修正案 草案 宪法 提案 改革 新法 规定 动议 法规 协定 条约 禁令 税法 国安法 拨款 计划书 章程 纲领 方案 决议案 预算案 办法',
  accord: '协议 共识 协定 停火 文件 谅解 一致 和解 交易 意向 条约 备忘录 合同 合约 合作 公约 妥协 停战 声明 宣言',
  troops: '[美俄英法德日韩乌以伊印巴联叛政盟友空海陆]军 舰 援军 先遣队 空降兵 部队 军队 士兵 警卫 国民兵 官兵 军舰 航母 舰队 战机 警力 特种兵 空降师 陆战队 维和 武警 警察 军人 消防员',
  violence: '炸弹 袭击 恐怖 自杀式 武装分子 爆炸物 爆炸装置 引爆 极端组织 恐袭 塔利班 炮弹 无人机',
  election: '选举 大选 公投 选战 总统 议席 席位 多数 选票 初选 补选 竞选 连任',
  prize: '冠军 金牌 银牌 铜牌 奖牌 奖杯 亚军 季军 桂冠 锦标 金靴 金球',
  nature: '台风 飓风 热带风暴 风暴 暴雨 暴雪 洪水 山洪 海啸 地震 强震 寒潮 龙卷风 热浪 泥石流 冰雹 强降雨 沙尘暴 冷空气 气旋',
  residents: '居民 民众 群众 村民 灾民 市民 住户 人员 人 师生 游客 家庭 百姓',
  relief: '物资 援助 伤员 伤者 粮食 药品 食品 帐篷 疫苗 救灾 救援 医疗 口罩 毛毯 捐款 善款',
  weapons: '导弹 火箭弹 炮弹 炸弹 手榴弹 催泪 火箭炮 鱼雷 无人机 子弹 橡皮 巡航 迫击炮',
  claims: '声称 宣称 宣布 承认 公开表示 声明',
  /** After the name of a place these go on naming it; any other noun after it is who comes from there (阿富汗平民). */
  site: '方面 境内 国内 北部 南部 东部 西部 中部 东北 西北 东南 西南 附近 郊外 郊区 近郊 市区 市(?!长) 街头 边境 地区 沿岸 沿海 首都 省会 首府 省(?!长) 县(?!长) 机场 一带 全境 全国 各地 多地 等地 多个 多座 一座 一处 一家 某 城 半岛 群岛 港口 车站 火车站 地铁 中央车站 广场 大学 医院 学校 小学 中学 清真寺 教堂 酒店 使馆 监狱 基地 大楼 体育场 体育馆 中心 酒吧 夜总会 市场 超市 村 镇 路 街 高速 国道 铁路 公路 煤矿 工厂 化工厂 电站 大桥 水域 海域 领海 领空 以北 以南 以东 以西 最大 第二 第三 当地 外海 近海 上空 总统府 时间 州(?!长) 区(?!长) 外(?!交|长|国|籍|援|贸) 内(?!政|阁|战|务|地) 附近地区 前方 门口 入口',
  /** What ends the name of someone who can act. */
  people: '[某人者员民军警方队府党会院局部署厅团社司国长工生师友客徒兵犯手盟派族官帅皇王妇童孩众帮伙店行校馆台报网]$ 等$ 双方 政权 总统 总理 首相 主席 大臣 发言人 当局 组织 武装 媒体 企业 机构 家属 [A-Za-z]$ 元首 代表 (?:专|作|画|国|买|卖|商|行)家',
  unrest: '抗议 示威 罢工 游行 集会 工会 骚乱 暴动',
  games: '比赛 联赛 球队 赛季 决赛 主场 客场 球员 主帅 教练 锦标赛 公开赛 世界杯 亚洲杯 欧洲杯 奥运 队员 队友 半决赛 NBA CBA 中超 英超 西甲 比分 战胜 击败 球迷 选手 夺冠',
  offence: '罪',
  toll: '死亡 遇难 伤亡',
  sentence: '刑 监 囚 罪 年 死 个月',
  /** Those who gather, where gathering is a protest. */
  crowd: '民众 群众 市民 示威者 抗议者 支持者 学生 工人 农民 人群 数[百千万] [上成]千上?万 [百千万]人 人士 居民',
  /** What one says, asks for or holds: withdrawn it leaves no place. */
  stance: '言论 诉讼 上诉 申请 指控 提名 请求 声明 投诉 反对 意见 决定 说法 要求 命令 起诉 承认 控罪',
  office: '职务 职位 公职 官职 党职 一职',
  court: '法院 法庭 法官 陪审团 仲裁庭',
  /** Who is sent to help: their sending is aid. */
  rescuers: '救援队 救援人员 救援力量 救援组 救援小组 搜救 医疗队 医疗组 医护 救护 救灾 搜寻',
  police: '警方 警察 警员 公安 民警 检方 检察 廉政 便衣 安全人员 执法',
  verdict: '判决 裁决 裁定 原判 定罪 有罪',
  war: '导弹 火箭弹 炮击 空袭 无人机 战机',
  guilt: '有罪',
} as const satisfies ObjectNouns;
