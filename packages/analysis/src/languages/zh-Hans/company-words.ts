const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What tells that a short name is a company's: its trade, as the last word of the name, with the words on either side. */
export const companyWords = {
  /** Right before a name: 药企百辰制药. */
  kinds: list('药企 车企 房企 券商 巨头 厂商 制造商 开发商 运营商'),
  /** Trades of a name that words of companies follow. */
  trades: list('地产 置业 证券 基金 科技 股份 投资 控股 传媒 影业 重工 制药 药业 生物 电子 能源 航空 保险 资本 铜业 矿业 钢铁 制铁 制钢 电机 海运 商事 物产 化学 石化 造船 乳业 酒业 食品 银行 集团'),
  /** Those words: 国基地产公告. */
  behind: list('社长 会长 专务 董事长 总裁 首席 创始人 创办人 总经理 发言人 公告 宣布 旗下 股价 股票 高管 研究员 分析师 研报 负责 承建 中标 称 表示 说'),
  /** Trades that tell a company whatever follows: not 投资, 开发 and 管理, which people do as well. */
  sureTrades: list('制药 药业 证券 海运 航运 科技 电子 建设 营造 实业 置业 地产 重工 化工 钢铁 矿业 传媒 影业 医药 食品 乳业 纺织 水泥 物流 航空 金控 控股 集团'),
  /** Trades of a name in marks: 任职「恒汇资本」. */
  quotedTrades: list('资本 证券 控股 集团 科技 银行 投资 金融 财富 保险 实业 贸易 传媒 地产 基金'),
  /** Who joins or founds it, right before the marks; parts of a pattern. */
  joins: list('任职 受雇于? 就职于? 供职于? 名为 名叫 叫做 成立 创办 创立 开设 入股 设立'),
  /** The legal form at the end of a full name. */
  legal: /(?:股份有限公司|有限责任公司|有限公司|控股集团|集团公司|航空公司|公司|集团|控股|股份)+$/u,
  /** Before a trade: no company's name (大型, 国家, 可再生). */
  noName: /^(?:[该本某各多这那一二两三几]|公共|国家|全国|地方|外国|大型|部分|相关|有关|许多|不少|一些|国际|民用|可再生|新(?:能源|兴|型|材料|媒体|技术|一代|增)|高|海外|风险|私募|公募|社会|农业|工业|军事|人工|通用|商业)/u,
} as const;
