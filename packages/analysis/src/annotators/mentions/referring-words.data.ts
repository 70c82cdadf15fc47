import type { EntityKind, MentionForm } from '@dateline/document';
import { titles as englishTitles } from '../../languages/en/titles.ts';
import { titles as chineseTitles } from '../../languages/zh-Hans/titles.ts';

/** Words that stand for an entity of some kind. */
export interface ReferringWords {
  readonly words: RegExp;
  readonly kind: EntityKind;
  readonly form: MentionForm;
}

const any = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');

const CHINESE_HEADS = any(chineseTitles.heads.filter((head) => head.length > 1));
const ENGLISH_HEADS = any(englishTitles.heads.filter((head) => /^[a-z][a-z -]+$/u.test(head)));
/** Offices that one person holds at a time: their title alone can name the holder. */
const OFFICES = any(['总统', '副总统', '总理', '副总理', '首相', '副首相', '国王', '女王', '国务卿', '秘书长', '市长', '州长', '省长']);

/** Chinese words that stand for an entity named before. 他们 and 它 are left out: they mostly stand for people and things without a name. */
export const CHINESE_REFERRING: readonly ReferringWords[] = [
  { words: /(?<![其吉结])(?:他|她)(?!们|人|国|乡|日|处|者|妈|杀|山)/gu, kind: 'person', form: 'pronoun' },
  { words: new RegExp(`(?:这位|这名|该名)(?:${CHINESE_HEADS})(?!的?[们兼])`, 'gu'), kind: 'person', form: 'nominal' },
  { words: new RegExp(`(?<=^|[，。；：”」\\n])(?:${OFFICES})(?=(?:则|也|还|随后|当天|此前|已|将|再次|\\p{N}+日)*(?:说|称|表示|宣布|强调|指出|警告|下令|要求|否认|承认|呼吁|誓言|承诺|在|于|对|向|签署|抵达|乘|离开|会见))`, 'gmu'), kind: 'person', form: 'nominal' },
  { words: /该(?:组织|团体|集团|机构|公司|企业|平台|航空公司|银行|行(?=[表称的在将宣])|大学|校(?=[的师学校在一])|俱乐部|球队|党|政党|武装|武装组织|部门|部(?=[发表宣称说在将已，])|社(?=[报记])|报(?=[报称])|媒体|网站|电视台|通讯社|协会|委员会|政府|法院|检察院|医院|基金会|工会|联盟|研究所|局(?=[表称的在将宣局说])|署(?=[表称的在将宣说]))|(?:这家|这个|这所|这支)(?:公司|企业|银行|集团|医院|大学|组织|机构|俱乐部|球队|政党|平台|航空公司)|(?<=^|[，。；“\n])公司(?=(?:称|表示|说|宣布|已经|将|正在|正与|还|计划|拥有|承诺|否认))/gmu, kind: 'organization', form: 'nominal' },
  { words: /该(?:国|省|市|州|邦|县|城|镇|村|岛)(?!的?际)/gu, kind: 'location', form: 'nominal' },
];

/** The same of English. */
export const ENGLISH_REFERRING: readonly ReferringWords[] = [
  { words: /\b(?:he|she|him|her|his)\b/giu, kind: 'person', form: 'pronoun' },
  { words: new RegExp(`\\b[Tt]he (?:${ENGLISH_HEADS})(?![\\w-]| (?:of|for|and|general|elect|[A-Z]))`, 'gu'), kind: 'person', form: 'nominal' },
  { words: /\bit(?= (?:said|says|added|announced|warned|denied|confirmed|claimed|reported|acknowledged|insisted)\b)/giu, kind: 'organization', form: 'pronoun' },
  { words: /\bthe (?:group|organi[sz]ation|company|firm|agency|party|ministry|department|union|militant group|carrier|airline|automaker|carmaker|retailer|manufacturer|bank|university|college|hospital|court|tribunal|commission|committee|council|bureau|authority|association|federation|foundation|club|team|newspaper|news agency|broadcaster)\b(?! (?:of|for|on)\b|['’]s? (?:decision|ruling))/giu, kind: 'organization', form: 'nominal' },
  { words: /\bthe (?:country|province|state|city|island|town|village|county|district)\b(?!-\p{Ll}| of \p{Lu}| (?:senate|assembly|house|legislature|constitution|party|contests|primary|primaries|police|media|television|news|visit|funeral|attorney|supreme|court|council|hall|budget)\b)/giu, kind: 'location', form: 'nominal' },
];
