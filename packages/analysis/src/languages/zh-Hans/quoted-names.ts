import { companyWords } from './company-words.ts';

/** Names of organizations that stand in marks and that the words around them show; global, the name in the first group. */
export const quotedNames = {
  /** 独立组织“公共档案馆”: behind the word for what it is. */
  named: /(?<![该此这本其])(?:组织|机构|团体|政党|智库|网站|报纸|通讯社|武装|联盟|平台|民兵|黑帮|帮派|团伙|公司|企业|基金会|协会|派别|党派|团队)[“「](?![不没无将已要应是在对为非反我你他到]|正在)([\p{Script=Han}A-Za-z0-9·]{2,14})[”」](?!的)/gu,
  /** 任职「恒汇资本」: the trade of a firm at the end of what stands in marks, where somebody joins or founds it. */
  firm: new RegExp(`(?:${companyWords.joins.join('|')})[“「]([\\p{Script=Han}]{2,6}(?:${companyWords.quotedTrades.join('|')}))[”」]`, 'gu'),
  /** 「河岸同盟」成员: before who belongs to it or leads it; what its bearers hold or are called (「台独」, 「黑暴」) is none. */
  withMembers: /(?<![\p{Script=Han}]是)[“「](?![不没无将已要应是在对为非反我你他到最老大小]|正在)([\p{Script=Han}]{2,9}(?:会|盟|社|党|队|团|组|运动|阵线|力量|基金|行动|中心|组织|联线|连线|学会|动力|动源|思政|网络|平台|公社|工作室|剧团|乐队))[”」](?:的)?(?=(?:前|现任|时任|核心|骨干)?(?:成员|主席|副主席|召集人|发言人|秘书长|总干事|创办人|负责人|会长|干事|执委|义工|编辑|团长|队长))/gu,
} as const;
