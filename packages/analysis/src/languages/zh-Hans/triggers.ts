import type { EventKind } from '@dateline/document';
import type { Trigger } from '../../annotators/events/trigger.ts';

/** The words that report each kind of event in Chinese, simplified form (text is folded before it is read);
 *  Taiwan and Hong Kong usage stands beside that of the mainland. */
export const TRIGGERS = {
  attack: [
    { words: '袭击 攻击 突袭 偷袭 伏击 袭扰 炮击 轰炸 空袭 炮轰 扫射 枪击 反攻 进攻 围攻 强攻 猛攻 围剿 狙击 暗杀 行刺 刺杀 侵略 入侵', as: 'both', frame: 'does' },
    { words: '反击 还击 报复性打击 空中打击 火力打击', as: 'both', frame: 'does', needs: 'both', context: 'violence' },
    { words: '打击', as: 'noun', frame: 'does', needs: 'carrier', context: 'violence' },
    { words: '遇袭 遭袭 遇刺 被袭 被炸 中弹', as: 'verb', frame: 'undergoes' },
    { words: '开火 开枪 交火 交战 激战 开战 火并 驳火', as: 'both', frame: 'acts', context: 'violence' },
    { words: '自杀式炸弹袭击 自杀式袭击 自杀式爆炸 自杀式攻击 自杀式爆炸袭击 自杀袭击 炸弹袭击 炸弹攻击 汽车炸弹袭击 爆炸袭击 恐怖袭击 恐袭 恐怖攻击 武装袭击 无人机袭击 火箭弹袭击 导弹袭击 枪击案 枪击事件 枪击案件 枪战 武装冲突 武装叛乱 攻势 军事进攻 军事打击 谋杀 屠杀 大屠杀 内战 巷战 砍人事件 持刀伤人事件 无差别攻击 爆炸案', as: 'noun', frame: 'does' },
    { words: '爆炸 大爆炸 连环爆炸', as: 'both', frame: 'does', context: 'violence' },
    { words: '引爆 投掷 发射 投下', as: 'verb', frame: 'uses', needs: 'both', objects: 'weapons' },
    { words: '击落 击沉 炸毁 摧毁 击中 命中', as: 'verb', frame: 'does', needs: 'both', context: 'violence' },
    { words: '纵火 行凶 砍伤 捅伤', as: 'verb', frame: 'does' },
  ],
  capture: [
    { words: '占领 攻占 夺取 攻陷 攻克 攻下 夺下 拿下 占据 侵占 强占 夺占 接管 收复 夺回 光复 控制了 掌控了 取得控制权 全面控制', as: 'verb', frame: 'does', needs: 'object', objects: 'territory' },
    { words: '失守 沦陷 陷落 失陷 被攻占 易手 垮台', as: 'both', frame: 'undergoes' },
  ],
  surrender: [
    { words: '投降 归降 缴械 缴械投降 投诚 倒戈', as: 'verb', frame: 'acts' },
    { words: '拱手让给 拱手让予', as: 'verb', frame: 'acts' },
  ],
  withdraw: [
    { words: '离开 离开了', as: 'verb', frame: 'leavesPlace', needs: 'both', objects: 'territory' },
    { words: '离境 出走', as: 'verb', frame: 'acts', needs: 'subject' },
    { words: '运走 接走 接回 撤回国 运出 送离 空运出', as: 'verb', frame: 'does', needs: 'object' },
    { words: '撤离 撤出 撤走 撤侨 疏散 撤退 撤军 撤兵 退出 后撤 撤回 撤往', as: 'both', frame: 'leavesPlace' },
    { words: '撤军行动 撤离行动 撤侨行动 撤退行动 撤离计划', as: 'noun', frame: 'leavesPlace' },
  ],
  deploy: [
    { words: '部署 派遣 增派 派出 派驻 增兵 出兵 派兵 调派 调遣 调集 集结 增援 加派 出动 布防', as: 'both', frame: 'does' },
    { words: '部署到 部署至 部署在 派往 调往 增派至 增派到', as: 'verb', frame: 'moves', needs: 'subject' },
    { words: '下令 命令 调动', as: 'verb', frame: 'does', needs: 'object', objects: 'troops' },
    { words: '进驻 开赴 开进', as: 'verb', frame: 'goes', needs: 'subject' },
    { words: '到达 抵达 赶赴', as: 'verb', frame: 'goes', needs: 'subject', subjects: 'troops' },
    { words: '驻扎 驻守', as: 'verb', frame: 'goes', needs: 'subject', modality: 'ongoing' },
    { words: '驻有', as: 'verb', frame: 'houses', needs: 'object', modality: 'ongoing' },
  ],
  meet: [
    { words: '会谈 会晤 会面 磋商 谈判 和谈 洽谈 座谈 对话 商讨 会商 商谈 协商', as: 'both', frame: 'meets' },
    { words: '会见 接见 约见 拜会 约谈 拜访 晤谈', as: 'verb', frame: 'meets' },
    { words: '开会 会谈了 举行了会谈', as: 'verb', frame: 'meets', needs: 'subject' },
    { words: '记者会 记者招待会 新闻发布会', as: 'noun', frame: 'holds', needs: 'carrier' },
    { words: '会议 峰会 首脑会议 视频会议 视象会议 视讯会议 多边会议 国际会议 研讨会 论坛 大会 年会 工作会议 座谈会 首脑会谈 高峰会 例会 紧急会议 特别会议 联席会议', as: 'noun', frame: 'meets', needs: 'carrier' },
  ],
  call: [
    { words: '通电话 通话 致电 电话会谈 互通电话 通了电话 热线通话 视频通话 电话交谈', as: 'both', frame: 'meets' },
    { words: '进行了交谈 进行交谈', as: 'verb', frame: 'meets' },
  ],
  agree: [
    { words: '达成 签署 签订 缔结 签下 订立', as: 'verb', frame: 'settles', needs: 'object', objects: 'accord' },
    { words: '同意 应允 允诺 答应', as: 'verb', frame: 'settles', needs: 'both' },
    { words: '签约 续约 达成协议 达成一致', as: 'verb', frame: 'settles', needs: 'subject' },
    { words: '停火协议 和平协议 停战协定 停火协定 谅解备忘录 和解协议', as: 'noun', frame: 'settles' },
  ],
  demand: [
    { words: '要求 敦促 呼吁 促请 吁请 催促 恳请 请求 责令 勒令 促 吁 力促', as: 'verb', frame: 'urges' },
  ],
  threaten: [
    { words: '威胁 恐吓 扬言 恫吓 放话 要挟', as: 'verb', frame: 'urges', needs: 'subject' },
    { words: '警告 警告说 警告称', as: 'verb', frame: 'urges', needs: 'subject', follows: 'condition' },
    { words: '最后通牒', as: 'noun', frame: 'urges' },
  ],
  accuse: [
    { words: '谴责 指责 指控 批评 抨击 痛斥 斥责 控诉 批驳 声讨 驳斥 怒斥 痛批 狠批 非议 炮轰', as: 'verb', frame: 'does' },
    { words: '强烈不满 严正抗议', as: 'noun', frame: 'does' },
  ],
  reject: [
    { words: '回绝 否决 驳回 抵制 不接受 排除', as: 'verb', frame: 'passes', needs: 'both' },
    { words: '拒绝 否认 婉拒 拒签', as: 'verb', frame: 'passes', needs: 'subject' },
  ],
  protest: [
    { words: '示威 抗议 游行 罢工 罢课 罢市 静坐 绝食 示威游行 游行示威 暴动 骚乱 集会 大罢工 总罢工 抗议活动 抗议示威 示威活动 罢工行动 街头抗议 大游行 反政府示威 骚动', as: 'both', frame: 'acts' },
  ],
  sanction: [
    { words: '制裁 封锁', as: 'both', frame: 'does' },
    { words: '禁运 经济制裁 单边制裁 贸易禁运', as: 'noun', frame: 'does', modality: 'ongoing' },
    { words: '冻结 加征 吊销', as: 'verb', frame: 'does', needs: 'both' },
    { words: '罚款 处罚', as: 'both', frame: 'does' },
  ],
  arrest: [
    { words: '逮捕 拘捕 抓获 拘留 扣押 抓捕 羁押 拘押 刑拘 擒获 缉拿 刑事拘留 行政拘留 批捕 行拘 押解 带走调查 关押 软禁 绑架 劫持 扣留', as: 'verb', frame: 'does' },
    { words: '被捕 落网 被抓 被拘 被扣 被扣押 被抓获 被逮捕 被拘捕 被拘留 被羁押 被关押 自首 被擒 就擒 归案', as: 'verb', frame: 'undergoes' },
  ],
  die: [
    { words: '死亡 遇难 身亡 丧生 遇害 罹难 丧命 去世 逝世 离世 病逝 殉职 阵亡 牺牲 毙命 死去 病故 溺亡 猝死 被杀 不治身亡 过世 辞世 殒命 被打死 轻生 自杀 身故 送命 惨死', as: 'verb', frame: 'undergoes' },
    { words: '死亡人数 遇难人数 罹难人数 死难人数 遇难者人数 死者人数 死亡人数已 死亡数字', as: 'noun', frame: 'tolls', needs: 'quantity' },
    { words: '死伤 伤亡 死', as: 'verb', frame: 'undergoes', needs: 'quantity' },
    { words: '杀害 杀死 处决 处死 击毙 打死 炸死 枪杀 射杀 残杀 斩首 击杀 砍死 杀戮 残害 毒死 撞死 砸死 枪决', as: 'verb', frame: 'does' },
  ],
  injure: [
    { words: '受伤 负伤 重伤 轻伤 挂彩 烧伤 骨折', as: 'verb', frame: 'undergoes' },
    { words: '受伤人数 伤者人数', as: 'noun', frame: 'tolls', needs: 'quantity' },
    { words: '伤', as: 'verb', frame: 'undergoes', needs: 'quantity' },
    { words: '打伤 炸伤 刺伤 击伤 撞伤 砍伤 杀伤 射伤', as: 'verb', frame: 'does' },
  ],
  displace: [
    { words: '流亡', as: 'verb', frame: 'moves', needs: 'subject' },
    { words: '离开家园 离开家乡 流离失所 背井离乡 无家可归 逃难', as: 'verb', frame: 'undergoes' },
    { words: '逃离 逃亡 出逃 逃往 逃到 逃至 逃出 外逃', as: 'verb', frame: 'flees', needs: 'subject' },
    { words: '疏散 转移', as: 'verb', frame: 'does', needs: 'object', objects: 'residents' },
    { words: '驱逐出境 遣返', as: 'verb', frame: 'does' },
    { words: '难民潮 移民潮 逃难潮', as: 'noun', frame: 'undergoes' },
  ],
  aid: [
    { words: '援助 救援 救助 支援 驰援 声援 抢救', as: 'verb', frame: 'does', needs: 'named' },
    { words: '运往 运抵 送往 送抵', as: 'verb', frame: 'ships', needs: 'both', objects: 'relief' },
    { words: '空运 提供 运送', as: 'verb', frame: 'gives', needs: 'both', objects: 'relief' },
    { words: '救出 救起 营救 解救 捐赠 捐款 捐出 捐助 收容 安置 救回 资助 送达 发放 开仓', as: 'verb', frame: 'does', needs: 'object' },
    { words: '救援行动 救援工作 援助行动 人道主义援助 人道援助 紧急援助 赈灾 救灾 搜救 救灾工作 搜救工作', as: 'noun', frame: 'does' },
  ],
  appoint: [
    { words: '任命 委任 委派 提名 推举 聘任 聘请', as: 'verb', frame: 'does', needs: 'object' },
    { words: '出任 就任 接任 上任 升任 履新 获任命 继任 接掌 担任 就职 宣誓就职 走马上任 加盟 执掌 获委任 署任', as: 'verb', frame: 'becomes', needs: 'subject' },
  ],
  resign: [
    { words: '递交辞呈 提交辞呈 提出辞呈 递交辞职信 提出辞职', as: 'verb', frame: 'acts' },
    { words: '辞职 下台 卸任 离职 退位 请辞 下野 挂冠 辞任 离任 引咎辞职 去职', as: 'verb', frame: 'acts' },
    { words: '辞去', as: 'verb', frame: 'quits' },
    { words: '免职 撤职 革职 解雇 解职 罢免 开除 辞退 停职 弹劾 免去 裁撤', as: 'verb', frame: 'does' },
  ],
  elect: [
    { words: '当选 胜选 连任 落选 再次当选 高票当选', as: 'verb', frame: 'becomes' },
    { words: '赢得 拿下', as: 'verb', frame: 'becomes', needs: 'both', objects: 'election' },
    { words: '获胜 胜出 败选 胜选', as: 'verb', frame: 'undergoes', needs: 'subject', context: 'election' },
    { words: '选出 选举产生', as: 'verb', frame: 'does', needs: 'object' },
    { words: '大选 选举 公投 全民公决 补选 投票 初选 总统选举 议会选举 立法会选举 中期选举 总统大选 议会大选 总统和议会选举', as: 'noun', frame: 'acts', needs: 'carrier' },
    { words: '投票', as: 'verb', frame: 'acts', needs: 'subject' },
  ],
  'try-in-court': [
    { words: '起诉 审判 审讯 提审 控告 检控 提起公诉 公诉 定罪 审理', as: 'both', frame: 'does' },
    { words: '判处 判 改判', as: 'verb', frame: 'does', needs: 'object', objects: 'sentence' },
    { words: '裁定 裁决 判决', as: 'verb', frame: 'does', needs: 'named' },
    { words: '受审 获刑 入狱 获释 认罪 出庭 服刑 判刑 判囚 被控', as: 'verb', frame: 'undergoes' },
    { words: '上诉 提起诉讼 提出上诉 提告 入禀', as: 'verb', frame: 'acts', needs: 'subject' },
    { words: '开庭 宣判 立案 立案侦查 立案调查 提堂', as: 'verb', frame: 'acts' },
    { words: '庭审 诉讼 官司', as: 'noun', frame: 'acts' },
  ],
  disaster: [
    { words: '地震 强震 强烈地震 余震 海啸 洪水 洪灾 水灾 水浸 内涝 洪涝 泥石流 山体滑坡 滑坡 雪崩 台风 飓风 龙卷风 暴雨 暴雪 干旱 旱灾 山火 森林大火 野火 火山喷发 火山爆发 山洪 沙尘暴 热浪 寒潮 热带风暴 特大暴雨 山泥倾泻 风灾 雪灾 蝗灾 疫情', as: 'noun', frame: 'happens' },
    { words: '登陆 吹袭 肆虐 来袭', as: 'verb', frame: 'lands', needs: 'both' },
    { words: '袭击 侵袭 抵达 席卷 横扫 逼近 肆虐 重创 掠过', as: 'verb', frame: 'lands', needs: 'subject', subjects: 'nature' },
    { words: '决堤 喷发 溃坝', as: 'verb', frame: 'undergoes' },
  ],
  accident: [
    { words: '车祸 空难 坠机 交通事故 事故 矿难 火灾 沉船 海难 踩踏事件 踩踏 爆炸事故 坠机事故 火警 连环车祸 追尾事故 翻车事故 瓦斯爆炸 意外 大火 熊熊大火 火情', as: 'noun', frame: 'happens' },
    { words: '坠毁 坠落 相撞 撞毁 倾覆 翻覆 脱轨 起火 失火 着火 坍塌 倒塌 垮塌 塌陷 沉没 触礁 翻车 追尾 侧翻 自燃 坠海 失联 失踪 坠河 被撞', as: 'verb', frame: 'undergoes' },
    { words: '撞上 撞飞 撞到 撞向 碾压 碾轧', as: 'verb', frame: 'does', needs: 'both' },
    { words: '爆炸 大爆炸 闪爆 连环爆炸', as: 'both', frame: 'undergoes' },
  ],
  legislate: [
    { words: '通过 颁布 修改 修订 废除 批准 审议通过 表决通过 出台 制定', as: 'verb', frame: 'passes', needs: 'object', objects: 'law' },
    { words: '立法 修法 修宪', as: 'verb', frame: 'acts' },
    { words: '改革', as: 'noun', frame: 'passes', needs: 'carrier' },
  ],
  trade: [
    { words: '收购 并购 兼并', as: 'both', frame: 'does', needs: 'object' },
    { words: '出售 采购 订购 买下 购得 竞得 入股 增持 减持 抛售 转让 拍得', as: 'verb', frame: 'does', needs: 'both' },
    { words: '投资 注资 融资', as: 'verb', frame: 'does', needs: 'named' },
  ],
  sport: [
    { words: '击败 力克 大胜 险胜 完胜 横扫 轻取 淘汰 逼平 战平 完败 双杀', as: 'verb', frame: 'does', needs: 'object' },
    { words: '战胜 打败 逆转', as: 'verb', frame: 'does', needs: 'named' },
    { words: '夺得 获得 赢得 斩获 摘得 夺下 收获 捧起 摘下 勇夺 荣获 喜获', as: 'verb', frame: 'quits', needs: 'subject', objects: 'prize' },
    { words: '不敌 负于 输给 惨败 惜败 告负 失利', as: 'verb', frame: 'losesTo', needs: 'subject' },
    { words: '夺冠 卫冕 摘金 晋级 夺金 折桂 捧杯 出局 退役 退赛 伤退 禁赛 停赛 取胜 连胜', as: 'verb', frame: 'quits', needs: 'subject' },
  ],
  other: [
    { words: '负责', as: 'verb', frame: 'does', needs: 'both', subjects: 'claims' },
    { words: '声称负责 宣称负责 宣布负责 承认负责 认领 宣布进入紧急状态', as: 'verb', frame: 'does' },
    { words: '调查 视察 访问 到访 出访 考察 调停 调解 斡旋 包围 闯入 封闭 关闭 驱逐 开幕 闭幕 成立 揭幕 启用 发射 道歉 致歉 召回 下架 移交 解散 解约 推出 发布', as: 'verb', frame: 'does', needs: 'both' },
    { words: '上市 裁员 破产 倒闭 加息 降息 减产 增产 停产', as: 'verb', frame: 'acts', needs: 'subject' },
    { words: '开幕式 闭幕式 发布会', as: 'noun', frame: 'acts' },
    { words: '紧急状态 停课 戒严 宵禁 停电 封城 停运', as: 'both', frame: 'acts' },
  ],
} as const satisfies Record<EventKind, readonly Trigger[]>;
