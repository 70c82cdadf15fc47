/** What looks like a name and is none, by its own words or by those around it. */
import { names } from './names.ts';

export const noNames = {
  /** 坂上大律师: the last character begins the word for who it is. */
  greatEnd: '大',
  lawyerBehind: /^律师/u,
  /** X before 平台: the letter alone is a name only behind what it is. */
  letterPlatform: /(?:平台|媒体|网站)[“「]?$/u,
  /** 纳斯达克|指数, 诺贝尔|和平奖: an index and a prize are none of those whose name they bear. */
  namedAfter: /^(?:\d{2,4}|综合|工业平均|平均|成分)*(?:指数|股指|股价指数)|^(?:和平|文学|物理学|化学|生理学或医学|医学|经济学)?奖(?![励金项学牌杯])/u,
  /** 布克|国际奖; the prize of a country, a town or a body is given by it. */
  prizeOf: /^(?:国际|外国|最佳|年度|纪念|终身成就|小说|文学|新闻|建筑|数学|科学|艺术|音乐|电影|戏剧|诗歌|翻译|人权|环境|青年){1,4}奖(?![励金项学牌杯])/u,
  prizeGiver: /[联会社院部局]$/u,
  /** 军 as the first half of another word: 美|军事, but 美军人员. */
  armyEnd: /军$/u,
  armyGoesOn: /^(?:事|工(?!兵)|备|火|费|购|衔|人(?!员))/u,
  /** A trade, where the end of a name is the word for any company of it: 银行|业. */
  branches: ['银行', '航空', '汽车', '石油', '保险', '电信'],
  branchGoesOn: /^(?:业|界|股|卡|系统|监管|行业|市场)/u,
  /** A country with a word of its people or its land behind it. */
  regionEnd: /(?:[国洲]|斯坦|\p{Script=Han}{2,})$/u,
  community: /命运共同体$/u,
  /** 那就太天真了: a degree. */
  degree: '太',
  degreeBefore: /[就也都这那可]/u,
  degreeBehind: '了',
  /** 正在武装民兵组织: a verb behind its tense. */
  arming: /^武装.{2}/u,
  armingBefore: /(?:正在?|已经?|将|要|开始|继续|试图|打算|重新|帮助|负责)$/u,
  /** 驻华外交使团: a mission without the country that sends it. */
  stationed: '驻',
  mission: /(?:使团|使馆|领事馆|代表团|代表处)$/u,
  /** 瑞士食品公司雀巢, 美国子公司: what a company does or whose it is, without a name. */
  genericCompany: new RegExp(`^(?:${names.regions.join('|').replace(/[()（）]/gu, '')}|本地|当地|外国)?(?:最大|大型|跨国|知名|初创|上市|国有|民营|私营|私人|云|在线|网络)*(?:子|母|分|食品|软件|制药|医药|互联网|社交媒体|视频会议|云?呼叫中心软件|电商|电子商务|游戏|芯片|咨询|物流|零售|餐饮|服装|化妆品|奢侈品|租车|安保|保安|生物技术|生物科技|网络安全|支付|快递|旅游|中介|公关|会展)+公司$`, 'u'),
  /** 沃洛夫|语, 什叶|派: a tongue or a creed is none of the people who have it. */
  tongueBehind: /^(?:语(?![气调音录言出重])|派(?=(?:穆斯林|武装|民兵|信徒|教徒|领袖|政党|人士|[和与、，。])))/u,
  /** No name begins so. */
  begins: /^(?:驻(?!马店)|该|各|多国(?!.*(?:特派团|部队|特遣队)$))/u,
} as const;
