/** What brings a disaster or its toll about: words of triggers, of who or what acted, and of titles; simplified characters, lower case.
 *  Verbs that are said of crowds as well (flood a runway, storm a parliament) are left out. */
export const CAUSES = {
  quake: /地震|余震|强震|earthquake|\bquake|aftershock/u,
  flood: /洪水|洪涝|水灾|洪灾|山洪|\bfloods\b|flooding|floodwater|flash flood|\bflood (?:toll|death|victim|kills)/u,
  rain: /暴雨|强降雨|大雨|\b(?:heavy|torrential|record) rain|downpour|cloudburst/u,
  storm: /台风|飓风|热带风暴|暴风|hurricane|typhoon|cyclone|(?:tropical|winter|snow|rain|thunder|ice) ?storm|\bstorm (?:toll|death|victim|kills)/u,
  tornado: /龙卷风|tornado/u,
  slide: /滑坡|泥石流|山体崩塌|雪崩|landslide|mudslide|avalanche/u,
  wildfire: /山火|林火|野火|wildfire|bushfire|forest fire/u,
  eruption: /火山|volcan|eruption/u,
  tsunami: /海啸|tsunami/u,
  heat: /热浪|高温|heatwave|heat wave/u,
  crash: /空难|坠机|坠毁|失事|plane crash|air crash/u,
  wreck: /沉船|翻船|船难|沉没|翻沉|倾覆|shipwreck|capsiz|\b(?:sank|sunk|sunken|sinking)\b/u,
  mine: /矿难|透水事故|mine collapse|mine accident/u,
  fire: /火灾|大火|失火|building fire|house fire|factory fire|\bblaze\b|\binferno/u,
  collapse: /坍塌|垮塌|塌楼|building collapse|bridge collapse|collapse of/u,
  collision: /车祸|相撞|追尾|脱轨|撞车|derail|train crash|bus crash|\bcollision/u,
  implosion: /内爆|implosion|\bimplod/u,
  blast: /爆炸|炸弹|自杀式|explosion|\bblasts?\b|\bbomb(?:er|ing|ed|s)?\b|\bexploded\b/u,
  shooting: /枪击|枪案|枪手|gunfire|gunm[ae]n\b|mass shooting|\bshooting/u,
} as const satisfies Record<string, RegExp>;

export type Cause = keyof typeof CAUSES;

/** What else an accident is called that is said of much besides: only of its own trigger. */
export const ACCIDENT_WORDS: Partial<Record<Cause, RegExp>> = {
  crash: /\bcrash/u,
  collapse: /倒塌|\bcollaps|\b(?:brought|came|come) down\b/u,
  collision: /\bcrash|\bcollid|\brammed|撞/u,
  fire: /\bcaught fire|着火|起火/u,
};

/** What follows an earthquake and is none of its reports. */
export const AFTERSHOCK = /余震|aftershock/u;

/** What heavy rain comes of and brings: told as the one here and as the other there. */
export const RAINY: ReadonlySet<Cause> = new Set(['rain', 'storm', 'flood']);

/** What goes through many provinces of a country, or is felt there. */
export const WIDE: ReadonlySet<Cause> = new Set(['quake', 'storm', 'tsunami']);

/** Causes of an hour: what they did is counted for some days, and another one of the next week is another. */
export const SUDDEN: ReadonlySet<Cause> = new Set(['tornado', 'crash', 'wreck', 'fire', 'collapse', 'collision', 'implosion', 'blast', 'shooting']);

/** What kills without being anybody: an agent in these words is no killer. */
export const LIFELESS = /^(?:the |an? )?(?:枪击|枪声|炮击|爆炸|炸弹|子弹|弹片|踩踏|拥挤|.*(?:地震|洪水|洪灾|洪涝|暴雨|风暴|台风|飓风|滑坡|泥石流|火灾|大火|疫情)|.*\b(?:gunfire|gunshots?|bullets?|blasts?|explosions?|bombs?|shrapnel|stampede|crush|floods?|flooding|storms?|earthquake|quake|hurricane|typhoon|fire|wildfires?|heat|landslides?|mudslides?|crash|collision|rains?))$/u;

/** Whoever did it all, where none is named: the dead of a suicide bomber are the dead of the bombing. */
export const WHOEVER = /^(?:一名|一个|数名|多名|\d+名)?(?:自杀式)?(?:炸弹)?(?:袭击者|枪手|歹徒|凶手|炸弹客)$|^(?:an? |the |two |three |four |several )?(?:lone |suicide |car )?(?:bombers?|gunm[ae]n|attackers?|assailants?|shooters?)$/u;

/** Disasters that have a name: it stands behind these in Chinese and in English. Simplified characters. */
export const NAMED_DISASTER = /(?:台风|飓风|热带风暴|气旋|风暴)[“"「『]?(?<han>\p{Script=Han}{2,6})[”"」』]?|\b(?:hurricane|typhoon|cyclone|storm)\s+(?<latin>[A-Z][a-z]+)/u;

/** What stands where a disaster's name may stand and is none: 台风登陆, 前后登陆. */
export const NO_NAME = /风$|风暴$|雨$|水$|震$|[前左]?[后右]$|[上中下]午$|凌?晨$|早晨$|[傍夜]晚$|晚上$|夜间$|天$|地区?$|沿海$|部$|中心$|影响$|外围$/u;

/** People by what they are, across words and languages: simplified characters, lower case, at the end of what is counted. */
export const PEOPLE_AT_LARGE = {
  soldiers: /(?:士兵|军人|官兵|部队|军队|战士|陆战队员)$|\b(?:soldiers?|troops?|servicem[ae]n|marines|service members?)$/u,
  fighters: /(?:武装分子|武装人员|武装男子|枪手|恐怖分子|叛军|民兵)$|\b(?:fighters?|militants?|gunm[ae]n|armed men|rebels?|insurgents?|terrorists?)$/u,
  police: /(?:警察|警员|民警|警官)$|\b(?:police|police officers?|policem[ae]n|officers)$/u,
  children: /(?:儿童|孩子|小孩|婴儿)$|\b(?:children|child|kids?|babies|infants?)$/u,
  students: /(?:学生|大学生|中学生)$|\b(?:students?|pupils?)$/u,
  protesters: /(?:示威者|抗议者)$|\b(?:protesters?|protestors?|demonstrators?)$/u,
  prisoners: /(?:囚犯|犯人|在押人员|俘虏)$|\b(?:prisoners?|inmates?|detainees?)$/u,
  medics: /(?:医生|护士|医护人员)$|\b(?:doctors?|nurses?|medics?)$/u,
  journalists: /(?:记者)$|\b(?:journalists?|reporters?)$/u,
  refugees: /(?:难民|移民|流离失所者)$|\b(?:refugees?|migrants?|displaced people)$/u,
  workers: /(?:工人|矿工|员工|雇员)$|\b(?:workers?|miners?|employees?|staff)$/u,
  passengers: /(?:乘客|旅客)$|\b(?:passengers?|travell?ers?)$/u,
} as const satisfies Record<string, RegExp>;

/** What is attacked, blown up or shelled, by what it is: simplified characters, lower case, at the end of the words for it. */
export const TARGETS = {
  mosque: /(?:清真寺)$|\bmosques?$/u,
  church: /(?:教堂)$|\b(?:church(?:es)?|cathedrals?)$/u,
  temple: /(?:寺庙|神庙|庙宇)$|\btemples?$/u,
  synagogue: /(?:犹太会堂|犹太教堂)$|\bsynagogues?$/u,
  hospital: /(?:医院|诊所)$|\b(?:hospitals?|clinics?)$/u,
  school: /(?:学校|小学|中学|幼儿园)$|\b(?:schools?|kindergartens?)$/u,
  university: /(?:大学|学院)$|\b(?:university|universities|college|campus)$/u,
  market: /(?:市场|集市|超市|商场|购物中心)$|\b(?:markets?|bazaars?|supermarkets?|malls?|shopping cent(?:re|er)s?)$/u,
  hotel: /(?:酒店|宾馆|饭店|旅馆)$|\b(?:hotels?|guest ?houses?)$/u,
  embassy: /(?:大使馆|使馆|领事馆)$|\b(?:embass(?:y|ies)|consulates?)$/u,
  airport: /(?:机场)$|\b(?:airports?|airfields?)$/u,
  base: /(?:基地|军营|兵营)$|\b(?:bases?|barracks)$/u,
  station: /(?:车站|火车站|地铁站)$|\b(?:train|railway|bus|metro|subway) stations?$/u,
  police: /(?:警察局|派出所|警察哨所|检查站)$|\b(?:police (?:station|post|headquarters)s?|checkpoints?)$/u,
  plant: /(?:发电厂|电厂|电站|核电站|变电站)$|\b(?:power (?:plant|station|grid)s?|substations?)$/u,
  refinery: /(?:炼油厂|油库|油田)$|\b(?:refiner(?:y|ies)|oil (?:depot|facilit(?:y|ies)|fields?))$/u,
  bridge: /(?:大桥|桥梁)$|\bbridges?$/u,
  bus: /(?:公交车|公共汽车|大巴|客车)$|\b(?:bus(?:es)?|minibus(?:es)?)$/u,
  train: /(?:列车|火车)$|\btrains?$/u,
  ship: /(?:油轮|货轮|货船|商船|军舰|渡轮|船只)$|\b(?:ships?|tankers?|freighters?|vessels?|ferry|ferries)$/u,
  camp: /(?:难民营|营地)$|\bcamps?$/u,
  prison: /(?:监狱|拘留所)$|\b(?:prisons?|jails?)$/u,
  theatre: /(?:剧院|音乐厅|电影院)$|\b(?:theat(?:re|er)s?|concert halls?|cinemas?)$/u,
  club: /(?:夜总会|酒吧|俱乐部)$|\b(?:nightclubs?|night clubs?|bars?)$/u,
} as const satisfies Record<string, RegExp>;

/** Power itself, where it is what was taken: 夺取政权, seized power. */
export const POWER = /^(?:夺取|夺得|接管|掌握)?(?:全国)?(?:政权|权力|国家|全国)$|\b(?:power|control of the country|the country)$/u;

/** Triggers that name one thing, across words and languages. */
export const TRIGGER_CLASSES = {
  gathering: /会议|会谈|峰会|磋商|谈判|和谈|论坛|^meetings?$|\btalks\b|summit|conference|negotiation/u,
  strike: /罢工|停工|walk(ed|ing|s)? out|walkout|\bstrikes?\b|went on strike|industrial action/u,
  inauguration: /就职|就任|宣誓|inaugurat|sworn in|swear in|oath/u,
  election: /选举|大选|\belections?\b/u,
  sending: /派遣|派出|派兵|增派|增兵|调派|\bsen[dt]|deploy|dispatch/u,
  fall: /失守|陷落|沦陷|失陷|攻占|攻陷|占领|夺取|夺得|接管|控制|captur|seiz|took over|take over|taken over|takeover of|took control|\bfell\b|overran/u,
  takeover: /收购|并购|takeover|acqui|\bbuy|bought/u,
  resignation: /辞职|下台|请辞|resign|step(?:s|ped|ping)? down|quit/u,
  passing: /通过|表决|投票|pass(?:es|ed|age)?\b|vot(?:e|es|ed|ing)\b|approv/u,
  signing: /签署|签订|\bsign(?:s|ed|ing)?\b/u,
  verdict: /判处|判决|宣判|定罪|sentenc|convict|verdict|found guilty/u,
} as const satisfies Record<string, RegExp>;

export type TriggerClass = keyof typeof TRIGGER_CLASSES;

/** What an article names again and again: a bare word for it means the one that the article tells of. */
export const TOLD_AGAIN: ReadonlySet<TriggerClass> = new Set(['gathering', 'strike']);

/** What a story has one of in a day. */
export const OCCASIONS: ReadonlySet<TriggerClass> = new Set(['strike', 'inauguration', 'election']);

/** Words for people at large, which tell nobody apart. */
export const ANYBODY = /^(?:人|人员|民众|平民|群众|居民|people|persons?|others?|civilians?|residents?|)$/u;

/** What stands behind a nation's name where all its people are meant: 以色列方面, 巴勒斯坦人, Lebanese civilians. */
export const OF_A_NATION = /^(?:方面?)?\s*(?:人|人员|民众|平民|公民|国民|居民|people|nationals?|citizens?|civilians?|residents?)?s?$/u;

/** Several at once, none of them named: 多座省会城市 is no report of one city. */
export const SEVERAL = /^(?:多[座个名]|一系列|数[座个名十]|几[座个名]|其他|各[地省市个]|许多|多数|several|multiple|many|other|various)/u;

/** Places by their number: 省会城市16个, ten provincial capitals; not 第六个省会. */
export const PLACES_COUNTED = /(?<!第)(?:[2-9]|[1-9]\d+|[两二三四五六七八九十百]+)[多余]?[座个]|\b(?:[2-9]|[1-9]\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|dozens of)\b.*\b(?:cities|towns|villages|capitals|provinces|districts|states|regions|bases)\b/u;

/** Numbers, bounds and classifiers before what is counted. */
export const COUNTING = /[两三多各]国(?:共?有|共|已有)?|该[省州市国县区地]|全[国省州市]|当地|共有?|总共|[\d.,%]+|[〇零一二两三四五六七八九十百千万亿]+(?=[多余几]?[名位个人艘架辆批])|大约|约有?|超过|超(?=[\d〇零一二两三四五六七八九十百千万亿])|至少有?|已有?(?=\d)|有(?=\d)|最多|近|将近|接近|不少于|不下|多达|逾|数(?=[十百千万])|[多余](?=[名位个人])|[名位个](?=.)|\b(?:more than|at least|at most|up to|as many as|number of|scores of|about|around|nearly|almost|over|some|dozens of|hundreds of|thousands of|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand)\b/gu;

/** Words that what is counted is the sum so far; since this morning is none. */
export const SUMMED = /已(?:经)?(?:造成|导致|致使?|令|有|使)|[升增]至|(?:上升|增加|上调|攀升)[到至为]|累计|迄今|(?<!凌晨|当天|今天|今晨|昨晚|夜间)以来|\b(?:has|have) (?:now )?(?:been )?(?:killed|risen|climbed|died|left|claimed|reached|lost)\b|\b(?:rose|rises|climbed|climbs|up) to\b|death toll|so far|\bsince\b/u;

/** Words that it is more than it was. */
export const RISEN = /[升增]至|(?:上升|增加|上调|攀升)[到至为]|\b(?:rose|risen|rises|rising|climbed|climbs) to\b/u;

/** What goes on for weeks, and what is over in an hour, behind which a sum is told. */
export const FIGHTING = /冲突|战斗|战争|战事|内战|交火|骚乱|动乱|fighting|clash|\bwar\b|conflict|unrest|crackdown|uprising/u;
export const BLOW = /恐袭|袭击|空袭|爆炸|枪击|轰炸|炮击|\b(?:attack|blast|bombing|explosion|shooting|air ?strike|strike)s?\b/u;

/** 乌克兰两国代表团 and 乌克兰第三轮 stand for Ukraine. */
export const DELEGATION = /^(?:的|第\p{Script=Han}{1,3}轮|两国|双方|三方|政府|谈判|高级|高层|代表团?|官员|方面)+$|^(?:delegations?|negotiators?|representatives?|officials?)$/u;

/** Two abbreviated states and no more: 俄乌代表团, 美伊双方. */
export const STATE_PAIR = /^(\p{Script=Han})(\p{Script=Han})(?:双方|两国|双边|官员|代表|代表团|领导人|元首|总统|外长|防长|高官|政府)*$/u;
