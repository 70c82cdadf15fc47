import type { Bound } from '@dateline/document';

/** Words before a number that say on which side of it the truth lies. */
export const BOUNDS_BEFORE = {
  约: 'about', 大约: 'about', 大概: 'about', 约有: 'about', 大致: 'about', 估计: 'about', 估计有: 'about', 近: 'about', 将近: 'about', 接近: 'about', 几近: 'about', 约为: 'about', 差不多: 'about',
  超过: 'more-than', 超: 'more-than', 超出: 'more-than', 逾: 'more-than', 多于: 'more-than', 高于: 'more-than', 大于: 'more-than', 突破: 'more-than', 不止: 'more-than', 远超: 'more-than', 过: 'more-than', 已超: 'more-than',
  至少: 'at-least', 至少有: 'at-least', 最少: 'at-least', 不少于: 'at-least', 不低于: 'at-least', 起码: 'at-least', 上: 'at-least', 不下: 'at-least', 至少达: 'at-least',
  最多: 'at-most', 至多: 'at-most', 不超过: 'at-most', 不多于: 'at-most', 不高于: 'at-most', 多达: 'at-most', 最多可达: 'at-most', 最高: 'at-most',
  不到: 'less-than', 不足: 'less-than', 少于: 'less-than', 低于: 'less-than', 未满: 'less-than', 不满: 'less-than', 小于: 'less-than', 未达: 'less-than',
} as const satisfies Record<string, Bound>;

/** Words after number and unit. */
export const BOUNDS_AFTER = {
  以上: 'at-least', 或以上: 'at-least', 之上: 'at-least', 以下: 'at-most', 以内: 'at-most', 之内: 'at-most', 左右: 'about', 上下: 'about', 许: 'about', 不等: 'about', 开外: 'more-than',
} as const satisfies Record<string, Bound>;

/** Classifiers and units of measure that may follow a number; the longer first where two begin alike. */
export const UNITS = [
  '%', '％', '‰', '个百分点', '成', '倍',
  '平方公里', '平方千米', '平方米', '立方米', '公里/小时', '公里每小时', '英亩', '公顷', '亩', '千米', '公里', '英里', '海里', '厘米', '毫米', '微米', '纳米', '米', '英尺', '英寸', '吋', '里',
  '公斤', '千克', '毫克', '克', '万吨', '吨', '磅', '盎司', '毫升', '公升', '升', '桶', '加仑', '摄氏度', '岁', '华氏度', '度', '兆瓦', '千瓦时', '千瓦', '瓦', '伏', '赫兹', '光年', '马赫', '级', '节',
  '美元', '美金', '欧元', '英镑', '日元', '日圆', '韩元', '卢布', '卢比', '港元', '港币', '新台币', '台币', '人民币', '澳元', '加元', '瑞士法郎', '法郎', '里拉', '阿富汗尼', '元', '块钱',
  '人次', '人', '名', '位', '口', '户', '个家庭', '个', '只', '头', '匹', '架次', '架', '艘', '辆次', '辆', '列', '部', '台', '枚', '颗', '支', '把', '挺', '门', '发', '具', '件', '份', '套', '张', '条', '项',
  '例', '宗', '起', '场', '次', '轮', '届', '批', '家', '间', '所', '座', '栋', '幢', '处', '片', '块', '层', '段', '页', '票', '席', '分', '球', '局', '盘', '环', '枚奖牌', '金', '银', '铜', '款', '种', '类', '股', '本', '篇', '封', '首', '幅', '箱', '袋', '瓶', '剂', '针', '床', '艘次', '班', '趟', '对', '双', '群', '名次',
] as const;

/** Characters with which a unit is another word: 两部分, 三位于. */
export const NOT_AFTER = {
  部: '分份门队长位落委署', 个: '别性体', 次: '日年要级序品于', 位: '于置数', 名: '单誉义字为叫列', 门: '户口槛', 场: '地所面馆景合边', 家: '园庭乡属里中', 所: '有谓以在属需', 支: '持援付出撑', 口: '岸径供气头',
  级: '别', 分: '别布为之钟析子手支享成发数团', 度: '过假', 成: '为立员功千绩都熟本果年长', 本: '周月土地国次人身届来', 起: '诉来草飞初源点义码', 段: '落', 件: '事', 条: '件', 项: '目', 头: '部目', 里: '面程边', 金: '额融属', 首: '次都先相个', 对: '于话方手比立', 双: '方', 发: '生动布现起表展言', 点: '名', 类: '似',
  人: '民均口员质权道工类造为物才', 层: '面', 面: '', 处: '理于境罚', 张: '某', 环: '境', 节: '目日', 升: '级至高', 瓦: '解', 米: '兰', 克: '兰里服', 球: '员队迷场', 局: '势面长部', 盘: '点', 班: '机', 股: '东市票', 种: '族植', 片: '面', 列: '车', 台: '湾风北',
} as const satisfies Record<string, string>;

/** Units with which a bare 一 counts something; 一个, 一些 and 一种 are mostly articles. */
export const COUNTED_ONE = ['人', '名', '架', '艘', '辆', '枚', '具', '票', '球', '分'] as const;

/** What ends the name of what is counted: particles, prepositions, adverbs and frequent verbs of news. */
export const COUNTED_ENDS =
  '的|了|着|过|在|因|被|将|已|和|与|及|或|而|但|为|是|有|从|向|对|于|由|把|给|到|至|以|中|里|内|外|上|下|前|后|时|还|也|都|均|就|又|正|仍|并|其|该|这|那|我|你|他|她|它|不|没|未|' +
  '死|伤|遇难|受|失踪|罹难|丧生|身亡|被困|获|参|进|撤|逃|离|前往|抵|部署|增|减|接|组成|发|遭|宣|说|表示|称|提|进行|开|支持|反对|要求|需|可|能|会|用|作|投|留|无|随|涉|共|分别|其中|来自|包括|居|住|流离|染|确诊|接种|报|被捕|落|出|坠|倒|损|停|取消|乘|驶|飞(?![机船弹])|运|送|降|升|高|低|长|重|达|占|距|援|帮|协|保|警|抗议|聚集|走|涌|签|批|通过|等(?!级)|告诉|预定|负责|合并|包围|蜂拥|闯|指(?!挥)|越(?!南|野)|试图|打算|准备|同意|呼吁|谴责|敦促|袭击|占领|控制|乘坐|承认|否认|因此';

/** Names and set phrases that hold a number and count nothing; global. */
export const UNCOUNTED = /七国集团|二十国集团|[0-9]{1,3}国集团|一带一路|第?[一二三四五六七八九十]{1,4}届|百分百|千篇一律|万众|三军|四川|九江|一[些直定旦样般致再切度边方面]|一(?:个|种|次)(?=又|比)|两(?:国|党|岸|会|军|侧|地)|[双]方|G20|G7|5G|4G/gu;
