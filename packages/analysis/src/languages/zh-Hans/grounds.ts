const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** What shows a building, a ground or a street by the words around and in its name; parts of patterns. */
export const grounds = {
  /** Right before it. */
  before: '[在往至到从、]|途经|位于|靠近|毗邻|邻近|其中|沿着|穿过|穿越|[路街]与|封闭|通往|驶入|抵达|连接',
  /** What a name does not begin with: words that say which one of many. */
  generic: list('当地 附近 公立 私立 地方 综合 大型 小型 主要 不同 其他 其它 任何 临时 一些 各地 各大 多地 全国 城市 市内 城内 县城 市区 市郊 郊区 户外 室内 国际 军用 民用 境内 相关 部分 新建 旧 老 地下 地面 山区 同一 首都的 著名 中央广场 人民广场'),
  /** What no name has in it. */
  never: '抵飞赴袭炸所家间个名座条的一些各某等该本此这那两几在往至到和与及被将是成为胜最跨前',
  ends: list('大厦 广场 体育馆 体育场 大桥 监狱 看守所 清真寺 教堂 公园 步道 水库 隧道 码头 火车站 难民营 购物中心 百货大楼 收押所 惩教所 邨 国际机场 体育中心 会展中心 殡仪馆 科学园 (?<!进入|知道|离开|走出|冲入|闯入|返回|上址|整幢|全幢|幢|附近|包围|办公|教学|住宅|商业|政府|摩天|综合|多层|写字|行政|门诊|住院|实验|宿舍|高层|主|整栋|栋|座|民居|公寓|新|中央|该)大楼'),
  /** The same only right behind the place that it lies in. */
  innerEnds: list('寺(?![庙院]) 音乐厅 大剧院 古城'),
  /** A township of Korea, behind its county. */
  townships: '(?<=郡)\\p{Script=Han}{2}[面邑](?![积对临向前貌])',
  /** Behind it where it is the subject of its clause. */
  doing: '遭|被|受损|坍塌|倒塌|垮塌|起火|关闭|封闭|停运|停飞|停课|停止|暂停|恢复|附近|门前|门口|对面',
  /** What the clause begins with where it is not the ground. */
  leads: '[对被由据因为经把向让从自随距离]|位于|地处|造成|导致|引发|讨论|他们|她们|我们|袭击|空袭|打击|炮击|轰炸|关闭|封锁|包围|控制|占领|夺取|摧毁|目前|现场|当天|事发|此前|随后',
  /** A road or street only with what stands in it. */
  streets: '(?:(?<![道公铁马])路|街|道)(?=\\p{N}+号|[一二三四五六七八九十]段|一带|附近|交界|交叉|交汇|交会|路口|与\\p{Script=Han}{2,4}[路街]|上(?=[的有一两某])|沿线)',
} as const;
