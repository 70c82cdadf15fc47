/** What brings a disaster or its toll about: words of triggers, of who or what acted, and of titles; simplified characters, lower case.
 *  Verbs that are said of crowds as well (flood a runway, storm a parliament) are left out. */
export const CAUSES = {
  quake: /地震|余震|强震|earthquake|\bquake|aftershock/u,
  flood: /洪水|洪涝|水灾|洪灾|暴雨|山洪|\bfloods\b|flooding|floodwater|flash flood|\bflood (?:toll|death|victim|kills)/u,
  storm: /台风|飓风|热带风暴|暴风|龙卷风|hurricane|typhoon|cyclone|tornado|(?:tropical|winter|snow|rain|thunder|ice) ?storm|\bstorm (?:toll|death|victim|kills)/u,
  slide: /滑坡|泥石流|山体崩塌|雪崩|landslide|mudslide|avalanche/u,
  wildfire: /山火|林火|野火|wildfire|bushfire|forest fire/u,
  eruption: /火山|volcan|eruption/u,
  tsunami: /海啸|tsunami/u,
  heat: /热浪|高温|heatwave|heat wave/u,
  crash: /空难|坠机|客机坠毁|plane crash|air crash/u,
  wreck: /沉船|翻船|船难|shipwreck|capsiz/u,
  mine: /矿难|透水事故|mine collapse|mine accident/u,
} as const satisfies Record<string, RegExp>;

export type Cause = keyof typeof CAUSES;

/** Triggers that name one thing, across words and languages. */
export const TRIGGER_CLASSES = {
  gathering: /会议|会谈|峰会|磋商|谈判|和谈|论坛|^meetings?$|\btalks\b|summit|conference|negotiation/u,
  strike: /罢工|停工|walk(ed|ing|s)? out|walkout|\bstrikes?\b|went on strike|industrial action/u,
  inauguration: /就职|就任|宣誓|inaugurat|sworn in|swear in|oath/u,
  election: /选举|大选|\belections?\b/u,
  sending: /派遣|派出|派兵|增派|增兵|调派|\bsen[dt]|deploy|dispatch/u,
  fall: /失守|陷落|沦陷|失陷|攻占|攻陷|占领|夺取|captur|seiz|took over|\bfell\b|overran/u,
  takeover: /收购|并购|takeover|acqui|\bbuy|bought/u,
} as const satisfies Record<string, RegExp>;

export type TriggerClass = keyof typeof TRIGGER_CLASSES;

/** What an article names again and again: a bare word for it means the one that the article tells of. */
export const TOLD_AGAIN: ReadonlySet<TriggerClass> = new Set(['gathering', 'strike']);

/** What a story has one of in a day. */
export const OCCASIONS: ReadonlySet<TriggerClass> = new Set(['strike', 'inauguration', 'election']);

/** Words for people at large, which tell nobody apart. */
export const ANYBODY = /^(?:人|人员|民众|平民|群众|居民|people|persons?|others?|civilians?|residents?|)$/u;

/** Several at once, none of them named: 多座省会城市 is no report of one city. */
export const SEVERAL = /^(?:多[座个名]|一系列|数[座个名十]|几[座个名]|其他|各[地省市个]|许多|多数|several|multiple|many|other|various)/u;

/** Numbers, bounds and classifiers before what is counted. */
export const COUNTING = /[\d.,%]+|[〇零一二两三四五六七八九十百千万亿]+(?=[多余几]?[名位个人艘架辆批])|大约|约有?|超过|至少|最多|近|将近|多达|逾|数(?=[十百千万])|[多余](?=[名位个人])|[名位个](?=.)|\b(?:more than|at least|at most|up to|as many as|number of|scores of|about|around|nearly|almost|over|some|dozens of|hundreds of|thousands of|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand)\b/gu;
