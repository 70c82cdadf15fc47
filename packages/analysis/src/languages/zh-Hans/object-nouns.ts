import type { ObjectNouns } from '../../annotators/events/clause-words.ts';

/** Nouns that tell what some triggers take: 通过 X reports a law only where X is one. Separated by spaces. */
export const OBJECT_NOUNS = {
  territory: '省会 首府 首都 城市 地区 边境 口岸 机场 基地 政权 权力 据点 要塞 县城 城镇 小镇 重镇 村庄 省份 阵地 高地 岛屿 总统府 大楼 省 市 县 镇 村 城 岛 营地 港口',
  law: '法案 法律 决议 议案 条例 预算 法令 修正案 草案 宪法 提案 改革 新法 规定 动议 法规 协定 条约 禁令 税法 国安法 拨款 计划书 章程 纲领 方案 决议案 预算案 办法',
  accord: '协议 共识 协定 停火 谅解 一致 和解 交易 意向 条约 备忘录 合同 合约 合作 公约 妥协 停战 声明 宣言',
  troops: '部队 军队 士兵 警卫 国民兵 官兵 军舰 航母 舰队 战机 警力 特种兵 空降师 陆战队 维和 武警 警察 军人 消防员',
  violence: '炸弹 袭击 恐怖 自杀式 武装分子 爆炸物 爆炸装置 引爆 极端组织 恐袭 塔利班 炮弹 无人机',
} as const satisfies ObjectNouns;
