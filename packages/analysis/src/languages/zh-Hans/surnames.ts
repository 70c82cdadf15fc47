/** Family names as they are written in Chinese, and how the characters around them show that a name begins, ends or is left out. */
const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const surnames = {
  /** Of Chinese and Korean names, of one character. */
  single: '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤全朴南玄表具池元车权禹吉卓牟宣辛裴卞柳康河咸秋房蓝温庄柯翁阮游詹施洪童简涂屈齐葛祁耿焦樊俞倪欧鲍柴凌岑甄麦招霍区鲁章聂尚伍关左甘费解宁柏水窦管闵习殷翟饶桂毕赖丘佟冼劳卜喻娄宗宫岳巩常庞应戚敖晏曲查桑楼滕牛申盛祝符纪练缪舒艾苗荣蒙蒲虞谈谷骆邝邬仇谌褚单容',
  /** Those of them that are words of the language as well, for which their neighbours have to say more. */
  words: '高金白万全元南江石文任田车方温解宁水管关麦表具曾何简区招房河秋左尚游习章池武严雷夏钱康莫程汤劳喻宗宫岳常应曲查楼牛申盛祝符纪练苗荣蒙谈谷单容史',
  /** Of two characters, mostly Japanese. */
  double: list(`
    欧阳 司徒 上官 诸葛 司马 慕容 皇甫 南宫 独孤 鲜于 张简 范姜 佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 池田 阿部 桥本 山下 石川 中岛 前田 藤田 后藤 小川 冈田 长谷川 村上 近藤 石井 斋藤 坂本 远藤 藤井 青木 福田 三浦 西村 藤原 太田 松田 原田 冈本 中野 中山 小野 田村 竹内 和田 中川 金子 石田 上田 森田 柴田 酒井 工藤 横山 宫崎 宫本 内田 高木 谷口 安藤 丸山 今井 大野 高田 菅原 河野 武田 藤本 上野 杉山 千叶 村田 增田 小岛 小山 大塚 平野 久保 渡部 岩崎 松井 菊地 野口 佐野 新井 古川 滨田 北村 野村 市川 松尾 菅野 杉本 小松 水野 岸田 石破 安倍 菅直 鸠山 麻生 林芳 茂木 河井 二阶 枝野 泉田 野田 足立 黑田 植田 高市 武藤 小泉 福岛 木原 盛山 齐藤 斉藤 浅尾 岩屋 中谷 城内 平井 萩生田 世耕 下村 松野 甘利 细田 玉木 吉村 小池 小野寺 桐谷 二宫 宫泽 宫下 寺田 秋叶 葉梨 永冈 西田 大西 小西 有村 稻田 丸川 片山 山谷 上川 辻元 志位 田边 桂田 折田 羽生 大谷 山中 本庶 汤川 朝永 江崎 利根 奥田 三木谷 孙正 柳井 永守 御手洗 丰田 本田 盛田 松下 稻盛
  `),
  /** Characters that end given names and are hardly ever the word before a verb. */
  givenEnds: '炫显勋洙宰贤珍植浩哲焕荣秀晶敏慧贞淑姬奎允熙俊锡烨旭晟峻镐圭彬斌炜煜昊轩涵萱怡婷娜莉丽娟芳芬兰梅菊霞云燕玲琳琪瑶瑾瑜璇琦玮伟杰豪磊鑫淼森辉晖桦军庆祥瑞福禄寿喜财富贵达涛波浪洋海江河湖山峰岩石岳岭林松柏树枝叶花草英雄龙虎凤鹏飞鸿雁翔宇宙星辰阳光明亮健康宁静娴雅洁冰雪霜露梁栋柱基础安邦治仁义礼智信忠孝廉耻勇毅诚恳谦恭勤俭朴素华茂盛兴旺发昌隆泰顺吉利恒久永远胜捷凯旋宏博渊深厚德泽润恩惠良善慈爱娇媚妍姿容颜琼瑛珊瑚珠翠璞玉琢磨铭钢铁铜锋锐剑戈戎武文彦章翰墨书画诗词曲赋琴棋榕榆榛楠槐栩柯桐梓梧彤丹朱紫蓝绿青嫣婉娥嫦婕妤妮娅姗姝妙媛婵娆婧恺恬悦愉怜惜懿璋珩珺琮瑄铮锴铠钧钊烽炳焱煊燊圳坤培垣埔埕增墉壮夫孟季仲伯叔少彪彰影征徽循',
  /** Words of speech and doing of which a person's name is the subject. */
  saying: /^(?:说(?![明法服])|称(?![赞呼为])|表示|否认|形容|批评|指出|指控|认为|强调|呼吁|警告|承认|宣布|透露|告诉|坦言|质疑|解释|回应|主张|写道|指责|谴责|担任|当选|出席|会见|补充说|介绍|坚称|声称|辩称|供称|作证|宣誓|辞去|辞职|是(?!否))/u,
  /** Before a family name that stands alone (羅其後把款項存入, 惟金昨日仍率隊, 認為賴出於害怕). */
  beforeAlone: /(?:^|[，。；：、“「（！？\n」”]|[但惟而并称指及与和由对向被令将据问替因故]|认为|质疑|盘问|打断|形容|引述|证明|证实|法官|律师)$/u,
  /** Behind it: adverbs of time and verbs that a clause about somebody goes on with. */
  behindAlone: /^(?:却|其后|其间|随后|事后|事前|当时|当日|当晚|当天|当场|翌日|早前|其实|最后|最终|后来|昨[天日晚早]?|今[天日早晨午晚]?(?![后年次届期])|曾(?!经)|曾经|已|将|并(?!购)|则(?!是)|亦|仍|遂|再[次度]?(?:指|称|说|问|被|表示)|又(?:指|称|说|表示|问|认为|强调|形容)|续(?:指|称|说|问|道)|均(?=表示|称|认|否|不|同意|被|没|未|有|在|曾)|一概|一直|一度|突然|否认|承认|确认|表示|认为|指(?=[，「“、\p{Script=Han}](?!责|控|示))|指出|声?称|供称|忆述|作供|自辩|说(?!明)|解释|补充|强调|批评|要求|拒绝|同意|透露|形容|质疑|反驳|直言|坦言|坚称|辩称|自称|获(?!得)|被|因|涉嫌|不服|没有?|未有|未|打断|反问|回应|闻言|致电|报警|求情|出庭|于(?=\p{N}|[今昨去前当同上本案凌下]|\p{Script=Han}{1,5}[前时后中内])|站(?=[在于起出到])|陈词|还押|获准|的(?=证供|供词|口供|说法|代表律师|陈词|上诉|保释|申请|妻子|父亲|母亲|家人|行为|言论|回应|发言))/u,
  /** The same for one that is a word of the language too. */
  behindAloneSure: /^(?:其后|随后|昨[天日晚]|今[天日早]|昨(?=供称|表示)|翌日|早前|当晚|当日|否认|承认|确认|表示|认为|指出|声称|供称|忆述|作供|续(?:指|称|说)|又(?:指|称|表示)|均(?=表示|称|否认)|一概|指(?=，)|强调|拒绝|同意|仍(?:率|在|未|须)|并未|并没|回应(?![后时])|的(?=证供|供词|口供|陈词|代表律师))/u,
  /** How a name ends that runs over into an adverb, a preposition or a verb of speech behind it: 廖智亦, 周庭因众志, 何指, 吴作供. */
  overruns: /(?<=^\p{Script=Han}{1,3})(?:亦|续|均|昨|今|早|因|就|及|和|于|则|也|已|将|曾|并|再|又|更|只|指|称|说|问|站|被|向|须|供称|作供|续指|闻言|陈词|早前|其后)\p{Script=Han}{0,3}$/u,
  /** Those of them that no given name ends in. */
  noGivenEnd: /[亦续昨须称说问]/u,
  /** What stands behind a name and goes with it: 许艳|案. */
  notInNames: '案派系氏家',
  /** How somebody is called by the family name: the whole is the name. */
  calls: list('先生 女士 小姐 太太 大律师 大状 护士 医生 老师'),
  /** 曾太: so is a married woman called where the article has her husband. */
  wife: /^太(?=[，。、：；指说称说表于与将曾亦也在向收存被的和及]|其后|其间|随后|先后|再|则)/u,
  /** Two family names that stand together, and what they are followed by: 梁、游两人. */
  pair: /^\p{Script=Han}[、和及与]?\p{Script=Han}(?=(?:两|二)人|均(?!衡|匀|价)|都(?!市|会区)|入[境狱禀]|被[捕控指判]|获[准释]|随后|其后|没有)/u,
  /** Right before such a pair. */
  beforePair: /(?:^|[，。；：“「（\n、及由对与向令指随跟]|跟随)$/u,
  /** What may stand between them. */
  both: /^[、和及与]?$/u,
  /** 曾澄清: a verb behind an adverb that is a family name as well. */
  onceVerb: /^曾(?:澄清|表示|承认|否认|批评|质疑|要求|建议|提出|宣布|透露|公开|多次|任职|接受|参与|协助|发表|出席|回应|指出|担任|获得|尝试|联络|接触)$/u,
} as const;

/** Each of the `single` ones. */
export const SINGLE_SURNAMES: ReadonlySet<string> = new Set(surnames.single);
