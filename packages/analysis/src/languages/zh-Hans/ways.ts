/** The characters that places stand for in the names of railways and motorways between them. */
const ENDS_OF_WAYS = '京津沪渝冀豫辽湘皖鲁苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滇黔杭深广厦合昆成武郑徐连镇甬台温福沈哈丹兰济石太银包张呼秦衡柳常益株潭怀邵老泰雅万';

/** How ways are named by what they join, or by their number; parts of patterns. */
export const ways = {
  /** Without these words a text names none, which is found out sooner. */
  any: /铁|客运专线|高速|公路|大桥/u,
  /** 沪昆高铁, 京津城际铁路, where the words begin anew. */
  joined: `(?<=^|[，。、；：“（\\n在经对的和及与将从由乘至沿]|连接|开通|建设|加快|坐上|通过|途经)[${ENDS_OF_WAYS}]{2,4}(?:高铁|城际铁路|高速铁路|铁路|客运专线|高速公路)`,
  /** G55二广高速, B1大桥. */
  numbered: '(?<![A-Za-z\\d])(?:[GS]\\d{1,4}\\p{Script=Han}{2,3}高速(?:公路)?|[A-Z]\\d{1,4}(?:大桥|高速公路|公路|高速))',
} as const;
