/** Words that hold the word of an event and report none: who and what is called by them, and where. The longest match wins, so they keep
 *  the triggers inside them from being read (上诉庭, 两栖攻击舰, 普通话). Separated by spaces. */
export const COMPOUND_NOUNS = [
  // Courts, prosecutors and their papers.
  '死刑犯 死囚 上诉庭 上诉法庭 上诉法院 上诉委员会 上诉人 上诉方 上诉许可 上诉权 上诉期 上诉机制 上诉机构 上诉申请 上诉结果 上诉理据 上诉理由 上诉准备 终审庭 终审法院 终审权 原讼庭 原讼法庭 审讯程序 审讯期 刑事检控专员 检控专员 检控官 检控人员 检控科 检控部门 检控守则 检控程序 检控决定 起诉书 起诉状 起诉权 公诉书 公诉人 判刑理据 判刑理由 定罪率 保释金 保释条件 保释门槛 保释决定 保释覆核 保释权利 保释权 保释人 保释法 引渡条例 引渡法 引渡协议 引渡条约 引渡协定 拘留营 拘留所 拘留室 拘留人士 拘捕令 拘捕行动 逮捕令 通缉令 羁押所 羁押中心 看守所 收押所 候审室',
  // Offices and bodies.
  '调查人员 调查员 调查组 调查科 调查局 调查署 调查团 调查团队 调查委员会 调查小组 调查记者 调查机构 调查机关 调查部门 调查报告 调查方向 调查范围 调查报道 调查权 调查令 调解员 调解人 调解中心 问责官员 问责局长 问责制 问责司局长 立法机关 立法机构 立法会 立法院 立法局 立法权 立法者 立法程序 立法委员 提名人 提名期 提名表格 提名票 提名权 提名信 提名委员会 提名顾问委员会 委任官员 委任状 委任制 委任议员 委任证 任命书 任命权 任命状 访问区 访问学者 访问团',
  // Whoever takes part, and what it is done with or at.
  '示威人士 示威群众 示威民众 示威区 示威权 示威权利 示威现场 集会人士 集会群众 集会自由 集会权 集会权利 游行人士 游行队伍 游行路线 游行集会自由 抗议人士 抗议票 抗议活动者 罢工人士 声援人士 被捕人士 被捕者 被捕人 投票平台 投票站 投票率 投票箱 投票权 投票人 投票人数 投票时间 投票意欲 投票系统 投票记录 投票结果 选举主任 选举事务处 选举法 选举制度 选举委员 选举开支 选举舞弊 选举呈请 选举办法 选举论坛 选举广告 选举管理委员会 选举日 选举期间 攻击舰 两栖攻击舰 自行车 自行火炮 自行榴弹炮 攻击性武器 攻击目标 攻击顺序 攻击计划 攻击能力 袭击小组 袭击者 发射基地 发射场 发射中心 发射升空 爆炸品 爆炸品处理 爆炸物 爆炸装置 爆炸声 爆炸性 爆炸案件 收容期限 收容遣送制度 收容遣送 遣返程序 制裁对象 制裁法 封闭式 开放式 突击检查 突击巡查 突击训练 攻击艇 攻击无人机 打击目标 袭击目标 空袭目标 交战区 冲突区 冲突点 普通话 对话题 面谈纪录 他人 市民 选民 网民 家长 街坊 外界 各界 校方 业界 控方 公众 员工 团体 政党 大律师 陪审团 原告 辩方 裁判官 教职员 惟一 唯一 人事地震 政坛地震 官场地震 金融海啸 疫情防控 疫情应对 疫情管制 疫情记者会 疫情发布会 生命危险 性命危险 今夏 今冬 今春 今秋 今生 今世 录影会面 视像会面 会面室 会面纪录 要求书 呼吁信',
].join(' ');

/** Say how or when something is done, and take no part in it. Separated by spaces. */
export const COMPOUND_ADVERBS = '分批 分阶段 提早 届时 当年 自行 其间 即使 而是 只是 大篇幅 高声 大声 一共 近距离 远距离 逐一 逐个 一面倒 重重 更加 恒常地 私下 出声 实地 动辄 尽量 照旧 连番 借此 借故 傍晚 清晨 亦会 亦有 其实 依法 特意 特地 专程 刻意 无端 当庭 事后 事前 今 今次 今届 今个 今后 今早 今午 今晚 今晨 昨晚 上午 下午 早上 晚上 中午 凌晨 即晚';

/** Part what was done from whom it was done to, and report nothing themselves. Separated by spaces. */
export const COMPOUND_VERBS = '人身攻击 恶意攻击 恶毒攻击 言语攻击 抹黑攻击 抗击疫情 对抗疫情 防控疫情 应对疫情 防范疫情 死刑 死缓 煽惑 押后 求情 陈情 作供 盘问 传召 候审 候讯 候查';

/** Join what was done to what went before, in the papers of Hong Kong above all. Separated by spaces. */
export const COMPOUND_LINKS = '惟 故此 皆因 遂 反之';
