/** How quarters and villages are named behind the district that they lie in. */
export const quarterNames = {
  /** What a quarter stands right behind, or the comma of a list of such. */
  within: /[区市县镇乡道州旗、]$/u,
  /** The word for it, where none for what is in or of it follows: 街道上, 街道办, 社区居民. */
  word: /^(?:街道(?![上办两旁边中里党])|社区(?![里内中团矫卫医居群党工])|小区(?![里内中居业])|新村(?![里内民])|村(?![里内民委支官庄长落口头])|屯(?![垦里兵]))/u,
  /** A name that ends so has its word. */
  ended: /[省市县区镇乡村道]$/u,
} as const;
