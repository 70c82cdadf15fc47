/** How a country's side is called: 美方, 阿方. */
export const sideWords = {
  /** The word itself, and no part of another (方面, 方法); global. */
  side: /(?<=[^])方(?![面式法针案向便位圆才略程言剂块])/gu,
  /** What is no country's side before it (东方, 官方), though names of countries begin so. */
  none: '东南北西官对双各我地军警校院资劳买卖甲乙多单前后上下远平立大药配秘处一三四全正反敌友他她你也黑白',
  /** Before the side's character, with which it is another word (双美方). */
  apart: '军警官双',
} as const;
