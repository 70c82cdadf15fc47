const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What forces have many of: 乌军军用机场, 哈马斯隧道, 情报指挥中心. None is a place's name. */
export const forceGrounds = {
  /** Words for any such ground. */
  grounds: list('机场 基地 渡口 指挥所 阵地 弹药库 武器库 油库 仓库 发射场 发射阵地 隧道 试验场 训练场 检查站 哨所 观察所 据点 雷达站 兵营 军营 营地 难民营 设施 指挥总部'),
  /** Words for a body or a ground, as those before them tell. */
  bodies: list('中心 总部'),
  /** What says for what one is, or where. */
  uses: list(`军用 民用 军事 空军 海军 陆军 防空 无人机 无人艇 导弹 弹道导弹 巡航导弹 火箭弹 火箭 火炮 炮兵 装甲 装甲车 坦克 弹药 武器 燃油 燃料 情报 行动 作战 空中 海上 地面 地下 指挥 控制 决策
    训练 培训 操作 后勤 补给 维修 临时 前线 前沿 秘密 步兵 团 营 旅 摩托化 机械化 武装 东部 西部 南部 北部 中部 东北部 西北部 东南部 西南部 境内 边境`),
} as const;
