/** What models take with a name at its ends, and what only says what its bearer is. */
import { nameForms } from './name-forms.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

export const nameEdges = {
  /** Ends of offices, and the word for who leads one right behind: 国防部|长, but 京畿道|长江. */
  officeEnd: /[部局署厅院省州市县区]$/u,
  chiefBehind: /^长(?![江城沙春期久])/u,
  /** 艾哈迈达巴德|警察局: a town by its generic word, or by the sounds that it writes. */
  townOf: new RegExp(`^(?:\\p{Script=Han}{2,7}?[省市县州郡](?=\\p{Script=Han}{2,6}[局厅署]$)|[${nameForms.sounds}]{3,9}(?=(?:警察|消防|卫生|教育|交通|移民|应急管理)[局厅署]$))`, 'u'),
  /** 中央社报|指: the first half of a verb. */
  reportEnd: /报$/u,
  reportBehind: /^[道指称]/u,
  /** 民主党|籍参议员 */
  partyMember: /(?<=党)籍/u,
  /** Where a body sits or who leads it within, and none of its name. */
  inner: /(?<=.{2}(?:[部局署厅院会党军司团行社]|公司|集团|组织|银行|大学|中心|联盟|能源|科技))(?:总部|党委|党组)$/u,
  /** 安华则 before 呼吁: the adverb of the verb behind it. */
  adverbs: '则称曾已也还将均都',
  adverbVerbs: /^(?:说|称|表示|呼吁|指出|认为|在|对|与|向|于|否认|强调|宣布|要求|批评|警告|承诺|承认|被|自|会|未|不|再)/u,
  /** 惟|金昨日仍率队: a conjunction before a person. */
  conjunction: '惟',
  /** Verbs before a name. */
  verbBefore: /^(?:[中美英法德俄日韩朝印巴阿伊叙以乌][称指]|抵抗|保卫|支持|反对|攻击|打击|退出|会见|访问|批评|谴责|指责|敦促|呼吁|援引|空袭|轰炸|炮击|制裁|援助|代行|状告|起诉|控告|隶属|加盟|翻查|拒绝|纵容|去信|致函|交予|呈交|警方(?=.{2,}[科组队]$))(?=.{2})/u,
  /** What a place is, before its name. */
  kindBefore: /^(?:城市|大城市|首都|首府|省会|小镇|重镇|灾区|港口|岛国|邻国|位于)(?=.{2})/u,
  /** What a company is, before its Latin name. */
  companyBefore: /^[\p{Script=Han}]+(?:公司|网站|平台|软件|门户|企业|机构|媒体)\s?(?=[A-Z][\w ]+$)/u,
  /** What an organization is, before a known name of one and behind it. */
  kindLeading: /^.*?(?:机构|组织|武装|平台|社交媒体|公司)(?=.{2})/u,
  kindsBehind: list('武装组织 恐怖组织 极端组织 武装力量 武装 组织'),
  /** What may not be left of a name alone once what says what it is has gone: 左翼|党. */
  party: /党$/u,
  alliance: /(?:党|联盟|阵线|运动)$/u,
  /** Bodies that have a seat of power in their name, and are called by all of it. */
  seatedBody: /(?:委员会|办公厅|办公室|厅)$/u,
} as const;
