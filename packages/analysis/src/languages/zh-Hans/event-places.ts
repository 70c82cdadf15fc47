import type { PlaceWording } from '../../annotators/events/wording.ts';
import type { Wording } from '../wording.ts';

/** Words of Chinese that tell where an event took place, and where not. */
export const EVENT_PLACES = {
  /** Several places, which do not lie in the one that was spoken of: 攻占16座城市, 其他城市失守. */
  several: /(?:^|[^第\d])(?:[2-9]|\d\d+|[两二三四五六七八九十百几数多])(?:余|多)?(?:座|个|处)|^(?:其他|其它|另外|各|多数|大多数|部分|一些|一系列|大部分|更多|另|所有)/u,
  /** Many places of a country, none of which is named: 全国已有86人受伤, 多个城市. */
  everywhere: /(?:全国|全台|全港|全境|全岛|全美|全英|全法|全德|全日本|各地|多地|(?:多|各|数十|几十|十余|十多)(?:个|座)?(?:城市|省份|州|省|地区))/u,
  /** What is counted over a long time and so in many places: 累计造成. */
  since: /以来|累计/u,
  /** A place that only what was told before makes known: 在现场, 该市, 大楼外. */
  there: /(?:在现场|到达现场|现场(?:附近|周围)|事发地|当地(?!时间|官员|媒体|居民|政府|警方)|该(?:市|镇|村|县|省|州|地区)|(?:大楼|建筑|法院|法庭|医院|学校|使馆|总部)(?:外|门外|门口|附近|周围))/u,
  /** Where somebody goes of whom only what was told before says where that is: 到达现场. */
  onTheSpot: /^(?:现场|事发地|当地|那里|此地|该处|事发现场|事故现场|灾区|震区|受灾地区|前线|一线)$/u,
  /** What one leaves that is no place: 从最长战争中撤离. */
  noPlaces: /(?:战争|冲突|行动|协议|合同|竞选|选举|比赛|困境|危机)中?$|^安全(?:地带|区域|地区|地点|位置|场所|的?地方)$|^(?:避难所|避险点|安置点|集中安置点)$|(?:军队|部队|士兵|官兵|人员|民众|居民)$/u,
  where: null,
  /** How the names of houses end that things happen in: 伊基克市医院. */
  houses: /(?:政府|法院|法庭|大使馆|总统府|国会|立法会|国会大厦|大楼|大厦|警署|警察总部|体育馆|医院|大学|议会|警察局|公安局|监狱|体育场|清真寺|教堂|中学|小学|学校|机场|车站|广场|饭店|酒店|宾馆|旅馆|商场|购物中心|餐厅|夜总会|体育中心)$/u,
  /** Behind the name of a house, whoever or whatever belongs to it: 政府控制区. */
  officers: /^(?:的)?(?:控制|管辖|掌控|占领|法官|院长|议员|主席|校长|发言人|教授|学生|医生|副|上诉庭|选举|换届|补选)/u,
  /** How the names of courts end. */
  courts: /(?:法院|法庭|仲裁庭|裁判署)$/u,
  /** Before the name of a court, who is tried or sues there: 到高等法院. */
  trials: /(?:到|前往|赴|向|入禀|押往|带到|移送|获)$/u,
  /** Behind the name of a house, what lies before or in it: 国会大楼前. */
  outside: /^(?:综合)?(?:大楼|大厦)?(?:门外|门口|门前|对开|对面|外(?![交籍国汇援资长界部])|附近|旁边|前(?=再|举|集|示|抗|聚|静|的)|内(?![部政务阁地容])|一带|大堂)/u,
  /** Houses by their sort, where the article has named one before: 在机场. */
  sorts: /(?:在|于|该)(机场|大楼|医院|体育场|体育馆|监狱|车站|火车站|广场|公园|大桥|清真寺|教堂|学校|酒店|饭店|餐厅|商场|购物中心|难民营|码头|港口|核电站|煤矿|隧道|水库|大使馆|国会)(?=$|[^，。的]{0,1}(?:外|内|里|附近|门口|门前|前|周围|一带|举行|集会|拘捕|逮捕|被捕|抗议|示威|聚集|死亡|受伤|发生|爆炸|坠毁|遇|遭|被|与|和|向))/u,
  /** Between headquarters and their town: 总部设在奥斯陆. */
  stands: /^(?:设在|设于|位于|在)$/u,
  /** Whose town is where an organization has its house, and nothing happens: 总部位于日内瓦. */
  headquarters: /总部(?:设)?$/u,
  /** Before 在, where it tells whose house stands in a town, not who speaks there: 总部在布鲁塞尔的组织. */
  seated: /^(?:总部|设)/u,
  based: null,
  /** How a short name of a government ends, wherever it stands: 泰方; not 南方. */
  governments: /[^东西南北地]方$/u,
  /** Between a place and an office that was held there: 云南省原副省长. */
  former: /^(?:原|前|现任|时任|新任|现)$/u,
  /** Verbs whose object is where somebody is: 视察古晋. */
  visits: /^(?:访问|出访|到访|视察|走访|造访|抵达)$/u,
  /** Opens the clause that says what is talked of. */
  discusses: /^(?:讨论|商讨|审议|磋商|探讨|协商|商议|研究|重点|围绕|聚焦)/u,
  /** Behind a country, another with whose citizens its own are named: 越南|及印尼籍. */
  citizens: /^(?:和|与|及|以及|、)[^，。；的]{1,6}?[籍裔]/u,
  /** Those who make known, behind the name of their town, where a sentence plays: 汉堡警方说. */
  locals: /^(?:警方|警察|警局|公安|消防|医院|居民|村民|检方|检察|当局)/u,
  in: null,
  andThen: null,
  /** Behind a town, makes an agreement known there. */
  announces: /^(?:宣布|宣告)$/u,
  /** Behind the name of a place in a title, where it acts and is no place: 喀布尔政府. */
  rulers: /^(?:政府|当局|警方|军方)/u,
  /** Those who speak for a town, or stand in its streets: a mayor's call is made there. */
  townsmen: /(?:市长|州长|县长|省长|镇长|村长|知事|治安官|市民|示威者|抗议者|学生|工人|家属|民众)/u,
  /** Who is told to go, and where from: 要求居民撤离. */
  evacuates: /(?:居民|民众|市民|村民|群众|游客|人们|人员|师生)[^，。]{0,8}?(?:撤离|撤往|疏散|转移|避难|避险|留在|待在|避开|远离|前往高处|(?:不要|减少|避免)外出)/u,
  /** Those who stand in the streets of where they were told of. */
  crowds: /(?:示威者|抗议者|抗议民众|示威民众|罢工者|罢工工人|抗议学生|家属|居民|村民|灾民|业主)/u,
  /** How organizations are called that count the dead and injured of where their name says: 加沙卫生部门. */
  tellers: /(?:紧急情况部|紧急服务部门|应急部门|应急管理[厅部]|内政部|民防总局|减灾署|警察[署厅]|急救部门|急救中心|[州省市县]政府|卫生部|卫生局|卫生部门|医疗部门|警方|警察局|警察部门|消防局|消防部门|民防部门|民防局|救援部门|抗灾署|应急管理局|应急管理部门|灾害管理局)$/u,
  /** What people are driven from that tells no place: 家园. */
  homes: /(?:家园|家中|住所|住宅|房屋|房子)$/u,
  /** All those who were named before: 双方. */
  bothSides: /^(?:双方|三方|各方|两国|三国|两人|二人)$/u,
  /** How organizations are called that act in the place that their name opens with: 武汉市中级人民法院. */
  localBodies: /(?:法院|法庭|检察院|公安局|议会|市政府|市议会)$/u,
  /** The place that the name of such an organization opens with, behind its province (the first group): 湖北省武汉市中级人民法院, 美国最高法院. */
  seats: /^([\u4e00-\u9fff]{2,7}?(?:省|自治区))?[\u4e00-\u9fff]{1,7}?(?:[市州县区省]|国(?=国际|最高|联邦|宪法|高等|上诉))/u,
  /** What is seized in a whole country, and no town: 军方接管政权. */
  power: /^(?:国家)?(?:政权|权力|大权)$/u,
  /** Between a place and what is one of its kind there: 曼谷唯一一座高楼. */
  superlatives: /^(?:唯一?$|唯一|最[大长老古繁]|最高(?:的|楼|建筑|峰)|首[座家]|第[一二三]大)/u,
  /** Behind a quoted name, of ships and planes: “亚特兰大”号科考船. */
  vessels: /^号/u,
  /** Before what is no name, since it is counted: 多座佛塔. */
  counters: /(?:[0-9两三四五六七八九十百千几数多]|多)(?:余|多)?(?:座|所|栋|幢|间|家|处|艘|架|辆)$/u,
  /** The name of a house that one country has in another: 法国驻尼日尔大使馆. */
  missions: /驻[^驻]{2,12}(?:大使馆|使馆)$/u,
  /** Houses of which a country has one: 总统府. */
  housesOfState: /^(?:总统府|总统官邸|总理府|首相府|首相官邸|国会大厦|议会大厦|国民议会大楼)$/u,
  /** Before the name of a capital: 首都尼亚美. */
  capitals: /首都$/u,
  of: null,
  /** A country by its first character (the group) before a part of it: 黎南部, 乌首都, 叙境内; not 东南部, 以南部分地区, 4日首都. */
  parts: /(?<!\d)([^\d\s中东西南北])(?:(?:[东西南北中]|[东西][南北])部(?![分署队])|首都(?!功能)|多(?:个(?:州|地区?|省|城市)|[地州省])|境内|领土|领空|全境)/u,
  /** How organizations are called of which a country has one, behind its name: 斯洛伐克国家选举委员会; not 欧洲议会. */
  nationalBodies: /^(?![欧亚非]洲|[北南]美|拉美|中东|阿拉伯).*(?:选举委员会|总统府|国民议会|国民大会|联邦议院|国会|议会|国家杜马|最高法院|宪法法院|法院|检察院|内政部|执政委员会)$/u,
  /** Behind the first character of a country, its army: 以军. */
  armies: /^(?:军|方|海军|空军|部队)/u,
  /** What a place has that does nothing itself: 美国已有4万人死亡. */
  has: /^(?:有|已有|共有|另有|仍有)/u,
  /** What is told of a town behind its name, of all or of some in it: 丽水部分道路, 福建全省. */
  shares: /^(?:等|部分|大量|大批|大片|全[省市县区州镇村岛]|[^，。]{0,2}地区|各[区县市镇]|多[名条栋处家座所架])/u,
  /** Behind the name of a town, whose he or it is that need not be there: 汉堡市长, 上海企业. */
  belongs: /(?:总统|总理|首相|市长|州长|省长|县长|知事|议员|官员|发言人|政府|当局|议会|媒体|企业|公司|集团|代表|大使|领事|记者|教授|学者|选手|球员|球队|籍|[^，。]队|人|男子|女子|方向|方面)$/u,
  /** Behind the name of a place, what only comes from there: 曼谷大学, 上海籍, 河北队. */
  whence: /(?:籍|记者|媒体|企业|公司|集团|大学|学院|教授|学者|专家|选手|球员|球队|男子|女子|方向|会议|峰会|协议|协定|公约|论坛|时间|航线|航班|[^部车支船舰艇]队)$/u,
  /** How the names of seas end, which lie in no country. */
  waters: /(?:海|湾|洋|海峡|水域|海域)$/u,
  /** Before the name of a place from which somebody is: 来自加州的男子. */
  comes: /^(?:来自|出生于|生于|毕业于|飞往|开往|驶往|运往|送往|发往|逃往|经停|途经)$/u,
  /** What says where something was bound: 目的地是日本. */
  aloof: null,
  bound: /(?:目的地|终点)(?:站)?(?:是|为)?$/u,
  /** Before those who tell of something: 据乔斯官员称. */
  accords: /^(?:据|根据|依据)$/u,
  /** How what stands in a country and cannot leave it is called, behind the country's name: 伊朗核设施. */
  grounds: /(?:设施|工厂|电厂|电站|港口|机场|油田|气田|炼油厂|城市|城镇|村庄|领土|本土|境内|多地|各地|铁路|大桥|建筑|大楼|居民楼|学校|医院|电网|军事目标|民用目标|防空系统|总部)/u,
  /** How the names of bodies end that have a town of their own and act there: 深圳市公安局. */
  bodies: /(?:政府|法院|法庭|检察院|公安局|警察局|警察署|警察厅|警局|警方|派出所|消防局|消防队|消防部门|消防署|卫生部门|卫生局|气象局|应急管理局|医院|诊所|大学|学院|学校|中学|小学|机场|监狱|看守所|车站|议会|市政厅|体育场|教堂|清真寺|工厂|煤矿|电厂|核电站|公安厅|分局|消防(?:救援)?(?:支队|大队|总队|中队|站|局)|交警(?:支队|大队|总队)|交通警察(?:支队|大队|总队)|应急(?:管理)?[厅局]|卫生健康委(?:员会)?|卫健委|疾控中心|急救中心|水利[厅局]|气象台|地震局|自然资源[厅局]|教育[厅局]|民政[厅局]|交通运输[厅局]|市场监[督管理]*局|生态环境[厅局]|住建局|[省市县区]委|宣传部|管委会|街道办(?:事处)?|指挥部|新闻办(?:公室)?)$/u,
  /** The town or division that such a name opens with, behind its province or state (the first group). */
  towns: /^([\u4e00-\u9fff]{2,7}?(?:省|州|自治区))?[\u4e00-\u9fff]{2,7}?[市州县区省镇]/u,
  /** How the name of a division ends that no list has: 罗湖区. */
  divisions: /[^社灾地军战辖小校园厂山疫选特城牧林景新雷禁港]区$|[^市郊城]县$|..(?:市|镇|乡|村|旗|街道)$/u,
  /** Behind a name, which makes that of a street of it: 长江路. */
  streets: /^[东西南北中]?[一二三四]?(?:路(?!透)|大道|大街|街(?!头|区)|巷(?!战))/u,
  /** What ends so and is none: 社区, 军区. */
  noTowns: /(?:[社灾地军战辖小校园厂山疫选特城牧林景]区|[城都股超门本全]市|^[全本各多])$/u,
  /** Behind the name of a country, those who act for it: 乌克兰方面. */
  sides: /^方面$/u,
  /** Those who act for the state in its own land: 泰国警方. */
  police: /(?:警方|警察|警察局|公安|检方|检察|法院|消防|移民局|海关)/u,
} as const satisfies Wording<PlaceWording>;
