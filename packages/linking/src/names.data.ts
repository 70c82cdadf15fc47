/** Family names that so many bear that nothing follows from two people having one. Simplified, lower case, Chinese renderings with them. */
export const COMMON_FAMILIES: ReadonlySet<string> = new Set((
  'smith johnson brown williams jones davis miller wilson taylor moore anderson thomas jackson white harris martin thompson robinson clark lewis lee walker hall allen young king wright scott green adams baker nelson hill carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins perry powell long patterson hughes simmons foster '
  + 'khan ali ahmed ahmad hussain hussein hassan hasan mohammed muhammad mohammad singh kumar sharma patel gupta kim park choi jung kang cho yoon lim nguyen tran pham garcia martinez rodriguez lopez gonzalez hernandez perez sanchez silva santos müller schmidt ivanov ibrahim abdullah rahman '
  + '史密斯 约翰逊 强森 布朗 威廉姆斯 威廉斯 琼斯 戴维斯 米勒 威尔逊 泰勒 穆尔 摩尔 安德森 托马斯 杰克逊 怀特 哈里斯 马丁 汤普森 鲁宾逊 克拉克 刘易斯 李 沃克 霍尔 艾伦 扬 金 赖特 斯科特 格林 亚当斯 贝克 尼尔森 希尔 卡特 米切尔 罗伯茨 特纳 菲利普斯 坎贝尔 帕克 埃文斯 爱德华兹 柯林斯 斯图尔特 莫里斯 罗杰斯 库克 摩根 贝尔 墨菲 库珀 霍华德 沃森 凯利 汗 阿里 艾哈迈德 侯赛因 哈桑 穆罕默德 默罕默德 辛格 库马尔 夏尔马 帕特尔 朴 崔 郑 姜 赵 尹 林 阮 陈 范 加西亚 马丁内斯 罗德里格斯 洛佩斯 冈萨雷斯 席尔瓦 易卜拉欣 阿卜杜拉 拉赫曼 佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤'
).split(' '));

/** Characters that most given names of two characters are made of: 李建国 is as little one man's name as John Smith. */
export const COMMON_GIVEN_CHARACTERS: ReadonlySet<string> = new Set('国建明文华平志伟红军林海强玉春晓金德永成东丽云英秀桂兰芳敏静杰涛超波刚勇毅俊峰磊洋艳娟霞辉鹏飞宇浩婷雪梅燕生荣庆义忠福祥瑞新世家学立洪振宝龙少锦');

/** Given names that are one: each row the forms of a name. Lower case; Chinese renderings simplified. */
export const GIVEN_NAMES: readonly (readonly string[])[] = [
  ['joseph', 'joe', '约瑟夫', '乔'], ['william', 'bill', 'will', '威廉', '比尔'], ['robert', 'bob', 'rob', 'bobby', '罗伯特', '鲍勃'], ['james', 'jim', 'jimmy', '詹姆斯', '吉姆'], ['john', 'jack', 'johnny', '约翰', '杰克'],
  ['michael', 'mike', '迈克尔', '迈克'], ['richard', 'dick', 'rick', '理查德', '迪克'], ['thomas', 'tom', '托马斯', '汤姆'], ['charles', 'charlie', 'chuck', '查尔斯', '查理', '查克'], ['edward', 'ed', 'ted', '爱德华', '埃德', '特德'],
  ['antony', 'anthony', 'tony', '安东尼', '托尼'], ['daniel', 'dan', 'danny', '丹尼尔', '丹'], ['david', 'dave', '大卫', '戴维'], ['stephen', 'steven', 'steve', '斯蒂芬', '史蒂文', '史蒂夫'], ['benjamin', 'ben', '本杰明', '本'], ['samuel', 'sam', '塞缪尔', '萨姆'],
  ['donald', 'don', '唐纳德'], ['andrew', 'andy', '安德鲁', '安迪'], ['alexander', 'alex', '亚历山大', '亚历克斯'], ['christopher', 'chris', '克里斯托弗', '克里斯'], ['matthew', 'matt', '马修', '马特'], ['nicholas', 'nick', '尼古拉斯', '尼克'], ['kenneth', 'ken', '肯尼思', '肯'], ['ronald', 'ron', '罗纳德', '罗恩'],
  ['elizabeth', 'liz', 'beth', '伊丽莎白', '利兹'], ['katherine', 'catherine', 'kate', '凯瑟琳', '凯特'], ['jennifer', 'jen', '珍妮弗', '詹妮弗', '珍'], ['susan', 'sue', '苏珊'], ['margaret', 'maggie', '玛格丽特', '玛吉'], ['mohammed', 'muhammad', 'mohammad', 'mohamed', '穆罕默德', '默罕默德'], ['volodymyr', 'vladimir', '弗拉基米尔', '沃洛德米尔', '弗拉迪米尔'],
];
