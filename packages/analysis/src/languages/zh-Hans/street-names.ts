/** How streets are named that stand side by side. */
export const streetNames = {
  /** What a street's name has not in it. */
  never: '在往至到和与及于由从被将的是这那该此某各每条一两几多近沿经向交并把对为以及路街道、',
  /** Before the word for a street where both make another word: 报道, 铁路. */
  neverBefore: '报频街管渠通隧车跑知难味赤轨行人航河食气阴尿公铁马网线思出电半沿门回走同上领带引修养筑开堵封拦让过主支小横内外后前',
  /** What joins two of them. */
  joints: '、及与和至近',
  /** Right before and behind one that stands alone. */
  before: /^[与及和至由在于沿近到往]$/u,
  behind: /^(?:之间|交界|一带|附近|近|对开|\d+号|至)/u,
} as const;
