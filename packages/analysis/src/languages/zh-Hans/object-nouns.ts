import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take: 通过 X reports a law only where X is one. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: '省会 首府 首都 城市 地区 边境 口岸 机场 基地 政权 权力 据点 要塞 县城 城镇 小镇 重镇 村庄 省份 阵地 高地 岛屿 总统府 大楼 省 市 县 镇 村 城 岛 营地 港口',
  law: '法案 法律 决议 议案 条例 预算 法令 修正案 草案 宪法 提案 改革 新法 规定 动议 法规 协定 条约 禁令 税法 国安法 拨款 计划书 章程 纲领 方案 决议案 预算案 办法',
  accord: '协议 共识 协定 停火 谅解 一致 和解 交易 意向 条约 备忘录 合同 合约 合作 公约 妥协 停战 声明 宣言',
  troops: '部队 军队 士兵 警卫 国民兵 官兵 军舰 航母 舰队 战机 警力 特种兵 空降师 陆战队 维和 武警 警察 军人 消防员',
  violence: '炸弹 袭击 恐怖 自杀式 武装分子 爆炸物 爆炸装置 引爆 极端组织 恐袭 塔利班 炮弹 无人机',
  election: '选举 大选 公投 选战 总统 议席 席位 多数 选票 初选 补选 竞选 连任',
  prize: '冠军 金牌 银牌 铜牌 奖牌 奖杯 亚军 季军 桂冠 锦标 金靴 金球',
  nature: '台风 飓风 热带风暴 风暴 暴雨 暴雪 洪水 山洪 海啸 地震 强震 寒潮 龙卷风 热浪 泥石流 冰雹 强降雨 沙尘暴 冷空气 气旋',
  residents: '居民 民众 群众 村民 灾民 市民 住户 人员 人 师生 游客 家庭 百姓',
  relief: '物资 援助 伤员 伤者 粮食 药品 食品 帐篷 疫苗 救灾 救援 医疗 口罩 毛毯 捐款 善款',
  weapons: '导弹 火箭弹 炮弹 炸弹 手榴弹 催泪 火箭炮 鱼雷 无人机 子弹 橡皮 巡航 迫击炮',
  claims: '声称 宣称 宣布 承认 公开表示 声明',
} as const satisfies ObjectNouns;
