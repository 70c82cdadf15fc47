/** What says which one of many, and no name. */
const GENERIC = '当地|附近|公立|私立|地方|综合|专科|定点|基层|野战|公共|军队|军方|邻近|市内|城内|县城|大型|主要|不同|其他|其它|任何|战地|临时|方舱|相关|部分|全国|全省|全市|社区';
const OF_NAME = '[^\\P{Script=Han}所家间个名座多的一些各某等该本此这那两几在往至到]';

/** How hospitals are named where the words say where. */
export const hospitalNames = {
  /** Without these words a text names none, which is found out sooner. */
  any: /医院|保健院/u,
  /** 在振兴医院隔离, and at the head of a clause: 帕侬医院遭炮击. */
  placed: new RegExp(`(?<=[在往至到、])(?!${GENERIC})${OF_NAME}{2,7}医院|(?<=^|[，。；\\n])(?!${GENERIC}|[对被由与和据因为经将把向让于从自随])${OF_NAME}{2,9}医院(?=遭|被|收治|接收|接诊|表示|通报|证实|停电|受损|发布|救治)`, 'gu'),
  /** 荆州市第一人民医院: a town's, by the words that such names are made of. */
  ofTown: /(?<=^|[，。；、：\n“（]|[在往至到赴从由与和及对向送去被])(?!当地|附近|全国|全省|全市|各)[^\P{Script=Han}的在往至到从由与和及对向送去被将把让给为]{2,5}[省市县区州旗](?:[^\P{Script=Han}的]{1,4}[市县区旗])?(?:第[一二三四五六七八九十]{1,2})?(?:人民|中心|中医|中西医结合|妇幼保健|妇幼|妇产|儿童|传染病|精神卫生|骨科|肿瘤|胸科|眼科|口腔|红十字会?|急救){1,2}(?:医院|保健院)/gu,
  /** 克拉斯诺戈尔斯克市|立医院, which ends a town's name before the word for whose it is. */
  publicBehind: /^立(?:\p{Script=Han}{0,4}?)(?:医院|大学|学院|中学|小学)/u,
} as const;
