/** What short lines around an article's prose are, by their words; matched against text folded to simplified Chinese.
 *  Order counts within a list: the first that fits decides. */

/** Begins a list of other pieces: it and the links after it are dropped. */
export const RELATED = [
  /^[【[（(]?(?:延伸|相关|推荐|拓展|更多)(?:阅读|新闻|报道|文章|链接|内容|资讯|视频|专题)[】\])）]?[:：]?/u,
  /^[【[]?(?:参考|引用|原文|资料|信息)(?:链接|资料|来源|文献)[】\]]?[:：]?\s*$/u,
  /^(?:猜你喜欢|热门推荐|热门文章|大家都在看|你可能(?:也)?(?:会)?(?:喜欢|感兴趣)|看更多|更多精彩|往期回顾|上一篇|下一篇|编辑推荐|精彩推荐)/u,
  /^(?:related|read more|more on this|see also|recommended|further reading|you may (?:also )?like|also (?:read|on)|more (?:from|in|stories)|references|sources|trending|most (?:read|popular))\b.{0,40}$/iu,
] as const;

/** Furniture of the page: dropped wherever it stands. */
export const FURNITURE = [
  /^(?:分享(?:到|至|给)|扫一扫|扫码|点击(?:查看|阅读|进入|下载|图片)|打开(?:微信|app)|返回(?:首页|顶部)|查看原文|阅读(?:原文|全文|更多)|责编邮箱|【?纠错】?|我要(?:评论|纠错)|发表评论|加载更多|收藏|举报|点赞|赞赏|打赏)/iu,
  /^(?:微信|微博|qq|qq空间|qzone|朋友圈|facebook|twitter|linkedin|whatsapp|telegram|line|email|e-mail|print|打印|字号|大|中|小|复制链接|copy link)$/iu,
  /(?:版权所有|未经(?:书面)?(?:授权|许可|允许).{0,12}(?:转载|使用)|转载请注明|all rights reserved|©)/iu,
  /^[（(【[]?(?:免责声明|风险提示|版权声明|特别声明|郑重声明|温馨提示)[】\])）]?[:：]/u,
  /^[（(](?:本文|文章|以上)(?:仅|内容|观点|不构成)[^。]{2,60}。?[)）]。?$/u,
  /^(?:editor['’]?s? note|corrections?|disclaimer|clarification|this (?:story|article|report) (?:has been|was) (?:updated|corrected|amended|first published))\b.{0,300}$/iu,
  /^(?:advertisements?|advert|sponsored(?: content)?|广告)$/iu,
  /^(?:story continues below|article continues (?:below|after)|skip (?:to|past)|sign up (?:to|for)|subscribe (?:to|now)|click here|share (?:this|on)|follow us|download our app|this video can ?not be played|media caption|this slideshow requires|this website uses cookies|want more stories|get the latest|have a tip\b|read more\b|comments?$|tell us what|like us on|don't miss$)/iu,
  /(?:订阅|关注|下载|加入).{0,24}(?:公众号|频道|telegram|youtube|客户端|app|会员|月费订户|通讯)/iu,
  /月费订户|(?:支持|赞助)(?:我们|本报|本台)/u,
] as const;

/** A picture's legend, or the credit of its maker. */
export const CAPTION = [
  /^[▲△▼▽◀▶↑↓☝👆📷]/u,
  /^(?:图|图片|配图|资料图|示意图|图为|图说|图示|照片|视频截图|网页截图|封面图)(?:片|为|:|：|\/|／|来源|由|源|说明|素材)/u,
  /^(?:这|此)(?:张|幅|组)(?:.{0,24})(?:照片|图片|图像|截图|卫星图)/u,
  /^(?:\d{1,2}月)?\d{1,2}日，.{2,60}(?:摄|新华社发|新华社记者.{1,8}摄)。?$/u,
  /(?:新华社发|中新社发|资料图片?|资料照片?|视频截图|网络图片|(?:记者|摄影|摄影师)?[:： ]?[\p{Script=Han}·]{2,12}摄)[)）。]?$/u,
  /[（(](?:[\p{Script=Han}]{1,6}(?:社|图片|网)|路透|图源.{1,20}|图片来源.{1,20}|AFP|AP|Reuters|EPA|Getty(?: Images)?|Getty Images.{0,20}|资料图)[)）]$/iu,
  /^(?:image|photo|picture|video|file photo|photograph|pictured|image (?:copyright|caption|source)|photo credit|getty images)\b ?(?:[:：]|by |copyright|caption|source|credit)/iu,
  /[（(](?:image|photo|picture|credit|file photo)s?: ?[^()（）]{1,60}[)）]$/iu,
  /^(?:©|getty images\b|reuters\/|ap photo)/iu,
] as const;

/** Who wrote, compiled, edited, or whom it was taken from. */
export const CREDIT = [
  /^[（(]?(?:本文)?综合.{2,40}(?:等|报道|消息|社|网|报|新闻)[)）]?。?$/u,
  /^[（(【]?(?:来源|新闻来源|稿源|资料来源|文章来源|消息来源|信息来源|原文|出处)[:：]/u,
  /^[（(【]?(?:责任编辑|责编|编辑|编审|编校|校对|审核|监制|主编|值班(?:主任|编辑)|撰文|撰稿|作者|文|记者|见习记者|实习生|通讯员|翻译|编译|译者|整理|制作|策划|统筹|摄影|插画|设计|录入|发布|上传|转载|素材)(?:[/／、&和][\p{Script=Han}]{1,4})*(?:[:：丨|]|[ \u3000]+)[\p{Script=Han}·A-Za-z]/u,
  /^编辑上传/u,
  /^(?:案件编号|案号|稿件编号|文章编号|关键[词字]|标签|话题|栏目|tags?|keywords|topics?|filed under|case (?:no\.?|number))\s*[:：]/iu,
  /^[（(](?:完|记者|编辑|责编|编译)[^。]{0,30}[)）]$/u,
  /^by [A-Z][^.!?,]{2,60}(?:,? [-–|] .{4,40})?$/u,
  /^(?:updated|published|posted)(?: (?:on|at|:))?[: ].{0,60}\d.{0,20}$/iu,
  /^(?:reporting by|edited by|editing by|written by|additional reporting|compiled by|source|sources|via|translated by)(?::| )[^.!?]{2,80}\.?$/iu,
] as const;
