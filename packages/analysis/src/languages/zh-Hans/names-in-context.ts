import type { EntityKind } from '@dateline/document';

/** A short name that is other words too, with what shows that it is the name. */
export interface NameInContext {
  readonly names: readonly string[];
  readonly kind: EntityKind;
  /** What the article says somewhere. */
  readonly article: RegExp;
  /** Not right before it. */
  readonly notBefore?: RegExp;
  /** Not right behind it. */
  readonly notBehind?: RegExp;
  /** Right before it, or `behind` right behind it. */
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const HONG_KONG = /香港|本港|港府|港人|全港|特首|立法会|律政司|裁判法院|港铁|警务处|九龙|新界/u;

export const namesInContext: readonly NameInContext[] = [
  {
    names: list('理大 中大 港大 科大 城大 浸大 岭大 教大'), kind: 'organization', article: HONG_KONG, notBefore: /[总经管代处地心物高其当集空军美]$/u, notBehind: /^(?:[型幅量力规宗陆致家东西门臣讯路街不楼]|多数|奖)/u,
    before: /(?:[在往到于由从与及和、，。「（\n]|进入|重返|离开|包围|围困|营救|占领|入读|就读|毕业于|撤离)$/u,
    behind: /^(?:校园|校方|校长|学生|副校长|校董|校委|教职员|教授|讲师|事件|附近|一带|冲突|示威|留守|解封|重开|暴动|图书馆|医学院|法律学院|实验室|\p{Script=Han}{0,4}(?:学院|学系))/u,
  },
  { names: ['港台'], kind: 'organization', article: HONG_KONG, notBehind: /^(?:地区|两地|艺人|明星|同胞|流行|澳|文化)/u, before: /(?:接受|出席|据)$/u, behind: /^(?:节目|记者|新闻|电视部|台长|员工|顾问委员会|编导|广播处|英文台|工会|前|专访|《|「|“)/u },
  { names: list('高院 终院 区院'), kind: 'organization', article: /香港|本港|裁判官|裁判法院|律政司|控方/u, notBefore: /[最省市该]$/u, behind: /^(?:法官|首席法官|大法官|常任|非常任|暂委|原讼|上诉|申请|判|裁定|再度|开庭|提堂|颁|下令|批准|拒绝|驳回|程序|聆讯|审理|应讯|续审|早前|其后|司法常务官|副司法常务官|[今昨])/u, before: /(?:[在到向于获往赴]|上诉至)$/u },
  { names: list('政总 政府总部'), kind: 'location', article: HONG_KONG, notBefore: /[国省市州新]$/u, notBehind: /^[裁部统]/u, before: /(?:[在到往返于自从]|包围|重返|冲击|进入|占领|前往|抵达|离开)$/u, behind: /^(?:外|内|门外|东翼|西翼|一带|附近|大楼|示威|集会|百米|范围)/u },
  { names: list('立法会大楼 立法会综合大楼 立法会示威区 立法会停车场'), kind: 'location', article: /立法会/u },
  { names: ['人民力量'], kind: 'organization', article: HONG_KONG, behind: /^(?:主席|副主席|成员|议员|立法会|等|一早|召集人|发言人)/u },
  { names: list('无线电视 有线电视 有线新闻 无线'), kind: 'organization', article: HONG_KONG, notBefore: /全$/u, notBehind: /^(?:电[^视]|网|上网|通|充|耳|技术|信号|传|频|宽|连|服务|用户|机顶|收费|局域|通讯|设)/u, behind: /^(?:记者|新闻|高层|前高层|报道|事后|员工|广告|艺人|主播|直播|访问|片段|发|表示|昨|今|[，。、])/u, before: /(?:致函|据|接受|与|在)$/u },
  {
    names: list('金钟 中环 上环 西环 上水 青衣 大埔 西贡 葵芳 葵兴 荔景 太古 沙田 大围 新界东北 新界西北 新界东南 九龙西 九龙东 新界东 新界西 港岛 港岛东 港岛西'), kind: 'location', article: HONG_KONG,
    notBehind: /^(?:[仁国恩泌铉必哲敏大正日]|路|街|道|围|节|线|色|连|桥|派)/u, notBefore: /(?:[成围东南北白]|以沙|大沙)$/u,
  },
];
