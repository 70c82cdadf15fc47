/** What stands beside the names of offices and parties, and tells where they are none. */
export const officeEdges = {
  /** Behind the last character of an office: another word (部门, 局势, 署名), an officer (部长) or part of one. */
  noOffice: /^(?:[长门队分位件落属委面势限部名员议谈史]|际|级)/u,
  /** Behind 党: who belongs to it, or another word. */
  noParty: /^[员派籍内徽章魁首龄纲务风委总组校史课建费外性报团争禁]/u,
  /** Behind a party: what somebody else strives for. */
  striven: /^(?:的|支持|合作|加入|参加|选票)/u,
  /** A party behind who founded or leads it: 祖马创立的民族之矛党; global. */
  founded: /(?<=(?:创立|创建|成立|组建|领导|领军|所属|率领|效力)的)(?![我全本军各]|[\p{Script=Han}]{0,4}(?:执政|反对|在野|大|新|左翼|右翼|极右)党)[^\P{Script=Han}的]{2,7}党(?![员派籍内徽章魁首龄纲务风委组])/gu,
} as const;
